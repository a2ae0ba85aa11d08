/** What a map says in words: names, descriptions of its marks and arcs, legend and note. @module */
import type { MapMarker } from '../analysis/actor-map.ts'
import { type Atlas, checkAtlas, entryOf } from '../dataset/atlas.ts'
import { labelOf, labelOfId, shortLabelOf } from '../dataset/label.ts'
import { sideOfPlace } from '../index/geography.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import type { BaseMapName } from './base-maps.ts'
import { type LegendItem, sectorItems, tieItems } from './legend.ts'
import type { BoundedMap } from './map-bounds.ts'
import type { MapGround, MapLabel } from './map-labels.ts'
import { isBeyond, type MapMark } from './map-marks.ts'
import type { Panel } from './map-panels.ts'
import { type MapArc, stateOfArc } from './map-ties.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, rounded } from './svg.ts'
import { textLine, textWidth } from './text.ts'
import { counted, formatTies } from './words.ts'

/** In which language a map of which atlas speaks. */
export type MapSpeech = Pick<PictureContext, 'atlas' | 'language'>

const unknownPlace: Localized = { en: 'place not known', es: 'lugar desconocido' }

function nameIn({ atlas, language }: MapSpeech, { actors, place }: MapMarker, short: boolean): string {
  // What is known of all of them: one in the city does not place the others there.
  const city = actors.some((actor) => actor.approximate) ? undefined : actors[0]?.place
  const entry = entryOf('places', city ?? place)
  const name = short ? shortLabelOf(atlas, entry, language) : labelOf(atlas, entry, language)
  // Actors of whom nothing nearer than their side is known stand at a point of the side itself.
  const isUnknown = city === undefined && atlas.manifest.sides.includes(place.id)
  return isUnknown ? `${name}, ${unknownPlace[language]}` : name
}

/**
 * What a point of a map is called on its picture, for the same words beside it.
 *
 * @param atlas the atlas that the map is of
 * @param marker a point of what `actorMap` gives
 * @param language the reader's language
 * @returns the name of its city, if one is known of all its actors; else of the region or country, and where that is a whole side, that the
 *   place is not known
 * @example
 * const [, mexico] = actorMap(atlas).regions
 * mexico?.spots.some((marker) => markerName(atlas, marker, 'en') === 'Nuevo León') // true
 */
export function markerName(atlas: Atlas, marker: MapMarker, language: Language): string {
  checkAtlas(atlas)
  checkObject('marker', marker, 'a point of what `actorMap` gives', ['place', 'actors'])
  checkLanguage(language)
  return nameIn({ atlas, language }, marker, false)
}

/** What a mark is called. */
export const nameOf = (context: MapSpeech, { marker }: MapMark, short: boolean): string =>
  nameIn(context, marker, short)

const filled: Localized = { en: 'City or town known', es: 'Se conoce la ciudad' }
const hollow: Localized = {
  en: 'Only region or country known, of some or all',
  es: 'De algunos o todos solo se conoce región o país',
}

export function describeMark(context: MapSpeech, mark: MapMark): string {
  const { atlas, language } = context
  const { actors, sectors } = mark.marker
  const sectorNames = sectors.map((id) => labelOfId(atlas, id, language))
  const parts = [
    formatCount(actors.length, counted.actors, language),
    ...(sectors.length === 0 ? [] : [formatList(sectorNames, language)]),
    ...(mark.hollow ? [hollow[language].toLocaleLowerCase()] : []),
  ]
  return `${nameOf(context, mark, false)}: ${parts.join('; ')}`
}

export const describeArc = (context: MapSpeech, { ends, connection: { ties } }: MapArc): string =>
  `${ends.map((mark) => nameOf(context, mark, false)).join(' – ')}: ${formatTies(ties, context.language)}`

const circleItem = (isHollow: boolean, language: Language): LegendItem => ({
  width: 12,
  text: (isHollow ? hollow : filled)[language],
  draw: (x, y) =>
    element('circle', {
      cx: x + 6,
      cy: y,
      r: 5,
      ...paint({ fill: isHollow ? 'paper' : 'ink', stroke: 'ink' }),
      'stroke-width': 1.3,
    }),
})

const own: Localized = { en: 'Country with actors on this map', es: 'País con actores en este mapa' }
const foreign: Localized = { en: 'Other country', es: 'Otro país' }

const countryItem = (isOwn: boolean, language: Language): LegendItem => ({
  width: 16,
  text: (isOwn ? own : foreign)[language],
  draw: (x, y) =>
    element('rect', {
      x,
      y: y - 5,
      width: 16,
      height: 10,
      ...paint({ fill: isOwn ? 'land' : 'foreign', stroke: 'border' }),
    }),
})

const beyond: Localized = { en: 'Outside the map, this way', es: 'Fuera del mapa, hacia allí' }

const beyondItem = (language: Language): LegendItem => ({
  width: 8,
  text: beyond[language],
  draw: (x, y) => element('path', { d: `M${rounded(x)} ${rounded(y - 4)}l6 4l-6 4z`, ...paint({ fill: 'ink' }) }),
})

const wider: Readonly<Record<BaseMapName, Localized>> = {
  europe: { en: 'Europe', es: 'Europa' },
  mexico: { en: 'Mexico and beyond', es: 'México y más allá' },
}

const enlargedText: Localized = { en: 'enlarged', es: 'ampliación' }

/** What stands above a panel: the side, or where others stand on it, too, the part of the world; or what it enlarges. */
export function panelName({ atlas, language }: MapSpeech, { region: { side, spots }, base, enlarged }: Panel): string {
  if (enlarged !== undefined) return `${labelOfId(atlas, enlarged, language)}, ${enlargedText[language]}`
  const isOwn = spots.every(({ place }) => sideOfPlace(atlas, place.id) === side)
  return base === undefined || isOwn ? labelOfId(atlas, side, language) : wider[base][language]
}

/** The numbers that stand for names, with the names. */
const keyItems = (labels: readonly MapLabel[], nameOfMark: (mark: MapMark) => string): readonly LegendItem[] =>
  labels.flatMap(({ mark, number, label: { size } }): readonly LegendItem[] => {
    if (number === undefined) return []
    const text = String(number)
    const draw = (x: number, y: number) => textLine(text, x, y + size * 0.35, { size, bold: true })
    return [{ width: textWidth(text, size, true), text: nameOfMark(mark), draw }]
  })

const signItems = (
  context: PictureContext,
  marks: readonly MapMark[],
  arcs: readonly MapArc[],
): readonly LegendItem[] => [
  ...tieItems(context, new Set(arcs.map(stateOfArc))),
  ...[false, true]
    .filter((isHollow) => marks.some((mark) => mark.hollow === isHollow))
    .map((isHollow) => circleItem(isHollow, context.language)),
  ...(marks.some(({ panel }) => panel.base !== undefined)
    ? [true, false].map((isOwn) => countryItem(isOwn, context.language))
    : []),
  ...(marks.some(isBeyond) ? [beyondItem(context.language)] : []),
]

const noShape: Localized = { en: 'No shape: other sectors', es: 'Sin figura: otros sectores' }

/** The shapes of sectors, and what it means that a circle has none. */
const shapeItems = (context: PictureContext, marks: readonly MapMark[]): readonly LegendItem[] => [
  ...sectorItems(context, new Set(marks.flatMap(({ sectors }) => sectors))),
  ...(marks.some(({ sectors }) => sectors.length === 0)
    ? [{ width: 0, text: noShape[context.language], draw: () => '' }]
    : []),
]

/** What the signs mean, then the sectors, then the names of places: each begins a row. */
export const mapLegend = (
  context: PictureContext,
  { marks, arcs }: MapGround,
  labels: readonly MapLabel[],
  nameOfMark: (mark: MapMark) => string,
): readonly LegendItem[] =>
  [signItems(context, marks, arcs), shapeItems(context, marks), keyItems(labels, nameOfMark)].flatMap((items) =>
    items.map((item, at) => ({ ...item, begins: at === 0 })),
  )

const circles: Localized = { en: 'The larger a circle, the more actors.', es: 'Cuanto mayor el círculo, más actores.' }
const widths: Localized = { en: 'The thicker a line, the more ties.', es: 'Cuanto más gruesa una línea, más vínculos.' }
const ownScale: Localized = { en: 'Each part at its own scale.', es: 'Cada parte a su propia escala.' }
const naturalEarth: Localized = { en: 'Coasts and borders: Natural Earth.', es: 'Costas y fronteras: Natural Earth.' }
const notDrawn: Localized = { en: 'Not drawn, as there are too many', es: 'Sin dibujar, por ser demasiados' }
const lines: Localized = { en: 'lines', es: 'líneas' }
const unnamedText: Localized = { en: 'No room for the names of', es: 'Sin espacio para los nombres de' }

const dots = {
  clusters: { en: 'Dots: places with clusters', es: 'Puntos: lugares con clústeres' },
  organizations: { en: 'Dots: places with organisations', es: 'Puntos: lugares con organizaciones' },
  both: { en: 'Dots: places with actors', es: 'Puntos: lugares con actores' },
} as const satisfies Record<string, Localized>
const arrow: Localized = { en: 'Arrow: outside the map, that way.', es: 'Flecha: fuera del mapa, hacia allí.' }
const namedDots: Localized = { en: 'named where there is room', es: 'con nombre donde cabe' }

/** What the marks of a map without a legend are; `isNamed` tells whether each has a name. */
export function dotsNote(marks: readonly MapMark[], isNamed: boolean, language: Language): string {
  const [first, ...others] = new Set(marks.flatMap(({ marker }) => marker.actors.map(({ entry }) => entry.collection)))
  const what = dots[first === undefined || others.length > 0 ? 'both' : first][language]
  const sentence = `${what}${isNamed ? '' : `, ${namedDots[language]}`}.`
  return marks.some(isBeyond) ? `${sentence} ${arrow[language]}` : sentence
}

/** What no sign says; `unnamed` are the places that have no name on the map. */
export function mapNote(
  panels: readonly Panel[],
  marks: readonly MapMark[],
  { connections, leftOut: { markers, arcs } }: BoundedMap,
  unnamed: readonly string[],
  language: Language,
): string {
  const missing = [
    ...(markers > 0 ? [formatCount(markers, counted.places, language)] : []),
    ...(arcs > 0 ? [`${formatNumber(arcs, language)} ${lines[language]}`] : []),
  ]
  const counts = new Set(marks.map(({ marker }) => marker.actors.length))
  const sizes = new Set(marks.map(({ radius }) => radius))
  return [
    ...(counts.size > 1 && sizes.size > 1 ? [circles[language]] : []),
    ...(new Set(connections.map(({ ties }) => ties.length)).size > 1 ? [widths[language]] : []),
    ...(panels.length > 1 ? [ownScale[language]] : []),
    ...(panels.some(({ base }) => base !== undefined) ? [naturalEarth[language]] : []),
    ...(missing.length > 0 ? [`${notDrawn[language]}: ${formatList(missing, language)}.`] : []),
    ...(unnamed.length > 0 ? [`${unnamedText[language]}: ${formatList(unnamed, language)}.`] : []),
  ].join(' ')
}

/** What the map shows, for those who do not see it. */
export function describeMap({ atlas, language }: MapSpeech, { regions, connections }: BoundedMap): string {
  const sides = regions.map(({ side, spots }) => {
    const actors = spots.reduce((sum, spot) => sum + spot.actors.length, 0)
    const counts = [formatCount(actors, counted.actors, language), formatCount(spots.length, counted.places, language)]
    return `${labelOfId(atlas, side, language)}: ${counts.join(', ')}`
  })
  const ties = connections.flatMap((connection) => connection.ties)
  return `${[...sides, formatTies(ties, language)].join('. ')}.`
}
