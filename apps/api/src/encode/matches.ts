/** The matches of an actor: their shape, and as text. @module */
import {
  displayMatch,
  type ExclusionJson,
  formatDate,
  formatNumber,
  type Match,
  type Matches,
  partNames,
} from '@puente/core'
import type { Encoding, SelfLink } from './encoding.ts'
import { pathLine } from './path-text.ts'
import type { Shapes } from './shapes.ts'
import { citedInShort, citedRecords, moreInWords, namedEntry, words } from './text.ts'

export function matchesShape({
  z,
  component,
  list,
  object,
  string,
  optional,
  whole,
  link,
  links,
  path,
  typed,
}: Shapes) {
  const part = component(
    'MatchPart',
    object({
      name: z.enum(partNames),
      label: string(),
      value: z.number(),
      /** What the part counts, each with the records that support it. */
      reasons: list(
        object({
          kind: string(),
          label: string(),
          value: z.number(),
          records: links,
          /** How many they are, where not all are named. */
          total: optional(whole),
        }),
      ),
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
        typed<ExclusionJson<SelfLink>>({
          type: 'object',
          required: ['reason'],
          properties: {
            reason: { type: 'string', enum: ['itself', 'left-side', 'no-side', 'excluded', 'ended', 'same-side'] },
            actor: { $ref: '#/components/schemas/Link' },
            side: { type: 'string' },
            count: { type: 'integer', minimum: 0 },
          },
        }),
      ),
      /** How many these are, where not all are named. */
      excludedTotal: optional(whole),
      /** Side of the actor on the date; absent: none, so that it is matched with all sides. */
      side: optional(string()),
    }),
  )
}

/** An actor with its score, and each reason with where it is said. */
function matchLines(encoding: Encoding, match: Match, at: number): readonly string[] {
  const { atlas, language } = encoding
  const reasons = displayMatch(atlas, match, language).parts.flatMap((part) =>
    part.reasons.map(({ label, records, citations }) => {
      const behind = records.map(({ entry }) => namedEntry(encoding, entry)).join('; ')
      return `   - ${part.label}: ${label}: ${behind}${citedInShort(encoding, citations)}`
    }),
  )
  const points = formatNumber(Math.round(match.score * 10) / 10, language)
  return [`${at + 1}. ${namedEntry(encoding, match.entry)}: ${points}`, ...reasons]
}

/** The suggested actors with every reason, and those with which the actor cooperates already. */
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
