/** Patterns beside colours, so that areas are told apart in grey. @module */
import type { PartName } from '../matching/score-parts.ts'
import { memoize } from '../util/memo.ts'
import { type Colour, paint } from './palette.ts'
import { attributesText, element, escapeXml } from './svg.ts'
import { type TextStyle, textLine, textWidth } from './text.ts'

/** An area that is told apart from others. */
export interface Pattern {
  readonly fill: Colour
  /** What is drawn on it, in tiles of 6. */
  readonly tile?: { readonly stroke: Colour; readonly d: string }
  /** What is readable on it. */
  readonly text: Pick<TextStyle, 'colour' | 'halo'>
}

const onPaper = { fill: 'paper', text: { colour: 'ink', halo: 'paper' } } as const
const onPart1 = { fill: 'part1', text: { colour: 'ink', halo: 'part1' } } as const
const onPart3 = { fill: 'part3', text: { colour: 'ink', halo: 'part3' } } as const

const dots = 'M1.5 3h1.4M4.5 0h1.4M4.5 6h1.4'

/** The parts of a score, each with the same pattern in every picture; those of one colour differ by their tiles. */
export const partPatterns = {
  sectors: { fill: 'part0', text: { colour: 'paper' } },
  interest: { ...onPart1, tile: { stroke: 'soft', d: 'M-1 1L1-1M0 6L6 0M5 7L7 5' } },
  partnerships: onPart3,
  partners: { ...onPart1, tile: { stroke: 'soft', d: dots } },
  precedents: { fill: 'part2', text: { colour: 'paper' } },
  events: { ...onPart1, tile: { stroke: 'soft', d: 'M3 0V6' } },
  roles: { ...onPart3, tile: { stroke: 'soft', d: 'M-1 5L1 7M0 0L6 6M5-1L7 1' } },
  memberships: { ...onPart3, tile: { stroke: 'soft', d: dots } },
  labels: { ...onPaper, tile: { stroke: 'soft', d: 'M0 3H6' } },
  instruments: { ...onPaper, tile: { stroke: 'soft', d: 'M0 3H6M3 0V6' } },
} as const satisfies Readonly<Record<PartName, Pattern>>

const tileSize = 6

/** The definition of a pattern's tile, under an id; nothing for a plain one. */
export const definePattern = ({ tile }: Pattern, id: string): string =>
  tile === undefined
    ? ''
    : element(
        'pattern',
        { id, width: tileSize, height: tileSize, patternUnits: 'userSpaceOnUse' },
        element('path', { ...paint({ fill: 'none', stroke: tile.stroke }), d: tile.d, 'stroke-width': 1 }),
      )

/** What all rectangles with a pattern have. */
const groundOf = /* @__PURE__ */ memoize(({ fill }: Pattern) =>
  attributesText({ ...paint({ fill, stroke: 'soft' }), 'stroke-width': 0.6 }),
)

/** A rectangle with a pattern that was defined under an id. */
export function patternedRect(
  pattern: Pattern,
  id: string,
  size: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const place = attributesText(size)
  const ground = `<rect${groundOf(pattern)}${place}/>`
  return pattern.tile === undefined ? ground : `${ground}<rect fill="url(#${escapeXml(id)})"${place}/>`
}

/** A number in the middle of an area; on a tile, with a ground of its own, as lines through a digit make it another. */
export function numberOn(
  { fill, tile, text: colours }: Pattern,
  text: string,
  x: number,
  y: number,
  style: Pick<TextStyle, 'size' | 'bold'>,
): string {
  const width = textWidth(text, style.size, style.bold) + 6
  const height = style.size + 2
  const ground =
    tile === undefined
      ? ''
      : element('rect', { ...paint({ fill }), x: x - width / 2, y: y - height / 2, width, height, rx: 2 })
  return ground + textLine(text, x, y + style.size * 0.35, { ...style, anchor: 'middle', ...colours })
}
