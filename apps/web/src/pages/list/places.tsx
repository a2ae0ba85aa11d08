/** Where the actors of a list are, as a map beside its table. @module */
import { actorCollections, actorMap, formatNumber } from '@puente/core'
import { mapPicture } from '@puente/core/pictures'
import { inWords, type PageContext } from '../../parts/context.ts'
import { Picture, pictureHref } from '../../parts/picture.tsx'
import type { ListState } from './state.ts'
import { words } from './words.ts'

interface PlacesProps {
  readonly context: PageContext
  readonly state: ListState
}

/** For the column beside the facets and for paper, and for narrow windows. */
const widths = [720, 360] as const

/** A map of all that the list finds, on its first page; nothing where they are no actors, or have no place. */
export function Places({ context, state: { collection, found, idsFound } }: PlacesProps) {
  const { atlas, language } = context
  const actors = actorCollections.find((one) => one === collection)
  if (actors === undefined || (found.page.number ?? 1) > 1) return null
  const isWhole = found.total === atlas.records[actors].length
  const map = actorMap(atlas, { collections: [actors], ...(isWhole ? {} : { actors: idsFound() }) })
  if (map.regions.length === 0) return null
  const text = inWords(words, context)
  const placed = map.regions.flatMap(({ spots }) => spots.flatMap(({ actors }) => actors)).length
  const drawing = { language, hrefOf: pictureHref(context) }
  return (
    <section aria-labelledby="places">
      <h2 id="places">
        {text.places} <span class="aside">{formatNumber(placed, language)}</span>
      </h2>
      {placed < found.total ? (
        <p class="small">{text.placesLead(formatNumber(placed, language), formatNumber(found.total, language))}</p>
      ) : null}
      <Picture
        context={context}
        zoom
        svg={[
          mapPicture(atlas, map, { ...drawing, width: widths[0] }),
          mapPicture(atlas, map, { ...drawing, width: widths[1], id: 'map-narrow' }),
        ]}
      />
    </section>
  )
}
