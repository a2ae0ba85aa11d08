/** The names of places on a map. @module */
import { placeLabel, placeLabelAs } from './labels.ts'
import { type MapMark, ringRadius } from './map-marks.ts'
import { crossArcs, type MapArc } from './map-ties.ts'
import { boxesOfSpot, isPlain, type LabelText, type PlacedLabel, type Spot, takenBy } from './placed-label.ts'
import { type Box, overlaps, Room } from './room.ts'
import { wrap } from './text.ts'

/** What each mark is called. */
export type NameOf = (mark: MapMark) => string

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

/** Labels on a map with more marks. */
export interface LabelsBefore {
  readonly labels: readonly MapLabel[]
  /** Its marks that are gone. */
  readonly gone: readonly Spot[]
}

const boxesOf = ({ mark, label }: MapLabel) => takenBy(label, mark)

const labelSize = 11.5
/** Where that has no room. */
const smallSize = 10

/** Of numbers in place of names, for which a crowded map has room. */
const numberSize = 9.6

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
  for (const mark of marks) for (const box of boxesOfSpot(mark)) room.take(box)
  for (const { window } of new Set(marks.map(({ panel }) => panel))) if (window !== undefined) room.take(window)
  crossArcs(room, arcs)
  return room
}

/** A text for each mark. */
type TextsOf = (mark: MapMark) => readonly LabelText[]

/** What a label of a mark may not leave, and the marks for whose it could be taken. */
function around({ marks }: MapGround, mark: MapMark): readonly [within: Box, others: readonly MapMark[]] {
  const { left, top, right, bottom } = mark.panel.frame
  const within = { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 }
  return [within, marks.filter((other) => other !== mark)]
}

/** Texts beside their marks, as many as have room, in the order in which the marks are given. */
function placed(
  room: Room,
  ground: MapGround,
  marks: readonly MapMark[],
  textsOf: TextsOf,
  away?: readonly number[],
): readonly MapLabel[] {
  return marks.flatMap((mark): readonly MapLabel[] => {
    const label = placeLabel(room, mark, textsOf(mark), ...around(ground, mark), away)
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

/** How far a name stands from a small dot, which needs none. */
const close = [0, 10] as const

/** As wide as any number. */
const anyNumber: LabelText = { lines: ['88'], size: numberSize, bold: true, byLine: true }

/** Labels that have room beside their marks where they stood before. */
const placedAgain = (room: Room, ground: MapGround, before: readonly MapLabel[]): readonly MapLabel[] =>
  before.flatMap((one) => {
    const text = one.number === undefined ? one.label : anyNumber
    const label = placeLabelAs(room, one.mark, text, one.label, ...around(ground, one.mark))
    return label === undefined ? [] : [{ ...one, label }]
  })

/** The marks without a label. */
function without(marks: readonly MapMark[], labels: readonly MapLabel[]): readonly MapMark[] {
  const labelled = new Set(labels.map(({ mark }) => mark))
  return marks.filter((mark) => !labelled.has(mark))
}

/** The names of all marks that have room close to them; those before stand where they stood. */
export function labelsOf(ground: MapGround, nameOf: NameOf, before?: LabelsBefore): readonly MapLabel[] {
  const room = roomOf(ground)
  const known = placedAgain(room, ground, before?.labels ?? [])
  const others = without(byWeight(ground), known)
  return [...known, ...placed(room, ground, others, (mark) => formsOf(nameOf(mark), false), close)]
}

/** How far a name stands from its mark where a number can stand for it. */
const nearby = [0, 10, 20] as const

/** How far it may stand where a number had to, as nothing else needs the room. */
const farthest = [...nearby, 32, 46] as const

/** How often numbers that found no room are put before the names. */
const maxRounds = 16

/** Numbers from the first: part by part of the map, from west to east. */
const inReadingOrder = (labels: readonly MapLabel[]): readonly MapLabel[] =>
  labels
    .toSorted(
      ({ mark: a }, { mark: b }) =>
        a.panel.frame.top - b.panel.frame.top || a.panel.frame.left - b.panel.frame.left || a.x - b.x || a.y - b.y,
    )
    .map(({ mark, label }, at) => ({ mark, label: { ...label, lines: [String(at + 1)] }, number: at + 1 }))

/** Labels of the marks, and those that have none. */
interface Attempt {
  readonly names: readonly MapLabel[]
  readonly numbers: readonly MapLabel[]
  readonly missing: readonly MapMark[]
}

/**
 * Names instead of those numbers beside whose marks there is room for one after all, and the other numbers.
 *
 * @param mayHaveRoom whether to look for room beside a mark
 */
function finished(
  ground: MapGround,
  { names, numbers }: Attempt,
  nameOf: NameOf,
  mayHaveRoom: (mark: MapMark) => boolean,
): readonly MapLabel[] {
  const tried = numbers.filter(({ mark }) => mayHaveRoom(mark))
  if (tried.length === 0) return [...names, ...inReadingOrder(numbers)]
  const room = roomOf(ground)
  const taken = new Map([...names, ...numbers].map((one) => [one.mark, boxesOf(one)]))
  for (const box of [...taken.values()].flat()) room.take(box)
  const late = tried.flatMap(({ mark }) => {
    const own = taken.get(mark) ?? []
    for (const box of own) room.leave(box)
    const name = placed(room, ground, [mark], () => formsOf(nameOf(mark), false), farthest)
    if (name.length === 0) for (const box of own) room.take(box)
    return name
  })
  const named = new Set(late.map(({ mark }) => mark))
  return [...names, ...late, ...inReadingOrder(numbers.filter(({ mark }) => !named.has(mark)))]
}

/** Numbers of some marks before all else, names near the others, and numbers where these have no room. */
function attempt(
  ground: MapGround,
  nameOf: NameOf,
  first: readonly MapMark[],
  before: readonly MapLabel[] = [],
): Attempt {
  const marks = byWeight(ground)
  const room = roomOf(ground)
  const known = placedAgain(room, ground, before)
  const early = placed(room, ground, first, () => [anyNumber])
  const others = without(marks, known).filter((mark) => !first.includes(mark))
  const near = placed(room, ground, others, (mark) => formsOf(nameOf(mark), false), nearby)
  const names = [...known.filter(({ number }) => number === undefined), ...near]
  const numbered = [...known.filter(({ number }) => number !== undefined), ...early]
  const numbers = [...numbered, ...placed(room, ground, without(others, near), () => [anyNumber])]
  return { names, numbers, missing: without(marks, [...names, ...numbers]) }
}

/** Labels of all marks: names near them, and numbers where these have no room; of a few in a crowd, none that would mislead. */
function allLabels(ground: MapGround, nameOf: NameOf): readonly MapLabel[] {
  let first: readonly MapMark[] = []
  let best = attempt(ground, nameOf, first)
  let last = best
  for (let round = 1; round < maxRounds && best.missing.length > 0; round++) {
    const { missing } = last
    first = [...missing, ...first.filter((mark) => !missing.includes(mark))]
    last = attempt(ground, nameOf, first)
    if (last.missing.length < best.missing.length) best = last
  }
  return finished(ground, best, nameOf, () => true)
}

/** A mark as far as this from a name, or farther, never took its room. */
const reachOfName = 150

/** Labels of all marks: names near them or numbers, where they stood before; a name instead of a number near a mark that is gone. */
export function numberedLabels(ground: MapGround, nameOf: NameOf, before?: LabelsBefore): readonly MapLabel[] {
  if (before === undefined) return allLabels(ground, nameOf)
  const known = new Set(before.labels.map(({ mark }) => mark))
  const isNearGone = (mark: MapMark) => before.gone.some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < reachOfName)
  return finished(
    ground,
    attempt(ground, nameOf, [], before.labels),
    nameOf,
    (mark) => !known.has(mark) || isNearGone(mark),
  )
}

/**
 * The names of some marks in bold, then the others where they stand without: names on which a bold one comes to stand
 * are left out, so that a place has its name in the same spot on all maps.
 */
export function highlightedLabels(
  ground: MapGround,
  labels: readonly MapLabel[],
  marks: readonly MapMark[],
  nameOf: NameOf,
): readonly MapLabel[] {
  if (marks.length === 0) return labels
  const markOf = new Map(marks.map((mark) => [{ ...mark, radius: ringRadius(mark) }, mark]))
  const ringed = [...markOf.keys()]
  const marked: MapGround = { ...ground, marks: [...ground.marks.filter((mark) => !marks.includes(mark)), ...ringed] }
  const plainOf = (mark: MapMark) => markOf.get(mark) ?? mark
  const bold = placed(roomOf(marked), marked, ringed, (mark) => formsOf(nameOf(plainOf(mark)), true)).map(
    ({ mark, label }): MapLabel => ({ mark: plainOf(mark), label }),
  )
  const taken = [...bold.flatMap(boxesOf), ...ringed.flatMap(boxesOfSpot)]
  const others = labels.filter(
    (one) =>
      !marks.includes(one.mark) &&
      !boxesOf(one).some((box) => taken.some((other) => overlaps(box, other))) &&
      isPlain(one.label, one.mark, ringed),
  )
  return [...bold, ...others]
}
