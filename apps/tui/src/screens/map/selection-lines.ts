/** The selected actor of the map: where it is, who else is there, and its ties; and the legend. @module */

import {
  labelOf,
  labelOfId,
  lookup,
  type MapMarker,
  type MappedActor,
  shortLabelOf,
  type TieState,
  termLabel,
  tieStateOf,
} from '@puente/core'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { blankLines, flow, wrap } from '../../text/arrange.ts'
import { blank, fitLine, justify, type Line, lineOf, truncateLine } from '../../text/line.ts'
import { stateMark, words } from '../../words.ts'
import type { PlacedActor } from './map-data.ts'
import { type SectorSign, signOfSector, signOfSectors } from './markers.ts'
import type { MapRoute } from './route.ts'
import { selectActors } from './viewports.ts'

const entry = ({ sign, tone }: SectorSign, meaning: string): Line => [
  tone === undefined ? { text: sign } : { text: sign, tone },
  { text: ` ${meaning}` },
]

/** The short name of a sector. */
function nameOf({ cache, state }: ScreenContext, id: string): string {
  const found = lookup(cache.atlas, id)
  return found.ok ? shortLabelOf(cache.atlas, found.value, state.language) : id
}

/** The signs with their meanings: the sectors, several sectors, no sector. */
function legendEntries(context: ScreenContext, route: MapRoute): readonly Line[] {
  const { cache, state } = context
  const { sectors, unplaced } = selectActors(context, route)
  const { charset } = cache
  const { language } = state
  return [
    ...sectors.map((id, at) => entry(signOfSector(at, charset), nameOf(context, id))),
    entry(signOfSectors([0, 1], [0, 1], charset), words.severalSectors[language]),
    entry(signOfSectors([], [], charset), words.noSector[language]),
    [{ text: '+n', tone: 'key' as const }, { text: ` ${words.otherPlaces[language]}` }],
    ...(unplaced.length === 0
      ? []
      : [[{ text: `${unplaced.length} ${words.withoutPlace[language]}`, tone: 'muted' as const }]]),
  ]
}

/** The legend on a number of lines; the last one holds all that remains. */
function legendLines(context: ScreenContext, route: MapRoute, width: number, max: number): readonly Line[] {
  const lines = flow(legendEntries(context, route), 2, width)
  const rest = lines.slice(max - 1).flatMap((line, at) => (at === 0 ? line : [{ text: '  ' }, ...line]))
  return [...lines.slice(0, max - 1), rest]
}

const signSegment = ({ sign, tone }: SectorSign) => (tone === undefined ? { text: sign } : { text: sign, tone })

const signOf = (context: ScreenContext, route: MapRoute, { actor }: PlacedActor): SectorSign =>
  signOfSectors(actor.sectors, selectActors(context, route).sectors, context.cache.charset)

/** Where an actor is; in a state or a country only approximately. */
function locationText(
  { cache, state: { language } }: ScreenContext,
  { entry, place, approximate }: MappedActor,
): string {
  const { country } = entry.record
  const name = labelOfId(cache.atlas, place.id, language)
  const wider = country === undefined || country === place.id ? '' : `, ${labelOfId(cache.atlas, country, language)}`
  return `${approximate ? `${words.somewhereIn[language]} ` : ''}${name}${wider}`
}

/** A tie of the selected actor. */
interface TieSummary {
  readonly other: string
  readonly kind: string
  readonly state: TieState
}

function tiesOf(context: ScreenContext, route: MapRoute, { actor, marker }: PlacedActor): readonly TieSummary[] {
  const { cache, state } = context
  const { id } = actor.entry.record
  const ties = selectActors(context, route).connections.flatMap((one) => (one.ends.includes(marker) ? one.ties : []))
  return ties.flatMap(({ record }): readonly TieSummary[] => {
    if (!record.between.some((one) => one === id)) return []
    const other = record.between.find((one) => one !== id) ?? id
    return [
      {
        other: labelOfId(cache.atlas, other, state.language),
        kind: termLabel('ties', 'kind', record.kind, state.language),
        state: tieStateOf(record),
      },
    ]
  })
}

const sectorNames = ({ cache, state }: ScreenContext, { actor }: PlacedActor): string =>
  actor.sectors.map((id) => labelOfId(cache.atlas, id, state.language)).join(', ')

/** The number of the actor among those at its marker. */
function numberAt({ state: { language } }: ScreenContext, { marker, actor }: PlacedActor): string {
  const at = marker.actors.indexOf(actor) + 1
  return marker.actors.length < 2 ? '' : `${at} ${words.of[language]} ${marker.actors.length}`
}

/** The selected actor in few lines below the map, with the legend as the last. */
export function linesBelow(
  context: ScreenContext,
  route: MapRoute,
  selected: PlacedActor,
  width: number,
  count: number,
): readonly Line[] {
  const { cache, state } = context
  const { entry } = selected.actor
  const sign = signSegment(signOf(context, route, selected))
  const name: Line = [sign, { text: ` ${labelOf(cache.atlas, entry, state.language)}`, tone: 'title' }]
  const first = justify(name, [{ text: numberAt(context, selected), tone: 'number' }], width)
  const at = locationText(context, selected.actor)
  const second: Line = [{ text: [at, sectorNames(context, selected)].filter((text) => text !== '').join(' · ') }]
  const ties = tiesOf(context, route, selected).map((tie) => `${tie.other}${stateMark(tie.state, state.language)}`)
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

/** The actors at the marker, as many as fit, with the selected one among them. */
function listHere(
  context: ScreenContext,
  route: MapRoute,
  selected: PlacedActor,
  width: number,
  height: number,
): readonly Line[] {
  const { actors } = selected.marker
  const at = actors.indexOf(selected.actor)
  const top = clamp(at - Math.floor(height / 2), 0, actors.length - height)
  return actors.slice(top, top + height).map((actor): Line => {
    const name = labelOf(context.cache.atlas, actor.entry, context.state.language)
    const sign = signOf(context, route, { marker: selected.marker, actor })
    const clicked = { mark: actor.entry.record.id }
    if (actor === selected.actor) return fitLine([{ text: `▸${sign.sign} ${name}`, tone: 'cursor', ...clicked }], width)
    return truncateLine([{ text: ' ' }, signSegment(sign), { text: ` ${name}`, ...clicked }], width)
  })
}

function tieLines(context: ScreenContext, route: MapRoute, selected: PlacedActor, width: number): readonly Line[] {
  const { language } = context.state
  const ties = tiesOf(context, route, selected)
  if (ties.length === 0) return wrap(lineOf(words.noTies[language], 'muted'), width)
  return [
    [{ text: words.tiesWith[language], tone: 'label' }],
    ...ties.flatMap((tie) => [
      truncateLine(lineOf(`  ${tie.other}`), width),
      truncateLine(
        lineOf(`    ${tie.kind}${tie.state === 'inferred' ? stateMark(tie.state, language) : ''}`, 'muted'),
        width,
      ),
    ]),
  ]
}

/** The selected actor beside the map, with the legend at the bottom. */
export function linesBeside(
  context: ScreenContext,
  route: MapRoute,
  selected: PlacedActor,
  width: number,
  height: number,
): readonly Line[] {
  const { cache, state } = context
  const { entry } = selected.actor
  const name: Line = [{ text: labelOf(cache.atlas, entry, state.language), tone: 'title' }]
  const head = [
    ...wrap(name, width),
    ...wrap(lineOf(sectorNames(context, selected)), width),
    blank,
    ...wrap(lineOf(locationText(context, selected.actor)), width),
    blank,
    ...tieLines(context, route, selected, width),
  ]
  const legend = legendEntries(context, route).map((line) => truncateLine(line, width))
  const number = numberAt(context, selected)
  const room = height - legend.length - 1
  const min = number === '' ? 0 : Math.min(selected.marker.actors.length, 4) + 2
  const visibleHead = head.slice(0, Math.max(1, room - min))
  const left = room - visibleHead.length - 2
  const here: readonly Line[] =
    number === '' || left < 1
      ? []
      : [
          blank,
          lineOf(`${words.hereAre[state.language]} ${number}`, 'label'),
          ...listHere(context, route, selected, width, left),
        ]
  const top = [...visibleHead, ...here].map((line) => truncateLine(line, width))
  if (room < 3) return top.slice(0, height)
  return [...top, ...blankLines(height - top.length - legend.length), ...legend]
}

/** The wider a place is, the better it stands for others around it. */
const widest: readonly MapMarker['place']['kind'][] = ['area', 'union', 'country', 'region', 'city']

/** The name of some markers on the map: the only actor there, or the place and how many others. */
export function nameOfMarkers({ cache, state: { language } }: ScreenContext, markers: readonly MapMarker[]): string {
  const [first, ...others] = markers.toSorted(
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
