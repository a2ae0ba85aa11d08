/** Where an actor is, who is around it, and what happened when. @module */
import {
  type ActorCollection,
  type ActorMap,
  type Atlas,
  actorCollections,
  actorMap,
  type Entry,
  egoNetwork,
  formatNumber,
  graphOf,
  type Language,
  sideOf,
  timeline,
} from '@puente/core'
import { mapPicture, networkPicture, timelinePicture } from '@puente/core/pictures'
import { inWords, type PageContext } from '../../parts/context.ts'
import { recordAddress } from '../../parts/entry-link.tsx'
import { keep } from '../../parts/keep.ts'
import { Picture, pictureHref } from '../../parts/picture.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

interface PicturesProps {
  readonly context: PageContext
  readonly entry: Entry<ActorCollection>
}

const widths = { map: 340, placeMap: 700, network: 460, timeline: 720, narrow: 360 } as const

interface Spot {
  readonly map: ActorMap
  readonly language: Language
  readonly side: string
  readonly place: string
  /** Whose actors the map shows. */
  readonly collections: readonly ActorCollection[]
  readonly width: number
}

/** The map of a side with one place marked: those of all actors at a place are the same. */
const spotMap = keep(
  200,
  (atlas, { map, language, side, place, width }: Spot) =>
    mapPicture(atlas, map, { language, width, side, highlight: place, legend: false, id: `map-${width}` }),
  ({ language, side, place, collections, width }) => `${collections.join()} ${language} ${side} ${place} ${width}`,
)

/** The map of the actors of a collection, and the place of each on it. */
const actorPlaces = keep(
  2,
  (atlas, collection: ActorCollection) => {
    const map = actorMap(atlas, { collections: [collection] })
    const spots = map.regions.flatMap((region) => region.spots)
    const places = spots.flatMap(({ place, actors }) => actors.map(({ entry }) => [entry.record.id, place.id] as const))
    return { map, placeOf: new Map<string, string>(places) }
  },
  String,
)

/** The map of its side, where it has a place on it. */
function mapOf({ context: { atlas, language }, entry }: PicturesProps): string | undefined {
  const { collection, record } = entry
  const side = sideOf(atlas, record.id)
  const { map, placeOf } = actorPlaces(atlas, collection)
  const place = placeOf.get(record.id)
  if (side === undefined || place === undefined) return undefined
  return spotMap(atlas, { map, language, side, place, collections: [collection], width: widths.map })
}

/** The map of the side on which a place is, where any actor is at it. */
function mapOfPlace(
  { atlas, language }: PageContext,
  { record: { id } }: Entry<'places'>,
): readonly [middle: string, narrow: string] | undefined {
  const map = actorMap(atlas, { collections: actorCollections })
  const region = map.regions.find(({ spots }) => spots.some(({ place }) => place.id === id))
  if (region === undefined) return undefined
  const spot = { map, language, side: region.side, place: id, collections: actorCollections }
  return [spotMap(atlas, { ...spot, width: widths.placeMap }), spotMap(atlas, { ...spot, width: widths.map })]
}

/** Where a place is, with the actors of its side; nothing where none is at it. */
export function PlacePicture({ context, entry }: { readonly context: PageContext; readonly entry: Entry<'places'> }) {
  const map = mapOfPlace(context, entry)
  if (map === undefined) return null
  const text = inWords(words, context)
  return (
    <section class="pictures one" aria-label={text.pictures}>
      <Picture context={context} svg={map} heading={text.headings.map}>
        <a href={context.urls.page('map')} class="screen">
          {text.map}
        </a>
      </Picture>
    </section>
  )
}

/** The relations by which actors work together. */
const cooperation = keep(
  1,
  (atlas, _: undefined) =>
    graphOf(atlas)
      .relations.map(({ name }) => name)
      .filter((name) => /^(?:ties|partnerships|events|stories|instruments)\b/.test(name)),
  () => '',
)

/** How many records there are around one, by whatever relation. */
function neighbourCount(atlas: Atlas, id: string): number {
  const { numbers, rows } = graphOf(atlas)
  const node = numbers.get(id) ?? -1
  return new Set(rows.neighbours.subarray(rows.starts[node], rows.starts[node + 1])).size
}

/** The network of what joins it with other actors. */
function networkOf({ context, entry }: PicturesProps): Drawn['network'] {
  const { atlas, language, urls } = context
  const { id } = entry.record
  const around = egoNetwork(atlas, id, { depth: 1, relations: cooperation(atlas, undefined) })
  if (around.nodes.length < 2) return undefined
  const hrefOf = ({ record }: Entry) => urls.page(addressOf(['network', record.id]))
  const drawing = { language, centre: id, hrefOf }
  return {
    svg: [
      networkPicture(atlas, around, { ...drawing, width: widths.network }),
      networkPicture(atlas, around, { ...drawing, width: widths.narrow, id: 'network-narrow' }),
    ],
    more: neighbourCount(atlas, id) + 1 - around.nodes.length,
  }
}

interface Drawn {
  readonly map: string | undefined
  readonly network:
    | {
        readonly svg: readonly [middle: string, narrow: string]
        /** How many neighbours are not in it, like its sectors. */
        readonly more: number
      }
    | undefined
  readonly timeline: readonly [middle: string, narrow: string] | undefined
}

function timelineOf({ context, entry }: PicturesProps): Drawn['timeline'] {
  const { atlas, language } = context
  const entries = timeline(atlas, { actor: entry.record.id })
  if (entries.length < 2) return undefined
  const drawing = { language, hrefOf: pictureHref(context) }
  return [
    timelinePicture(atlas, entries, { ...drawing, width: widths.timeline }),
    timelinePicture(atlas, entries, { ...drawing, width: widths.narrow, id: 'timeline-narrow' }),
  ]
}

/** Their links tell languages, datasets and places of a site apart. */
const drawn = keep(
  300,
  (_atlas, props: PicturesProps): Drawn => ({
    map: mapOf(props),
    network: networkOf(props),
    timeline: timelineOf(props),
  }),
  ({ context, entry }) => context.urls.page(recordAddress(entry.collection, entry.record.id)),
)

/** The pictures of an actor, each with the page that shows more. */
export function ActorPictures({ context, entry }: PicturesProps) {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const { id } = entry.record
  const { map, network, timeline: times } = drawn(atlas, { context, entry })
  return (
    <section class="pictures" aria-label={text.pictures}>
      {map === undefined ? null : (
        <Picture context={context} svg={map} heading={text.headings.map}>
          <a href={urls.page('map')} class="screen">
            {text.map}
          </a>
        </Picture>
      )}
      {network === undefined ? null : (
        <Picture context={context} svg={network.svg} heading={text.headings.network}>
          <a href={urls.page(addressOf(['network', id]))} class="screen">
            {network.more === 0 ? text.network : text.networkMore(formatNumber(network.more, language))}
          </a>
        </Picture>
      )}
      {times === undefined ? null : (
        <Picture context={context} svg={times} heading={text.headings.timeline}>
          <a href={urls.page(addressOf(['timeline', id]))} class="screen">
            {text.timeline}
          </a>
        </Picture>
      )}
    </section>
  )
}
