/** What the screens show of an atlas, made when it is requested and kept while it is likely to be requested again. @module */
import { type Atlas, actorCollections, type CollectionName, type Language } from '@puente/core'
import type { Charset } from '../text/charset.ts'
import { memoize } from './memoize.ts'
import { countValues, type ResultList, resultListOf } from './result-list.ts'
import { type SlowCalls, slowCallsOf } from './slow-calls.ts'

/** What is the same in every language. */
export interface AtlasParts {
  readonly atlas: Atlas
  /** Which characters the terminal can draw. */
  readonly charset: Charset
  /** Knows how long answers take. */
  readonly slowCalls: SlowCalls
}

/** An atlas that is open in the explorer. */
export interface AtlasCache extends AtlasParts {
  /** What it has in common with the same in other languages. */
  readonly parts: AtlasParts
  /** The language in whose collation lists are sorted. */
  readonly language: Language
  /** The same atlas with its lists sorted for the readers of another language. */
  readonly in: (language: Language) => AtlasCache
  readonly resultList: (collection: CollectionName, line: string) => ResultList
}

/**
 * Something that is made once for each atlas that is open, when it is first needed. A screen keeps its results so.
 *
 * @example
 * const hits = perAtlas(({ atlas, patience }) => remembering((text) => text, patience.foreseeing((text: string) => search(atlas, text))))
 * hits(model)('energy')
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

const actorCount = ({ records }: Atlas): number => actorCollections.reduce((sum, name) => sum + records[name].length, 0)

/** What a query line asks for: words need the text index, fields only their own. */
const kindOfLine = (line: string): string =>
  line === '' ? 'all' : line.split(/\s+/).every((piece) => /[:<>=]/.test(piece)) ? 'fields' : 'words'

/**
 * An atlas to be shown.
 *
 * @param charset which characters the terminal can draw
 * @param patience knows how long answers take; default: it learns it
 * @returns the model for readers of English; `in` gives that of another language
 */
export function atlasCacheOf(
  atlas: Atlas,
  charset: Charset = 'unicode',
  patience: SlowCalls = slowCallsOf(() => actorCount(atlas)),
): AtlasCache {
  const { track } = patience
  const parts: AtlasParts = { atlas, charset, slowCalls: patience }
  const counted = track(countValues, (collection, field) => `${collection} ${field}`)
  const cacheIn = memoize(
    (language) => language,
    (language: Language): AtlasCache => ({
      ...parts,
      parts,
      language,
      in: cacheIn,
      resultList: resultListIn(language),
    }),
  )
  const resultListIn = (language: Language): AtlasCache['resultList'] =>
    memoize(
      (collection, line) => `${collection} ${line}`,
      track(
        (collection: CollectionName, line: string) => resultListOf(atlas, collection, line, language, counted),
        (collection, line) => `${collection} ${kindOfLine(line)}`,
      ),
    )
  return cacheIn('en')
}
