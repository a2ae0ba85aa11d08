/** `puente match <cluster>` @module */
import {
  type CooperationPath,
  dateInWords,
  type ExistingPartner,
  labelOf,
  type Match,
  type Matches,
  type MatchOptions,
  matches,
  partNames,
  type SuggestedPartner,
} from '@puente/core'
import type { DocumentLine } from '../documents/document.ts'
import { truncateLine } from '../lines/fit-line.ts'
import { blank, lineOf } from '../lines/line.ts'
import { words } from '../words.ts'
import { type Asked, remark, widthFor } from './asked.ts'
import { followed } from './cited.ts'
import { complaints } from './complaints.ts'
import { citedEntryJson, entryJson } from './entry-json.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { pathJson } from './path-json.ts'
import { datasetOf, printJson, printLines } from './print.ts'
import { printCsv } from './print-csv.ts'
import { basisMark, type Explained, explainedBy, explanationLines, points, rankedHeading } from './scored.ts'

/** The parts of a score: each of its reasons with the records that bear it out. */
const partsOf = (asked: Asked, { parts }: Match): readonly Explained[] =>
  parts.flatMap(({ label, value, reasons }) =>
    reasons.map((reason, at) =>
      explainedBy(
        asked,
        at === 0 ? `${points(asked, value)} ${label[asked.language]}` : '',
        reasons.length === 1
          ? reason.label[asked.language]
          : `${reason.label[asked.language]} (${points(asked, reason.value)})`,
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
    rankedHeading(asked, at + 1, match.entry, match.score),
    ...explanationLines(asked, [...partsOf(asked, match), ...introductionOf(asked, match.introduction)]),
  ])
  const existing = found.existing.flatMap((partner, at) => [
    blank,
    rankedHeading(asked, at + 1, partner.entry, partner.score),
    ...explanationLines(asked, [...tieLines(asked, partner), ...partsOf(asked, partner)]),
  ])
  return [
    heading(`${labelOf(atlas, found.entry, language)} · ${found.entry.record.id}`),
    lineOf(`${words.whomToTalkTo[language]}, ${words.asOf[language]} ${dateInWords(found.asOf, language)}`),
    ...(suggested.length === 0 ? [blank, lineOf(words.nothingFound[language])] : suggested),
    ...(existing.length === 0 ? [] : [blank, heading(words.worksWithAlready[language]), ...existing]),
  ]
}

const matchJson = ({ atlas }: Asked, { entry, score, parts }: Match) => ({
  ...citedEntryJson(atlas, entry),
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

const header = ['group', 'rank', 'id', 'name', 'collection', 'score', ...partNames] as const

/** A row of the table: a part that adds nothing is 0. */
function rowOf({ atlas, language }: Asked, group: 'suggested' | 'existing', match: Match, at: number) {
  const { entry, score, parts } = match
  const worthOf = (name: string) => parts.find((part) => part.name === name)?.value ?? 0
  const name = labelOf(atlas, entry, language)
  return [group, at + 1, entry.record.id, name, entry.collection, score, ...partNames.map(worthOf)]
}

const reasonOf = ({ atlas }: Asked, exclusion: Matches['excluded'][number]) =>
  exclusion.reason === 'same-side' ? exclusion : { reason: exclusion.reason, record: entryJson(atlas, exclusion.entry) }

/** More to begin with nobody talks to. */
const usualMatches = 10

/** Prints whom a cluster should talk to and why, and whom it works with already. */
export function match(asked: Asked, id: string, options: MatchOptions): ExitCode {
  const { io, atlas, form } = asked
  const { limit = usualMatches } = options
  const all = matches(atlas, id, { ...options, limit: limit + 1 })
  const found = { ...all, suggestions: all.suggestions.slice(0, limit) }
  if (all.suggestions.length > limit) remark(asked, complaints.firstOnly(limit, `--limit ${limit * 5}`))
  const { suggestions, existing, excluded, asOf, entry } = found
  switch (form) {
    case 'json':
      printJson(io.stdout, {
        ...entryJson(atlas, entry),
        asOf,
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
      printCsv(io.stdout, header, [
        ...suggestions.map((one, at) => rowOf(asked, 'suggested', one, at)),
        ...existing.map((one, at) => rowOf(asked, 'existing', one, at)),
      ])
      break
    case 'text':
      printLines(io.stdout, textOf(asked, found))
      break
    default:
      form satisfies never
  }
  return exitCodes.ok
}
