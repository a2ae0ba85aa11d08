/** Whom an actor should talk to, and why, as a screen. @module */

import { actorCollections, type Localized, labelOf, partLabels, partNames } from '@puente/core'
import { type Address, type AddressResult, fail } from '../../app/address/address.ts'
import { needsRecord, tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import { moveRows } from '../../app/list-cursor.ts'
import type { View } from '../../app/screen-context.ts'
import { beginning, type Motion } from '../../app/scroll.ts'
import type { State } from '../../app/state.ts'
import type { Target } from '../../text/line.ts'
import type { Sign } from '../../views/signs.ts'
import { isActor, leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { documentPane, targetSelection } from '../document-pane.ts'
import type { Enter, Stops, WholeScreen } from '../screen-definition.ts'
import { candidateCells, matchesCsv, matchesIn, rowOfCandidate } from './candidates.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import { type MatchAspect, type MatchPlace, matchPlace } from './route.ts'
import { partGlyphs } from './score-bar.ts'
import { selectCandidate, selectCandidates, selectDetail } from './selectors.ts'
import { matchPanels } from './view.ts'
import { matchWords } from './words.ts'

function addressOf(model: Model, place: MatchPlace): Address {
  const mark = place.row === 0 ? undefined : selectCandidate({ model }, place)?.match.entry.record.id
  return { path: ['match', place.id], ...(mark === undefined ? {} : { mark }) }
}

function placeAt(model: Model, { path, mark }: Address): AddressResult<MatchPlace> {
  const [head, id, ...rest] = path
  if (id === undefined) {
    const examples = model.atlas.records.clusters.slice(0, 3).map((cluster) => cluster.id)
    return fail(needsRecord(head, examples))
  }
  const found = subjectAt(model, head, id, actorCollections)
  if (!found.ok) return found
  const place = matchPlace(found.value.record.id)
  if (rest.length > 0) return fail(tooLong(`${head}/${place.id}`))
  return { ok: true, value: { ...place, row: rowOfCandidate(selectCandidates(model, place), mark) } }
}

const detailPane = documentPane<MatchPlace>(selectDetail, ({ layout }) => layout.detail.innerHeight)

const selectedTarget = (view: View, place: MatchPlace): Target | undefined =>
  place.focus === 'detail' ? detailPane.target(view, place) : undefined

/** The place with another candidate selected. */
function atCandidate({ model, layout }: View, place: MatchPlace, row: number): MatchPlace {
  const top = topOfList(selectCandidates(model, place), row, place.top, layout.list.innerHeight)
  return row === place.row ? { ...place, top } : { ...place, row, top, reading: beginning }
}

/** The place after a move in the focused part. */
function move(view: View, place: MatchPlace, motion: Motion): MatchPlace {
  if (place.focus === 'detail') return detailPane.move(view, place, motion)
  const { length } = selectCandidates(view.model, place)
  const { row } = moveRows(place, motion, rankedHeights(view.layout.list.innerHeight).list, length, view.count)
  return atCandidate(view, place, row)
}

/** The place after a move to the side: to a link of the same line, or to the other pane. */
function moveAside(view: View, place: MatchPlace, by: 1 | -1): MatchPlace {
  const { wide } = view.layout
  if (place.focus === 'list') return by > 0 && wide ? { ...place, focus: 'detail' } : place
  return detailPane.moveAside(view, place, by) ?? (by < 0 && wide ? { ...place, focus: 'list' } : place)
}

/** What can be found in the focused part. */
function stops(view: View, place: MatchPlace): Stops | undefined {
  const to = (after: MatchPlace): State => ({ ...view.state, place: after })
  if (place.focus === 'detail') return detailPane.stops(view, place, to)
  const candidates = selectCandidates(view.model, place)
  return {
    total: candidates.length,
    at: place.row,
    textOf: (row) => candidateCells(view, candidates, row).join('  '),
    to: (row) => to(atCandidate(view, place, row)),
  }
}

/** The place with an aspect of the candidate in the detail; the same key again goes back to the explanation. */
const showAspect = (place: MatchPlace, aspect: MatchAspect): MatchPlace =>
  place.aspect === aspect && place.focus === 'detail'
    ? { ...place, aspect: 'why', reading: beginning }
    : { ...place, aspect, focus: 'detail', reading: beginning }

/** The place with the selected candidate pinned, or compared with the pinned one. */
function compare(view: View, place: MatchPlace): MatchPlace {
  const id = selectCandidate(view, place)?.match.entry.record.id
  const { pinned, ...unpinned } = place
  if (id === undefined) return place
  if (pinned === undefined) return { ...place, pinned: id, focus: 'list' }
  if (pinned === id) return { ...unpinned, aspect: 'why', reading: beginning }
  if (place.aspect === 'comparison') return { ...unpinned, aspect: 'why', focus: 'list', reading: beginning }
  return { ...place, aspect: 'comparison', focus: 'detail', reading: beginning }
}

/** The state after opening the selected target of the detail, or the selected candidate. */
function open(view: View, place: MatchPlace): State {
  if (place.focus === 'detail') return openTarget(view.state, selectedTarget(view, place))
  return openRecord(view.state, selectCandidate(view, place)?.match.entry)
}

const signs: readonly Sign[] = [
  ...partNames.map((name) => ({ sign: partGlyphs[name].glyph, means: partLabels[name] })),
  { sign: '2=', means: matchWords.ranks },
]

const onlyActors: Localized = {
  en: 'Only a cluster or an organization can be matched.',
  es: 'Solo se buscan socios afines para un clúster o una organización.',
}

/** The matches of the selected actor. */
const enter: Enter<'match'> = (_view, entry) =>
  entry !== undefined && isActor(entry)
    ? { ok: true, value: matchPlace(entry.record.id) }
    : { ok: false, error: onlyActors }

/** Whom an actor should talk to, and why. */
export const match: WholeScreen<'match', 'match' | 'match-told'> = {
  title: ({ model, state: { language } }, { id }) => {
    const { entry } = matchesIn(model)(id)
    return `${matchWords.title[language]} · ${labelOf(model.atlas, entry, language)}`
  },
  mode: ({ focus }) => (focus === 'list' ? 'match' : 'match-told'),
  panels: matchPanels,
  mark: (place, row) => ({ ...place, row, focus: 'list', ...(row === place.row ? {} : { reading: beginning }) }),
  atHand: (view, place) => {
    const entry = selectCandidate(view, place)?.match.entry
    return { ...(entry === undefined ? {} : { entry }), ...targetSelection(selectedTarget(view, place)) }
  },
  commands: {
    ...moveCommands(move),
    ...sideCommands(moveAside),
    open,
    back: ({ state }, place) =>
      place.focus === 'detail' ? { ...state, place: { ...place, focus: 'list' } } : leave(state),
    'other-side': moveTo((_view, place) => ({ ...place, focus: place.focus === 'list' ? 'detail' : 'list' })),
    introduction: moveTo((_view, place) => showAspect(place, 'introduction')),
    compare: moveTo(compare),
  },
  stops,
  table: (view, place) => {
    const { atlas } = view.model
    return {
      name: `match-${place.id}`,
      csv: () => matchesCsv(atlas, matchesIn(view.model)(place.id), view.state.language),
      row: candidateCells(view, selectCandidates(view.model, place), place.row),
      column: 1,
    }
  },
  enter,
  signs: { match: signs, 'match-told': signs },
  heads: ['match'],
  addressOf,
  placeAt,
}
