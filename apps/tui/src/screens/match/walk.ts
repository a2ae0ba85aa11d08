/** Moving on the match screen, and choosing what is told there. @module */
import { beginning, type Motion, read } from '../../state/reading.ts'
import { moveRows } from '../../state/rows.ts'
import type { View } from '../../state/view.ts'
import type { MatchAspect, MatchPlace } from './place.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import { candidateAt, candidatesAt, toldDocument } from './shown.ts'

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
    return { ...place, reading: read(toldDocument(view, place), place.reading, detail.innerHeight, motion) }
  }
  const total = candidatesAt(view.model, place).length
  const { row } = moveRows(place, motion, rankedHeights(list.innerHeight).list, total)
  return atCandidate(view, place, row)
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
