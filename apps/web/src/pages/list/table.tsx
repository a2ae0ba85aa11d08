/** The table of a list. @module */
import {
  columnsOf,
  descriptionOf,
  type Entry,
  entryOf,
  fieldsOf,
  formatCell,
  formatNumber,
  type Language,
  labelField,
  labelOf,
  lookup,
  type QueryField,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Form } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { Value } from '../../parts/value.tsx'
import { maxSideBySide } from './shortlist.tsx'
import { fromStart, type ListState, listAddress } from './state.ts'
import { words } from './words.ts'

interface ListTableProps {
  readonly context: PageContext
  readonly state: ListState
  readonly label: string
}

/** How the cells of a column are set: numbers below each other, long addresses broken. */
const classOf = ({ type }: QueryField) => (type === 'number' ? 'number' : type === 'url' ? 'address' : undefined)

/** The heading of a column, which sorts by it; again, the other way round. */
function SortHeading({ context, state, field, label }: ListTableProps & { readonly field: QueryField }) {
  const { urls } = context
  const { query } = state
  const [key] = query.sort ?? []
  const isUp = key === field.name
  const isDown = key === `-${field.name}`
  const next = { ...fromStart(query), sort: [isUp ? `-${field.name}` : field.name] }
  return (
    <th
      scope="col"
      class={classOf(field)}
      {...(isUp || isDown ? { 'aria-sort': isUp ? ('ascending' as const) : ('descending' as const) } : {})}
    >
      <a href={urls.page(listAddress(state.collection, next))}>
        {capital(label)}
        {isUp ? ' ↑' : isDown ? ' ↓' : ''}
      </a>
    </th>
  )
}

/** What a record says, in collections whose records a reader does not know by their names. */
function summaryOf({ collection, record }: Entry, language: Language): string | undefined {
  switch (collection) {
    case 'findings':
    case 'stories':
    case 'opportunities':
      return record.summary?.[language]
    case 'sources':
      return record.supports[language]
    default:
      return undefined
  }
}

/** Names of one row at the most: more would make it longer than a window. */
const maxNames = 5

/** What a finding is about, each on its line: their names have commas of their own. */
function About({ context, ids }: Pick<ListTableProps, 'context'> & { readonly ids: readonly string[] }) {
  const { atlas, language } = context
  const entries = ids.flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })
  const shown = upTo(entries, maxNames)
  const more = entries.length - shown.length
  return (
    <>
      {shown.map((one) => (
        <div>
          <EntryLink context={context} entry={one} marks="none" />
        </div>
      ))}
      {more === 0 ? null : <div class="small">{inWords(words, context).moreValues(formatNumber(more, language))}</div>}
    </>
  )
}

function Row({
  context,
  entry,
  columns,
}: {
  readonly context: PageContext
  readonly entry: Entry
  readonly columns: readonly QueryField[]
}) {
  const { atlas, language } = context
  const { record } = entry
  const label = labelOf(atlas, entry, language)
  const summary = summaryOf(entry, language)
  return (
    <tr>
      <td class="screen pick by-script-on-files">
        <input type="checkbox" name="with" value={record.id} aria-label={inWords(words, context).pick(label)} />
      </td>
      <th scope="row" class={summary === undefined ? undefined : 'described'}>
        <EntryLink context={context} entry={entry} text={label} marks="all" />
        {summary === undefined ? null : <div class="small">{summary}</div>}
      </th>
      {columns.map((field) => {
        const text = formatCell(atlas, entry, field, language)
        const parts = [field.type === 'url' ? { text, url: text } : { text }]
        return (
          <td class={classOf(field)} data-label={capital(field.label[language])}>
            {entry.collection === 'findings' && field.name === 'about' ? (
              <About context={context} ids={entry.record.about} />
            ) : text === '' ? null : (
              <Value context={context} parts={parts} />
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** The records of a page as rows; those that are ticked can be put side by side. */
export function ListTable({ context, state, label }: ListTableProps) {
  const { collection, found } = state
  const { atlas, language } = context
  const text = inWords(words, context)
  const fields = fieldsOf(collection)
  const first = fields.find(({ name }) => name === labelField(collection))
  // A column in which nothing stands says nothing, unless the list is sorted by it.
  const columns = columnsOf(collection).filter(
    (field) =>
      state.query.sort?.some((key) => key.replace('-', '') === field.name) === true ||
      found.records.some((record) => formatCell(atlas, entryOf(collection, record), field, language) !== ''),
  )
  return (
    <Form context={context} address={collection} place="around">
      <p class="small screen by-script-on-files">{text.hint(String(maxSideBySide))}</p>
      <Table label={label}>
        <thead>
          <tr>
            <th class="screen pick by-script-on-files">
              <span class="hidden">{text.chosen}</span>
            </th>
            {first === undefined ? null : (
              <SortHeading
                context={context}
                state={state}
                field={first}
                label={descriptionOf(collection).label.one[language]}
              />
            )}
            {columns.map((field) => (
              <SortHeading context={context} state={state} field={field} label={field.label[language]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {found.records.map((record) => (
            <Row context={context} entry={entryOf(collection, record)} columns={columns} />
          ))}
        </tbody>
      </Table>
      <button type="submit" class="quiet screen by-script-on-files">
        {text.put}
      </button>
    </Form>
  )
}
