/** Whom an actor should talk to, and why, as a screen. @module */

import { actorCollections, type Localized, partLabels, partNames } from '@puente/core'
import { matchesCsv } from '@puente/core/export'
import { type Address, type AddressResult, fail, needsRecord, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import { type Motion, moveListCursor, startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import type { Target } from '../../text/line.ts'
import type { Sign } from '../../views/signs.ts'
import { isActor, leave, moveCommands, moveTo, openTarget, sideCommands } from '../actions.ts'
import { documentPane, targetSelection } from '../document-pane.ts'
import type { Enter, Stops, WholeScreen } from '../screen-definition.ts'
import { candidateCells, displayMatchesIn, matchesIn, rowOfCandidate } from './candidates.ts'
import { rankedHeights, topOfList } from './ranked-lines.ts'
import { type MatchAspect, type MatchRoute, matchRoute } from './route.ts'
import { partGlyphs } from './score-bar.ts'
import { selectCandidate, selectCandidates, selectDetail } from './selectors.ts'
import { matchPanels } from './view.ts'
import { matchWords } from './words.ts'

function addressOf(cache: AtlasCache, route: MatchRoute): Address {
  const mark = route.row === 0 ? undefined : selectCandidate({ cache }, route)?.entry.record.id
  return { path: ['match', route.id], ...(mark === undefined ? {} : { mark }) }
}

function routeAt(cache: AtlasCache, { path, mark }: Address): AddressResult<MatchRoute> {
  const [head, id, ...rest] = path
  if (id === undefined) {
    const examples = cache.atlas.records.clusters.slice(0, 3).map((cluster) => cluster.id)
    return fail(needsRecord(head, examples))
  }
  const found = subjectAt(cache, head, id, actorCollections)
  if (!found.ok) return found
  const route = matchRoute(found.value.record.id)
  if (rest.length > 0) return fail(tooLong(`${head}/${route.id}`))
  return { ok: true, value: { ...route, row: rowOfCandidate(selectCandidates(cache, route), mark) } }
}

const detailPane = documentPane<MatchRoute>(selectDetail, ({ layout }) => layout.detail.innerHeight)

const selectedTarget = (context: ScreenContext, route: MatchRoute): Target | undefined =>
  route.focus === 'detail' ? detailPane.target(context, route) : undefined

/** The route with another candidate selected. */
function atCandidate({ cache, layout }: ScreenContext, route: MatchRoute, row: number): MatchRoute {
  const top = topOfList(selectCandidates(cache, route), row, route.top, layout.list.innerHeight)
  return row === route.row ? { ...route, top } : { ...route, row, top, cursor: startCursor }
}

/** The route after a move in the focused part. */
function move(context: ScreenContext, route: MatchRoute, motion: Motion): MatchRoute {
  if (route.focus === 'detail') return detailPane.move(context, route, motion)
  const { length } = selectCandidates(context.cache, route)
  const { row } = moveListCursor(
    route,
    motion,
    rankedHeights(context.layout.list.innerHeight).list,
    length,
    context.count,
  )
  return atCandidate(context, route, row)
}

/** The route after a move to the side: to a link of the same line, or to the other pane. */
function moveAside(context: ScreenContext, route: MatchRoute, by: 1 | -1): MatchRoute {
  const { wide } = context.layout
  if (route.focus === 'list') return by > 0 && wide ? { ...route, focus: 'detail' } : route
  return detailPane.moveAside(context, route, by) ?? (by < 0 && wide ? { ...route, focus: 'list' } : route)
}

/** What can be found in the focused part. */
function stops(context: ScreenContext, route: MatchRoute): Stops | undefined {
  const to = (after: MatchRoute): State => ({ ...context.state, route: after })
  if (route.focus === 'detail') return detailPane.stops(context, route, to)
  const candidates = selectCandidates(context.cache, route)
  return {
    total: candidates.length,
    at: route.row,
    textOf: (row) => candidateCells(candidates[row], context.state.language).join('  '),
    to: (row) => to(atCandidate(context, route, row)),
  }
}

/** The route with an aspect of the candidate in the detail; the same key again goes back to the explanation. */
const showAspect = (route: MatchRoute, aspect: MatchAspect): MatchRoute =>
  route.aspect === aspect && route.focus === 'detail'
    ? { ...route, aspect: 'why', cursor: startCursor }
    : { ...route, aspect, focus: 'detail', cursor: startCursor }

/** The route with the selected candidate pinned, or compared with the pinned one. */
function compare(context: ScreenContext, route: MatchRoute): MatchRoute {
  const id = selectCandidate(context, route)?.entry.record.id
  const { pinned, ...unpinned } = route
  if (id === undefined) return route
  if (pinned === undefined) return { ...route, pinned: id, focus: 'list' }
  if (pinned === id) return { ...unpinned, aspect: 'why', cursor: startCursor }
  if (route.aspect === 'comparison') return { ...unpinned, aspect: 'why', focus: 'list', cursor: startCursor }
  return { ...route, aspect: 'comparison', focus: 'detail', cursor: startCursor }
}

/** The state after opening the selected target of the detail, or the selected candidate. */
function open(context: ScreenContext, route: MatchRoute): State {
  if (route.focus === 'detail') return openTarget(context.state, selectedTarget(context, route))
  return openRecord(context.state, selectCandidate(context, route)?.entry)
}

const signs: readonly Sign[] = [
  ...partNames.map((name) => ({ sign: partGlyphs[name].glyph, means: partLabels[name] })),
  { sign: '2=', means: matchWords.ranks },
]

const onlyActors: Localized = {
  en: 'Only a cluster or an organisation can be matched.',
  es: 'Solo se buscan socios afines para un clúster o una organización.',
}

/** The matches of the selected actor. */
const enter: Enter<'match'> = (_view, entry) =>
  entry !== undefined && isActor(entry)
    ? { ok: true, value: matchRoute(entry.record.id) }
    : { ok: false, error: onlyActors }

/** Whom an actor should talk to, and why. */
export const match: WholeScreen<'match', 'match' | 'match-detail'> = {
  title: ({ cache, state: { language } }, { id }) =>
    `${matchWords.title[language]} · ${displayMatchesIn(cache)(id, language).label}`,
  mode: ({ focus }) => (focus === 'list' ? 'match' : 'match-detail'),
  panels: matchPanels,
  select: (route, row) => ({ ...route, row, focus: 'list', ...(row === route.row ? {} : { cursor: startCursor }) }),
  selection: (context, route) => {
    const entry = selectCandidate(context, route)?.entry
    return { ...(entry === undefined ? {} : { entry }), ...targetSelection(selectedTarget(context, route)) }
  },
  commands: {
    ...moveCommands(move),
    ...sideCommands(moveAside),
    open,
    back: ({ state }, route) =>
      route.focus === 'detail' ? { ...state, route: { ...route, focus: 'list' } } : leave(state),
    'other-side': moveTo((_view, route) => ({ ...route, focus: route.focus === 'list' ? 'detail' : 'list' })),
    introduction: moveTo((_view, route) => showAspect(route, 'introduction')),
    compare: moveTo(compare),
  },
  stops,
  table: (context, route) => {
    const { atlas } = context.cache
    return {
      name: `match-${route.id}`,
      csv: () => matchesCsv(atlas, matchesIn(context.cache)(route.id), context.state.language),
      row: candidateCells(selectCandidates(context.cache, route)[route.row], context.state.language),
      column: 1,
    }
  },
  enter,
  signs: { match: signs, 'match-detail': signs },
  heads: ['match'],
  addressOf,
  routeAt,
}
