/** Who should talk to whom, as a screen. @module */
import { actorCollections, labelOf, type Result } from '@puente/core'
import type { Address, AddressProblem } from '../../app/address/address.ts'
import { needsRecord, tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import { destinationPlace } from '../destination.ts'
import type { AtHand, WholeScreen } from '../screen-definition.ts'
import { rowOfCandidate } from './candidates.ts'
import { candidateCells, matchesCsv } from './match-table.ts'
import { comparing, matchStops, telling, walkMatch, walkMatchAside } from './navigation.ts'
import { type MatchPlace, matchPlace } from './route.ts'
import { candidateAt, candidatesAt, toldTarget } from './selectors.ts'
import { matchPanels } from './view.ts'
import { matchWords } from './words.ts'

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
