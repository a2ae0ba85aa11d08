/** The names of places on a map. @module */
import { boxOf, type LabelText, overlaps, type PlacedLabel, placeLabel, Room, takenBy } from './labels.ts'
import type { MapMark } from './map-marks.ts'
import { crossArcs, type MapArc } from './map-ties.ts'
import { wrap } from './text.ts'

/** What stands on a map, and how large it is. */
export interface MapGround {
  readonly width: number
  readonly height: number
  readonly marks: readonly MapMark[]
  readonly arcs: readonly MapArc[]
}

/** A mark with its name where it stands, or with the number that stands for it. */
export interface MapLabel {
  readonly mark: MapMark
  readonly label: PlacedLabel
  /** From 1; its name stands in the key below the map. */
  readonly number?: number
}

const boxesOf = ({ mark, label }: MapLabel) => takenBy(label, mark)

const labelSize = 11.5
/** Where that has no room. */
const smallSize = 10

/** A name in the forms in which it is whole; else as much of it as goes into two lines. */
function formsOf(name: string, bold: boolean): readonly LabelText[] {
  const labelIn = (size: number, width: number, lines: number) => ({
    lines: wrap(name, size, width, lines, bold),
    size,
    bold,
  })
  const forms = [labelIn(labelSize, 130, 1), labelIn(labelSize, 90, 2), labelIn(smallSize, 115, 1)]
  const whole = forms.filter(({ lines }) => lines.join(' ') === name)
  return whole.length > 0 ? whole : forms.slice(1, 2)
}

/** What a map has room for before it has labels. */
function roomOf({ width, height, marks, arcs }: MapGround): Room {
  const room = new Room(width, height)
  for (const mark of marks) room.take(boxOf(mark))
  crossArcs(room, arcs)
  return room
}

/** A text for each mark. */
type TextsOf = (mark: MapMark) => readonly LabelText[]

/** Texts beside their marks, as many as have room, in the order in which the marks are given. */
function placed(
  room: Room,
  ground: MapGround,
  marks: readonly MapMark[],
  textsOf: TextsOf,
  away?: readonly number[],
): readonly MapLabel[] {
  return marks.flatMap((mark): readonly MapLabel[] => {
    const { left, top, right, bottom } = mark.panel.frame
    const within = { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 }
    const others = ground.marks.filter((other) => other !== mark)
    const label = placeLabel(room, mark, textsOf(mark), within, others, away)
    return label === undefined ? [] : [{ mark, label }]
  })
}

/** All marks, most important first: those with ties, those with many actors. */
function byWeight({ marks, arcs }: MapGround): readonly MapMark[] {
  const tied = new Map<MapMark, number>()
  for (const { ends, connection } of arcs)
    for (const end of ends) tied.set(end, (tied.get(end) ?? 0) + connection.ties.length)
  const weight = (mark: MapMark) => 3 * (tied.get(mark) ?? 0) + mark.marker.actors.length
  return marks.toSorted((a, b) => weight(b) - weight(a))
}

/** The names of all marks that have room, also away from them with a line. */
export const labelsOf = (ground: MapGround, nameOf: (mark: MapMark) => string): readonly MapLabel[] =>
  placed(roomOf(ground), ground, byWeight(ground), (mark) => formsOf(nameOf(mark), false))

/** How far a name stands from its mark where a number can stand for it. */
const near = [0, 10, 20] as const

/** As wide as any number. */
const anyNumber: readonly LabelText[] = [{ lines: ['88'], size: smallSize, bold: true }]

/** How often numbers that found no room are put before the names. */
const maxRounds = 6

/** Numbers from the first: part by part of the map, from west to east. */
const inReadingOrder = (labels: readonly MapLabel[]): readonly MapLabel[] =>
  labels
    .toSorted(
      ({ mark: a }, { mark: b }) =>
        a.panel.frame.top - b.panel.frame.top || a.panel.frame.left - b.panel.frame.left || a.x - b.x || a.y - b.y,
    )
    .map(({ mark, label }, at) => ({ mark, label: { ...label, lines: [String(at + 1)] }, number: at + 1 }))

/** Labels of all marks: names near them, and numbers where these have no room. */
export function numberedLabels(ground: MapGround, nameOf: (mark: MapMark) => string): readonly MapLabel[] {
  const marks = byWeight(ground)
  let first: readonly MapMark[] = []
  for (let round = 1; ; round++) {
    const room = roomOf(ground)
    const early = placed(room, ground, first, () => anyNumber)
    const others = marks.filter((mark) => !first.includes(mark))
    const names = placed(room, ground, others, (mark) => formsOf(nameOf(mark), false), near)
    const named = new Set(names.map(({ mark }) => mark))
    const unnamed = others.filter((mark) => !named.has(mark))
    const numbers = [...early, ...placed(room, ground, unnamed, () => anyNumber)]
    const numbered = new Set(numbers.map(({ mark }) => mark))
    const missing = marks.filter((mark) => !named.has(mark) && !numbered.has(mark))
    if (missing.length === 0) return [...names, ...inReadingOrder(numbers)]
    if (round === maxRounds) {
      // The few that stand too close among others cover a part of a neighbour's circle, but no other label.
      const crowded = new Room(ground.width, ground.height)
      for (const one of [...names, ...numbers]) for (const box of boxesOf(one)) crowded.take(box)
      const over = placed(crowded, { ...ground, marks: [] }, missing, () => anyNumber)
      return [...names, ...inReadingOrder([...numbers, ...over])]
    }
    first = [...missing, ...first.filter((mark) => !missing.includes(mark))]
  }
}

/**
 * The names of some marks in bold, then the others where they stand without: names on which a bold one comes to stand
 * are left out, so that a place has its name in the same spot on all maps.
 */
export function highlightedLabels(
  ground: MapGround,
  labels: readonly MapLabel[],
  marks: readonly MapMark[],
  nameOf: (mark: MapMark) => string,
): readonly MapLabel[] {
  if (marks.length === 0) return labels
  const bold = placed(roomOf(ground), ground, marks, (mark) => formsOf(nameOf(mark), true))
  const taken = bold.flatMap(boxesOf)
  const others = labels.filter(
    (one) => !marks.includes(one.mark) && !boxesOf(one).some((box) => taken.some((other) => overlaps(box, other))),
  )
  return [...bold, ...others]
}
