/** Who should talk to whom. @module */
import { dateInWords, type Exclusion, type Match, type Matches, numberInWords, type PartName } from '@puente/core'
import { type Encoding, type EntryLink, entryLink } from './link.ts'
import { type PathBody, pathBody, pathLine } from './path.ts'
import { citedRecords, moreInWords, namedEntry, words } from './text.ts'

/** One thing that speaks for a match. */
export interface ReasonBody {
  readonly kind: string
  readonly label: string
  readonly value: number
  /** The records that bear it out. */
  readonly records: readonly EntryLink[]
}

/** A part of a score: the sum of its reasons. */
export interface PartBody {
  readonly name: PartName
  readonly label: string
  readonly value: number
  readonly reasons: readonly ReasonBody[]
}

/** An actor on the other side, and what speaks for it. */
export interface MatchBody {
  readonly actor: EntryLink
  /** Its place by score, from 1; equal scores share one. */
  readonly rank: number
  /** The sum of its parts; comparable within one answer only. */
  readonly score: number
  readonly parts: readonly PartBody[]
}

/** Why actors are not even candidates. */
export type ExclusionBody =
  | { readonly reason: 'itself' | 'left-side' | 'no-side' | 'excluded'; readonly actor: EntryLink }
  | { readonly reason: 'same-side'; readonly side: string; readonly count: number }

/** Who should talk to an actor. */
export interface MatchesBody {
  readonly actor: EntryLink
  /** Its side on the date; absent: none, so that it is matched with all sides. */
  readonly side?: string
  readonly asOf: string
  /** Whom to talk to, best first, each with the cheapest way to be introduced. */
  readonly suggestions: readonly (MatchBody & { readonly introduction?: PathBody })[]
  /** Whom it works with already. */
  readonly existing: readonly (MatchBody & { readonly ties: readonly EntryLink[] })[]
  /** How many these are. */
  readonly existingTotal: number
  readonly excluded: readonly ExclusionBody[]
}

function matchBody(encoding: Encoding, { entry, rank, score, parts }: Match): MatchBody {
  const { language } = encoding
  return {
    actor: entryLink(encoding, entry),
    rank,
    score,
    parts: parts.map(({ name, label, value, reasons }) => ({
      name,
      label: label[language],
      value,
      reasons: reasons.map((reason) => ({
        kind: reason.kind,
        label: reason.label[language],
        value: reason.value,
        records: reason.records.map((record) => entryLink(encoding, record)),
      })),
    })),
  }
}

const exclusionBody = (encoding: Encoding, exclusion: Exclusion): ExclusionBody =>
  exclusion.reason === 'same-side'
    ? exclusion
    : { reason: exclusion.reason, actor: entryLink(encoding, exclusion.entry) }

/** How much is told beside the suggestions; all of it unless told. */
export interface MatchesLength {
  /** How many of those whom the actor works with already are there. */
  readonly existing?: number
  /** How many ways of each step of an introduction are there, the cheapest first. */
  readonly ways?: number
}

/** Who should talk to an actor, and why. */
export const matchesBody = (
  encoding: Encoding,
  { entry, side, asOf, suggestions, existing, excluded }: Matches,
  most: MatchesLength = {},
): MatchesBody => ({
  actor: entryLink(encoding, entry),
  ...(side === undefined ? {} : { side }),
  asOf,
  suggestions: suggestions.map(({ introduction, ...match }) => ({
    ...matchBody(encoding, match),
    ...(introduction === undefined ? {} : { introduction: pathBody(encoding, introduction, most.ways) }),
  })),
  existingTotal: existing.length,
  existing: existing.slice(0, most.existing).map(({ ties, ...match }) => ({
    ...matchBody(encoding, match),
    ties: ties.map((tie) => entryLink(encoding, tie)),
  })),
  excluded: excluded.map((exclusion) => exclusionBody(encoding, exclusion)),
})

/** An actor with its score, and each reason with where it stands. */
function matchLines(encoding: Encoding, { entry, score, parts }: Match, at: number): readonly string[] {
  const { language } = encoding
  const reasons = parts.flatMap(({ label, reasons: own }) =>
    own.map((reason) => {
      const behind = reason.records.map((record) => namedEntry(encoding, record)).join('; ')
      return `   - ${label[language]}: ${reason.label[language]}: ${behind}${citedRecords(encoding, reason.records)}`
    }),
  )
  const points = numberInWords(Math.round(score * 10) / 10, language)
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
    `${words.suggestions[language]} ${dateInWords(asOf, language)}:`,
    ...(suggested.length === 0 ? [words.nothing[language]] : suggested),
    ...(partners.length === 0 ? [] : ['', `${words.existing[language]}:`, ...partners]),
  ].join('\n')
}
