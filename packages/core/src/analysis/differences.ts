/** What is different between two datasets, record by record and field by field. @module */
import { type Atlas, checkAtlas, type RecordLists } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { currentId } from '../dataset/get.ts'
import type { Citation } from '../model/citation.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import type { Records } from '../model/generated/records.ts'
import type { Localized } from '../model/language.ts'
import { isPlainObject } from '../util/check-value.ts'
import { isSameJson } from '../util/same-json.ts'

/** One of two datasets that are compared. */
export interface ComparedDataset {
  readonly version: string
  readonly hash: string
}

/** What speaks for a change: a citation that came with it. */
export interface DifferenceReason {
  /** Id of the source. */
  readonly source: Citation['source']
  /** How the statement that came with the citation stands to the record's own value; absent: none did. */
  readonly relation?: string
  /** What that statement adds. */
  readonly note?: Localized
}

/** A field with another value. */
export interface FieldDifference {
  /** Path of the field within objects, like `contact.name`; a list is one field. */
  readonly field: string
  /** Absent: it came. */
  readonly before?: unknown
  /** Absent: it went. */
  readonly after?: unknown
  /** What came with it and speaks for it, where the data say so. */
  readonly reasons?: readonly DifferenceReason[]
}

type AnyRecord = Records[CollectionName]

/** A record that came, went, or is not the same. */
export type RecordDifference =
  | {
      readonly change: 'added'
      readonly collection: CollectionName
      readonly id: string
      readonly record: AnyRecord
    }
  | {
      readonly change: 'gone'
      readonly collection: CollectionName
      readonly id: string
      readonly record: AnyRecord
      /** Id of the record that took its place. */
      readonly heir?: string
    }
  | {
      readonly change: 'changed'
      readonly collection: CollectionName
      readonly id: string
      /** Its id before, if that is another. */
      readonly formerId?: string
      readonly fields: readonly FieldDifference[]
    }

/** What is different between two datasets. */
export interface Differences {
  readonly before: ComparedDataset
  readonly after: ComparedDataset
  readonly manifest: readonly FieldDifference[]
  /** By collection, in each by id. */
  readonly records: readonly RecordDifference[]
}

/** The differences between two objects; those of objects within them are told one by one. */
function* fieldDifferences(before: object, after: object, within = ''): Generator<FieldDifference> {
  const valuesBefore = new Map<string, unknown>(Object.entries(before))
  const valuesAfter = new Map<string, unknown>(Object.entries(after))
  for (const key of [...new Set([...valuesBefore.keys(), ...valuesAfter.keys()])].sort()) {
    const field = `${within}${key}`
    const old = valuesBefore.get(key)
    const now = valuesAfter.get(key)
    if (isSameJson(old, now)) continue
    if (isPlainObject(old) && isPlainObject(now)) yield* fieldDifferences(old, now, `${field}.`)
    else yield { field, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }
  }
}

const isNewIn =
  <T>(items: readonly T[] = []) =>
  (item: T) =>
    !items.some((one) => isSameJson(one, item))

/** The citations that came with the new value of a field: those of new statements on it, and its own. */
function reasonsFor(before: AnyRecord, after: AnyRecord, field: string): readonly DifferenceReason[] {
  const [top = ''] = field.split('.')
  const fromStatements = (after.statements ?? [])
    .filter(({ field: path }) => path === field || path === top || path.startsWith(`${top}.`))
    .filter(isNewIn(before.statements))
    .flatMap(({ citations, relation, note }) =>
      citations.map(({ source }) => ({ source, relation, ...(note === undefined ? {} : { note }) })),
    )
  const fromCitations = citationsFor(after, top)
    .filter(isNewIn<Citation>(before.citations))
    .map(({ source }) => ({ source }))
  return [...fromStatements, ...fromCitations].filter(
    (reason, at, all) => all.findIndex((one) => isSameJson(one, reason)) === at,
  )
}

/** Fields that say where others come from: their own changes need no reason. */
const grounds = new Set(['citations', 'statements', 'beyond', 'id'])

function* recordFields(before: AnyRecord, after: AnyRecord): Generator<FieldDifference> {
  const { id: _before, ...old } = before
  const { id: _after, ...now } = after
  for (const difference of fieldDifferences(old, now)) {
    const reasons = grounds.has(difference.field) ? [] : reasonsFor(before, after, difference.field)
    yield reasons.length === 0 ? difference : { ...difference, reasons }
  }
}

const byId = <C extends CollectionName>(records: RecordLists, collection: C): ReadonlyMap<string, Records[C]> =>
  new Map(records[collection].map((record) => [record.id, record]))

/** The id of the record that took the place of another, if one did. */
function heirOf(after: Atlas, id: string): string | undefined {
  const heir = currentId(after, id)
  return heir === id ? undefined : heir
}

function* differencesIn(before: Atlas, after: Atlas, collection: CollectionName): Generator<RecordDifference> {
  const old = byId<CollectionName>(before.records, collection)
  const now = byId<CollectionName>(after.records, collection)
  const formerIds = new Map<string, string>()
  for (const id of old.keys()) {
    const heir = now.has(id) ? undefined : heirOf(after, id)
    if (heir !== undefined && now.has(heir) && !old.has(heir) && !formerIds.has(heir)) formerIds.set(heir, id)
  }
  const renamed = new Set(formerIds.values())
  for (const id of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const record = now.get(id)
    const formerId = formerIds.get(id)
    const former = old.get(formerId ?? id)
    if (record === undefined) {
      if (former === undefined || renamed.has(id)) continue
      const heir = heirOf(after, id)
      yield { change: 'gone', collection, id, record: former, ...(heir === undefined ? {} : { heir }) }
    } else if (former === undefined) yield { change: 'added', collection, id, record }
    else {
      // Most records of a large dataset are the same, which is quickly seen.
      if (isSameJson(former, record)) continue
      const fields = Array.from(recordFields(former, record))
      yield { change: 'changed', collection, id, ...(formerId === undefined ? {} : { formerId }), fields }
    }
  }
}

/** A view has the hash of its atlas: the whole atlases are compared. */
export const wholeOf = (atlas: Atlas): Atlas => atlas.base ?? atlas

const compared = ({ manifest: { version }, hash }: Atlas): ComparedDataset => ({ version, hash })

/**
 * What is different between two datasets: records that came, went or changed, by their ids, and of these the fields. An id
 * that was given up for another is a record that is called otherwise, not one that went and one that came.
 *
 * @param before the dataset as it was
 * @param after the dataset as it is; of views, the whole datasets are compared, with all values side by side
 * @returns the differences; none if the hashes are the same
 * @example
 * differences(atlas, atlas).records.length // 0
 */
export function differences(before: Atlas, after: Atlas): Differences {
  checkAtlas(before)
  checkAtlas(after)
  const old = wholeOf(before)
  const now = wholeOf(after)
  const ends = { before: compared(old), after: compared(now) }
  if (old.hash === now.hash) return { ...ends, manifest: [], records: [] }
  return {
    ...ends,
    manifest: Array.from(fieldDifferences(old.manifest, now.manifest)),
    records: collectionNames.flatMap((collection) => Array.from(differencesIn(old, now, collection))),
  }
}
