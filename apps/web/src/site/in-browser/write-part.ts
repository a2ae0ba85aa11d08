/** Writes parts of an atlas: what pages of one kind read is found out by making some of them. @module */
import { type Atlas, collectionNames, type RecordLists } from '@puente/core'
import { packPairs } from './pairs.ts'
import { type AtlasHead, type AtlasPart, type Columns, unread } from './part.ts'

/** What was read, as paths like `clusters.names.value`; items of a list have the path of the list. */
type Read = Set<string>

/** Behind the path of an object all of whose keys were asked for. */
const everyKey = '*'

/**
 * The keys that were read of each source: of all other collections a page reads most records, but of sources those that it
 * cites.
 */
export type SourcesRead = Map<object, Set<string>>

/** Notes what is read of a value. The same value at a path is always the same object. */
function watcher(read: Read, sources: SourcesRead): (value: unknown, path: string) => unknown {
  const watchedAt = new Map<string, WeakMap<object, object>>()
  const watch = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = watchedAt.get(path) ?? new WeakMap<object, object>()
    watchedAt.set(path, known)
    const watched =
      known.get(value) ?? (Array.isArray(value) ? value.map((item) => watch(item, path)) : keysOf(value, path))
    known.set(value, watched)
    return watched
  }
  const keysOf = (value: object, path: string): object => {
    // A frozen object would have to answer with its own values; each is watched once it is read.
    const copy: Record<string, unknown> = { ...value }
    const seen = new Set<string>()
    const ofSource = path === 'sources' ? (sources.get(value) ?? new Set()) : undefined
    if (ofSource !== undefined) sources.set(value, ofSource)
    return new Proxy(copy, {
      get: (_, key) => {
        if (typeof key === 'symbol') return Reflect.get(copy, key)
        if (seen.has(key)) return copy[key]
        seen.add(key)
        ofSource?.add(key)
        read.add(`${path}.${key}`)
        if (Object.hasOwn(copy, key)) copy[key] = watch(copy[key], `${path}.${key}`)
        return copy[key]
      },
      has: (_, key) => {
        read.add(`${path}.${String(key)}`)
        return key in copy
      },
      ownKeys: () => {
        read.add(`${path}.${everyKey}`)
        return Reflect.ownKeys(copy)
      },
    })
  }
  return watch
}

/** An atlas that notes what is read of its records. */
function watchedAtlas(atlas: Atlas, read: Read, sources: SourcesRead): Atlas {
  const watch = watcher(read, sources)
  // A list whose items are as before, but watched.
  const records = Object.fromEntries(
    collectionNames.map((name) => [name, watch(atlas.records[name], name)]),
  ) as RecordLists
  return { ...atlas, records }
}

/** Adds the keys of the objects in a value to those known at their paths. */
function collectKeys(value: unknown, path: string, keys: Map<string, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collectKeys(item, path, keys)
    return
  }
  const known = keys.get(path) ?? new Set()
  keys.set(path, known)
  for (const [key, inner] of Object.entries(value)) {
    known.add(key)
    collectKeys(inner, `${path}.${key}`, keys)
  }
}

type IsRead = (path: string, key: string) => boolean

/** What was read of an object. */
const keysReadOf = (value: object, path: string, isRead: IsRead): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isRead(path, key) ? [[key, readOf(inner, `${path}.${key}`, isRead)]] : [],
    ),
  )

/** What was read of a value. */
function readOf(value: unknown, path: string, isRead: IsRead): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map((item) => readOf(item, path, isRead)) : keysReadOf(value, path, isRead)
}

/** What an atlas says of itself. */
export const headOf = (view: Atlas): AtlasHead => ({
  manifest: view.manifest,
  baseManifest: (view.base ?? view).manifest,
  hash: view.hash,
})

interface PartOptions {
  /** Makes pages as browsers will ask for them. */
  readonly make: (atlas: Atlas) => void
  /** What pages of this kind in other languages have read; what these read is added. */
  readonly sources: SourcesRead
  readonly heads: readonly string[]
  /** Those with these heads that do not follow from ids. */
  readonly addresses: readonly string[]
}

/** All keys of the objects of an atlas, by their paths. */
export function keysOf({ records }: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const name of collectionNames) collectKeys(records[name], name, keys)
  return keys
}

/**
 * A part of an atlas.
 *
 * @param view an atlas on the best evidence
 * @param keys all that it has, as {@link keysOf} says
 * @returns what was read of its records as the pages were made
 */
export function partOf(
  view: Atlas,
  keys: ReturnType<typeof keysOf>,
  { make, sources, heads, addresses }: PartOptions,
): AtlasPart {
  const read: Read = new Set()
  make(watchedAtlas(view, read, sources))
  const isRead: IsRead = (path, key) => read.has(`${path}.${key}`) || read.has(`${path}.${everyKey}`)
  const columnsOf = (name: keyof RecordLists): Columns => {
    const list: readonly object[] = view.records[name]
    const rows = list.map((record) => ({ record, values: keysReadOf(record, name, isRead) }))
    const fields = [...(keys.get(name) ?? [])].filter((key) => isRead(name, key))
    const cellOf = (key: string, { record, values }: (typeof rows)[number]) =>
      name === 'sources' && key in values && !sources.get(record)?.has(key) ? unread : (values[key] ?? null)
    return {
      size: rows.length,
      fields: Object.fromEntries(fields.map((key) => [key, rows.map((row) => cellOf(key, row))])),
    }
  }
  const { pairs, others } = packPairs(view, addresses)
  // Of what is left out as a whole, what it has need not be named.
  const isKept = (path: string) => {
    const steps = path.split('.')
    return steps.every((step, at) => at === 0 || isRead(steps.slice(0, at).join('.'), step))
  }
  const leftOut = [...keys]
    .filter(([path]) => isKept(path))
    .map(([path, known]) => [path, [...known].filter((key) => !isRead(path, key))] as const)
  return {
    ...headOf(view),
    // Each name has its columns.
    records: Object.fromEntries(collectionNames.map((name) => [name, columnsOf(name)])) as AtlasPart['records'],
    leftOut: Object.fromEntries(leftOut.filter(([, left]) => left.length > 0)),
    heads,
    addresses: others,
    pairs,
  }
}
