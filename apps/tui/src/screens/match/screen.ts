/** Who should talk to whom, as a screen. @module */
import { actorCollections, labelOf, type Result } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { needsRecord, tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { Stops } from '../../app/finding.ts'
import { goTo } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, besideTarget, type Motion, read } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { destinationPlace, leave, sidewards, walking } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import { documentStops } from '../document-lines.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { candidateCells, matchesCsv, rowOfCandidate } from './candidates.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import { type MatchAspect, type MatchPlace, matchPlace } from './route.ts'
import { candidateAt, candidatesAt, toldDocument, toldTarget } from './selectors.ts'
import { matchPanels } from './view.ts'
import { matchWords } from './words.ts'

/** The place with another candidate marked. */
function atCandidate(view: Pick<View, 'model' | 'layout'>, place: MatchPlace, row: number): MatchPlace {
  const { innerHeight } = view.layout.list
  const top = topOfList(candidatesAt(view.model, place), row, place.top, innerHeight)
  return row === place.row ? { ...place, top } : { ...place, row, top, reading: beginning }
}

/** The place after a move in the part that has the keys. */
function walkMatch(view: View, place: MatchPlace, motion: Motion): MatchPlace {
  const { list, detail } = view.layout
  if (place.focus === 'told') {
    return { ...place, reading: read(toldDocument(view, place), place.reading, detail.innerHeight, motion, view.count) }
  }
  const total = candidatesAt(view.model, place).length
  const { row } = moveRows(place, motion, rankedHeights(list.innerHeight).list, total, view.count)
  return atCandidate(view, place, row)
}

/** The place with what stands beside at hand: a link of the same line, or the other pane. */
function walkMatchAside(view: View, place: MatchPlace, by: 1 | -1): MatchPlace {
  const { wide, detail } = view.layout
  if (place.focus === 'list') return by > 0 && wide ? { ...place, focus: 'told' } : place
  const reading = besideTarget(toldDocument(view, place), place.reading, detail.innerHeight, by)
  if (reading !== undefined) return { ...place, reading }
  return by < 0 && wide ? { ...place, focus: 'list' } : place
}

/** What can be found in the part that has the keys. */
function matchStops(view: View, place: MatchPlace): Stops {
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
const telling = (place: MatchPlace, aspect: MatchAspect): MatchPlace =>
  place.aspect === aspect && place.focus === 'told'
    ? { ...place, aspect: 'why', reading: beginning }
    : { ...place, aspect, focus: 'told', reading: beginning }

/** The place with the marked candidate waiting to be compared, or compared with the one that waited. */
function comparing(view: View, place: MatchPlace): MatchPlace {
  const id = candidateAt(view, place)?.match.entry.record.id
  const { pinned, ...unpinned } = place
  if (id === undefined) return place
  if (pinned === undefined) return { ...place, pinned: id, focus: 'list' }
  if (pinned === id) return { ...unpinned, aspect: 'why', reading: beginning }
  if (place.aspect === 'comparison') return { ...unpinned, aspect: 'why', focus: 'list', reading: beginning }
  return { ...place, aspect: 'comparison', focus: 'told', reading: beginning }
}

function atHand(view: View, place: MatchPlace): AtHand {
  const target = toldTarget(view, place)
  const entry = target?.destination.kind === 'record' ? target.destination.entry : candidateAt(view, place)?.match.entry
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(target?.citations === undefined ? {} : { citations: target.citations }),
  }
}

/** The state after opening the marked candidate, or what is at hand in what is told. */
function open(view: View, place: MatchPlace): State {
  const { state, model } = view
  const target = toldTarget(view, place)
  if (target !== undefined) return goTo(state, destinationPlace(model, target.destination))
  const entry = candidateAt(view, place)?.match.entry
  return place.focus === 'told' || entry === undefined ? state : goTo(state, recordPlace(model, entry))
}

function addressOf(model: Model, place: MatchPlace): Address {
  const mark = place.row === 0 ? undefined : candidateAt({ model }, place)?.match.entry.record.id
  return { path: ['match', place.id], ...(mark === undefined ? {} : { mark }) }
}

function placeAt(model: Model, { path, mark }: Address): Result<MatchPlace, AddressProblem> {
  const [head, id, ...rest] = path
  if (id === undefined) {
    const examples = model.atlas.records.clusters.slice(0, 3).map((cluster) => cluster.id)
    return { ok: false, error: needsRecord(head, examples) }
  }
  const found = subjectAt(model, head, id, actorCollections)
  if (!found.ok) return found
  const place = matchPlace(found.value.record.id)
  if (rest.length > 0) return { ok: false, error: tooLong(`${head}/${place.id}`) }
  return { ok: true, value: { ...place, row: rowOfCandidate(candidatesAt(model, place), mark) } }
}

/** Who should talk to whom, and why. */
export const match: WholeScreen<'match'> = {
  title: ({ model, state: { language } }, { id }) => {
    const { entry } = model.questions.matches(id)
    return `${matchWords.title[language]} · ${labelOf(model.atlas, entry, language)}`
  },
  mode: ({ focus }) => (focus === 'list' ? 'match' : 'match-told'),
  panels: matchPanels,
  mark: (place, row) => ({ ...place, row, focus: 'list', ...(row === place.row ? {} : { reading: beginning }) }),
  atHand,
  commands: {
    ...walking(walkMatch),
    ...sidewards(walkMatchAside),
    open,
    back: ({ state }, place) =>
      place.focus === 'told' ? { ...state, place: { ...place, focus: 'list' } } : leave(state),
    'other-side': ({ state }, place) => ({
      ...state,
      place: { ...place, focus: place.focus === 'list' ? 'told' : 'list' },
    }),
    introduction: ({ state }, place) => ({ ...state, place: telling(place, 'introduction') }),
    compare: (view, place) => ({ ...view.state, place: comparing(view, place) }),
  },
  stops: matchStops,
  table: (view, place) => {
    const candidates = candidatesAt(view.model, place)
    const { atlas, questions } = view.model
    return {
      name: `match-${place.id}`,
      csv: () => matchesCsv(atlas, questions.matches(place.id), view.state.language),
      row: candidateCells(view, candidates, place.row),
      column: 1,
    }
  },
  heads: ['match'],
  addressOf,
  placeAt,
}
