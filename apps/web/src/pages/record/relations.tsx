/** What refers to a record: each relation under its heading, with the way to the list of all. @module */
import {
  actorCollections,
  actorMap,
  descriptionOf,
  type Entry,
  fieldsOf,
  formatNumber,
  inTableOrder,
  isCollectionName,
  type Language,
  parseQueryUrl,
  query,
  type RelatedGroup,
  related,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext } from '../../parts/context.ts'
import { upTo } from '../../parts/up-to.ts'
import { RelationTable } from './relation-table.tsx'
import { tiesOfActors, words } from './words.ts'

interface RelationsProps {
  readonly context: PageContext
  readonly entry: Entry
}

/** Rows that are seen at once; the others are shown below when they are opened, and on paper, as rows of the same table: its heads stand on every sheet. */
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
      <RelationTable
        context={context}
        entry={entry}
        label={heading}
        collection={first.collection}
        shown={shown}
        rest={list === undefined ? rest : []}
        opened={opened}
      />
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
