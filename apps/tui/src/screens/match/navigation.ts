/** Moving on the match screen, and choosing what is told there. @module */
import type { Stops } from '../../app/finding.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, besideTarget, type Motion, read } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { documentStops } from '../document-lines.ts'
import { candidateCells } from './match-table.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import type { MatchAspect, MatchPlace } from './route.ts'
import { candidateAt, candidatesAt, toldDocument } from './selectors.ts'

/** The place with another candidate marked. */
function atCandidate(view: Pick<View, 'model' | 'layout'>, place: MatchPlace, row: number): MatchPlace {
  const { innerHeight } = view.layout.list
  const top = topOfList(candidatesAt(view.model, place), row, place.top, innerHeight)
  return row === place.row ? { ...place, top } : { ...place, row, top, reading: beginning }
}

/** The place after a move in the part that has the keys. */
export function walkMatch(view: View, place: MatchPlace, motion: Motion): MatchPlace {
  const { list, detail } = view.layout
  if (place.focus === 'told') {
    return { ...place, reading: read(toldDocument(view, place), place.reading, detail.innerHeight, motion, view.count) }
  }
  const total = candidatesAt(view.model, place).length
  const { row } = moveRows(place, motion, rankedHeights(list.innerHeight).list, total, view.count)
  return atCandidate(view, place, row)
}

/** The place with what stands beside at hand: a link of the same line, or the other pane. */
export function walkMatchAside(view: View, place: MatchPlace, by: 1 | -1): MatchPlace {
  const { wide, detail } = view.layout
  if (place.focus === 'list') return by > 0 && wide ? { ...place, focus: 'told' } : place
  const reading = besideTarget(toldDocument(view, place), place.reading, detail.innerHeight, by)
  if (reading !== undefined) return { ...place, reading }
  return by < 0 && wide ? { ...place, focus: 'list' } : place
}

/** What can be found in the part that has the keys. */
export function matchStops(view: View, place: MatchPlace): Stops {
  const to = (after: MatchPlace): State => ({ ...view.state, place: after })
  if (place.focus === 'told') {
    const document = toldDocument(view, place)
    return documentStops(document, place.reading, view.layout.detail.innerHeight, (reading) =>
      to({ ...place, reading }),
    )
  }
  const candidates = candidatesAt(view.model, place)
  return {
    total: candidates.length,
    at: place.row,
    textOf: (row) => candidateCells(view, candidates, row).join('  '),
    to: (row) => to(atCandidate(view, place, row)),
  }
}

/** The place with something told and read; the same key again goes back to why somebody stands there. */
export const telling = (place: MatchPlace, aspect: MatchAspect): MatchPlace =>
  place.aspect === aspect && place.focus === 'told'
    ? { ...place, aspect: 'why', reading: beginning }
    : { ...place, aspect, focus: 'told', reading: beginning }

/** The place with the marked candidate waiting to be compared, or compared with the one that waited. */
export function comparing(view: View, place: MatchPlace): MatchPlace {
  const id = candidateAt(view, place)?.match.entry.record.id
  const { pinned, ...unpinned } = place
  if (id === undefined) return place
  if (pinned === undefined) return { ...place, pinned: id, focus: 'list' }
  if (pinned === id) return { ...unpinned, aspect: 'why', reading: beginning }
  if (place.aspect === 'comparison') return { ...unpinned, aspect: 'why', focus: 'list', reading: beginning }
  return { ...place, aspect: 'comparison', focus: 'told', reading: beginning }
}
