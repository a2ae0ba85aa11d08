/** The form of a list, and what is chosen in it as chips. @module */
import {
  type Condition,
  columnsOf,
  descriptionOf,
  facetLabel,
  fieldsOf,
  labelField,
  type PlainQuery,
  printQueryUrl,
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

function SortOptions({ context, state }: FormProps) {
  const { language } = context
  const { collection, query } = state
  const text = inWords(words, context)
  const first = labelField(collection)
  const fields = [first, ...columnsOf(collection).map(({ name }) => name)]
  const selected = query.sort?.[0] ?? ''
  const labelOf = (name: string) => fieldsOf(collection).find((field) => field.name === name)?.label[language] ?? name
  return (
    <select id="sort" name="sort">
      <option value="">{query.text === undefined ? text.usual : text.relevance}</option>
      {fields.flatMap((name) =>
        [name, `-${name}`].map((key) => (
          <option value={key} {...(key === selected ? { selected: true } : {})}>
            {key === name ? text.ascending(labelOf(name)) : text.descending(labelOf(name))}
          </option>
        )),
      )}
    </select>
  )
}

/** The form: words, ranges and the order. What is chosen by links goes along. */
export function ListForm({ context, state }: FormProps) {
  const { language } = context
  const { collection, query } = state
  const text = inWords(words, context)
  const ranges = rangeFields(collection)
  const { text: _text, sort: _sort, ...rest } = fromStart(query)
  const kept = new URLSearchParams(printQueryUrl(rest))
  for (const { name } of ranges) kept.delete(name)
  return (
    <Form context={context} class="fields screen" address={collection} live>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="wide">
        <label for="q">{text.text}</label>
        <input id="q" name="q" type="search" value={query.text ?? ''} maxlength={1000} />
      </div>
      {ranges.flatMap(({ name, label }) => {
        const ends = endsOf(query, name)
        return (['from', 'to'] as const).map((end, at) => (
          <div>
            <label for={`${end}-${name}`}>{text[end](capital(label[language]))}</label>
            <input id={`${end}-${name}`} name={`${end}-${name}`} value={ends[at]} inputmode="numeric" maxlength={10} />
          </div>
        ))
      })}
      <div>
        <label for="sort">{text.sort}</label>
        <SortOptions context={context} state={state} />
      </div>
      <div>
        <button type="submit">{text.show}</button>
      </div>
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
  const labels = new Map(fieldsOf(collection).map(({ name, label }) => [name, label[language]]))
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
