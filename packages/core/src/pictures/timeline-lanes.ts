/** A long timeline: a lane for each kind of entry, in which what is near in time is stacked. @module */
import type { TimelineEntry, TimelineKind } from '../analysis/timeline-entries.ts'
import { timelineKinds } from '../analysis/timeline-entries.ts'
import { requireEntry } from '../dataset/get.ts'
import { isSaidEnd, labelWithEnd } from '../format/display-timeline.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Localized } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { formatNumber } from '../text/format-number.ts'
import { drawLabels, placeLabel } from './labels.ts'
import type { Drawn } from './legend.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { boxOf, type LabelText, type PlacedLabel, type Spot } from './placed-label.ts'
import { Room } from './room.ts'
import { element, group, linked, tooltip } from './svg.ts'
import { textLine, wrap } from './text.ts'
import { type TimeScale, timeScale } from './time-scale.ts'
import { timelineMark } from './timeline-mark.ts'

/** What the entries of a lane are called: several as a rule. */
const laneLabels: Readonly<Record<TimelineKind, Localized>> = {
  event: { en: 'Events', es: 'Eventos' },
  milestone: { en: 'Milestones', es: 'Hitos' },
  partnership: { en: 'Partnerships', es: 'Asociaciones' },
  tie: { en: 'Ties', es: 'Vínculos' },
  award: { en: 'Labels', es: 'Sellos' },
  result: { en: 'Results', es: 'Resultados' },
  cluster: { en: 'Clusters', es: 'Clústeres' },
  organization: { en: 'Organisations', es: 'Organizaciones' },
  figure: { en: 'Figures', es: 'Cifras' },
  source: { en: 'Sources', es: 'Fuentes' },
  membership: { en: 'Memberships', es: 'Pertenencias' },
}

const size = 12
const radius = 4
const step = 10
const laneGap = 12
const captionHeight = 20
const edge = 12
/** The most marks upon each other; what is beyond is counted above them. */
const mostStacked = 20

/** From this width on, there is room for names. */
const namedFrom = 620

/** Room for names above the highest stack of a lane. */
const nameRoom = 30

interface Mark extends Spot {
  readonly entry: TimelineEntry
}

interface Lane {
  readonly kind: TimelineKind
  readonly marks: readonly Mark[]
  /** How many more there are where a stack is full. */
  readonly rest: readonly { readonly x: number; readonly y: number; readonly count: number }[]
  readonly top: number
  readonly bottom: number
}

/** The place of the marks of about a date: never beyond its year, where a year has room for a mark. */
function columnOf(scale: TimeScale, date: PartialDate): number {
  const place = scale.place(date)
  const year = scale.yearOf(date)
  const count = Math.floor((year.end - year.start) / step)
  if (count === 0) return Math.round(place / step) * step
  const width = (year.end - year.start) / count
  return year.start + (Math.min(count - 1, Math.floor((place - year.start) / width)) + 0.5) * width
}

/** The marks of a lane, those near in time upon each other. */
function laneOf(
  kind: TimelineKind,
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  { top, isNamed }: { readonly top: number; readonly isNamed: boolean },
): Lane {
  const stacks = Map.groupBy(entries, ({ date }) => edge + columnOf(scale, date))
  const highest = Math.max(...[...stacks.values()].map((stack) => Math.min(mostStacked + 1, stack.length)))
  const bottom = top + captionHeight + (isNamed ? nameRoom : 0) + highest * step + radius
  return {
    kind,
    top,
    bottom,
    marks: [...stacks].flatMap(([x, stack]) =>
      stack.slice(0, mostStacked).map((entry, at) => ({ entry, x, y: bottom - radius - at * step, radius })),
    ),
    rest: [...stacks]
      .filter(([, stack]) => stack.length > mostStacked)
      .map(([x, stack]) => ({ x, y: bottom - mostStacked * step, count: stack.length - mostStacked })),
  }
}

/** A name in the forms in which it is whole; none if it is long. */
function formsOf(name: string): readonly LabelText[] {
  const forms = [wrap(name, size, 250, 1), wrap(name, size, 150, 2), wrap(name, size, 210, 2), wrap(name, size, 210, 3)]
  return forms.filter((lines) => lines.join(' ') === name).map((lines) => ({ lines, size }))
}

/** How far a name stands from its mark, with a line to it. */
const away = [0, 10, 20, 32] as const

/** The names that are whole beside their marks, the latest first; of a stack, that of the uppermost. */
function labelsOf(context: PictureContext, lanes: readonly Lane[], height: number): readonly PlacedLabel[] {
  const room = new Room(context.width, height)
  for (const { marks, rest, top } of lanes) {
    room.take({ left: 0, top, right: 120, bottom: top + captionHeight - 4 })
    for (const mark of marks) room.take(boxOf({ ...mark, radius: radius + 1 }))
    for (const { x, y } of rest) room.take(boxOf({ x, y, radius: 9 }))
  }
  return lanes.flatMap(({ marks, top, bottom }) => {
    const uppermost = new Map(marks.map((mark) => [mark.x, mark]))
    const within = { left: 2, top: top + 2, right: context.width - 2, bottom: bottom + 4 }
    return [...uppermost.values()]
      .toSorted((a, b) => b.x - a.x)
      .flatMap((mark) => {
        const texts = formsOf(labelWithEnd(context.atlas, mark.entry)[context.language])
        const others = marks.filter((other) => other !== mark)
        return placeLabel(room, mark, texts, within, others, away) ?? []
      })
  })
}

function axisOf({ language, width }: PictureContext, { ticks }: TimeScale, bottom: number): string {
  const lines = ticks.map(({ place }) => {
    const x = Math.round(edge + place)
    return element('path', { d: `M${x} 0V${Math.round(bottom + 6)}` })
  })
  const texts = ticks.map(({ place, year, month }) => {
    const x = edge + place
    const date =
      month === undefined ? String(year) : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    const text =
      month === undefined || month === 1 ? String(year) : (formatDate(date, language).split(' ')[0]?.slice(0, 3) ?? '')
    const anchor = x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle'
    return textLine(text, anchor === 'start' ? 0 : anchor === 'end' ? width : x, bottom + 20, {
      size,
      anchor,
      colour: 'soft',
    })
  })
  return group({ ...paint({ stroke: 'line' }), 'stroke-width': 0.7 }, ...lines) + texts.join('')
}

const namedText: Localized = {
  en: 'Entries are named where the whole name has room.',
  es: 'Llevan nombre las entradas con espacio para el nombre entero.',
}
const restText: Localized = {
  en: 'After a plus sign: how many more there are at that time.',
  es: 'Tras un signo de más: cuántas más hay en ese momento.',
}

interface LaneOptions {
  /** Whether the date of an entry is more exact than its year. */
  readonly exact: (entry: TimelineEntry) => boolean
  /** Whether marks neither name their entries nor lead to them. */
  readonly plainMarks: boolean
}

/** A lane for each kind that there is, on an axis from left to right. */
export function timelineLanesPicture(
  context: PictureContext,
  entries: readonly TimelineEntry[],
  { exact, plainMarks }: LaneOptions,
): Drawn & { readonly notes: readonly string[] } {
  const { atlas, language, width, hrefOf } = context
  const isNamed = width >= namedFrom
  const scale = timeScale(
    entries.map(({ date }) => date),
    width - 2 * edge,
    44,
  )
  let top = 0
  // Object.keys forgets which keys a closed table has.
  const lanes = (Object.keys(timelineKinds) as readonly TimelineKind[]).flatMap((kind): readonly Lane[] => {
    const own = entries.filter((entry) => entry.kind === kind)
    if (own.length === 0) return []
    const lane = laneOf(kind, own, scale, { top, isNamed })
    top = lane.bottom + laneGap
    return [lane]
  })
  const bottom = top - laneGap
  const drawMark = ({ entry, x, y }: Mark): string => {
    const drawn = (...content: readonly string[]) =>
      timelineMark(isSaidEnd(entry), { x, y, radius }, { class: 'picture-entry' }, ...content)
    return plainMarks
      ? drawn()
      : linked(
          hrefOf(requireEntry(atlas, entry.id)),
          drawn(tooltip(`${formatDate(entry.date, language)}: ${labelWithEnd(atlas, entry)[language]}`)),
        )
  }
  // What all marks have stands once at their group.
  const drawMarks = (marks: readonly Mark[], fill: 'tie' | 'paper') =>
    group({ ...paint({ fill, stroke: 'tie' }), 'stroke-width': 1.3 }, ...marks.map(drawMark))
  const labels = isNamed ? labelsOf(context, lanes, bottom + 20) : []
  const markup = [
    axisOf(context, scale, bottom),
    ...lanes.map(({ kind, marks, rest, top: laneTop }) =>
      [
        textLine(
          `${laneLabels[kind][language]} (${formatNumber(entries.filter((entry) => entry.kind === kind).length, language)})`,
          0,
          laneTop + 14,
          { size: size + 1, bold: true, halo: 'paper' },
        ),
        drawMarks(
          marks.filter(({ entry }) => exact(entry)),
          'tie',
        ),
        drawMarks(
          marks.filter(({ entry }) => !exact(entry)),
          'paper',
        ),
        ...rest.map(({ x, y, count }) =>
          textLine(`+${formatNumber(count, language)}`, x, y, { size: size - 1, anchor: 'middle', halo: 'paper' }),
        ),
      ].join(''),
    ),
    drawLabels(labels, 'paper'),
  ]
  const notes = [
    ...(labels.length === 0 ? [] : [namedText[language]]),
    ...(lanes.some(({ rest }) => rest.length > 0) ? [restText[language]] : []),
  ]
  return { markup: markup.join('\n'), height: bottom + 28, notes }
}
