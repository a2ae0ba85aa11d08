/** Why somebody is ranked: each part of the score, its reasons, and the records that bear them out. @module */
import { labelOfId, type Match, type MatchPart, type MatchReason, termLabel } from '@puente/core'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, justify, lineOf, type Target } from '../../text/line.ts'
import { recordLink, recordLinks, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { formatPoints, words } from '../../words.ts'
import type { Candidate } from './candidates.ts'
import { matchWords } from './match-words.ts'
import { partGlyphs } from './part-glyphs.ts'

function reasonLines(reader: RenderContext, reason: MatchReason, isOnlyOne: boolean): readonly DocumentLine[] {
  const { language, width } = reader
  const worth = isOnlyOne ? '' : ` (${formatPoints(reason.value, language)})`
  const said = `${reason.label[language]}${worth}${reason.records.length === 0 ? '' : ': '}`
  return indented<Target>([{ text: said }, ...recordLinks(reader, reason.records)], 2, width)
}

/**
 * A part of a score with its glyph and worth, and its reasons below.
 *
 * @param title what stands behind the glyph; absent: what the part is called
 */
export function partLines(reader: RenderContext, part: MatchPart, title?: string): readonly DocumentLine[] {
  const { language, width } = reader
  const { name, label, value, reasons } = part
  const { glyph, tone } = partGlyphs[name]
  return [
    justify<Target>(
      [
        { text: glyph, tone },
        { text: ` ${title ?? label[language]}`, tone: 'label' },
      ],
      [{ text: formatPoints(value, language), tone: 'number' }],
      width,
    ),
    ...reasons.flatMap((reason) => reasonLines(reader, reason, reasons.length === 1)),
  ]
}

/** The ties that exist already: of which kind, and whether a source says so. */
function tieLines(reader: RenderContext, candidate: Candidate): readonly DocumentLine[] {
  if (candidate.group !== 'existing') return []
  const { language, width } = reader
  return candidate.match.ties.flatMap((tie) => {
    const mark = tie.record.basis === 'inferred' ? ` (${words.inferred[language]})` : ''
    const kind = `${termLabel('ties', 'kind', tie.record.kind, language)}${mark}`
    return wrap<Target>(
      [
        { text: `${words.tie[language]}: `, tone: 'label' },
        { text: kind, tone: 'link', to: recordTarget(reader, tie) },
      ],
      width,
    )
  })
}

/** Name, country and score of somebody who is ranked. */
export function headingLines(reader: RenderContext, { entry, score }: Match): readonly DocumentLine[] {
  const { atlas, language, width } = reader
  const place = entry.record.place ?? entry.record.country
  return [
    ...wrap<Target>([{ ...recordLink(reader, entry), tone: 'heading' }], width),
    [
      ...(place === undefined ? [] : [{ text: `${labelOfId(atlas, place, language)} · `, tone: 'muted' as const }]),
      { text: `${words.score[language]} `, tone: 'muted' },
      { text: formatPoints(score, language), tone: 'number' },
    ],
  ]
}

/** Why somebody is ranked where they are. */
export function whyDocument(reader: RenderContext, candidate: Candidate): Document {
  const { match } = candidate
  return documentOf([
    ...headingLines(reader, match),
    ...tieLines(reader, candidate),
    ...match.parts.flatMap((part) => [blank, ...partLines(reader, part)]),
    blank,
    ...wrap(lineOf(matchWords.caution[reader.language], 'muted'), reader.width),
    ...wrap(lineOf(matchWords.ranks[reader.language], 'muted'), reader.width),
    ...wrap(lineOf(matchWords.trust[reader.language], 'muted'), reader.width),
  ])
}
