/** The matches of an actor, as JSON and as text. @module */
import { type Exclusion, formatDate, formatNumber, type Match, type Matches, partNames } from '@puente/core'
import { type Encoding, entryLink } from './link.ts'
import { pathBody, pathLine } from './path.ts'
import type { InferShape, Shapes } from './shapes.ts'
import { citedRecords, moreInWords, namedEntry, words } from './text.ts'

/** The shape of the matches of an actor. */
export function matchesShape({ z, component, list, object, string, optional, whole, link, links, path }: Shapes) {
  const part = component(
    'MatchPart',
    object({
      name: z.enum(partNames),
      label: string(),
      value: z.number(),
      /** What the part counts, each with the records that support it. */
      reasons: list(object({ kind: string(), label: string(), value: z.number(), records: links })),
    }),
  )
  const match = {
    actor: link,
    /** Place by score, from 1; equal scores share one. */
    rank: whole,
    /** The sum of the parts; comparable within one answer only. */
    score: z.number(),
    parts: list(part),
  }
  return component(
    'Matches',
    object({
      actor: link,
      asOf: string(),
      /** Suggested actors, best first, each with the cheapest way to be introduced. */
      suggestions: list(object({ ...match, introduction: optional(path) })),
      /** Actors with which it cooperates already. */
      existing: list(object({ ...match, ties: links })),
      /** How many these are. */
      existingTotal: whole,
      /** Actors that are no candidates: each by itself, or those of the same side by their number. */
      excluded: list(
        object({
          reason: z.enum(['itself', 'left-side', 'no-side', 'excluded', 'same-side']),
          actor: optional(link),
          side: optional(string()),
          count: optional(whole),
        }),
      ),
      /** Side of the actor on the date; absent: none, so that it is matched with all sides. */
      side: optional(string()),
    }),
  )
}

/** The matches of an actor. */
export type MatchesBody = InferShape<typeof matchesShape>

type MatchBody = Omit<MatchesBody['suggestions'][number], 'introduction'>

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

const exclusionBody = (encoding: Encoding, exclusion: Exclusion): MatchesBody['excluded'][number] =>
  exclusion.reason === 'same-side'
    ? exclusion
    : { reason: exclusion.reason, actor: entryLink(encoding, exclusion.entry) }

/** How long the parts beside the suggestions are; whole by default. */
export interface MatchesLength {
  /** Largest number of existing partners. */
  readonly existing?: number
  /** Largest number of ways of each step of an introduction, the cheapest first. */
  readonly ways?: number
}

/** The matches of an actor, as JSON. */
export const matchesBody = (
  encoding: Encoding,
  { entry, side, asOf, suggestions, existing, excluded }: Matches,
  max: MatchesLength = {},
): MatchesBody => ({
  actor: entryLink(encoding, entry),
  ...(side === undefined ? {} : { side }),
  asOf,
  suggestions: suggestions.map(({ introduction, ...match }) => ({
    ...matchBody(encoding, match),
    ...(introduction === undefined ? {} : { introduction: pathBody(encoding, introduction, max.ways) }),
  })),
  existingTotal: existing.length,
  existing: existing.slice(0, max.existing).map(({ ties, ...match }) => ({
    ...matchBody(encoding, match),
    ties: ties.map((tie) => entryLink(encoding, tie)),
  })),
  excluded: excluded.map((exclusion) => exclusionBody(encoding, exclusion)),
})

/** An actor with its score, and each reason with its citations. */
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
 * The suggested actors with every reason, and those with which the actor cooperates already.
 *
 * @param maxExisting largest number of the latter
 */
export function matchesText(
  encoding: Encoding,
  { entry, asOf, suggestions, existing }: Matches,
  maxExisting: number,
): string {
  const { language } = encoding
  const suggested = suggestions.flatMap(({ introduction, ...match }, at) => [
    ...matchLines(encoding, match, at),
    ...(introduction === undefined
      ? []
      : [`   - ${words.introduction[language]}: ${pathLine(encoding, introduction)}`]),
  ])
  const named = existing.slice(0, maxExisting)
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
