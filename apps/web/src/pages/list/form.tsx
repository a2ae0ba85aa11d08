/** The form of a list, and what is chosen in it as chips. @module */
import {
  type Condition,
  columnsOf,
  defaultSort,
  descriptionOf,
  facetLabel,
  fieldsOf,
  labelField,
  type PlainQuery,
  printQueryUrl,
  type QueryField,
  toggleValue,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Form } from '../../parts/form.tsx'
import { fromStart, type ListState, listAddress, rangeFields } from './state.ts'
import { words } from './words.ts'

interface FormProps {
  readonly context: PageContext
  readonly state: ListState
}

const endsOf = (query: PlainQuery, name: string): readonly [string, string] => {
  const text = new URLSearchParams(printQueryUrl({ where: { [name]: query.where?.[name] } })).get(name) ?? ''
  const [, from = '', to = ''] = /^(.*?)\.\.(.*)$/.exec(text) ?? []
  return [from, to]
}

const kindOf = ({ type }: QueryField): 'date' | 'number' | 'other' =>
  type === 'date' || type === 'number' ? type : 'other'

const fieldOf = (key: string | undefined): string | undefined => key?.replace(/^-/, '')

/** The orders of a list: by name, by what its table has, by what it has of itself and by what it has now. */
function SortOptions({ context, state }: FormProps) {
  const { language } = context
  const { collection, query } = state
  const text = inWords(words, context)
  const [usual] = query.text === undefined ? defaultSort(collection) : []
  const selected = query.sort?.[0] ?? usual
  const first = labelField(collection)
  const names = [first, ...columnsOf(collection).map(({ name }) => name), fieldOf(usual), fieldOf(selected)]
  const fields = [...new Set(names)].flatMap((name) => fieldsOf(collection).find((field) => field.name === name) ?? [])
  const heading = descriptionOf(collection).label.one
  const labelOf = ({ name, label }: QueryField) =>
    capital(name === 'name' ? text.name : (name === first ? heading : label)[language])
  return (
    <select id="sort" name="sort">
      {usual === undefined ? <option value="">{query.text === undefined ? text.usual : text.relevance}</option> : null}
      {fields.flatMap((field) =>
        ([field.name, `-${field.name}`] as const).map((key) => (
          <option value={key === usual ? '' : key} {...(key === selected ? { selected: true } : {})}>
            {text[key === field.name ? 'up' : 'down'][kindOf(field)](labelOf(field))}
          </option>
        )),
      )}
    </select>
  )
}

interface RangeProps extends FormProps {
  readonly range: ReturnType<typeof rangeFields>[number]
}

function Range({ context, state: { query }, range: { name, label, type } }: RangeProps) {
  const text = inWords(words, context)
  const ends = endsOf(query, name)
  return (
    <div class="range">
      {(['from', 'to'] as const).map((end, at) => (
        <div>
          <label for={`${end}-${name}`}>
            {text[end][type === 'date' ? 'date' : 'number'](capital(label[context.language]))}
          </label>
          <input id={`${end}-${name}`} name={`${end}-${name}`} value={ends[at]} inputmode="numeric" maxlength={10} />
        </div>
      ))}
    </div>
  )
}

/** The ranges but the first, folded unless one of them is given, so that the list is not far below. */
function OtherRanges({ context, state }: FormProps) {
  const others = rangeFields(state.collection).slice(1)
  if (others.length === 0) return null
  const given = others.some(({ name }) => endsOf(state.query, name).some((end) => end !== ''))
  return (
    <details class="ranges" {...(given ? { open: true } : {})}>
      <summary class="small">{inWords(words, context).ranges}</summary>
      {others.map((range) => (
        <Range context={context} state={state} range={range} />
      ))}
    </details>
  )
}

/** The form: words, the order and ranges. What is chosen by links goes along. */
export function ListForm({ context, state }: FormProps) {
  const { collection, query } = state
  const text = inWords(words, context)
  const [range] = rangeFields(collection)
  const { text: _text, sort: _sort, ...rest } = fromStart(query)
  const kept = new URLSearchParams(printQueryUrl(rest))
  for (const { name } of rangeFields(collection)) kept.delete(name)
  return (
    <Form context={context} class="fields screen" address={collection} live>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="wide">
        <label for="q">{text.text}</label>
        <input id="q" name="q" type="search" value={query.text ?? ''} maxlength={1000} />
      </div>
      <div>
        <label for="sort">{text.sort}</label>
        <SortOptions context={context} state={state} />
      </div>
      {range !== undefined && <Range context={context} state={state} range={range} />}
      <div>
        <button type="submit">{text.show}</button>
      </div>
      <OtherRanges context={context} state={state} />
    </Form>
  )
}

interface Chip {
  readonly label: string
  readonly address: string
}

const conditionList = (given: Condition | readonly Condition[] | undefined): readonly unknown[] =>
  given === undefined ? [] : [given].flat()

/** What is chosen, each with the address of the list without it. */
function chipsOf({ atlas, language }: PageContext, { collection, query }: ListState): readonly Chip[] {
  const { where = {}, text, ...rest } = fromStart(query)
  const labels = new Map(fieldsOf(collection).map(({ name, label }) => [name, capital(label[language])]))
  const chips = Object.entries(where).flatMap(([name, given]): readonly Chip[] => {
    const values = conditionList(given)
    const isChoice = values.every((value) => typeof value !== 'object')
    if (isChoice) {
      return values.map((value) => ({
        label: `${labels.get(name) ?? name}: ${facetLabel(atlas, collection, name, String(value), language)}`,
        address: listAddress(collection, fromStart(toggleValue(query, name, String(value)))),
      }))
    }
    const { [name]: _left, ...others } = where
    const printed = new URLSearchParams(printQueryUrl({ where: { [name]: given } })).get(name) ?? ''
    return [
      {
        label: `${labels.get(name) ?? name}: ${printed}`,
        address: listAddress(collection, { ...rest, where: others, ...(text === undefined ? {} : { text }) }),
      },
    ]
  })
  const quoted = language === 'es' ? `«${text}»` : `“${text}”`
  return text === undefined
    ? chips
    : [...chips, { label: quoted, address: listAddress(collection, { ...rest, where }) }]
}

export function Chips({ context, state }: FormProps) {
  const chips = chipsOf(context, state)
  if (chips.length === 0) return null
  const text = inWords(words, context)
  return (
    <ul class="chips">
      {chips.map(({ label, address }) => (
        <li>
          <a class="chip" href={context.urls.page(address)} aria-label={text.without(label)}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chips.length < 2 ? null : (
        <li>
          <a class="chip" href={context.urls.page(state.collection)}>
            {text.clear}
          </a>
        </li>
      )}
    </ul>
  )
}

/** The heading: the collection, and what is chosen of it in words. */
export function headingOf(context: PageContext, state: ListState): string {
  const many = descriptionOf(state.collection).label.many[context.language]
  const chosen = chipsOf(context, state).map(({ label }) => label.replace(/^[^:]+: /, ''))
  return chosen.length === 0 ? capital(many) : `${capital(many)}: ${chosen.join(', ')}`
}
