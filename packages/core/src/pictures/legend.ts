/** Legends: signs with what they mean, on as few lines as possible. @module */
import { labelOfId } from '../dataset/label.ts'
import { type TieState, tieStates } from '../dataset/tie-state.ts'
import type { Localized } from '../model/language.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { glyphNumbers, sectorGlyph } from './sector-glyphs.ts'
import { element } from './svg.ts'
import { lineHeight, textLines, textWidth, wrap } from './text.ts'

/** A sign with its meaning. */
export interface LegendItem {
  /** Draws the sign, from its left and around its middle. */
  readonly draw: (x: number, y: number) => string
  /** Nothing where the text stands for itself. */
  readonly width: number
  readonly text: string
  /** Whether it begins a row, as the first of its kind. */
  readonly begins?: boolean
}

/** Something drawn that takes a height. */
export interface Drawn {
  readonly markup: string
  readonly height: number
}

const size = 12
const noteSize = 11
const rowHeight = 20
/** Of a text that is wider than the picture. */
const mostLines = 3
const between = 18
const afterSign = 6

/** Signs with their meanings in rows, and a note below. */
export function legend(
  { width }: Pick<PictureContext, 'width'>,
  items: readonly LegendItem[],
  top: number,
  note = '',
): Drawn {
  let x = 0
  let row = 0
  const drawn = items.map((item) => {
    const sign = item.width === 0 ? 0 : item.width + afterSign
    const lines = wrap(item.text, size, width - sign, mostLines)
    const whole = sign + Math.max(...lines.map((line) => textWidth(line, size)))
    if (x > 0 && (item.begins === true || x + whole > width)) {
      x = 0
      row += 1
    }
    const y = top + row * rowHeight + rowHeight / 2
    const markup = item.draw(x, y) + textLines(lines, x + sign, y + size * 0.35, { size })
    x += whole + between
    // What needs several lines has them to itself.
    row += lines.length - 1
    if (lines.length > 1) x = width
    return markup
  })
  const height = items.length === 0 ? 0 : (row + 1) * rowHeight
  if (note === '') return { markup: drawn.join('\n'), height }
  const lines = wrap(note, noteSize, width, 8)
  const text = textLines(lines, 0, top + height + noteSize + 3, { size: noteSize, colour: 'soft' })
  return { markup: [...drawn, text].join('\n'), height: height + lines.length * noteSize * lineHeight + 8 }
}

const states: Readonly<Record<TieState, Localized>> = {
  stated: { en: 'Tie stated by a source', es: 'Vínculo declarado por una fuente' },
  inferred: { en: 'Inferred tie', es: 'Vínculo por inferencia' },
  'in-discussion': { en: 'Tie only in discussion', es: 'Vínculo aún en negociación' },
}

const strokes: Readonly<Record<TieState, string | undefined>> = {
  stated: undefined,
  inferred: '5 3.5',
  'in-discussion': '1.5 3',
}

/** The dashes of an inferred tie, the dots of one that is not there yet. */
export const dashes = (state: TieState): string | undefined => strokes[state]

/** The lines of ties, of those states that there are. */
export const tieItems = (
  { language }: Pick<PictureContext, 'language'>,
  shown: ReadonlySet<TieState>,
): readonly LegendItem[] =>
  tieStates
    .filter((state) => shown.has(state))
    .map((state) => ({
      width: 26,
      text: states[state][language],
      draw: (x, y) =>
        element('path', {
          ...paint({ fill: 'none', stroke: 'tie' }),
          'stroke-width': 1.6,
          'stroke-dasharray': dashes(state),
          d: `M${Math.round(x)} ${Math.round(y)}h26`,
        }),
    }))

/** The shapes of sectors, by their numbers, of those that there are. */
export const sectorItems = (
  { atlas, language }: Pick<PictureContext, 'atlas' | 'language'>,
  shown: ReadonlySet<number>,
): readonly LegendItem[] =>
  [...glyphNumbers(atlas)]
    .filter(([, at]) => shown.has(at))
    .map(([id, at]) => ({
      width: 12,
      text: labelOfId(atlas, id, language),
      draw: (x, y) => sectorGlyph(at, x + 6, y, 5),
    }))
