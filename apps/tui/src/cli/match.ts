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
import { matchesCsv } from '../screens/match/match-table.ts'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf, truncateLine } from '../text/line.ts'
import { words } from '../words.ts'
import { followed } from './cited.ts'
import { type Asked, givenOf, remark, widthFor } from './command-context.ts'
import { citedEntryJson, entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { pathJson } from './path-json.ts'
import { datasetOf, printJson, printLines } from './print.ts'
import {
  basisMark,
  type Explained,
  explainedBy,
  explanationLines,
  points,
  rankedHeading,
  sharedRankLines,
} from './score-lines.ts'

/** The parts of a score: each of its reasons with the records that bear it out. */
const partsOf = (asked: Asked, { parts }: Match): readonly Explained[] =>
  parts.flatMap(({ label, value, reasons }) =>
    reasons.map((reason, at) =>
      explainedBy(
        asked,
        at === 0 ? `${label[asked.language]} +${points(asked, value)}` : '',
        reasons.length === 1
          ? reason.label[asked.language]
          : `${reason.label[asked.language]} (+${points(asked, reason.value)})`,
        reason.records,
      ),
    ),
  )

/** Who could introduce the two, with what bears out each step. */
function introductionOf(asked: Asked, introduction: CooperationPath | undefined): readonly Explained[] {
  if (introduction === undefined) return []
  const { atlas, language } = asked
  const evidence = introduction.steps.flatMap(({ ways }) => ways[0]?.links.flatMap((link) => link.evidence) ?? [])
  const basis = evidence.some((one) => one.basis === 'inferred') ? 'inferred' : 'stated'
  return [
    {
      label: words.introduction[language],
      text: introduction.actors.map((actor) => labelOf(atlas, actor, language)).join(' → ') + basisMark(asked, basis),
      citations: followed(
        atlas,
        evidence.flatMap(({ citations }) => citations),
        language,
      ),
    },
  ]
}

const tieLines = (asked: Asked, { ties }: ExistingPartner): readonly Explained[] =>
  ties.map((tie) => explainedBy(asked, `${words.tie[asked.language]}${basisMark(asked, tie.record.basis)}`, '', [tie]))

function textOf(asked: Asked, found: Matches): readonly DocumentLine[] {
  const { atlas, language } = asked
  const heading = (text: string) => truncateLine(lineOf(text, 'heading'), widthFor(asked))
  const suggested = found.suggestions.flatMap((match, at) => [
    blank,
    rankedHeading(asked, match),
    ...sharedRankLines(asked, found.suggestions, at),
    ...explanationLines(asked, [...partsOf(asked, match), ...introductionOf(asked, match.introduction)]),
  ])
  const existing = found.existing.flatMap((partner, at) => [
    blank,
    rankedHeading(asked, partner),
    ...sharedRankLines(asked, found.existing, at),
    ...explanationLines(asked, [...tieLines(asked, partner), ...partsOf(asked, partner)]),
  ])
  return [
    heading(`${labelOf(atlas, found.entry, language)} · ${found.entry.record.id}`),
    ...wrap(
      lineOf(`${words.whomToTalkTo[language]}, ${words.asOf[language]} ${formatDate(found.asOf, language)}`),
      widthFor(asked),
    ),
    ...(suggested.length === 0 ? [blank, lineOf(words.noResultsMessage[language])] : suggested),
    ...(existing.length === 0 ? [] : [blank, heading(words.worksWithAlready[language]), ...existing]),
  ]
}

const matchJson = ({ atlas }: Asked, { entry, rank, score, parts }: Match) => ({
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

const suggestionJson = (asked: Asked, match: SuggestedPartner) => ({
  ...matchJson(asked, match),
  ...(match.introduction === undefined ? {} : { introduction: pathJson(asked.atlas, match.introduction) }),
})

const reasonOf = ({ atlas }: Asked, exclusion: Matches['excluded'][number]) =>
  exclusion.reason === 'same-side' ? exclusion : { reason: exclusion.reason, record: entryJson(atlas, exclusion.entry) }

/** As many as fit a few screens. */
const usualLimit = 10

/** Prints whom a cluster should talk to and why, and whom it works with already. */
export function match(asked: Asked, id: string, options: MatchOptions): ExitCode {
  const { io, atlas, form } = asked
  const { limit = form === 'csv' ? Number.POSITIVE_INFINITY : usualLimit } = options
  // A table has no way to be introduced, which takes longest to find.
  const found = matches(atlas, id, { ...options, limit, introductions: form !== 'csv' })
  const { suggestions, existing, excluded, asOf, entry } = found
  const code = suggestions.length + existing.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (code !== exitCodes.ok) {
    remark(asked, complaints.nobodyToMatch(givenOf(options, { sector: '--sector', asOf: '--as-of' })))
  }
  if (found.more) remark(asked, complaints.firstOnly(suggestions.length, 'limit'))
  switch (form) {
    case 'json':
      printJson(io.stdout, {
        ...entryJson(atlas, entry),
        asOf,
        more: found.more,
        suggestions: suggestions.map((one) => suggestionJson(asked, one)),
        existing: existing.map((one) => ({
          ...matchJson(asked, one),
          ties: one.ties.map((tie) => citedEntryJson(atlas, tie)),
        })),
        excluded: excluded.map((one) => reasonOf(asked, one)),
        dataset: datasetOf(atlas),
      })
      break
    case 'csv':
      io.stdout.write(matchesCsv(atlas, found, asked.language))
      break
    case 'text':
      if (code !== exitCodes.ok) return code
      printLines(io.stdout, textOf(asked, found))
      break
    default:
      form satisfies never
  }
  return code
}
