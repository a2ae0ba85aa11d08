/** What refers to a record: a table for each relation. @module */
import {
  actorCollections,
  actorMap,
  type CollectionName,
  columnsOf,
  descriptionOf,
  type Entry,
  evidenceOf,
  fieldsOf,
  formatAgreement,
  formatCell,
  formatNumber,
  inTableOrder,
  isCollectionName,
  type Language,
  labelFrom,
  parseQueryUrl,
  type QueryField,
  query,
  type RelatedGroup,
  related,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { tiesOfActors, words } from './words.ts'

interface RelationsProps {
  readonly context: PageContext
  readonly entry: Entry
}

/** Rows that are seen at once; the others are shown below when they are opened, and on paper, as rows of the same table: its heads stand on every sheet. */
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

/** How many there are in that list: of a sector or a place also those of what is within it. */
function countOf(context: PageContext, list: string): number {
  const [collection = '', parameters = ''] = list.split('?')
  if (!isCollectionName(collection)) return 0
  const parsed = parseQueryUrl(context.atlas, collection, parameters)
  return parsed.ok ? query(context.atlas, collection, { ...parsed.value, limit: 1 }).total : 0
}

/** Whether a record has others within it, which lists of what concerns it count, too. */
const isWide = ({ collection }: Entry): boolean => collection === 'sectors' || collection === 'places'

/** The ties that a map draws from a place: those of actors there and of places within it. */
function tiesHere({ atlas }: PageContext, { collection, record }: Entry): readonly RelatedGroup[] {
  if (collection !== 'places') return []
  const entries = actorMap(atlas, { collections: actorCollections })
    .connections.filter(({ ends }) => ends.some(({ place }) => place.id === record.id))
    .flatMap(({ ties }) => ties)
  return entries.length === 0 ? [] : [{ relation: 'ties', direction: 'in', label: tiesOfActors, entries }]
}

/** Fields that stand beside the names of records: those in which any of them has more than the record itself. */
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

/** That another source says otherwise of a field, or that what it says is over. */
function Doubt({ context, entry, field }: RelationsProps & { readonly field: QueryField }) {
  if (entry.record.statements === undefined) return null
  const known = evidenceOf(context.atlas, entry).fields.find((one) => one.field === field.name)
  if (known?.agreement !== 'disputed' && known?.agreement !== 'overtaken') return null
  return (
    <>
      {' '}
      <span class="agreement">{formatAgreement(known, context.language)}</span>
    </>
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
              {formatCell(atlas, one, field, language)}
              <Doubt context={context} entry={one} field={field} />
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
  const listed = group.entries.slice(0, maxRows)
  const shown = upTo(listed, shownFirst)
  const rest = listed.slice(shown.length)
  const columns = columnsWithValues({ context, entry }, listed)
  const isWhole = total <= maxRows
  const whole = isWhole && !isWide(entry) ? undefined : wholeList(group, entry.record.id)
  const wider = whole !== undefined && isWide(entry) ? countOf(context, whole) : total
  const isWider = wider > total
  // A list that has more is no list of these.
  const list = isWhole || isWider ? undefined : whole
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
          <Rows context={context} entry={entry} entries={shown} columns={columns} />
        </tbody>
        {rest.length === 0 || list !== undefined ? null : (
          <>
            {/* On paper there is nothing to open. */}
            <tbody class="opens screen">
              <tr>
                <td colspan={columns.length + 1}>
                  <details>
                    <summary>{opened}</summary>
                  </details>
                </td>
              </tr>
            </tbody>
            <tbody>
              <Rows context={context} entry={entry} entries={rest} columns={columns} />
            </tbody>
          </>
        )}
      </Table>
      {isWhole ? null : (
        <p class="on-paper small">
          {text.shown(
            formatNumber(list === undefined ? listed.length : shown.length, language),
            formatNumber(total, language),
          )}
        </p>
      )}
      {whole !== undefined && isWider ? (
        <p>
          <a href={urls.page(whole)}>
            {text.within[entry.collection === 'sectors' ? 'sectors' : 'places'](formatNumber(wider, language))}
          </a>
        </p>
      ) : list === undefined ? null : (
        <p>
          <a href={urls.page(list)} class="screen">
            {text.all(formatNumber(total, language))}
          </a>
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
  const shown = [...joined(withoutFindings, context.language), ...tiesHere(context, entry)].map((group) => ({
    ...group,
    entries: inTableOrder(context.atlas, group.entries, context.language),
  }))
  if (shown.length === 0) return null
  const text = inWords(words, context)
  const labelIn = ({ label }: RelatedGroup) => label[context.language]
  return (
    <section aria-labelledby="around" class="aligned">
      <h2 id="around">{text.around}</h2>
      {isWide(entry) ? <p class="small">{text.named}</p> : null}
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
