/** What of a table and its record is on the screen: the same answers for commands and for drawing. @module */
import type { Entry } from '@puente/core'
import type { Document, Target } from '../../documents/document.ts'
import type { Listing } from '../../state/listing.ts'
import { targetAt } from '../../state/reading.ts'
import type { View } from '../../state/view.ts'
import type { BrowsePlace } from './place.ts'

/** The records that the table of a place shows. */
export const listingAt = ({ model }: Pick<View, 'model'>, place: BrowsePlace): Listing =>
  model.listing(place.collection, place.line)

/** The record that is marked in a table. */
export const entryAt = (view: Pick<View, 'model'>, place: BrowsePlace): Entry | undefined =>
  listingAt(view, place).at(place.row)

/** The detail of the record that is marked in a table. */
export function detailAt({ model, layout, state }: View, place: BrowsePlace): Document | undefined {
  const entry = entryAt({ model }, place)
  return entry === undefined ? undefined : model.record(entry, state.language, layout.detail.innerWidth)
}

/** The target at hand, if one is in sight and the keys move in the detail. */
export function detailTarget(view: View, place: BrowsePlace): Target | undefined {
  const document = place.focus === 'detail' ? detailAt(view, place) : undefined
  return document && targetAt(document, place.reading, view.layout.detail.innerHeight)?.target
}

/** Whether the filter has a line of its own: while it is typed in, and while it filters. */
export const showsFilter = ({ filter, filterBefore }: BrowsePlace): boolean =>
  filter.text !== '' || filterBefore !== undefined

/** How many records the table shows at once, below its heading and the filter. */
export function tableHeight({ model, layout }: View, place: BrowsePlace): number {
  const problems = model.listing(place.collection, place.filter.text).problems.length > 0 ? 1 : 0
  return Math.max(1, layout.list.innerHeight - 1 - (showsFilter(place) ? 1 : 0) - problems)
}
