/** What refers to a record: a table for each relation. @module */
import {
  type CollectionName,
  columnsOf,
  descriptionOf,
  type Entry,
  fieldsOf,
  formatCell,
  formatNumber,
  type Language,
  labelFrom,
  type QueryField,
  type RelatedGroup,
  related,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Table } from '../../parts/table.tsx'
import { words } from './words.ts'

interface RelationsProps {
  readonly context: PageContext
  readonly entry: Entry
}

/** Rows that are seen at once; the others open below them. */
const shownFirst = 5

/** Rows of one relation at the most: beyond, the list of them is a page of its own. */
const maxRows = 25

/** Fields of a record that stand beside its name. */
const maxColumns = 3

/** The list of all records of a relation; nothing if no query finds them. */
function wholeList(group: RelatedGroup, id: string): string | undefined {
  const [collection = '', path = ''] = group.relation.split(/\.(.*)/s)
  const from = group.entries[0]?.collection
  if (from === undefined || from !== collection) return undefined
  const plain = (text: string) => text.replaceAll('[]', '')
  const field = fieldsOf(from).find(({ paths }) =>
    paths?.some((one) => plain(one) === plain(path) || plain(one).startsWith(`${plain(path)}.`)),
  )
  return field === undefined ? undefined : `${from}?${field.name}=${id}`
}

/** Fields that stand beside the names of records: those that any of them has. */
function columnsWithValues({ context, entry }: RelationsProps, entries: readonly Entry[]): readonly QueryField[] {
  const { atlas, language } = context
  const [first] = entries
  const columns = first === undefined ? [] : columnsOf(first.collection).slice(0, maxColumns)
  return columns.filter((field) =>
    entries.some((one) => formatCell(atlas, one, field, language, entry.record.id) !== ''),
  )
}

interface HeadProps {
  readonly context: PageContext
  readonly collection: CollectionName
  readonly columns: readonly QueryField[]
}

/** The headings of the columns; a narrow window has them in the cells. */
function Head({ context: { language }, collection, columns }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{capital(descriptionOf(collection).label.one[language])}</th>
        {columns.map((field) => (
          <th scope="col" class={field.type === 'number' ? 'number' : undefined}>
            {capital(field.label[language])}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Rows({
  context,
  entry,
  entries,
  columns,
}: RelationsProps & { readonly entries: readonly Entry[]; readonly columns: readonly QueryField[] }) {
  const { atlas, language } = context
  const { id } = entry.record
  return (
    <>
      {entries.map((one) => (
        <tr>
          <th scope="row">
            <EntryLink context={context} entry={one} text={labelFrom(atlas, one, language, id)} marks="all" />
          </th>
          {columns.map((field) => (
            <td class={field.type === 'number' ? 'number' : undefined} data-label={capital(field.label[language])}>
              {formatCell(atlas, one, field, language, id)}
            </td>
          ))}
        </tr>
      ))}
    </>
  )
}

interface RelationProps extends RelationsProps {
  readonly group: RelatedGroup
  /** Whether another group is called the same, so that this one says what its records are. */
  readonly shared: boolean
}

function Relation({ context, entry, group, shared }: RelationProps) {
  const { language, urls } = context
  const text = inWords(words, context)
  const label = group.label[language]
  const [first] = group.entries
  if (first === undefined) return null
  const total = group.entries.length
  const many = descriptionOf(first.collection).label.many[language]
  const heading = capital(shared ? `${label}: ${many}` : label)
  const rest = group.entries.slice(shownFirst, maxRows)
  const columns = columnsWithValues({ context, entry }, group.entries.slice(0, maxRows))
  const isWhole = total <= maxRows
  const list = isWhole ? undefined : wholeList(group, entry.record.id)
  const more = text.rest(formatNumber(rest.length, language))
  const opened = isWhole ? more : text.restOf(more, formatNumber(total, language))
  return (
    <section>
      <h3>
        {heading} <span class="aside">{formatNumber(total, language)}</span>
      </h3>
      <Table label={heading}>
        <Head context={context} collection={first.collection} columns={columns} />
        <tbody>
          <Rows context={context} entry={entry} entries={group.entries.slice(0, shownFirst)} columns={columns} />
        </tbody>
      </Table>
      {rest.length === 0 ? null : (
        <details>
          <summary>{opened}</summary>
          <Table label={`${heading}, ${opened}`}>
            <Head context={context} collection={first.collection} columns={columns} />
            <tbody>
              <Rows context={context} entry={entry} entries={rest} columns={columns} />
            </tbody>
          </Table>
        </details>
      )}
      {list === undefined ? null : (
        <p>
          <a href={urls.page(list)}>{text.all(formatNumber(total, language))}</a>
        </p>
      )}
    </section>
  )
}

/** Groups of one collection and name as one: who cites a source for a part of itself cites it, too. */
function joined(groups: readonly RelatedGroup[], language: Language): readonly RelatedGroup[] {
  const byName = Map.groupBy(groups, ({ label, entries }) => `${entries[0]?.collection} ${label[language]}`)
  return [...byName.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? []
    const entries = new Map([first, ...others].flatMap((group) => group.entries).map((one) => [one.record.id, one]))
    return { ...first, entries: [...entries.values()] }
  })
}

/** The records that refer to a record; those to which it refers stand among its fields. */
export function Relations({ context, entry }: RelationsProps) {
  const groups = related(context.atlas, entry).filter(({ direction }) => direction === 'in')
  // Findings stand at the top of the page.
  const withoutFindings = groups.filter(({ entries }) => entries[0]?.collection !== 'findings')
  const shown = joined(withoutFindings, context.language)
  if (shown.length === 0) return null
  const text = inWords(words, context)
  const labelIn = ({ label }: RelatedGroup) => label[context.language]
  return (
    <section aria-labelledby="around" class="aligned">
      <h2 id="around">{text.around}</h2>
      {entry.collection === 'sectors' || entry.collection === 'places' ? <p class="small">{text.named}</p> : null}
      {shown.map((group) => (
        <Relation
          context={context}
          entry={entry}
          group={group}
          shared={shown.some((other) => other !== group && labelIn(other) === labelIn(group))}
        />
      ))}
    </section>
  )
}
