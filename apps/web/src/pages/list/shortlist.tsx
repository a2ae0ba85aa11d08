/** Some records of a collection side by side: a list that is passed on by its address. @module */
import {
  type CollectionName,
  collectionNames,
  descriptionOf,
  displayRecord,
  type Entry,
  entryOf,
  formatNumber,
  inTableOrder,
  labelFrom,
  lookupIn,
  type RelatedGroup,
  related,
  shortLabelOf,
  shownFields,
} from '@puente/core'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { areIdsIn, problemsWith } from '../../parts/parameters.ts'
import { sourcesOf } from '../../parts/sources-of.ts'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { Value } from '../../parts/value.tsx'
import { words as shared } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

/** Beyond these a table no longer fits a page. */
export const maxSideBySide = 6

const placeOf = ({ relation }: RelatedGroup): number =>
  collectionNames.findIndex((collection) => relation.startsWith(`${collection}.`))

/** What else refers to the records: each relation once, as on the page of a record; findings and sources left out. */
function relationsOf(context: PageContext, entries: readonly Entry[]): readonly string[] {
  const groups = entries.flatMap((entry) => groupsOf(context, entry)).toSorted((a, b) => placeOf(a) - placeOf(b))
  return [...new Set(groups.map(({ label }) => label[context.language]))]
}

const groupsOf = ({ atlas }: PageContext, entry: Entry): readonly RelatedGroup[] =>
  related(atlas, entry).filter(
    ({ direction, relation }) => direction === 'in' && compared.some((collection) => relation.startsWith(collection)),
  )

/** Collections whose records say what is known of an actor or a place beside its own fields. */
const compared: readonly string[] = [
  'awards.',
  'ties.',
  'partnerships.',
  'events.',
  'stories.',
  'opportunities.',
  'figures.',
]

/** Records of a relation that a cell names. */
const maxNamed = 5

/** Of which relations a name is not enough to choose by, and the fields that say the rest. */
const saidBeside: { readonly [C in CollectionName]?: readonly string[] } = {
  ties: ['kind', 'basis'],
  awards: ['awarded', 'validUntil'],
  figures: ['value', 'period'],
}

/** By when a label was held of which no source says when it was given. */
function heldBy(context: PageContext, { collection, record }: Entry): readonly string[] {
  if (collection !== 'awards' || record.awarded !== undefined || record.heldBy === undefined) return []
  return [inWords(words, context).heldBy(record.heldBy)]
}

/**
 * What is to be said of a tie, a label or a figure beside its name, like "cooperation, inferred", "held by 27 September 2016"
 * or "38 members".
 */
function besideName(context: PageContext, entry: Entry): string {
  const { atlas, language } = context
  const names = saidBeside[entry.collection] ?? []
  if (names.length === 0) return ''
  const said = displayRecord(atlas, entry, language)
    .fields.filter(({ name }) => names.includes(name))
    .flatMap(({ values: [value], agreement }) => [...(value?.parts.map(({ text }) => text) ?? []), agreement ?? ''])
  return [...new Set([...heldBy(context, entry), ...said])].filter((one) => one !== '').join(', ')
}

/** What stands in one relation to a record: the first by name, and how many more. */
function RelatedCell({
  context,
  entry,
  relation,
  label,
}: {
  readonly context: PageContext
  readonly entry: Entry
  readonly relation: string
  readonly label: string
}) {
  const { atlas, language } = context
  const found = groupsOf(context, entry)
    .filter((group) => group.label[language] === relation)
    .flatMap(({ entries }) => inTableOrder(atlas, entries, language))
  const shown = upTo(found, maxNamed)
  const more = found.length - shown.length
  return (
    <td data-label={label}>
      {found.length === 0 ? '–' : null}
      {shown.map((one) => {
        const beside = besideName(context, one)
        return (
          <div>
            <EntryLink context={context} entry={one} text={labelFrom(atlas, one, language, entry.record.id)} />
            {beside === '' ? null : <span class="aside"> ({beside})</span>}
          </div>
        )
      })}
      {more === 0 ? null : <div class="small">{inWords(words, context).moreValues(formatNumber(more, language))}</div>}
    </td>
  )
}

/** The page of a shortlist, or what is wrong with its ids. */
export function shortlistPage(context: PageContext, collection: CollectionName, ids: readonly string[]): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const onward = { address: collection, label: text.whole(descriptionOf(collection).label.many[language]) }
  const problems = [
    ...problemsWith(context, new URLSearchParams({ with: ids.join(',') }), { with: areIdsIn([collection]) }),
    ...(new Set(ids).size > maxSideBySide ? [{ text: text.tooMany(String(maxSideBySide)) }] : []),
  ]
  if (problems.length > 0) return wrongPage(context, { problems, way: collection, onward })
  const entries = [...new Set(ids)].flatMap((id): Entry[] => {
    const found = lookupIn(atlas, collection, id.trim())
    return found.ok ? [entryOf(collection, found.value)] : []
  })
  const shown = entries.map((entry) => displayRecord(atlas, entry, language))
  const labels = new Map(shown.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)))
  const names = shownFields(collection).flatMap((name) => {
    const label = labels.get(name)
    return label === undefined ? [] : [[name, label] as const]
  })
  const heading = text.shortlist(entries.map((entry) => shortLabelOf(atlas, entry, language)).join(', '))
  const notes = new Notes()
  const chosen = entries.map(({ record }) => record.id).join(',')
  const alternates = alternatesOf(urls, ['csv', 'json', 'jsonld'], (suffix) =>
    addressOf([`${collection}.${suffix}`], { id: chosen }),
  )
  return {
    title: heading,
    description: text.shortlistLead,
    way: collection,
    alternates,
    canonical: addressOf([collection], { with: chosen }),
    body: (
      <>
        <Crumbs context={context} collection={collection} />
        <h1>{heading}</h1>
        <p class="lead">{text.shortlistLead}</p>
        <Table label={heading} even>
          <thead>
            <tr>
              <td />
              {entries.map((entry) => (
                <th scope="col">
                  <EntryLink context={context} entry={entry} marks="all" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map(([name, label]) => (
              <tr>
                <th scope="row" class="small">
                  {capital(label)}
                </th>
                {shown.map((record) => (
                  <td data-label={record.label}>
                    {record.fields.some((field) => field.name === name && field.values.length > 0) ? null : '–'}
                    {record.fields
                      .filter((field) => field.name === name)
                      .flatMap((field) =>
                        field.values.map((value, at) => (
                          <div>
                            <Value context={context} parts={value.parts} />
                            <Marks
                              of={[...sourcesOf(record, field, at), ...(at === 0 ? field.agreeing : [])]}
                              notes={notes}
                              context={context}
                            />
                          </div>
                        )),
                      )}
                  </td>
                ))}
              </tr>
            ))}
            {relationsOf(context, entries).map((relation) => (
              <tr>
                <th scope="row" class="small">
                  {capital(relation)}
                </th>
                {shown.map(({ label }, at) => {
                  const entry = entries[at]
                  return entry === undefined ? null : (
                    <RelatedCell context={context} entry={entry} relation={relation} label={label} />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </Table>
        <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
        <NoteList notes={notes} context={context} />
      </>
    ),
  }
}
