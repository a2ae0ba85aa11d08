/** How well the values of a record are borne out: by which independent sources, and whether these agree. @module */
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { get } from '../dataset/get.ts'
import type { Citation } from '../model/citation.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Source } from '../model/source.ts'

/** What is known of a field: of its value in the record, and of the values beside it. */
export interface FieldEvidence {
  /** Name of the field, like `start`. */
  readonly field: string
  /** The independent sources that bear the value out, each by one of its pages. */
  readonly sources: readonly Source[]
  /** Whether another source gives a value that cannot be true at the same time. */
  readonly disputed: boolean
  /** Whether the value is no longer true. */
  readonly overtaken: boolean
}

/** What is known of a record. */
export interface RecordEvidence {
  /** The independent sources that say anything of it, beyond where it is found on the web. */
  readonly sources: readonly Source[]
  /** In the order of the collection's fields, those that the record has. */
  readonly fields: readonly FieldEvidence[]
}

/** Whether a source can be a witness: one that was used, on a host to rely on. */
const isWitness = ({ standing, weakHost }: Source): boolean => standing !== 'candidate' && weakHost !== true

/** Whose word a source is: two pages of one publisher, and a paper and its footnotes, are one witness. */
const voiceOf = ({ id, kind, publisher, partOf }: Source): string => partOf ?? (kind === 'web' ? (publisher ?? id) : id)

/** The sources of citations, one for each witness. */
function witnesses(atlas: Atlas, citations: Iterable<Citation>): readonly Source[] {
  const found = new Map<string, Source>()
  for (const { source } of citations) {
    const record = get(atlas, 'sources', source)
    if (isWitness(record) && !found.has(voiceOf(record))) found.set(voiceOf(record), record)
  }
  return [...found.values()]
}

function citationsOf(value: unknown): readonly Citation[] {
  // Wherever the model has citations, they are of this one schema.
  return pathValuesAt(value, 'citations[]').map((found) => found.value as Citation)
}

const topOf = (path: string): string => path.split('.')[0] ?? path

/** Fields that say how something is reached; a page that gives no more than that bears nothing else out. */
const addresses: ReadonlySet<string> = new Set(['website', 'profiles'])

const isOnlyAddress = ({ for: fields }: Citation): boolean =>
  fields?.every((path) => addresses.has(topOf(path))) === true

const aboutTheRecord: ReadonlySet<string> = new Set(['id', 'citations', 'statements', 'beyond', 'note'])

function fieldEvidence(atlas: Atlas, { record }: Entry, field: string): FieldEvidence {
  const { mainSource } = atlas.manifest
  const isBeyond = record.beyond?.includes(field) === true
  const statements = (record.statements ?? []).filter((statement) => topOf(statement.field) === field)
  const bearingOut = [
    ...record.citations.filter(({ source, for: fields }) =>
      fields === undefined ? !(isBeyond && source === mainSource) : fields.some((path) => topOf(path) === field),
    ),
    ...pathValuesAt(record, `${field}[]`).flatMap(({ value }) => citationsOf(value)),
    ...statements.filter(({ relation }) => relation === 'confirms').flatMap(({ citations }) => citations),
    ...statements.filter(({ relation }) => relation === 'refines').flatMap(({ citations }) => citations),
  ]
  return {
    field,
    sources: witnesses(atlas, bearingOut),
    disputed: statements.some(({ relation }) => relation === 'contradicts'),
    overtaken: statements.some(({ relation }) => relation === 'overtakes'),
  }
}

/**
 * By which independent sources a record and each of its fields are borne out.
 *
 * Independent is who publishes another source: a paper and its footnotes count once, as do the pages of one publisher.
 * A candidate and a weak host do not count, nor for the record a page that only shows where it is found on the web.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @returns the sources of the record, and of each field that it has, with whether the field is disputed or overtaken
 * @example
 * const reina = entryOf('events', get(atlas, 'events', 'reina-plus-mission-2017'))
 * evidenceOf(atlas, reina).fields.find(({ field }) => field === 'start')?.sources.length // 2
 */
export function evidenceOf(atlas: Atlas, entry: Entry): RecordEvidence {
  checkAtlas(atlas)
  checkEntry(entry)
  const { record } = entry
  const fields = Object.keys(descriptionOf(entry.collection).labels).filter(
    (name) => !name.includes('.') && !aboutTheRecord.has(name) && Object.hasOwn(record, name),
  )
  const everywhere = ['', 'statements[]', 'milestones[]', 'claims[]', 'results[]'].flatMap((path) =>
    (path === '' ? [record] : pathValuesAt(record, path).map(({ value }) => value)).flatMap(citationsOf),
  )
  return {
    sources: witnesses(
      atlas,
      everywhere.filter((citation) => !isOnlyAddress(citation)),
    ),
    fields: fields.map((field) => fieldEvidence(atlas, entry, field)),
  }
}
