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

/** A mark with its name where it stands. */
export interface MapLabel {
  readonly mark: MapMark
  readonly label: PlacedLabel
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

/** Names beside their marks, as many as have room, in the order in which the marks are given. */
function placed(ground: MapGround, marks: readonly MapMark[], nameOf: (mark: MapMark) => string, bold: boolean) {
  const room = new Room(ground.width, ground.height)
  for (const mark of ground.marks) room.take(boxOf(mark))
  crossArcs(room, ground.arcs)
  return marks.flatMap((mark): readonly MapLabel[] => {
    const { left, top, right, bottom } = mark.panel.frame
    const within = { left: left + 3, top: top + 3, right: right - 3, bottom: bottom - 3 }
    const others = ground.marks.filter((other) => other !== mark)
    const label = placeLabel(room, mark, formsOf(nameOf(mark), bold), within, others)
    return label === undefined ? [] : [{ mark, label }]
  })
}

/** The names of all marks that have room, most important first: those with ties, those with many actors. */
export function labelsOf(ground: MapGround, nameOf: (mark: MapMark) => string): readonly MapLabel[] {
  const tied = new Map<MapMark, number>()
  for (const { ends, connection } of ground.arcs)
    for (const end of ends) tied.set(end, (tied.get(end) ?? 0) + connection.ties.length)
  const weight = (mark: MapMark) => 3 * (tied.get(mark) ?? 0) + mark.marker.actors.length
  const marks = ground.marks.toSorted((a, b) => weight(b) - weight(a))
  return placed(ground, marks, nameOf, false)
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
  const bold = placed(ground, marks, nameOf, true)
  const taken = bold.flatMap(boxesOf)
  const others = labels.filter(
    (one) => !marks.includes(one.mark) && !boxesOf(one).some((box) => taken.some((other) => overlaps(box, other))),
  )
  return [...bold, ...others]
}
