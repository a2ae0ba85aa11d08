/** Labels beside marks, none upon another. @module */
import { type Colour, paint } from './palette.ts'
import { element, group } from './svg.ts'
import { lineHeight, textLines, textWidth } from './text.ts'

/** A rectangle of a picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

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

/** The lines of a label. */
export interface LabelText {
  readonly lines: readonly string[]
  readonly size: number
  readonly bold?: boolean
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

/** The size of a square of the grid that tells how many lines run where. */
const cell = 6

/** The height of a band of a picture: whether a box is free is looked up in its own bands alone. */
const band = 16

function* bandsOf({ top, bottom }: Box): Generator<number> {
  for (let at = Math.floor(top / band); at <= Math.floor(bottom / band); at++) yield at
}

/** What stands or runs where in a picture. */
export class Room {
  readonly #taken = new Map<number, Box[]>()
  readonly #columns: number
  readonly #lines: Uint16Array

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / cell) + 1
    this.#lines = new Uint16Array(this.#columns * (Math.ceil(height / cell) + 1))
  }

  /** No label is put on it. */
  take(box: Box): void {
    for (const at of bandsOf(box)) {
      const taken = this.#taken.get(at)
      if (taken === undefined) this.#taken.set(at, [box])
      else taken.push(box)
    }
  }

  /** A line runs through a point: labels rather stand elsewhere. */
  cross(x: number, y: number): void {
    const at = Math.floor(y / cell) * this.#columns + Math.floor(x / cell)
    if (x >= 0 && y >= 0 && x < this.#columns * cell && at < this.#lines.length)
      this.#lines[at] = (this.#lines[at] ?? 0) + 1
  }

  isFree(box: Box): boolean {
    for (const at of bandsOf(box)) if (this.#taken.get(at)?.some((taken) => overlaps(taken, box))) return false
    return true
  }

  /** How much runs through a box. */
  crossings({ left, top, right, bottom }: Box): number {
    let sum = 0
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
        sum += this.#lines[row * this.#columns + column] ?? 0
    return sum
  }
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
  ...[0.45, -0.45, 0.8, -0.8].flatMap((down): readonly Direction[] => [
    [1, down],
    [-1, down],
  ]),
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
  return [x + right * start, y + down * start, x + right * (reach - 1), y + down * (reach - 1)] as const
}

/** Small squares along the line to a label, outside its spot. */
function leaderBoxes({ leader }: PlacedLabel, spot: Spot): readonly Box[] {
  if (leader === undefined) return []
  const [x1, y1, x2, y2] = leader
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3)
  return Array.from({ length: steps + 1 }, (_, at): Box => {
    const [x, y] = [x1 + ((x2 - x1) * at) / steps, y1 + ((y2 - y1) * at) / steps]
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 }
  }).filter((box) => !overlaps(box, boxOf(spot)))
}

/** What a label takes: its text, and the line to it. */
export const takenBy = (label: PlacedLabel, spot: Spot): readonly Box[] => [label.box, ...leaderBoxes(label, spot)]

/** How far from its spot a label may stand: beside it, or further away with a line to it. */
const distances = [0, 10, 20, 32, 46, 62] as const

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
const distanceTo = ({ left, top, right, bottom }: Box, { x, y, radius }: Spot): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius

/** How much farther than its own any other spot must be from a label; from one with a line, how far. */
const farther = 3

/** Whether it is plain whose label it is. */
function isPlain({ box, leader }: PlacedLabel, { spot, others }: Labelled): boolean {
  const least = farther + (leader === undefined ? distanceTo(box, spot) : 0)
  return others.every((other) => distanceTo(box, other) > least)
}

/** The best free place at a distance from the spot: where fewest lines run, of equal ones the first. */
function placeAway(room: Room, labelled: Labelled, distance: number): PlacedLabel | undefined {
  const { spot, texts, within } = labelled
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined
  let free = 0
  for (const text of texts) {
    for (const direction of distance === 0 ? directions : awayDirections) {
      // A tenth of a line for each free place before it: none after this is better.
      if (best !== undefined && free / 10 >= best.cost) return best.label
      const label = placeAt(spot, text, direction, distance)
      if (!isWithin(label.box, within) || !room.isFree(label.box) || !isPlain(label, labelled)) continue
      if (leaderBoxes(label, spot).some((box) => !room.isFree(box))) continue
      const cost = room.crossings(label.box) + free++ / 10
      if (best === undefined || cost < best.cost) best = { label, cost }
    }
  }
  return best?.label
}

/**
 * The best free place of a label beside its spot: where fewest lines run.
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
  for (const distance of away) {
    const label = placeAway(room, labelled, distance)
    if (label === undefined) continue
    for (const box of takenBy(label, spot)) room.take(box)
    return label
  }
  return undefined
}

/** Labels as they are drawn, with the lines to those that stand away from their spots. */
export function drawLabels(labels: readonly PlacedLabel[], halo: Colour): string {
  const lines = labels.flatMap(({ leader }) => {
    if (leader === undefined) return []
    const [x1, y1, x2, y2] = leader
    return element('line', { x1, y1, x2, y2 })
  })
  return [
    group({ ...paint({ stroke: 'soft' }), 'stroke-width': 0.8 }, ...lines),
    group(
      { class: 'picture-labels' },
      ...labels.map(({ lines: text, x, y, size, bold = false, anchor }) =>
        textLines(text, x, y, { size, anchor, bold, halo }),
      ),
    ),
  ].join('\n')
}
