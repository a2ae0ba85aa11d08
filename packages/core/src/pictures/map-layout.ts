/** Where everything on a map stands, whatever of it is marked and in whatever language. @module */
import { type ActorMap, actorMap, type MapConnection, type MapMarker } from '../analysis/actor-map.ts'
import { type MapPartOptions, mapPart } from '../analysis/map-part.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { presentOf } from '../dataset/present-view.ts'
import { placeOfKind } from '../index/geography.ts'
import type { Language } from '../model/language.ts'
import { memoize, memoizeBy, memoizeByKey } from '../util/memo.ts'
import { type BoundedMap, boundedMap } from './map-bounds.ts'
import { labelsOf, type MapGround, type MapLabel, type NameOf, numberedLabels } from './map-labels.ts'
import { marksFrom, marksOf } from './map-marks.ts'
import { layOut, type Panel } from './map-panels.ts'
import { arcsOf, type MapArc } from './map-ties.ts'
import { nameOf } from './map-words.ts'
import { glyphNumbers } from './sector-glyphs.ts'

/** Which part of a map is drawn, and how. */
interface LayoutOptions extends MapPartOptions {
  readonly width: number
  /** With a legend, numbers may stand for names; without, marks are small dots. */
  readonly hasLegend: boolean
}

/** What marks are called, and where that stands. */
interface MapNames {
  readonly nameOf: NameOf
  readonly labels: readonly MapLabel[]
}

/** Where everything on a map stands. */
export interface MapLayout {
  readonly atlas: Atlas
  readonly part: BoundedMap
  readonly panels: readonly Panel[]
  readonly ground: MapGround
  /** The letters of the countries in which marks stand, in lower case. */
  readonly countries: ReadonlySet<string>
  readonly namesIn: (language: Language) => MapNames
}

/** The country of a place on the map. */
const countryIn =
  (atlas: Atlas) =>
  ({ place }: MapMarker): string | undefined =>
    placeOfKind(atlas, place.id, 'country')

const spotsOf = ({ regions }: Pick<ActorMap, 'regions'>): readonly MapMarker[] => regions.flatMap(({ spots }) => spots)

function countriesWith(atlas: Atlas, markers: readonly MapMarker[]): ReadonlySet<string> {
  const ids = new Set(markers.map(countryIn(atlas)))
  return new Set(
    atlas.records.places.flatMap(({ id, iso3166_1 }) =>
      iso3166_1 !== undefined && ids.has(id) ? [iso3166_1.toLowerCase()] : [],
    ),
  )
}

/** Puts a text beside each mark. */
type LabelsIn = (language: Language, nameOf: NameOf) => readonly MapLabel[]

/** What a layout has beside where marks and arcs stand. */
function completed(atlas: Atlas, layout: Pick<MapLayout, 'part' | 'panels' | 'ground'>, labelsIn: LabelsIn): MapLayout {
  const namesIn = (language: Language): MapNames => {
    const names = new Map(layout.ground.marks.map((mark) => [mark, nameOf({ atlas, language }, mark, true)]))
    const named: NameOf = (mark) => names.get(mark) ?? ''
    return { nameOf: named, labels: labelsIn(language, named) }
  }
  return { atlas, ...layout, countries: countriesWith(atlas, spotsOf(layout.part)), namesIn: memoizeByKey(namesIn) }
}

const placeIn = ({ hasLegend }: LayoutOptions) => (hasLegend ? numberedLabels : labelsOf)

/** Whether a map is of all clusters, as maps are by default. */
function isOfAllClusters({ records }: Atlas, map: ActorMap): boolean {
  const shown = [...spotsOf(map).flatMap(({ actors }) => actors.map(({ entry }) => entry)), ...map.unplaced]
  return shown.length === records.clusters.length && shown.every(({ collection }) => collection === 'clusters')
}

const keyOfEnds = ({ ends }: MapConnection): string =>
  ends
    .map(({ place }) => place.id)
    .toSorted()
    .join(' ')

const samePlace = (a: MapMarker, b: MapMarker): boolean =>
  a.place.id === b.place.id && a.lat === b.lat && a.lon === b.lon

/**
 * A map on which everything stands where it does on one with more.
 *
 * @returns undefined where that one lacks something, or a part of it would be empty
 */
function layoutFrom(atlas: Atlas, options: LayoutOptions, part: BoundedMap, more: MapLayout): MapLayout | undefined {
  const spotOf = new Map(spotsOf(part).map((spot) => [spot.place.id, spot]))
  const markerOf = (marker: MapMarker): MapMarker | undefined => {
    const spot = spotOf.get(marker.place.id)
    return spot !== undefined && samePlace(spot, marker) ? spot : undefined
  }
  const panelOf = new Map(
    more.panels.map((panel): [Panel, Panel] => {
      const spots = panel.region.spots.flatMap((spot) => markerOf(spot) ?? [])
      return [panel, { ...panel, region: { ...panel.region, spots } }]
    }),
  )
  const panels = [...panelOf.values()]
  const numbers = options.hasLegend ? glyphNumbers(atlas) : undefined
  const markOf = marksFrom(more.ground.marks, numbers, markerOf, (panel) => panelOf.get(panel) ?? panel)
  const connectionOf = new Map(part.connections.map((connection) => [keyOfEnds(connection), connection]))
  const arcs = more.ground.arcs.flatMap(({ connection: one, ends: [a, b], bend }): readonly MapArc[] => {
    const [connection, from, to] = [connectionOf.get(keyOfEnds(one)), markOf.get(a), markOf.get(b)]
    return connection && from && to ? [{ connection, ends: [from, to], bend }] : []
  })
  const hasAll = markOf.size === spotOf.size && arcs.length === connectionOf.size
  if (!hasAll || panels.some(({ region }) => region.spots.length === 0)) return undefined
  const ground: MapGround = { ...more.ground, marks: [...markOf.values()], arcs }
  const gone = more.ground.marks.filter((mark) => !markOf.has(mark))
  const isSame = gone.length === 0 && ground.marks.every(({ drawnAs }) => drawnAs !== undefined)
  return completed(atlas, { part, panels, ground }, (language, named) => {
    const before = more.namesIn(language)
    const labels = before.labels.flatMap((one) => {
      const mark = markOf.get(one.mark)
      return mark === undefined || named(mark) !== before.nameOf(one.mark) ? [] : [{ ...one, mark }]
    })
    return isSame && labels.length === before.labels.length ? labels : placeIn(options)(ground, named, { labels, gone })
  })
}

/** The layout of the same map as of the atlas's own date: at all dates a place stands in the same spot. */
function layoutOfNow(atlas: Atlas, map: ActorMap, options: LayoutOptions): MapLayout | undefined {
  const now = presentOf(atlas)
  return now === undefined || !isOfAllClusters(atlas, map) ? undefined : layoutOf(now, actorMap(now), options)
}

function makeLayout(atlas: Atlas, map: ActorMap, options: LayoutOptions): MapLayout {
  const { width, hasLegend, ...of } = options
  const part = boundedMap(mapPart(atlas, map, of))
  const ofNow = layoutOfNow(atlas, map, options)
  const known = ofNow && layoutFrom(atlas, options, part, ofNow)
  if (known !== undefined) return known
  const { panels, height } = layOut(part.regions, width, hasLegend ? countryIn(atlas) : undefined)
  const marks = marksOf(panels, hasLegend ? glyphNumbers(atlas) : undefined)
  const ground: MapGround = { width, height, marks, arcs: arcsOf(part.connections, marks) }
  return completed(atlas, { part, panels, ground }, (_language, named) => placeIn(options)(ground, named))
}

/** Maps at so many widths, or of so many parts, are kept. */
const maxLayouts = 16

const layouts = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoize((map: ActorMap) =>
    memoizeBy(
      ({ width, side, sectors, hasLegend }: LayoutOptions) => JSON.stringify([width, side, sectors, hasLegend]),
      (options) => makeLayout(atlas, map, options),
      maxLayouts,
    ),
  ),
)

/** The layout of a map, which is kept: moving marks apart, and finding room for names, takes its time. */
export function layoutOf(atlas: Atlas, map: ActorMap, options: LayoutOptions): MapLayout {
  return layouts(atlas)(map)(options)
}
