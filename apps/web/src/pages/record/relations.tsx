/** What refers to a record: a table for each relation. @module */
import {
  columnsOf,
  descriptionOf,
  type Entry,
  fieldsOf,
  formatCell,
  formatNumber,
  labelFrom,
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

function Rows({ context, entry, entries }: RelationsProps & { readonly entries: readonly Entry[] }) {
  const { atlas, language } = context
  const { id } = entry.record
  return (
    <>
      {entries.map((one) => (
        <tr>
          <th scope="row">
            <EntryLink context={context} entry={one} text={labelFrom(atlas, one, language, id)} marks="all" />
          </th>
          {columnsOf(one.collection)
            .slice(0, 3)
            .map((field) => (
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
  const list = total > shownFirst ? wholeList(group, entry.record.id) : undefined
  const rest = group.entries.slice(shownFirst, maxRows)
  return (
    <section>
      <h3>
        {heading} <span class="aside">{formatNumber(total, language)}</span>
      </h3>
      <Table label={heading}>
        <tbody>
          <Rows context={context} entry={entry} entries={group.entries.slice(0, shownFirst)} />
        </tbody>
      </Table>
      {rest.length === 0 ? null : (
        <details>
          <summary>{text.rest(formatNumber(rest.length, language))}</summary>
          <Table label={`${heading}, ${text.rest(formatNumber(rest.length, language))}`}>
            <tbody>
              <Rows context={context} entry={entry} entries={rest} />
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

/** The records that refer to a record; those to which it refers stand among its fields. */
export function Relations({ context, entry }: RelationsProps) {
  const groups = related(context.atlas, entry).filter(({ direction }) => direction === 'in')
  // Findings stand at the top of the page.
  const shown = groups.filter(({ entries }) => entries[0]?.collection !== 'findings')
  if (shown.length === 0) return null
  const labelIn = ({ label }: RelatedGroup) => label[context.language]
  return (
    <section aria-labelledby="around">
      <h2 id="around">{inWords(words, context).around}</h2>
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
