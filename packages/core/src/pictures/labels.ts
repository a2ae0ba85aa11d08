/** Labels beside marks, none upon another. @module */
import { type Colour, paint } from './palette.ts'
import {
  type Direction,
  isPlain,
  type LabelText,
  leaderBoxes,
  type PlacedLabel,
  placeAt,
  type SizedText,
  type Spot,
  sizedText,
  takenBy,
} from './placed-label.ts'
import type { Box, Room } from './room.ts'
import { element, group } from './svg.ts'
import { textLines } from './text.ts'

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

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

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

/** The best free place at a distance from the spot: where fewest lines run, of equal ones the first. */
function placeAway(room: Room, { spot, texts, within, others }: Labelled, away: number): PlacedLabel | undefined {
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined
  let free = 0
  for (const text of texts) {
    for (const towards of away === 0 ? directions : awayDirections) {
      // A tenth of a line for each free place before it: none after this is better.
      if (best !== undefined && free / 10 >= best.cost) return best.label
      const label = placeAt(spot, text, { towards, away })
      if (!isWithin(label.box, within) || !room.isFree(label.box)) continue
      const crossings = room.crossings(label.box)
      // A name far from its spot that lies upon a line seems to be where this ends.
      if (away > 0 && text.text.byLine !== true && crossings > 0) continue
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

/**
 * A label that stands beside its spot as another one beside its own.
 *
 * @returns undefined where that has no room
 */
export function placeLabelAs(
  room: Room,
  spot: Spot,
  text: LabelText,
  { standing }: PlacedLabel,
  within: Box,
  others: readonly Spot[],
): PlacedLabel | undefined {
  const label = placeAt(spot, sizedText(text), standing)
  const hasRoom = isWithin(label.box, within) && takenBy(label, spot).every((box) => room.isFree(box))
  return hasRoom && isPlain(label, spot, others) ? withRoom(room, label, spot) : undefined
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
