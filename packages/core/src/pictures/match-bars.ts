/** The scores of matches as bars of stacked parts. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { labelOf } from '../dataset/label.ts'
import { displayRanks } from '../format/display-entry.ts'
import type { Match, Matches } from '../matching/match.ts'
import { type PartName, partLabels, partNames } from '../matching/score-parts.ts'
import { checkedInteger, checkObject, type OptionNames } from '../model/check-argument.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import { formatCount, formatScore } from '../text/format-number.ts'
import { legend } from './legend.ts'
import { definePattern, numberOn, partPatterns, patternedRect } from './patterns.ts'
import { type PictureContext, type PictureOptions, picture, pictureContext, pictureOptionNames } from './picture.ts'
import { element, group, linked, tooltip } from './svg.ts'
import { lineHeight, textLine, textLines, textWidth, wrap } from './text.ts'

/** How many matches are drawn, and how. */
export interface MatchPictureOptions extends PictureOptions {
  /** The largest number of bars, from 1 to 50; default: 20. */
  readonly limit?: number
}

const optionNames: OptionNames<MatchPictureOptions> = { ...pictureOptionNames, limit: true }

/** The parts that any of some matches has, in the order in which they are told. */
const partsOf = (shown: readonly Match[]): readonly PartName[] =>
  partNames.filter((name) => shown.some(({ parts }) => parts.some((part) => part.name === name)))

const size = 12
const barHeight = 16
/** From a name to its bar, and from there to the next row. */
const gaps = { below: 6, between: 8 } as const

interface Row {
  readonly match: Match
  /** Its rank and name, whole. */
  readonly name: readonly string[]
  readonly top: number
  /** Pixels to a point. */
  readonly scale: number
}

/** A rank and a name in as many lines as it needs beside the score. */
function nameLines({ atlas, language, width }: PictureContext, match: Match, rankLabel: string): readonly string[] {
  const rank = rankLabel.includes('=') ? rankLabel : `${rankLabel}.`
  const scoreWidth = textWidth(formatScore(match.score, language), size, true)
  return wrap(`${rank} ${labelOf(atlas, match.entry, language)}`, size, width - scoreWidth - 12, 4)
}

const nameHeight = (lines: readonly string[]): number => size + (lines.length - 1) * size * lineHeight

const patternId = (id: string, name: PartName): string => `${id}-${name}`

function drawRow(context: PictureContext, { match, name, top, scale }: Row): string {
  const { language, width, id, hrefOf } = context
  const score = formatScore(match.score, language)
  const barTop = top + nameHeight(name) + gaps.below
  let x = 0
  const bars = match.parts.map((part) => {
    const pattern = partPatterns[part.name]
    const length = part.value * scale
    const text = formatScore(part.value, language)
    const place = { x, y: barTop, width: length, height: barHeight }
    const fits = textWidth(text, size - 1) + 8 <= length
    const drawn = group(
      {},
      tooltip(`${partLabels[part.name][language]}: ${text}`),
      patternedRect(pattern, patternId(id, part.name), place),
      fits ? numberOn(pattern, text, x + length / 2, barTop + barHeight / 2, { size: size - 1 }) : '',
    )
    x += length
    return drawn
  })
  return [
    linked(hrefOf(match.entry), textLines(name, 0, top + size, { size })),
    textLine(score, width, top + size, { size, bold: true, anchor: 'end' }),
    ...bars,
  ].join('')
}

const titleOf = (name: string): Localized => ({
  en: `Scores of the matches of ${name}`,
  es: `Puntos de las afinidades de ${name}`,
})
const matchForms: PluralForms = {
  one: { en: 'suggested partner', es: 'socio sugerido' },
  many: { en: 'suggested partners', es: 'socios sugeridos' },
}
const leftOut: Localized = { en: 'Not drawn', es: 'Sin dibujar' }
const nobody: Localized = { en: 'No partner is suggested.', es: 'No se sugiere ningún socio.' }

/**
 * The suggested partners of a cluster as bars: each score as the sum of its parts, which the legend names. A part has the
 * same pattern in every picture.
 *
 * @param atlas the atlas that the matches are of
 * @param found what `matches` gives
 * @param options language, size, and how many
 * @returns an SVG document as text, the same for the same input
 * @throws {RangeError} if the limit is not from 1 to 50, or the width not from 240 to 2400
 * @example
 * matchPicture(atlas, matches(atlas, 'claut', { limit: 3 }), { language: 'en' }).includes('1. ') // true
 */
export function matchPicture(atlas: Atlas, found: Matches, options: MatchPictureOptions): string {
  const context = pictureContext(atlas, options, optionNames, 'match')
  checkObject('found', found, 'what matches gives', ['entry', 'asOf', 'suggestions', 'existing'])
  const limit = checkedInteger('options.limit', options.limit ?? 20, 1, 50)
  const { language, width, id } = context
  const shown = found.suggestions.slice(0, limit)
  const ranks = displayRanks(found.suggestions)
  const parts = partsOf(shown)
  const scale = width / Math.max(1e-9, ...shown.map(({ score }) => score))
  let bottom = 0
  const rows = shown.map((match, at): Row => {
    const name = nameLines(context, match, ranks[at]?.rankLabel ?? '')
    const top = bottom
    bottom += nameHeight(name) + gaps.below + barHeight + gaps.between
    return { match, name, top, scale }
  })
  const height = shown.length === 0 ? 24 : bottom
  const items = parts.map((name) => ({
    width: 22,
    text: partLabels[name][language],
    draw: (x: number, y: number) =>
      patternedRect(partPatterns[name], patternId(id, name), { x, y: y - 6, width: 22, height: 12 }),
  }))
  const missing = found.suggestions.length - shown.length
  const note = missing === 0 ? '' : `${leftOut[language]}: ${formatCount(missing, matchForms, language)}.`
  const below = legend(context, items, height, note)
  return picture(
    context,
    {
      kind: 'match',
      height: height + below.height,
      title: titleOf(labelOf(atlas, found.entry, language))[language],
      description: `${formatCount(shown.length, matchForms, language)}: ${shown.map((match) => `${labelOf(atlas, match.entry, language)} ${formatScore(match.score, language)}`).join('; ')}.`,
    },
    element('defs', {}, ...parts.map((name) => definePattern(partPatterns[name], patternId(id, name)))),
    ...rows.map((row) => drawRow(context, row)),
    below.markup,
    ...(shown.length === 0 ? [textLine(nobody[language], 0, 16, { size })] : []),
  )
}
