/** The open atlas, and what screens compute of it: made on demand and kept while it may be needed again. @module */
import {
  type Atlas,
  actorCollections,
  type CollectionName,
  type EvidenceKind,
  type Language,
  viewDate,
  viewOf,
} from '@puente/core'
import type { Charset } from '../text/charset.ts'
import { countValues, type ResultList, resultListOf } from './result-list.ts'
import { type Track, untracked, type Work } from './work.ts'

/** Enough for going back and forward, and for both panes. */
const maxEntries = 32

/** A function that keeps its latest results, by a key made from its arguments. */
export function memoize<A extends readonly unknown[], T>(keyOf: (...args: A) => string, answer: (...args: A) => T) {
  const answers = new Map<string, T>()
  return (...args: A): T => {
    const key = keyOf(...args)
    const known = answers.get(key)
    if (known !== undefined) return known
    const made = answer(...args)
    answers.set(key, made)
    // A map gives its keys in the order of their setting, so the first is the oldest.
    for (const oldest of answers.keys()) {
      if (answers.size <= maxEntries) break
      answers.delete(oldest)
    }
    return made
  }
}

/** The parts of an atlas cache that do not depend on the language. */
export interface AtlasParts {
  readonly atlas: Atlas
  readonly charset: Charset
  /** Names what takes long. */
  readonly track: Track
}

/** An atlas that is open in the explorer. */
export interface AtlasCache extends AtlasParts {
  /** The same object in every language: the key of `perAtlas`. */
  readonly parts: AtlasParts
  /** The language in which lists are sorted. */
  readonly language: Language
  /** The same atlas with lists sorted in another language. */
  readonly in: (language: Language) => AtlasCache
  /** The same atlas on other evidence, in English; as of the same date, unless that is the default one. */
  readonly on: (evidence: EvidenceKind) => AtlasCache
  readonly resultList: (collection: CollectionName, line: string) => ResultList
}

/**
 * A value that is made once per open atlas, on first use. Screens keep their results this way.
 *
 * @example
 * const hits = perAtlas(({ atlas, track }) =>
 *   memoize((text: string) => text, track('search', (text: string) => search(atlas, text))),
 * )
 * hits(cache)('energy')
 */
export function perAtlas<T extends object>(make: (parts: AtlasParts) => T): (cache: Pick<AtlasCache, 'parts'>) => T {
  const made = new WeakMap<AtlasParts, T>()
  return ({ parts }) => {
    const known = made.get(parts)
    if (known !== undefined) return known
    const first = make(parts)
    made.set(parts, first)
    return first
  }
}

/**
 * A question to an open atlas whose latest results are kept.
 *
 * @param work what the window says while it lasts
 * @param keyOf the key of a result, from the arguments
 * @example
 * const hits = atlasQuery('search', (text: string) => text, ({ atlas }, text) => search(atlas, text))
 * hits(cache)('energy')
 */
export const atlasQuery = <A extends readonly unknown[], T>(
  work: Work,
  keyOf: (...args: A) => string,
  query: (parts: AtlasParts, ...args: A) => T,
): ((cache: Pick<AtlasCache, 'parts'>) => (...args: A) => T) =>
  perAtlas((parts) =>
    memoize(
      keyOf,
      parts.track(work, (...args: A) => query(parts, ...args)),
    ),
  )

const actorCount = ({ records }: Atlas): number => actorCollections.reduce((sum, name) => sum + records[name].length, 0)

/** The view of an atlas on other evidence; as of its own date, unless that is the default of its evidence. */
function otherView(atlas: Atlas, evidence: EvidenceKind): Atlas {
  const { base = atlas, manifest } = atlas
  const isOwnDate = atlas.evidence !== undefined && manifest.asOf !== viewDate(base, atlas.evidence)
  return viewOf(base, { evidence, ...(isOwnDate ? { asOf: manifest.asOf } : {}) })
}

/**
 * Opens an atlas for the explorer.
 *
 * @param charset which characters the terminal can draw
 * @param track announces what takes long; default: nothing is announced
 * @returns the model for readers of English; `in` gives that of another language
 */
export function atlasCacheOf(atlas: Atlas, charset: Charset = 'unicode', track: Track = untracked): AtlasCache {
  const own = makeCache(atlas, charset, track, (evidence) => on(evidence))
  const on = memoize(
    (evidence: EvidenceKind) => evidence,
    track('evidence', (evidence: EvidenceKind): AtlasCache => {
      if (evidence === atlas.evidence) return own
      const other = otherView(atlas, evidence)
      // The records of a view are made when the first is asked for: here, where it is announced.
      actorCount(other)
      return makeCache(other, charset, track, on)
    }),
  )
  return own
}

function makeCache(atlas: Atlas, charset: Charset, track: Track, on: AtlasCache['on']): AtlasCache {
  const parts: AtlasParts = { atlas, charset, track }
  const counted = track('counts', countValues)
  const cacheIn = memoize(
    (language) => language,
    (language: Language): AtlasCache => ({
      ...parts,
      parts,
      language,
      in: cacheIn,
      on,
      resultList: resultListIn(language),
    }),
  )
  const resultListIn = (language: Language): AtlasCache['resultList'] =>
    memoize(
      (collection, line) => `${collection} ${line}`,
      track('list', (collection: CollectionName, line: string) =>
        resultListOf(atlas, collection, line, language, counted),
      ),
    )
  return cacheIn('en')
}
