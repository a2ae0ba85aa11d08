/** `puente match <cluster>` @module */
import {
  type CooperationPath,
  type ExistingPartner,
  formatDate,
  labelOf,
  type Match,
  type Matches,
  type MatchOptions,
  matches,
  type SuggestedPartner,
} from '@puente/core'
import { matchesCsv } from '../screens/match/candidates.ts'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf, truncateLine } from '../text/line.ts'
import { words } from '../words.ts'
import { type CommandContext, givenFlags, outputWidth, printNotice } from './command-context.ts'
import { citedEntryJson, entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { pathJson } from './path-json.ts'
import { datasetOf, printJson, printLines } from './print.ts'
import {
  basisMark,
  type Explanation,
  explanationLines,
  explanationOf,
  followed,
  points,
  rankedHeading,
  sharedRankLines,
} from './score-lines.ts'

/** The parts of a score: each of its reasons with the records that bear it out. */
const partsOf = (context: CommandContext, { parts }: Match): readonly Explanation[] =>
  parts.flatMap(({ label, value, reasons }) =>
    reasons.map((reason, at) =>
      explanationOf(
        context,
        at === 0 ? `${label[context.language]} +${points(context, value)}` : '',
        reasons.length === 1
          ? reason.label[context.language]
          : `${reason.label[context.language]} (+${points(context, reason.value)})`,
        reason.records,
      ),
    ),
  )

/** Who could introduce the two, with what bears out each step. */
function introductionOf(context: CommandContext, introduction: CooperationPath | undefined): readonly Explanation[] {
  if (introduction === undefined) return []
  const { atlas, language } = context
  const evidence = introduction.steps.flatMap(({ ways }) => ways[0]?.links.flatMap((link) => link.evidence) ?? [])
  const basis = evidence.some((one) => one.basis === 'inferred') ? 'inferred' : 'stated'
  return [
    {
      label: words.introduction[language],
      text: introduction.actors.map((actor) => labelOf(atlas, actor, language)).join(' → ') + basisMark(context, basis),
      citations: followed(
        atlas,
        evidence.flatMap(({ citations }) => citations),
        language,
      ),
    },
  ]
}

const tieLines = (context: CommandContext, { ties }: ExistingPartner): readonly Explanation[] =>
  ties.map((tie) =>
    explanationOf(context, `${words.tie[context.language]}${basisMark(context, tie.record.basis)}`, '', [tie]),
  )

function textOf(context: CommandContext, found: Matches): readonly DocumentLine[] {
  const { atlas, language } = context
  const heading = (text: string) => truncateLine(lineOf(text, 'heading'), outputWidth(context))
  const suggested = found.suggestions.flatMap((match, at) => [
    blank,
    rankedHeading(context, match),
    ...sharedRankLines(context, found.suggestions, at),
    ...explanationLines(context, [...partsOf(context, match), ...introductionOf(context, match.introduction)]),
  ])
  const existing = found.existing.flatMap((partner, at) => [
    blank,
    rankedHeading(context, partner),
    ...sharedRankLines(context, found.existing, at),
    ...explanationLines(context, [...tieLines(context, partner), ...partsOf(context, partner)]),
  ])
  return [
    heading(`${labelOf(atlas, found.entry, language)} · ${found.entry.record.id}`),
    ...wrap(
      lineOf(`${words.whomToTalkTo[language]}, ${words.asOf[language]} ${formatDate(found.asOf, language)}`),
      outputWidth(context),
    ),
    ...(suggested.length === 0 ? [blank, lineOf(words.noResultsMessage[language])] : suggested),
    ...(existing.length === 0 ? [] : [blank, heading(words.worksWithAlready[language]), ...existing]),
  ]
}

const matchJson = ({ atlas }: CommandContext, { entry, rank, score, parts }: Match) => ({
  ...citedEntryJson(atlas, entry),
  rank,
  score,
  parts: parts.map(({ name, label, value, reasons }) => ({
    name,
    label,
    value,
    reasons: reasons.map(({ kind, label: says, value: adds, records }) => ({
      kind,
      label: says,
      value: adds,
      records: records.map((record) => citedEntryJson(atlas, record)),
    })),
  })),
})

const suggestionJson = (context: CommandContext, match: SuggestedPartner) => ({
  ...matchJson(context, match),
  ...(match.introduction === undefined ? {} : { introduction: pathJson(context.atlas, match.introduction) }),
})

const reasonOf = ({ atlas }: CommandContext, exclusion: Matches['excluded'][number]) =>
  exclusion.reason === 'same-side' ? exclusion : { reason: exclusion.reason, record: entryJson(atlas, exclusion.entry) }

/** As many as fit a few screens. */
const defaultLimit = 10

/** Prints whom a cluster should talk to and why, and whom it works with already. */
export function match(context: CommandContext, id: string, options: MatchOptions): ExitCode {
  const { io, atlas, format } = context
  const { limit = format === 'csv' ? Number.POSITIVE_INFINITY : defaultLimit } = options
  // A table has no way to be introduced, which takes longest to find.
  const found = matches(atlas, id, { ...options, limit, introductions: format !== 'csv' })
  const { suggestions, existing, excluded, asOf, entry } = found
  const code = suggestions.length + existing.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (code !== exitCodes.ok) {
    printNotice(context, messages.noMatches(givenFlags(options, { sector: '--sector', asOf: '--as-of' })))
  }
  if (found.more) printNotice(context, messages.firstOnly(suggestions.length, 'limit'))
  switch (format) {
    case 'json':
      printJson(io.stdout, {
        ...entryJson(atlas, entry),
        asOf,
        more: found.more,
        suggestions: suggestions.map((one) => suggestionJson(context, one)),
        existing: existing.map((one) => ({
          ...matchJson(context, one),
          ties: one.ties.map((tie) => citedEntryJson(atlas, tie)),
        })),
        excluded: excluded.map((one) => reasonOf(context, one)),
        dataset: datasetOf(atlas),
      })
      break
    case 'csv':
      io.stdout.write(matchesCsv(atlas, found, context.language))
      break
    case 'text':
      if (code !== exitCodes.ok) return code
      printLines(io.stdout, textOf(context, found))
      break
    default:
      format satisfies never
  }
  return code
}
