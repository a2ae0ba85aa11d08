/** Who is marked on the map, where that is, who else is there, and what ties run from there. @module */
import { labelOf, labelOfId, lookup, type MapMarker, type MappedActor, shortLabelOf, termLabel } from '@puente/core'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import { fitLine, justify, truncateLine } from '../../text/fit-line.ts'
import { flow } from '../../text/flow.ts'
import { blank, type Line, lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import { words } from '../../words.ts'
import type { Marked } from './map-data.ts'
import { type Mark, marksOfSectors, sectorMark } from './markers.ts'
import type { MapPlace } from './route.ts'
import { actorsAt } from './viewports.ts'

const entry = ({ sign, tone }: Mark, meaning: string): Line => [
  tone === undefined ? { text: sign } : { text: sign, tone },
  { text: ` ${meaning}` },
]

/** The short name of a sector: a line has room for few letters. */
function nameOf({ model, state }: View, id: string): string {
  const found = lookup(model.atlas, id)
  return found.ok ? shortLabelOf(model.atlas, found.value, state.language) : id
}

/** Each sign with its meaning: the sectors first, then whoever is in several of them or in none. */
function legendEntries(view: View, place: MapPlace): readonly Line[] {
  const { model, state } = view
  const { sectors, unplaced } = actorsAt(view, place)
  const { charset } = model
  const { language } = state
  return [
    ...sectors.map((id, at) => entry(sectorMark(at, charset), nameOf(view, id))),
    entry(marksOfSectors([0, 1], [0, 1], charset), words.severalSectors[language]),
    entry(marksOfSectors([], [], charset), words.noSector[language]),
    [{ text: '+n', tone: 'key' as const }, { text: ` ${words.otherPlaces[language]}` }],
    ...(unplaced.length === 0
      ? []
      : [[{ text: `${unplaced.length} ${words.withoutPlace[language]}`, tone: 'muted' as const }]]),
  ]
}

/** The legend on as many lines as there are for it; the last of them goes on where it needs more. */
function legendLines(view: View, place: MapPlace, width: number, most: number): readonly Line[] {
  const lines = flow(legendEntries(view, place), 2, width)
  const rest = lines.slice(most - 1).flatMap((line, at) => (at === 0 ? line : [{ text: '  ' }, ...line]))
  return [...lines.slice(0, most - 1), rest]
}

const signSegment = ({ sign, tone }: Mark) => (tone === undefined ? { text: sign } : { text: sign, tone })

const markOf = (view: View, place: MapPlace, { actor }: Marked): Mark =>
  marksOfSectors(actor.sectors, actorsAt(view, place).sectors, view.model.charset)

/** Where an actor is; of a state or a country only that it is somewhere there. */
function whereabouts({ model, state: { language } }: View, { entry, place, approximate }: MappedActor): string {
  const { country } = entry.record
  const name = labelOfId(model.atlas, place.id, language)
  const wider = country === undefined || country === place.id ? '' : `, ${labelOfId(model.atlas, country, language)}`
  return `${approximate ? `${words.somewhereIn[language]} ` : ''}${name}${wider}`
}

/** A tie of the marked actor, told from there. */
interface ToldTie {
  readonly other: string
  readonly kind: string
  readonly inferred: boolean
}

function tiesOf(view: View, place: MapPlace, { actor, spot }: Marked): readonly ToldTie[] {
  const { model, state } = view
  const { id } = actor.entry.record
  const ties = actorsAt(view, place).connections.flatMap((one) => (one.ends.includes(spot) ? one.ties : []))
  return ties.flatMap(({ record }): readonly ToldTie[] => {
    if (!record.between.some((one) => one === id)) return []
    const other = record.between.find((one) => one !== id) ?? id
    return [
      {
        other: labelOfId(model.atlas, other, state.language),
        kind: termLabel('ties', 'kind', record.kind, state.language),
        inferred: record.basis === 'inferred',
      },
    ]
  })
}

const inferredMark = ({ inferred }: ToldTie, { state }: View): string =>
  inferred ? ` (${words.inferred[state.language]})` : ''

const sectorNames = ({ model, state }: View, { actor }: Marked): string =>
  actor.sectors.map((id) => labelOfId(model.atlas, id, state.language)).join(', ')

/** Which of those at the spot it is. */
function numberAt({ state: { language } }: View, { spot, actor }: Marked): string {
  const at = spot.actors.indexOf(actor) + 1
  return spot.actors.length < 2 ? '' : `${at} ${words.of[language]} ${spot.actors.length}`
}

/** The marked actor in few lines below the map, with the legend as the last. */
export function linesBelow(view: View, place: MapPlace, marked: Marked, width: number, count: number): readonly Line[] {
  const { model, state } = view
  const { entry } = marked.actor
  const sign = signSegment(markOf(view, place, marked))
  const name: Line = [sign, { text: ` ${labelOf(model.atlas, entry, state.language)}`, tone: 'title' }]
  const first = justify(name, [{ text: numberAt(view, marked), tone: 'number' }], width)
  const at = whereabouts(view, marked.actor)
  const second: Line = [{ text: [at, sectorNames(view, marked)].filter((text) => text !== '').join(' · ') }]
  const ties = tiesOf(view, place, marked).map((tie) => `${tie.other}${inferredMark(tie, view)}`)
  const third: Line =
    ties.length === 0
      ? [{ text: words.noTies[state.language], tone: 'muted' }]
      : [{ text: `${words.tiesWith[state.language]} `, tone: 'label' }, { text: ties.join(', ') }]
  const lines = [
    first,
    second,
    ...(count > 3 ? [third] : []),
    ...(count > 2 ? legendLines(view, place, width, count > 4 ? 2 : 1) : []),
  ]
  return lines.slice(0, count).map((line) => truncateLine(line, width))
}

/** Those who stand at the spot, as many as fit, the marked one among them. */
function listHere(view: View, place: MapPlace, marked: Marked, width: number, height: number): readonly Line[] {
  const { actors } = marked.spot
  const at = actors.indexOf(marked.actor)
  const top = clamp(at - Math.floor(height / 2), 0, actors.length - height)
  return actors.slice(top, top + height).map((actor): Line => {
    const name = labelOf(view.model.atlas, actor.entry, view.state.language)
    const mark = markOf(view, place, { spot: marked.spot, actor })
    const pressed = { mark: actor.entry.record.id }
    if (actor === marked.actor) return fitLine([{ text: `▸${mark.sign} ${name}`, tone: 'cursor', ...pressed }], width)
    return truncateLine([{ text: ' ' }, signSegment(mark), { text: ` ${name}`, ...pressed }], width)
  })
}

function tieLines(view: View, place: MapPlace, marked: Marked, width: number): readonly Line[] {
  const { language } = view.state
  const ties = tiesOf(view, place, marked)
  if (ties.length === 0) return wrap(lineOf(words.noTies[language], 'muted'), width)
  return [
    [{ text: words.tiesWith[language], tone: 'label' }],
    ...ties.flatMap((tie) => [
      truncateLine(lineOf(`  ${tie.other}`), width),
      truncateLine(lineOf(`    ${tie.kind}${inferredMark(tie, view)}`, 'muted'), width),
    ]),
  ]
}

/** The marked actor beside the map, with the legend at the bottom. */
export function linesBeside(
  view: View,
  place: MapPlace,
  marked: Marked,
  width: number,
  height: number,
): readonly Line[] {
  const { model, state } = view
  const { entry } = marked.actor
  const name: Line = [{ text: labelOf(model.atlas, entry, state.language), tone: 'title' }]
  const head = [
    ...wrap(name, width),
    ...wrap(lineOf(sectorNames(view, marked)), width),
    blank,
    ...wrap(lineOf(whereabouts(view, marked.actor)), width),
    blank,
    ...tieLines(view, place, marked, width),
  ]
  const legend = legendEntries(view, place).map((line) => truncateLine(line, width))
  const number = numberAt(view, marked)
  const room = height - legend.length - 1
  const least = number === '' ? 0 : Math.min(marked.spot.actors.length, 4) + 2
  const shownHead = head.slice(0, Math.max(1, room - least))
  const left = room - shownHead.length - 2
  const here: readonly Line[] =
    number === '' || left < 1
      ? []
      : [
          blank,
          lineOf(`${words.hereAre[state.language]} ${number}`, 'label'),
          ...listHere(view, place, marked, width, left),
        ]
  const top = [...shownHead, ...here].map((line) => truncateLine(line, width))
  if (room < 3) return top.slice(0, height)
  const gap = Array.from({ length: Math.max(0, height - top.length - legend.length) }, () => blank)
  return [...top, ...gap, ...legend]
}

/** The wider a place is, the better it names others around it. */
const widest: readonly MapMarker['place']['kind'][] = ['area', 'union', 'country', 'region', 'city']

/** What some spots are called on the map: the one who stands there, or the place and how many others. */
export function nameOfSpots({ model, state: { language } }: View, spots: readonly MapMarker[]): string {
  const [first, ...others] = spots.toSorted(
    (a, b) => widest.indexOf(a.place.kind) - widest.indexOf(b.place.kind) || b.actors.length - a.actors.length,
  )
  if (first === undefined) return ''
  const [actor] = first.actors
  if (others.length === 0 && first.actors.length === 1 && actor !== undefined) {
    return shortLabelOf(model.atlas, actor.entry, language)
  }
  const name = labelOfId(model.atlas, first.place.id, language)
  return others.length === 0 ? name : `${name} +${others.length}`
}
