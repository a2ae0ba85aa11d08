import { type Entry, summaryOf } from '@puente/core'
import type { Encoding } from '../../encode/entry-link.ts'
import { citedRecords, namedEntry } from './cited.ts'
import { words } from './words.ts'

/** Records, one a line: what each is called, what a table would say of it, and where it stands. */
export function listed(encoding: Encoding, entries: readonly Entry[]): string {
  const { atlas, language } = encoding
  if (entries.length === 0) return words.nothing[language]
  const lines = entries.map((entry) => {
    const gist = summaryOf(atlas, entry, language)
    return `- ${namedEntry(encoding, entry)}${gist === '' ? '' : `: ${gist}`}${citedRecords(encoding, [entry])}`
  })
  return lines.join('\n')
}
