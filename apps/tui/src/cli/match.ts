/** `puente match <cluster>` @module */
import {
  type DisplayMatch,
  type DisplayMatches,
  type DisplayPartner,
  type DisplaySuggestion,
  displayMatches,
  formatCount,
  formatNumber,
  type MatchOptions,
  matches,
  toMatchesJson,
} from '@puente/core'
import { matchesCsv } from '@puente/core/export'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf, truncateLine } from '../text/line.ts'
import { pointWords, words } from '../words.ts'
import { type CommandContext, givenFlags, outputWidth, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, printAnswer, printLines } from './print.ts'
import { basisMark, type Explanation, explanationLines, explanationOf, points } from './score-lines.ts'

/** The parts of a score: each of its reasons with the records behind it. */
const partExplanations = (context: CommandContext, { parts }: DisplayMatch): readonly Explanation[] =>
  parts.flatMap(({ label, value, reasons }) =>
    reasons.map((reason, at) =>
      explanationOf(
        context,
        at === 0 ? `${label} +${points(context, value)}` : '',
        reasons.length === 1 ? reason.label : `${reason.label} (+${points(context, reason.value)})`,
        reason,
      ),
    ),
  )

/** Who could introduce the two. */
function introductionExplanations(
  context: CommandContext,
  { introduction }: DisplaySuggestion,
): readonly Explanation[] {
  if (introduction === undefined) return []
  const { text, basis, citations } = introduction
  return [{ label: words.introduction[context.language], text: text + basisMark(context, basis), citations }]
}

const tieExplanations = (context: CommandContext, { ties }: DisplayPartner): readonly Explanation[] =>
  ties.map(({ label, basis, citations }) => ({
    label: `${words.tie[context.language]}${basisMark(context, basis)}`,
    text: label,
    citations,
  }))

const heading = (context: CommandContext, text: string): DocumentLine =>
  truncateLine(lineOf(text, 'heading'), outputWidth(context))

/** Actors in the order of their rank; below the first of several with one rank, how many they are. */
const rankedLines = <M extends DisplayMatch>(
  context: CommandContext,
  ranked: readonly M[],
  explain: (match: M) => readonly Explanation[],
): readonly DocumentLine[] =>
  ranked.flatMap((match, at) => {
    const { language } = context
    const { rank, label, entry, score, sharedBy } = match
    const isFirstOfSeveral = sharedBy > 1 && ranked[at - 1]?.rank !== rank
    const shared = `   (${formatNumber(sharedBy, language)} ${words.equalRank[language]})`
    return [
      blank,
      heading(context, `${rank}. ${label} · ${entry.record.id} · ${formatCount(score, pointWords, language)}`),
      ...(isFirstOfSeveral ? [lineOf(shared, 'muted')] : []),
      ...explanationLines(context, explain(match)),
    ]
  })

function matchLines(context: CommandContext, found: DisplayMatches): readonly DocumentLine[] {
  const { language } = context
  const { label, entry, asOf, suggestions, existing } = found
  const suggested = rankedLines(context, suggestions, (match) => [
    ...partExplanations(context, match),
    ...introductionExplanations(context, match),
  ])
  const partners = rankedLines(context, existing, (partner) => [
    ...tieExplanations(context, partner),
    ...partExplanations(context, partner),
  ])
  return [
    heading(context, `${label} · ${entry.record.id}`),
    ...wrap(lineOf(`${words.whomToTalkTo[language]}, ${words.asOf[language]} ${asOf}`), outputWidth(context)),
    ...(suggested.length === 0 ? [blank, lineOf(words.noResultsMessage[language])] : suggested),
    ...(partners.length === 0 ? [] : [blank, heading(context, words.worksWithAlready[language]), ...partners]),
  ]
}

/** So many fit a few screens. */
const defaultLimit = 10

/** Prints whom a cluster should talk to and why, and whom it works with already. */
export function match(context: CommandContext, id: string, options: MatchOptions): ExitCode {
  const { io, atlas, language, format } = context
  const { limit = format === 'csv' ? Number.POSITIVE_INFINITY : defaultLimit } = options
  // A table has no column for introductions, which take longest to find.
  const found = matches(atlas, id, { ...options, limit, introductions: format !== 'csv' })
  const { suggestions, existing, more } = found
  const noMatches = messages.noMatches(givenFlags(options, { sector: '--sector' }))
  const code = suggestions.length + existing.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (code !== exitCodes.ok) printNotice(context, noMatches)
  if (more) printNotice(context, messages.firstOnly(suggestions.length, 'limit'))
  switch (format) {
    case 'json':
      printAnswer(context, toMatchesJson(atlas, found, jsonOptions(context)), {
        page: { limit, more },
        ...(suggestions.length === 0 ? { notice: noMatches[language] } : {}),
      })
      break
    case 'csv':
      io.stdout.write(matchesCsv(atlas, found, language))
      break
    case 'text':
      if (code === exitCodes.ok) printLines(io.stdout, matchLines(context, displayMatches(atlas, found, language)))
      break
    default:
      format satisfies never
  }
  return code
}
