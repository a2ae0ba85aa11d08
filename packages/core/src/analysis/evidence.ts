/** How well the values of a record are borne out: by which independent sources, and whether these agree. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { get } from '../dataset/get.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { hasStarted } from '../model/date-interval.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Statement } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { isObject } from '../util/check-value.ts'
import { memoizeByKey } from '../util/memo.ts'

/**
 * Whether the sources of a value agree. `alone`: there is one source, or none to rely on, or the value is a summary or
 * stands in a finding, each of which puts together what several sources say; `agrees`: two or more bear the value out, and
 * none says otherwise; `disputed`: another source gives a value that cannot be true at the same time; `overtaken`: the
 * value is no longer true, whatever else is said of it.
 */
export const agreements = ['alone', 'agrees', 'disputed', 'overtaken'] as const

/** Whether the sources of a value agree. */
export type Agreement = (typeof agreements)[number]

/** What is known of a field: of its value in the record, and of the values beside it. */
export interface FieldEvidence {
  /** Name of the field, like `start`. */
  readonly field: string
  /** The independent sources that bear the value out, each by one of its pages. */
  readonly sources: readonly Source[]
  readonly agreement: Agreement
  /** What else sources say of it; in a view that shows a better value, the record's own is among them. */
  readonly further: readonly Statement[]
}

/** What is known of a record. */
export interface RecordEvidence {
  /** The independent sources that say anything of it, beyond where it is found on the web. */
  readonly sources: readonly Source[]
  /** In the order of the collection's fields, those that the record has. */
  readonly fields: readonly FieldEvidence[]
  /** What sources say of fields that the record does not have. */
  readonly added: readonly Statement[]
}

/** Whether a source can be a witness: one that was used, on a host to rely on. */
const isWitness = ({ standing, weakHost }: Source): boolean => standing !== 'candidate' && weakHost !== true

/** Whose word a source is: two pages of one publisher, and a paper and its footnotes, are one witness. */
const voiceOf = ({ id, kind, publisher, partOf }: Source): string => partOf ?? (kind === 'web' ? (publisher ?? id) : id)

/** The sources of citations, one for each witness. */
function witnesses(atlas: Atlas, citations: Iterable<Citation>): readonly Source[] {
  const found = new Map<string, Source>()
  const seen = new Set<string>()
  for (const { source } of citations) {
    if (seen.has(source)) continue
    seen.add(source)
    const record = get(atlas, 'sources', source)
    if (isWitness(record) && !found.has(voiceOf(record))) found.set(voiceOf(record), record)
  }
  return [...found.values()]
}

function citationsOf(value: unknown): readonly Citation[] {
  if (!isObject(value)) return []
  // Wherever the model has citations, they are of this one schema.
  return pathValuesAt(value, 'citations[]').map((found) => found.value as Citation)
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const topOf = (path: string): string => path.split('.')[0] ?? path

/** Fields that say how something is reached; a page that gives no more than that bears nothing else out. */
const addresses: ReadonlySet<string> = new Set(['website', 'profiles'])

const isOnlyAddress = ({ for: fields }: Citation): boolean =>
  fields?.every((path) => addresses.has(topOf(path))) === true

const aboutTheRecord: ReadonlySet<string> = new Set(['id', 'citations', 'statements', 'beyond', 'note'])

/** The fields of a collection that sources bear out. */
const fieldsOf = /* @__PURE__ */ memoizeByKey((collection: CollectionName): readonly string[] =>
  Object.keys(descriptionOf(collection).labels).filter((name) => !name.includes('.') && !aboutTheRecord.has(name)),
)

/** Parts of a record that have citations of their own. */
const citedParts = ['statements', 'milestones', 'claims', 'results'] as const

function agreementOf({ evidence, manifest }: Atlas, sources: readonly Source[], further: readonly Statement[]) {
  // The records as they stand have no date: what overtakes them, whenever it did, is told.
  const isOver = ({ relation, from }: Statement) =>
    relation === 'overtakes' && (evidence === undefined || hasStarted(from, manifest.asOf))
  if (further.some(isOver)) return 'overtaken'
  if (further.some(({ relation }) => relation === 'contradicts')) return 'disputed'
  return sources.length > 1 ? 'agrees' : 'alone'
}

/** Sources that fix what others only name, such as codes and coordinates. */
const fixing: ReadonlySet<Source['kind']> = new Set(['standard', 'dataset'])

/** What a place is, a state or a city, is often ours to say: a source bears it out where it is cited for it. */
const needsOwnCitation = (collection: CollectionName, field: string): boolean =>
  collection === 'places' && field === 'kind'

/** The citations that bear out the value of a field as the record has it. */
function citationsOfOwn(atlas: Atlas, { collection, record }: Entry, field: string): readonly Citation[] {
  const { manifest } = atlas
  const isFor = ({ for: fields = [] }: Citation) => fields.some((path) => topOf(path) === field)
  const own = record.citations.filter(isFor)
  const isFixed = own.some(({ source }) => fixing.has(get(atlas, 'sources', source).kind))
  if (isFixed || needsOwnCitation(collection, field)) return own
  const isBeyond = record.beyond?.includes(field) === true
  return [
    ...record.citations.filter((citation) =>
      citation.for === undefined ? !(isBeyond && citation.source === manifest.mainSource) : isFor(citation),
    ),
    ...itemsOf(Reflect.get(record, field)).flatMap(citationsOf),
  ]
}

function fieldEvidence(atlas: Atlas, entry: Entry, field: string, further: readonly Statement[]): FieldEvidence {
  const bearingOut = [
    ...citationsOfOwn(atlas, entry, field),
    ...further.filter(({ relation }) => relation === 'confirms').flatMap(({ citations }) => citations),
    ...further.filter(({ relation }) => relation === 'refines').flatMap(({ citations }) => citations),
  ]
  const sources = witnesses(atlas, bearingOut)
  const agreeing = entry.collection === 'findings' || field === 'summary' ? [] : sources
  return { field, sources, agreement: agreementOf(atlas, agreeing, further), further }
}

/**
 * By which independent sources a record and each of its fields are borne out, and what else sources say.
 *
 * Independent is who publishes another source: a paper and its footnotes count once, as do the pages of one publisher.
 * A candidate and a weak host do not count, nor for the record a page that only shows where it is found on the web.
 *
 * @param atlas the atlas that the record is of; in a view, the evidence is for the values that the view shows
 * @param entry the record with its collection
 * @returns the sources of the record, and of each field that it has, with whether they agree and what else is said
 * @example
 * const reina = entryOf('events', get(atlas, 'events', 'reina-plus-mission-2017'))
 * const start = evidenceOf(atlas, reina).fields.find(({ field }) => field === 'start')
 * start?.sources.length // 2
 * start?.agreement // 'agrees'
 */
export function evidenceOf(atlas: Atlas, entry: Entry): RecordEvidence {
  checkAtlas(atlas)
  checkEntry(entry)
  const { record } = entry
  const fields = fieldsOf(entry.collection).filter((name) => Object.hasOwn(record, name))
  const everywhere = [record, ...citedParts.flatMap((part) => itemsOf(Reflect.get(record, part)))].flatMap(citationsOf)
  const further = record.statements ?? []
  return {
    sources: witnesses(
      atlas,
      everywhere.filter((citation) => !isOnlyAddress(citation)),
    ),
    fields: fields.map((field) =>
      fieldEvidence(
        atlas,
        entry,
        field,
        further.length === 0 ? further : further.filter((statement) => topOf(statement.field) === field),
      ),
    ),
    added: further.filter((statement) => !Object.hasOwn(record, topOf(statement.field))),
  }
}
