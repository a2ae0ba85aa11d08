/** A label beside its spot: where it stands, what it takes, and whether it is plain whose it is. @module */
import { type Box, overlaps } from './room.ts'
import { lineHeight, textWidth } from './text.ts'

/** Something round that has a label. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export const boxOf = ({ x, y, radius }: Spot): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** A round spot as boxes, between which lines run past its corners. */
export const boxesOfSpot = ({ x, y, radius }: Spot): readonly Box[] =>
  [
    [1, 0.45],
    [0.75, 0.75],
    [0.45, 1],
  ].map(([right = 1, down = 1]) => ({
    left: x - right * radius,
    top: y - down * radius,
    right: x + right * radius,
    bottom: y + down * radius,
  }))

/** The lines of a label. */
export interface LabelText {
  readonly lines: readonly string[]
  readonly size: number
  readonly bold?: boolean
  /** Whether a line to it is enough to tell whose it is: so it is with a number, which is read for itself. */
  readonly byLine?: boolean
}

/** Where a label stands as seen from its spot. */
interface Standing {
  readonly towards: Direction
  /** How far from beside it, in pixels. */
  readonly away: number
}

/** A label with its place. */
export interface PlacedLabel extends LabelText {
  readonly standing: Standing
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly box: Box
  /** The ends of a line from the spot to a label that had no room beside it. */
  readonly leader?: readonly [x1: number, y1: number, x2: number, y2: number]
}

const gap = 3

/** Towards where; a part of one in height is towards the middle of a label at the side. */
export type Direction = readonly [x: -1 | 0 | 1, y: number]

/** A label with its size. */
export interface SizedText {
  readonly text: LabelText
  readonly width: number
  readonly height: number
}

export const sizedText = (text: LabelText): SizedText => ({
  text,
  width: Math.max(...text.lines.map((line) => textWidth(line, text.size, text.bold))),
  height: text.lines.length * text.size * lineHeight,
})

export function placeAt({ x, y, radius }: Spot, { text, width, height }: SizedText, standing: Standing): PlacedLabel {
  const {
    towards: [right, down],
    away,
  } = standing
  // Diagonally the round spot leaves room.
  const diagonal = right !== 0 && Math.abs(down) === 1
  const reach = (diagonal ? radius * 0.75 : radius + gap) + away
  const left = right > 0 ? x + reach : right < 0 ? x - reach - width : x - width / 2
  const top = down === 1 ? y + reach : down === -1 ? y - reach - height : y + down * reach - height / 2
  return {
    ...text,
    standing,
    anchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
    x: right > 0 ? left : right < 0 ? left + width : x,
    y: top + text.size * 0.95,
    box: { left: left - 1, top, right: left + width + 1, bottom: top + height },
    ...(away === 0 ? {} : { leader: leaderOf({ x, y, radius }, [right, down], reach, diagonal) }),
  }
}

function leaderOf({ x, y, radius }: Spot, [right, down]: Direction, reach: number, diagonal: boolean) {
  const start = diagonal ? radius * Math.SQRT1_2 : radius / Math.hypot(right, down)
  // The corner of a label's box is farther from its letters than its sides are.
  const stop = reach + (diagonal ? 2 : -1)
  return [x + right * start, y + down * start, x + right * stop, y + down * stop] as const
}

/** Room on both sides of the line to a label. */
const besideLine = 1

/** Squares along the line to a label, outside its spot: without gaps, through which another line could run. */
export function leaderBoxes({ leader }: PlacedLabel, spot: Spot): readonly Box[] {
  if (leader === undefined) return []
  const [x1, y1, x2, y2] = leader
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (1.6 * besideLine))
  const own = boxOf(spot)
  const boxes: Box[] = []
  for (let at = 0; at <= steps; at++) {
    const [x, y] = [x1 + ((x2 - x1) * at) / steps, y1 + ((y2 - y1) * at) / steps]
    const box = { left: x - besideLine, top: y - besideLine, right: x + besideLine, bottom: y + besideLine }
    if (!overlaps(box, own)) boxes.push(box)
  }
  return boxes
}

/** What a label takes: its text, and the line to it. */
export const takenBy = (label: PlacedLabel, spot: Spot): readonly Box[] => [label.box, ...leaderBoxes(label, spot)]

/** How far the edge of a spot is from a box. */
function distanceTo({ left, top, right, bottom }: Box, { x, y, radius }: Spot): number {
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)]
  // Math.hypot takes several times as long.
  return Math.sqrt(dx * dx + dy * dy) - radius
}

/** How much farther than its own any other spot must be from a label: of a number, which is short, a little less. */
const farther = { name: 6, number: 4.5 } as const

/** Where any other spot is as far as this from a label, the line to its own is enough. */
const aside = { name: 12, number: 7.2 } as const

/** On one line with another spot, a name with a line is read as that of this one, unless it is as far as this from it. */
const besideOther = 26

const isBeside = ({ left, top, right, bottom }: Box, { x, y, radius }: Spot): boolean =>
  y + radius > top && y - radius < bottom && x + radius + besideOther > left && x - radius - besideOther < right

/** Whether it is plain which of some spots has a label: its own is clearly the nearest, or a line leads to it. */
export function isPlain({ box, leader, byLine = false }: PlacedLabel, spot: Spot, others: readonly Spot[]): boolean {
  const kind = byLine ? 'number' : 'name'
  const nearest = distanceTo(box, spot) + farther[kind]
  const least = leader === undefined ? nearest : Math.min(aside[kind], nearest)
  return others.every(
    (other) => distanceTo(box, other) > least && (leader === undefined || byLine || !isBeside(box, other)),
  )
}
