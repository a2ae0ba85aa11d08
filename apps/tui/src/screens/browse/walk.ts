/** Moving in a table and in the detail beside it. @module */
import { beginning, type Motion, read } from '../../state/reading.ts'
import { moveRows } from '../../state/rows.ts'
import type { View } from '../../state/view.ts'
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
export const walkBrowse = (view: View, place: BrowsePlace, motion: Motion): BrowsePlace =>
  place.focus === 'list' ? walkList(view, place, motion) : walkDetail(view, place, motion)
