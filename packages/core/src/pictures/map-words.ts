/** What a map says in words: names, descriptions of its marks and arcs, legend and note. @module */
import { entryOf } from '../dataset/atlas.ts'
import { labelOf, labelOfId, shortLabelOf } from '../dataset/label.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import { type LegendItem, sectorItems, tieItems } from './legend.ts'
import type { BoundedMap } from './map-bounds.ts'
import type { MapMark } from './map-marks.ts'
import type { Panel } from './map-panels.ts'
import type { MapArc } from './map-ties.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element } from './svg.ts'
import { counted, formatTies } from './words.ts'

/** In which language a map of which atlas speaks. */
export type MapSpeech = Pick<PictureContext, 'atlas' | 'language'>

const unknownPlace: Localized = { en: 'place not known', es: 'lugar desconocido' }

/** What a mark is called: by its city, if one is known; else by the region or country. */
export function nameOf({ atlas, language }: MapSpeech, { marker }: MapMark, short: boolean): string {
  const city = marker.actors.find((actor) => !actor.approximate)?.place
  // Actors of whom nothing nearer than their side is known stand at a point of the side itself.
  if (city === undefined && atlas.manifest.sides.includes(marker.place.id)) return unknownPlace[language]
  const entry = entryOf('places', city ?? marker.place)
  return short ? shortLabelOf(atlas, entry, language) : labelOf(atlas, entry, language)
}

const filled: Localized = { en: 'City or town known', es: 'Se conoce la ciudad' }
const hollow: Localized = { en: 'Only region or country known', es: 'Solo se conoce la región o el país' }

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

export const mapLegend = (
  context: PictureContext,
  marks: readonly MapMark[],
  arcs: readonly MapArc[],
): readonly LegendItem[] => [
  ...tieItems(context, new Set(arcs.map(({ connection }) => connection.basis))),
  ...[false, true]
    .filter((isHollow) => marks.some((mark) => mark.hollow === isHollow))
    .map((isHollow) => circleItem(isHollow, context.language)),
  ...sectorItems(context, new Set(marks.flatMap(({ sectors }) => sectors))),
]

const circles: Localized = { en: 'The larger a circle, the more actors.', es: 'Cuanto mayor el círculo, más actores.' }
const ownScale: Localized = { en: 'Each side at its own scale.', es: 'Cada lado a su propia escala.' }
const naturalEarth: Localized = { en: 'Coasts and borders: Natural Earth.', es: 'Costas y fronteras: Natural Earth.' }
const notDrawn: Localized = { en: 'Not drawn, as there are too many', es: 'Sin dibujar, por ser demasiados' }
const lines: Localized = { en: 'lines', es: 'líneas' }

export function mapNote(
  panels: readonly Panel[],
  { leftOut: { markers, arcs } }: BoundedMap,
  language: Language,
): string {
  const missing = [
    ...(markers > 0 ? [formatCount(markers, counted.places, language)] : []),
    ...(arcs > 0 ? [`${formatNumber(arcs, language)} ${lines[language]}`] : []),
  ]
  return [
    circles[language],
    ...(panels.length > 1 ? [ownScale[language]] : []),
    ...(panels.some(({ base }) => base !== undefined) ? [naturalEarth[language]] : []),
    ...(missing.length > 0 ? [`${notDrawn[language]}: ${formatList(missing, language)}.`] : []),
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
