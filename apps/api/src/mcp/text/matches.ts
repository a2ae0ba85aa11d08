/** Who should talk to whom, as a text. @module */
import { formatDate, formatNumber, type Match, type Matches } from '@puente/core'
import type { Encoding } from '../../encode/entry-link.ts'
import { citedRecords, namedEntry } from './cited.ts'
import { pathLine } from './paths.ts'
import { moreInWords, words } from './words.ts'

/** An actor with its score, and each reason with where it stands. */
function matchLines(encoding: Encoding, { entry, score, parts }: Match, at: number): readonly string[] {
  const { language } = encoding
  const reasons = parts.flatMap(({ label, reasons: own }) =>
    own.map((reason) => {
      const behind = reason.records.map((record) => namedEntry(encoding, record)).join('; ')
      return `   - ${label[language]}: ${reason.label[language]}: ${behind}${citedRecords(encoding, reason.records)}`
    }),
  )
  const points = formatNumber(Math.round(score * 10) / 10, language)
  return [`${at + 1}. ${namedEntry(encoding, entry)}: ${points}`, ...reasons]
}

/**
 * Whom to talk to with every reason, and whom an actor works with already.
 *
 * @param mostExisting how many of the latter are named
 */
export function matchesText(
  encoding: Encoding,
  { entry, asOf, suggestions, existing }: Matches,
  mostExisting: number,
): string {
  const { language } = encoding
  const suggested = suggestions.flatMap(({ introduction, ...match }, at) => [
    ...matchLines(encoding, match, at),
    ...(introduction === undefined
      ? []
      : [`   - ${words.introduction[language]}: ${pathLine(encoding, introduction)}`]),
  ])
  const named = existing.slice(0, mostExisting)
  const partners = [
    ...named.map((one) => `- ${namedEntry(encoding, one.entry)}${citedRecords(encoding, one.ties)}`),
    ...(existing.length > named.length ? [`- ${moreInWords[language](existing.length - named.length)}`] : []),
  ]
  return [
    `# ${namedEntry(encoding, entry)}`,
    `${words.suggestions[language]} ${formatDate(asOf, language)}:`,
    ...(suggested.length === 0 ? [words.nothing[language]] : suggested),
    ...(partners.length === 0 ? [] : ['', `${words.existing[language]}:`, ...partners]),
  ].join('\n')
}
