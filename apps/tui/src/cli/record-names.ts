/** Records named in a line. @module */
import { type Atlas, type Entry, type Language, labelOf, lookup } from '@puente/core'
import { words } from '../words.ts'

/** More names than these make a line that nobody reads to its end. */
const namedAtMost = 4

/**
 * The names of records; of many the first ones, and how many more there are.
 *
 * @param whole whether all are named
 */
export function recordNames(atlas: Atlas, entries: readonly Entry[], language: Language, whole: boolean): string {
  const named = whole || entries.length <= namedAtMost + 1 ? entries : entries.slice(0, namedAtMost)
  const names = named.map((entry) => labelOf(atlas, entry, language))
  const rest = entries.length - named.length
  return [...names, ...(rest === 0 ? [] : [`${rest} ${words.more[language]}`])].join(', ')
}

/** The records with some ids. */
export const entriesWith = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })
