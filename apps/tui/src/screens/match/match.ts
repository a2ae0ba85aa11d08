/** Who should talk to whom, as a screen. @module */

import { actorCollections, type Localized, labelOf, partLabels, partNames, type Result } from '@puente/core'
import { type Address, type AddressProblem, needsRecord, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { follow, openRecord } from '../../app/history.ts'
import { startCursor } from '../../app/scroll.ts'
import type { ScreenContext, State } from '../../app/state.ts'
import type { Sign } from '../../views/signs.ts'
import { isActor, leave, sidewards, walking } from '../actions.ts'
import type { AtHand, Enter, WholeScreen } from '../screen-definition.ts'
import { matchesIn, rowOfCandidate } from './candidates.ts'
import { candidateCells, matchesCsv } from './match-table.ts'
import { matchWords } from './match-words.ts'
import { comparing, matchStops, telling, walkMatch, walkMatchAside } from './navigation.ts'
import { matchPanels } from './panels.ts'
import { partGlyphs } from './part-glyphs.ts'
import { type MatchRoute, matchRoute } from './route.ts'
import { candidateAt, candidatesAt, toldTarget } from './selectors.ts'

function atHand(context: ScreenContext, route: MatchRoute): AtHand {
  const target = toldTarget(context, route)
  const entry =
    target?.destination.kind === 'record' ? target.destination.entry : candidateAt(context, route)?.match.entry
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(target?.citations === undefined ? {} : { citations: target.citations }),
  }
}

/** The state after opening the marked candidate, or what is at hand in what is told. */
function open(context: ScreenContext, route: MatchRoute): State {
  const { state } = context
  const target = toldTarget(context, route)
  if (target !== undefined) return follow(state, target.destination)
  const entry = candidateAt(context, route)?.match.entry
  return route.focus === 'told' ? state : openRecord(state, entry)
}

function addressOf(cache: AtlasCache, route: MatchRoute): Address {
  const mark = route.row === 0 ? undefined : candidateAt({ cache }, route)?.match.entry.record.id
  return { path: ['match', route.id], ...(mark === undefined ? {} : { mark }) }
}

function routeAt(cache: AtlasCache, { path, mark }: Address): Result<MatchRoute, AddressProblem> {
  const [head, id, ...rest] = path
  if (id === undefined) {
    const examples = cache.atlas.records.clusters.slice(0, 3).map((cluster) => cluster.id)
    return { ok: false, error: needsRecord(head, examples) }
  }
  const found = subjectAt(cache, head, id, actorCollections)
  if (!found.ok) return found
  const route = matchRoute(found.value.record.id)
  if (rest.length > 0) return { ok: false, error: tooLong(`${head}/${route.id}`) }
  return { ok: true, value: { ...route, row: rowOfCandidate(candidatesAt(cache, route), mark) } }
}

const matchSigns: readonly Sign[] = [
  ...partNames.map((name) => ({ sign: partGlyphs[name].glyph, means: partLabels[name] })),
  { sign: '2=', means: matchWords.ranks },
]

const onlyActors: Localized = {
  en: 'Only a cluster or an organization can be matched.',
  es: 'Solo se buscan socios afines para un clúster o una organización.',
}

/** Whom the actor at hand should talk to. */
const enter: Enter<'match'> = (_view, entry) =>
  entry !== undefined && isActor(entry)
    ? { ok: true, value: matchRoute(entry.record.id) }
    : { ok: false, error: onlyActors }

/** Who should talk to whom, and why. */
export const match: WholeScreen<'match', 'match' | 'match-detail'> = {
  title: ({ cache, state: { language } }, { id }) => {
    const { entry } = matchesIn(cache)(id)
    return `${matchWords.title[language]} · ${labelOf(cache.atlas, entry, language)}`
  },
  mode: ({ focus }) => (focus === 'list' ? 'match' : 'match-detail'),
  panels: matchPanels,
  mark: (route, row) => ({ ...route, row, focus: 'list', ...(row === route.row ? {} : { cursor: startCursor }) }),
  atHand,
  commands: {
    ...walking(walkMatch),
    ...sidewards(walkMatchAside),
    open,
    back: ({ state }, route) =>
      route.focus === 'told' ? { ...state, route: { ...route, focus: 'list' } } : leave(state),
    'other-side': ({ state }, route) => ({
      ...state,
      route: { ...route, focus: route.focus === 'list' ? 'told' : 'list' },
    }),
    introduction: ({ state }, route) => ({ ...state, route: telling(route, 'introduction') }),
    compare: (context, route) => ({ ...context.state, route: comparing(context, route) }),
  },
  stops: matchStops,
  table: (context, route) => {
    const candidates = candidatesAt(context.cache, route)
    const { atlas } = context.cache
    return {
      name: `match-${route.id}`,
      csv: () => matchesCsv(atlas, matchesIn(context.cache)(route.id), context.state.language),
      row: candidateCells(context, candidates, route.row),
      column: 1,
    }
  },
  enter,
  signs: { match: matchSigns, 'match-detail': matchSigns },
  heads: ['match'],
  addressOf,
  routeAt,
}
