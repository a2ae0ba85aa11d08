/** Moving in a table, in what is below it and in the detail beside it. @module */
import { beginning, type Motion, read } from '../../state/reading.ts'
import { moveRows } from '../../state/rows.ts'
import type { View } from '../../state/view.ts'
import { walkFacet } from './facets.ts'
import { completionAt, walkOptions } from './options.ts'
import type { BrowsePlace } from './place.ts'
import { detailAt, listingAt, tableHeight } from './shown.ts'

function walkList(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const rows = moveRows(place, motion, tableHeight(view, place), listingAt(view, place).total)
  return rows.row === place.row ? { ...place, ...rows } : { ...place, ...rows, reading: beginning }
}

function walkDetail(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  const document = detailAt(view, place)
  if (document === undefined) return place
  return { ...place, reading: read(document, place.reading, view.layout.detail.innerHeight, motion) }
}

/** The place after a move in the part that has the keys. */
export function walkBrowse(view: View, place: BrowsePlace, motion: Motion): BrowsePlace {
  if (completionAt(view, place).options.length > 0) return walkOptions(view, place, motion)
  switch (place.focus) {
    case 'list':
      return walkList(view, place, motion)
    case 'facets':
      return walkFacet(view, place, motion)
    case 'detail':
      return walkDetail(view, place, motion)
    default:
      return place.focus satisfies never
  }
}
