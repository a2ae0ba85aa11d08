/** Where an actor is, who is around it, and what happened when. @module */
import {
  type ActorCollection,
  type Atlas,
  actorMap,
  type Entry,
  egoNetwork,
  graphOf,
  sideOf,
  timeline,
} from '@puente/core'
import { mapPicture, networkPicture, timelinePicture } from '@puente/core/pictures'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Picture, pictureHref } from '../../parts/picture.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

interface PicturesProps {
  readonly context: PageContext
  readonly entry: Entry<ActorCollection>
}

const widths = { map: 340, network: 460, timeline: 820, narrow: 360 } as const

/** The maps of an atlas by language and place: those of all actors at a place are the same, and each takes 2 ms to draw. */
const maps = new WeakMap<Atlas, Map<string, string>>()

/** The map of its side, where it has a place on it. */
function mapOf({ context: { atlas, language }, entry }: PicturesProps): string | undefined {
  const { id } = entry.record
  const side = sideOf(atlas, id)
  const map = actorMap(atlas, entry.collection === 'clusters' ? {} : { collections: [entry.collection] })
  const spots = map.regions.flatMap((region) => region.spots)
  const spot = spots.find(({ actors }) => actors.some((actor) => actor.entry.record.id === id))
  if (side === undefined || spot === undefined) return undefined
  const drawn = maps.get(atlas) ?? new Map<string, string>()
  maps.set(atlas, drawn)
  const key = `${entry.collection} ${language} ${side} ${spot.place.id}`
  const picture =
    drawn.get(key) ??
    mapPicture(atlas, map, { language, width: widths.map, side, highlight: spot.place.id, legend: false })
  drawn.set(key, picture)
  return picture
}

/** The network of what joins it with other actors. */
function networkOf({ context, entry }: PicturesProps): string | undefined {
  const { atlas, language, urls } = context
  const { id } = entry.record
  const isCooperation = ({ name }: { readonly name: string }) => /^(?:ties|partnerships|events|stories)\b/.test(name)
  const relations = graphOf(atlas)
    .relations.filter(isCooperation)
    .map(({ name }) => name)
  const around = egoNetwork(atlas, id, { depth: 1, relations })
  if (around.nodes.length < 2) return undefined
  const hrefOf = ({ record }: Entry) => urls.page(addressOf(['network', record.id]))
  return networkPicture(atlas, around, { language, width: widths.network, centre: id, hrefOf, legend: false })
}

/** The pictures of an actor, each with the page that shows more. */
export function ActorPictures({ context, entry }: PicturesProps) {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const { id } = entry.record
  const [map, network] = [mapOf({ context, entry }), networkOf({ context, entry })]
  const entries = timeline(atlas, { actor: id })
  const drawing = { language, hrefOf: pictureHref(context) }
  return (
    <section class="pictures" aria-label={text.pictures}>
      {map === undefined ? null : (
        <Picture svg={map}>
          <a href={urls.page('map')}>{text.map}</a>
        </Picture>
      )}
      {network === undefined ? null : (
        <Picture svg={network}>
          <a href={urls.page(addressOf(['network', id]))}>{text.network}</a>
        </Picture>
      )}
      {entries.length < 2 ? null : (
        <Picture
          svg={timelinePicture(atlas, entries, { ...drawing, width: widths.timeline })}
          narrow={timelinePicture(atlas, entries, { ...drawing, width: widths.narrow, id: 'timeline-narrow' })}
        >
          <a href={urls.page(addressOf(['timeline', id]))}>{text.timeline}</a>
        </Picture>
      )}
    </section>
  )
}
