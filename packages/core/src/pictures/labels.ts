/** Labels beside marks, none upon another. @module */
import { type Colour, paint } from './palette.ts'
import { type Box, overlaps, type Room } from './room.ts'
import { element, group } from './svg.ts'
import { lineHeight, textLines, textWidth } from './text.ts'

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

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

/** A label with its place. */
export interface PlacedLabel extends LabelText {
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
type Direction = readonly [x: -1 | 0 | 1, y: number]

/** Where a label may stand beside its spot, best first. */
const directions: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]

/** Where it may stand away from its spot, too. */
const awayDirections: readonly Direction[] = [
  ...directions,
  ...[0.3, -0.3, 0.55, -0.55, 0.8, -0.8, 1.3, -1.3, 1.7, -1.7, 2.5, -2.5, 4, -4].flatMap(
    (down): readonly Direction[] => [
      [1, down],
      [-1, down],
    ],
  ),
]

/** A label with its size. */
interface SizedText {
  readonly text: LabelText
  readonly width: number
  readonly height: number
}

const sizedText = (text: LabelText): SizedText => ({
  text,
  width: Math.max(...text.lines.map((line) => textWidth(line, text.size, text.bold))),
  height: text.lines.length * text.size * lineHeight,
})

function placeAt(
  { x, y, radius }: Spot,
  { text, width, height }: SizedText,
  [right, down]: Direction,
  away: number,
): PlacedLabel {
  // Diagonally the round spot leaves room.
  const diagonal = right !== 0 && Math.abs(down) === 1
  const reach = (diagonal ? radius * 0.75 : radius + gap) + away
  const left = right > 0 ? x + reach : right < 0 ? x - reach - width : x - width / 2
  const top = down === 1 ? y + reach : down === -1 ? y - reach - height : y + down * reach - height / 2
  return {
    ...text,
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
function leaderBoxes({ leader }: PlacedLabel, spot: Spot): readonly Box[] {
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

/** More points of lines than this are those of a bundle, which a label would hide. */
const mostCrossings = 24

/** How far from its spot a label may stand: beside it, or further away with a line to it. */
const distances = [0, 5, 10, 15, 20, 26, 32, 39, 46, 54, 62, 72, 84] as const

/** A label beside a spot. */
interface Labelled {
  readonly spot: Spot
  /** It in different forms, best first. */
  readonly texts: readonly SizedText[]
  /** What it may not leave. */
  readonly within: Box
  /** Other spots, for one of which it could be taken. */
  readonly others: readonly Spot[]
}

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

/** The best free place at a distance from the spot: where fewest lines run, of equal ones the first. */
function placeAway(room: Room, { spot, texts, within, others }: Labelled, distance: number): PlacedLabel | undefined {
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined
  let free = 0
  for (const text of texts) {
    for (const direction of distance === 0 ? directions : awayDirections) {
      // A tenth of a line for each free place before it: none after this is better.
      if (best !== undefined && free / 10 >= best.cost) return best.label
      const label = placeAt(spot, text, direction, distance)
      if (!isWithin(label.box, within) || !room.isFree(label.box)) continue
      const crossings = room.crossings(label.box)
      // A name far from its spot that lies upon a line seems to be where this ends.
      if (distance > 0 && text.text.byLine !== true && crossings > 0) continue
      if (!isPlain(label, spot, others)) continue
      const line = leaderBoxes(label, spot)
      if (line.some((box) => !room.isFree(box))) continue
      // A line to it is lost where others run.
      const lost = line.reduce((sum, box) => sum + room.crossings(box), 0)
      const cost = crossings + lost + free++ / 10
      if (best === undefined || cost < best.cost) best = { label, cost }
    }
  }
  return best?.label
}

/**
 * The best free place of a label beside its spot: where fewest lines run, and farther away rather than upon a bundle of them.
 *
 * @param texts the same label in different forms, best first
 * @param within what it may not leave
 * @param others other spots with labels, which it stands no nearer to
 * @param away how far from its spot it may stand, the nearest first
 * @returns undefined where none has room
 */
export function placeLabel(
  room: Room,
  spot: Spot,
  texts: readonly LabelText[],
  within: Box,
  others: readonly Spot[] = [],
  away: readonly number[] = distances,
): PlacedLabel | undefined {
  const labelled = { spot, texts: texts.map(sizedText), within, others }
  let crowded: PlacedLabel | undefined
  const isCrowded = ({ box }: PlacedLabel) => room.crossings(box) > mostCrossings
  for (const distance of away) {
    const label = placeAway(room, labelled, distance)
    if (label === undefined) continue
    // Beside its spot a name may hide where many lines end; farther away it hides none.
    if (isCrowded(label)) crowded ??= label
    else return withRoom(room, label, spot)
  }
  return crowded && withRoom(room, crowded, spot)
}

/** Takes the room of a label. */
function withRoom(room: Room, label: PlacedLabel, spot: Spot): PlacedLabel {
  for (const box of takenBy(label, spot)) room.take(box)
  return label
}

/** Labels as they are drawn, with the lines to those that stand away from their spots. */
export function drawLabels(labels: readonly PlacedLabel[], halo: Colour): string {
  const lines = labels.flatMap(({ leader }) => {
    if (leader === undefined) return []
    const [x1, y1, x2, y2] = leader
    return element('line', { x1, y1, x2, y2 })
  })
  // Lines above the edges of letters, which would hide their ends.
  return [
    group(
      { class: 'picture-labels' },
      ...labels.map(({ lines: text, x, y, size, bold = false, anchor }) =>
        textLines(text, x, y, { size, anchor, bold, halo }),
      ),
    ),
    group({ ...paint({ stroke: 'soft' }), 'stroke-width': 1 }, ...lines),
  ].join('\n')
}
