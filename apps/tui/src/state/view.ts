/** What is on the screen in a state: the same answers for the reducer and for the screens. @module */
import { citationsOf, type Entry, lookup, type ResolvedCitation } from '@puente/core'
import type { Document, Target } from '../documents/document.ts'
import { isTyping } from '../keys/commands.ts'
import type { Layout } from './layout.ts'
import type { Listing } from './listing.ts'
import type { Model } from './model.ts'
import type { BrowsePlace, HomePlace } from './place.ts'
import { type Reading, targetAt } from './reading.ts'
import { modeOf, type State } from './state.ts'

/** Everything that a screen is drawn from. */
export interface View {
  readonly model: Model
  readonly layout: Layout
  readonly state: State
}

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

/** Whether the filter has a line of its own: while it is typed in, and while it filters. */
export const showsFilter = ({ state }: Pick<View, 'state'>, place: BrowsePlace): boolean =>
  place.filter.text !== '' || isTyping(modeOf(state))

/** How many records the table shows at once, below its heading and the filter. */
export function tableHeight(view: View, place: BrowsePlace): number {
  const { model, layout } = view
  const problems = model.listing(place.collection, place.filter.text).problems.length > 0 ? 1 : 0
  return Math.max(1, layout.list.innerHeight - 1 - (showsFilter(view, place) ? 1 : 0) - problems)
}

/** How many hits the search shows at once, below the line that is typed. */
export const hitsHeight = ({ layout }: Pick<View, 'layout'>): number => Math.max(1, layout.full.innerHeight - 2)

/** The document or documents of the home screen. */
export const homeDocuments = ({ model, layout, state }: View): readonly Document[] =>
  model.home(
    state.language,
    layout.wide ? [layout.list.innerWidth, layout.detail.innerWidth] : [layout.full.innerWidth],
  )

/** A document of several, with the reading in it. The targets are numbered through all of them. */
export interface HomeSide {
  readonly document: Document
  readonly reading: Reading
  /** How many targets stand before it. */
  readonly before: number
}

/** The side of the home screen on which the target at hand stands. */
export function homeSide(view: View, place: HomePlace): HomeSide | undefined {
  const [left, right] = homeDocuments(view)
  if (left === undefined) return undefined
  const before = left.targets.length
  if (right === undefined || place.reading.target < before) return { document: left, reading: place.reading, before: 0 }
  return { document: right, reading: { ...place.reading, target: place.reading.target - before }, before }
}

/** The target at hand, if one is in sight. */
export function targetInSight(view: View): Target | undefined {
  const { place } = view.state
  if (place.screen === 'home') {
    const side = homeSide(view, place)
    return side && targetAt(side.document, side.reading, view.layout.full.innerHeight)?.target
  }
  if (place.screen === 'browse' && place.focus === 'detail') {
    const document = detailAt(view, place)
    return document && targetAt(document, place.reading, view.layout.detail.innerHeight)?.target
  }
  return undefined
}

/** The record at hand: the one marked in a list, or the one that a target leads to from outside a record. */
function entryAtHand(view: View): Entry | undefined {
  const { place } = view.state
  switch (place.screen) {
    case 'browse':
      return entryAt(view, place)
    case 'search':
      return view.model.hits(place.input.text)[place.row]?.entry
    case 'home': {
      const destination = targetInSight(view)?.destination
      return destination?.kind === 'record' ? destination.entry : undefined
    }
    default:
      return place satisfies never
  }
}

/** Where a reader finds what is at hand. */
export function citationsAtHand(view: View): readonly ResolvedCitation[] {
  const own = targetInSight(view)?.citations
  if (own !== undefined && own.length > 0) return own
  const entry = entryAtHand(view)
  return entry === undefined ? [] : citationsOf(view.model.atlas, entry)
}

/** The atlas's main source, if it has the record. */
export function mainSource({ model: { atlas } }: Pick<View, 'model'>): Entry<'sources'> | undefined {
  const found = lookup(atlas, atlas.manifest.mainSource)
  return found.ok && found.value.collection === 'sources' ? found.value : undefined
}
