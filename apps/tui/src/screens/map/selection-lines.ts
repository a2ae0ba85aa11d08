/** Who is marked on the map, where that is, who else is there, and what ties run from there. @module */
import { labelOf, labelOfId, type MapMarker, type MappedActor, shortLabelOf, termLabel } from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { wrap } from '../../text/arrange.ts'
import { blank, fitLine, justify, type Line, lineOf, truncateLine } from '../../text/line.ts'
import { words } from '../../words.ts'
import { legendEntries, legendLines } from './legend.ts'
import type { Marked } from './map-model.ts'
import type { MapRoute } from './route.ts'
import { type Mark, marksOfSectors } from './sector-marks.ts'
import { actorsAt } from './viewports.ts'

const signSegment = ({ sign, tone }: Mark) => (tone === undefined ? { text: sign } : { text: sign, tone })

const markOf = (context: ScreenContext, route: MapRoute, { actor }: Marked): Mark =>
  marksOfSectors(actor.sectors, actorsAt(context, route).sectors, context.cache.charset)

/** Where an actor is; of a state or a country only that it is somewhere there. */
function whereabouts(
  { cache, state: { language } }: ScreenContext,
  { entry, place, approximate }: MappedActor,
): string {
  const { country } = entry.record
  const name = labelOfId(cache.atlas, place.id, language)
  const wider = country === undefined || country === place.id ? '' : `, ${labelOfId(cache.atlas, country, language)}`
  return `${approximate ? `${words.somewhereIn[language]} ` : ''}${name}${wider}`
}

/** A tie of the marked actor, told from there. */
interface ToldTie {
  readonly other: string
  readonly kind: string
  readonly inferred: boolean
}

function tiesOf(context: ScreenContext, route: MapRoute, { actor, spot }: Marked): readonly ToldTie[] {
  const { cache, state } = context
  const { id } = actor.entry.record
  const ties = actorsAt(context, route).connections.flatMap((one) => (one.ends.includes(spot) ? one.ties : []))
  return ties.flatMap(({ record }): readonly ToldTie[] => {
    if (!record.between.some((one) => one === id)) return []
    const other = record.between.find((one) => one !== id) ?? id
    return [
      {
        other: labelOfId(cache.atlas, other, state.language),
        kind: termLabel('ties', 'kind', record.kind, state.language),
        inferred: record.basis === 'inferred',
      },
    ]
  })
}

const inferredMark = ({ inferred }: ToldTie, { state }: ScreenContext): string =>
  inferred ? ` (${words.inferred[state.language]})` : ''

const sectorNames = ({ cache, state }: ScreenContext, { actor }: Marked): string =>
  actor.sectors.map((id) => labelOfId(cache.atlas, id, state.language)).join(', ')

/** Which of those at the spot it is. */
function numberAt({ state: { language } }: ScreenContext, { spot, actor }: Marked): string {
  const at = spot.actors.indexOf(actor) + 1
  return spot.actors.length < 2 ? '' : `${at} ${words.of[language]} ${spot.actors.length}`
}

/** The marked actor in few lines below the map, with the legend as the last. */
export function linesBelow(
  context: ScreenContext,
  route: MapRoute,
  marked: Marked,
  width: number,
  count: number,
): readonly Line[] {
  const { cache, state } = context
  const { entry } = marked.actor
  const sign = signSegment(markOf(context, route, marked))
  const name: Line = [sign, { text: ` ${labelOf(cache.atlas, entry, state.language)}`, tone: 'title' }]
  const first = justify(name, [{ text: numberAt(context, marked), tone: 'number' }], width)
  const at = whereabouts(context, marked.actor)
  const second: Line = [{ text: [at, sectorNames(context, marked)].filter((text) => text !== '').join(' · ') }]
  const ties = tiesOf(context, route, marked).map((tie) => `${tie.other}${inferredMark(tie, context)}`)
  const third: Line =
    ties.length === 0
      ? [{ text: words.noTies[state.language], tone: 'muted' }]
      : [{ text: `${words.tiesWith[state.language]} `, tone: 'label' }, { text: ties.join(', ') }]
  const lines = [
    first,
    second,
    ...(count > 3 ? [third] : []),
    ...(count > 2 ? legendLines(context, route, width, count > 4 ? 2 : 1) : []),
  ]
  return lines.slice(0, count).map((line) => truncateLine(line, width))
}

/** Those who stand at the spot, as many as fit, the marked one among them. */
function listHere(
  context: ScreenContext,
  route: MapRoute,
  marked: Marked,
  width: number,
  height: number,
): readonly Line[] {
  const { actors } = marked.spot
  const at = actors.indexOf(marked.actor)
  const top = clamp(at - Math.floor(height / 2), 0, actors.length - height)
  return actors.slice(top, top + height).map((actor): Line => {
    const name = labelOf(context.cache.atlas, actor.entry, context.state.language)
    const mark = markOf(context, route, { spot: marked.spot, actor })
    const pressed = { mark: actor.entry.record.id }
    if (actor === marked.actor) return fitLine([{ text: `▸${mark.sign} ${name}`, tone: 'cursor', ...pressed }], width)
    return truncateLine([{ text: ' ' }, signSegment(mark), { text: ` ${name}`, ...pressed }], width)
  })
}

function tieLines(context: ScreenContext, route: MapRoute, marked: Marked, width: number): readonly Line[] {
  const { language } = context.state
  const ties = tiesOf(context, route, marked)
  if (ties.length === 0) return wrap(lineOf(words.noTies[language], 'muted'), width)
  return [
    [{ text: words.tiesWith[language], tone: 'label' }],
    ...ties.flatMap((tie) => [
      truncateLine(lineOf(`  ${tie.other}`), width),
      truncateLine(lineOf(`    ${tie.kind}${inferredMark(tie, context)}`, 'muted'), width),
    ]),
  ]
}

/** The marked actor beside the map, with the legend at the bottom. */
export function linesBeside(
  context: ScreenContext,
  route: MapRoute,
  marked: Marked,
  width: number,
  height: number,
): readonly Line[] {
  const { cache, state } = context
  const { entry } = marked.actor
  const name: Line = [{ text: labelOf(cache.atlas, entry, state.language), tone: 'title' }]
  const head = [
    ...wrap(name, width),
    ...wrap(lineOf(sectorNames(context, marked)), width),
    blank,
    ...wrap(lineOf(whereabouts(context, marked.actor)), width),
    blank,
    ...tieLines(context, route, marked, width),
  ]
  const legend = legendEntries(context, route).map((line) => truncateLine(line, width))
  const number = numberAt(context, marked)
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
          ...listHere(context, route, marked, width, left),
        ]
  const top = [...shownHead, ...here].map((line) => truncateLine(line, width))
  if (room < 3) return top.slice(0, height)
  const gap = Array.from({ length: Math.max(0, height - top.length - legend.length) }, () => blank)
  return [...top, ...gap, ...legend]
}

/** The wider a place is, the better it names others around it. */
const widest: readonly MapMarker['place']['kind'][] = ['area', 'union', 'country', 'region', 'city']

/** What some spots are called on the map: the one who stands there, or the place and how many others. */
export function nameOfSpots({ cache, state: { language } }: ScreenContext, spots: readonly MapMarker[]): string {
  const [first, ...others] = spots.toSorted(
    (a, b) => widest.indexOf(a.place.kind) - widest.indexOf(b.place.kind) || b.actors.length - a.actors.length,
  )
  if (first === undefined) return ''
  const [actor] = first.actors
  if (others.length === 0 && first.actors.length === 1 && actor !== undefined) {
    return shortLabelOf(cache.atlas, actor.entry, language)
  }
  const name = labelOfId(cache.atlas, first.place.id, language)
  return others.length === 0 ? name : `${name} +${others.length}`
}
