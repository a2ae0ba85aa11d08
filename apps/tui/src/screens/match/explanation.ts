/** Why a candidate is ranked: each part of the score, its reasons and their records; of one, or of two side by side. @module */

import { type DisplayMatchPart, type DisplayReason, formatScore, partLabels, partNames } from '@puente/core'
import { halves, indented, sideBySide, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target, truncateLine } from '../../text/line.ts'
import { recordLink, recordLinks, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import type { Candidate } from './candidates.ts'
import { partGlyphs, stackedBar } from './score-bar.ts'
import { matchWords } from './words.ts'

function reasonLines(reader: RenderContext, reason: DisplayReason, isOnly: boolean): readonly DocumentLine[] {
  const { language, width } = reader
  const worth = isOnly ? '' : ` (${formatScore(reason.value, language)})`
  const text = `${reason.label}${worth}${reason.records.length === 0 ? '' : ': '}`
  return indented<Target>([{ text }, ...recordLinks(reader, reason.records)], 2, width)
}

/**
 * A part of a score with its glyph and worth, and its reasons below.
 *
 * @param title what stands behind the glyph; absent: what the part is called
 */
function partLines(reader: RenderContext, part: DisplayMatchPart, title?: string): readonly DocumentLine[] {
  const { language, width } = reader
  const { name, label, value, reasons } = part
  const { glyph, tone } = partGlyphs[name]
  return [
    justify<Target>(
      [
        { text: glyph, tone },
        { text: ` ${title ?? label}`, tone: 'label' },
      ],
      [{ text: formatScore(value, language), tone: 'number' }],
      width,
    ),
    ...reasons.flatMap((reason) => reasonLines(reader, reason, reasons.length === 1)),
  ]
}

/** The existing ties: their kind, and whether they are inferred. */
const tieLines = (reader: RenderContext, { ties = [] }: Candidate): readonly DocumentLine[] =>
  ties.flatMap(({ text, ended, entry, citations }) =>
    wrap<Target>(
      [
        { text: `${words.tie[reader.language]}: `, tone: 'label' },
        {
          text: ended === undefined ? text : `${text} (${ended})`,
          tone: 'link',
          to: recordTarget(reader, entry, citations),
        },
      ],
      reader.width,
    ),
  )

/** Name, country and score of a candidate. */
function headingLines(reader: RenderContext, candidate: Candidate): readonly DocumentLine[] {
  const { language, width } = reader
  const { exactPlace, score } = candidate
  return [
    ...wrap<Target>([{ ...recordLink(reader, candidate), tone: 'heading' }], width),
    ...wrap<Target>(
      [
        ...(exactPlace === '' ? [] : [{ text: `${exactPlace} · `, tone: 'muted' as const }]),
        { text: `${words.score[language]} `, tone: 'muted' },
        { text: formatScore(score, language), tone: 'number' },
      ],
      width,
    ),
  ]
}

/** Why a candidate has its rank. */
export function explanationDocument(reader: RenderContext, candidate: Candidate): Document {
  return documentOf([
    ...headingLines(reader, candidate),
    ...tieLines(reader, candidate),
    ...candidate.parts.flatMap((part) => [blank, ...partLines(reader, part)]),
    blank,
    ...wrap(lineOf(matchWords.caution[reader.language], 'muted'), reader.width),
    ...wrap(lineOf(matchWords.ranks[reader.language], 'muted'), reader.width),
    ...wrap(lineOf(matchWords.trust[reader.language], 'muted'), reader.width),
  ])
}

/** In fewer columns neither half holds a line of reasons: one candidate stands below the other. */
const besideFrom = 56

/** A part of one candidate, or a dash without it. Where the part's name stands above, the candidate's name comes first. */
function cellLines(
  reader: RenderContext,
  { shortLabel, parts }: Candidate,
  name: (typeof partNames)[number],
  isBeside: boolean,
): readonly DocumentLine[] {
  const { language, width } = reader
  const title = isBeside ? partLabels[name][language] : shortLabel
  const part = parts.find((one) => one.name === name)
  if (part !== undefined) return partLines(reader, part, title)
  return [truncateLine(lineOf(`${partGlyphs[name].glyph} ${title}: –`, 'muted'), width)]
}

/** Two candidates side by side, or one below the other in a narrow pane. */
export function comparisonDocument(reader: RenderContext, [one, other]: readonly [Candidate, Candidate]): Document {
  const { width } = reader
  const { first, second } = halves(width)
  const isBeside = width >= besideFrom
  const [left, right]: readonly [RenderContext, RenderContext] = isBeside
    ? [
        { ...reader, width: first },
        { ...reader, width: second },
      ]
    : [reader, reader]
  const both = (leftLines: readonly DocumentLine[], rightLines: readonly DocumentLine[]) =>
    isBeside ? sideBySide(leftLines, rightLines, width) : [...leftLines, ...rightLines]
  const max = Math.max(one.score, other.score)
  const names = partNames.filter((name) => [one, other].some(({ parts }) => parts.some((part) => part.name === name)))
  return documentOf([
    ...both(
      [...headingLines(left, one), ...tieLines(left, one)],
      [...headingLines(right, other), ...tieLines(right, other)],
    ),
    ...both([stackedBar(one.parts, max, left.width)], [stackedBar(other.parts, max, right.width)]),
    ...names.flatMap((name) => [
      ...(isBeside
        ? sideBySide([blank], [blank], width)
        : [blank, lineOf(partLabels[name][reader.language], 'heading')]),
      ...both(cellLines(left, one, name, isBeside), cellLines(right, other, name, isBeside)),
    ]),
  ])
}
