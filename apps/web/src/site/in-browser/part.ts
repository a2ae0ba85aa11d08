/** A part of an atlas: what pages of one kind read of it. What it lacks is noticed when it is read. @module */
import { type Atlas, type CollectionName, collectionNames, type Manifest, type RecordLists } from '@puente/core'
import type { PackedPairs } from './pairs.ts'

/** Stands for a value that no page read of this record, though of others. */
export const unread = '\0'

/** The records of a collection, field by field, which compresses better than record by record. */
export interface Columns {
  readonly size: number
  /** A value of each record; null where it has none, `unread` where it was left out. */
  readonly fields: Readonly<Record<string, readonly unknown[]>>
}

/** A part of an atlas as a file has it. */
export interface AtlasPart {
  readonly manifest: Manifest
  readonly baseManifest: Manifest
  readonly hash: string
  readonly records: Readonly<Record<CollectionName, Columns>>
  /** The keys that were left out of the objects at a path, like `clusters` or `clusters.citations`. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>
  /** The first words of addresses of which the part knows all that have a file. */
  readonly heads: readonly string[]
  /** Those that do not follow from the ids of records, and are no pairs. */
  readonly addresses: readonly string[]
  readonly pairs: PackedPairs
}

/** Something was read that the part lacks: only all data tell. */
export class LeftOutError extends Error {
  override readonly name = 'LeftOutError'
  constructor(what: string) {
    super(`${what} is not in this part of the atlas`)
  }
}

const complain = (what: string): never => {
  throw new LeftOutError(what)
}

/** Makes a key complain, for whoever goes through all keys as well. */
const leaveOut = (value: object, key: string, path: string): void => {
  Object.defineProperty(value, key, { enumerable: true, get: () => complain(`${path}.${key}`) })
}

/** A value in which every key that was left out complains when it is read. */
function guarded(value: unknown, path: string, leftOut: AtlasPart['leftOut']): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (const item of value) guarded(item, path, leftOut)
    return value
  }
  for (const [key, inner] of Object.entries(value)) {
    if (inner === unread) leaveOut(value, key, path)
    else guarded(inner, `${path}.${key}`, leftOut)
  }
  for (const key of leftOut[path] ?? []) leaveOut(value, key, path)
  return value
}

function rowsOf(collection: CollectionName, { records, leftOut }: AtlasPart): readonly unknown[] {
  const { size, fields } = records[collection]
  const columns = Object.entries(fields)
  return Array.from({ length: size }, (_, at) => {
    const present = columns.filter(([, values]) => values[at] !== null)
    return guarded(Object.fromEntries(present.map(([key, values]) => [key, values[at]])), collection, leftOut)
  })
}

/** What an atlas says of itself. */
export type AtlasHead = Pick<AtlasPart, 'manifest' | 'baseManifest' | 'hash'>

/** An atlas on the best evidence, of which all records are left out: reading them throws a `LeftOutError`. */
export function openHead({ manifest, baseManifest, hash }: AtlasHead): Atlas {
  const none: object = {}
  for (const name of collectionNames) leaveOut(none, name, 'records')
  // What the lists lack throws, and so is never seen.
  const records = none as RecordLists
  return { manifest, hash, evidence: 'best', base: { manifest: baseManifest, hash, records }, records }
}

/**
 * The atlas on the best evidence of which a file has a part.
 *
 * @returns an atlas; reading what the part lacks throws a `LeftOutError`
 */
export function openPart(part: AtlasPart): Atlas {
  const rows = Object.fromEntries(collectionNames.map((name) => [name, rowsOf(name, part)]))
  // They were written from lists of this type; what they lack throws, and so is never seen.
  return { ...openHead(part), records: rows as unknown as RecordLists }
}
