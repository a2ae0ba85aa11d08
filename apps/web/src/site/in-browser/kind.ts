/** Which script and which part of the data make a page that no file has. @module */
import { isCollectionName, type Language } from '@puente/core'
import type { Address } from '../../url/address.ts'

/** The kinds of pages that are often made in a browser: each has a script of its own, and parts of the data. */
export type FrequentKind = 'list' | 'match' | 'path' | 'choose'

/** The names of the scripts; `search` looks into an index, and `any` makes every page, from all data. */
export type ScriptName = FrequentKind | 'search' | 'any'

/** The script that chooses among the others. */
export const openScript = 'open.js'

/** The file of all data. */
export const wholeData = 'whole.json'

/** The parameters that ask for other evidence, of which only all data tell. */
const otherEvidence = ['evidence', 'asOf'] as const

/**
 * The script that makes the page at an address.
 *
 * @example
 * scriptOf(parseAddress('clusters?country=es')) // 'list'
 * scriptOf(parseAddress('clusters?evidence=paper')) // 'any'
 */
export function scriptOf({ path, query }: Address): ScriptName {
  const [head = ''] = path
  if (otherEvidence.some((name) => query.has(name))) return 'any'
  // A record has a file; a shortlist shows all of its records.
  if (isCollectionName(head)) return path.length === 2 || query.has('with') ? 'any' : 'list'
  if (head === 'match') return path.length === 1 ? 'choose' : 'match'
  if (head === 'path') return path.length < 3 ? 'choose' : 'path'
  return head === 'search' ? 'search' : 'any'
}

/** The file with what pages of a kind read; each list has one of its own. */
export const partName = (kind: FrequentKind, { path }: Address, language: Language): string =>
  `${kind === 'list' ? path[0] : kind}-${language}.json`
