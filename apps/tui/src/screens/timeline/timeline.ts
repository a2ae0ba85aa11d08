/** What happened when, as a screen. @module */
import { actorCollections, citationsOf, type ResolvedCitation, type Result, resolveCitation } from '@puente/core'
import { type Address, type AddressProblem, printAddress, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import type { ScreenContext } from '../../app/state.ts'
import { isActor, leave, sidewards, walking } from '../actions.ts'
import type { Enter, WholeScreen } from '../screen-definition.ts'
import { cellsOfRow } from './detail-lines.ts'
import { along, closer, timelineStops, walkTimeline, wholeAgain } from './navigation.ts'
import { subjectName, timelinePanels } from './panels.ts'
import { type TimelineRoute, type TimelineSubject, timelineRoute } from './route.ts'
import { chronicleAt, readerAt, rowAtHand, rowsInSight } from './selectors.ts'
import { recordOfRow } from './timeline-rows.ts'
import { timelineCsv } from './timeline-table.ts'
import { timelineSigns, timelineWords } from './timeline-words.ts'

/** The word that these addresses begin with. */
const head = 'timeline'

/** How much nearer or further a step of the scale is. */
const closeUp = 0.5

const recordAt = ({ cache }: Pick<ScreenContext, 'cache'>, route: TimelineRoute) => {
  const row = rowAtHand(cache, route)
  return row === undefined ? undefined : recordOfRow(cache.atlas, row)
}

/** Where a reader finds the date at hand, or else the record without one. */
function citationsAt({ cache }: ScreenContext, route: TimelineRoute): readonly ResolvedCitation[] {
  const row = rowAtHand(cache, route)
  if (row === undefined) return []
  if (row.kind === 'undated') return citationsOf(cache.atlas, row.record)
  return row.entry.citations.map((citation) => resolveCitation(cache.atlas, citation))
}

/** The address of a timeline, with the record at hand unless it is the first. */
function addressOf(cache: AtlasCache, route: TimelineRoute): Address {
  const { subject } = route
  const id = route.row === 0 ? undefined : recordAt({ cache }, route)?.record.id
  return {
    path: subject.kind === 'everything' ? [head] : [head, subject.id],
    ...(id === undefined ? {} : { mark: id }),
  }
}

/** The place with its first row of a record at hand. */
function marking(cache: AtlasCache, route: TimelineRoute, id: string | undefined): TimelineRoute {
  const row = chronicleAt(cache, route).rows.findIndex((one) => recordOfRow(cache.atlas, one)?.record.id === id)
  return row < 0 ? route : { ...route, row }
}

function routeAt(cache: AtlasCache, { path, mark }: Address): Result<TimelineRoute, AddressProblem> {
  const [, id, ...rest] = path
  if (id === undefined) return { ok: true, value: marking(cache, timelineRoute({ kind: 'everything' }), mark) }
  const found = subjectAt(cache, head, id, ['sectors', ...actorCollections])
  if (!found.ok) return found
  if (rest.length > 0) return { ok: false, error: tooLong(printAddress({ path: [head, id] })) }
  const { collection, record } = found.value
  const subject: TimelineSubject = { kind: collection === 'sectors' ? 'sector' : 'actor', id: record.id }
  return { ok: true, value: marking(cache, timelineRoute(subject), mark) }
}

/** The timeline of the sector or actor at hand, or of everything. */
const enter: Enter<'timeline'> = (_view, entry) => {
  const subject: TimelineSubject =
    entry?.collection === 'sectors'
      ? { kind: 'sector', id: entry.record.id }
      : entry !== undefined && isActor(entry)
        ? { kind: 'actor', id: entry.record.id }
        : { kind: 'everything' }
  return { ok: true, value: timelineRoute(subject) }
}

/** What happened when, sector by sector. */
export const timeline: WholeScreen<'timeline', 'timeline'> = {
  title: (context, route) => {
    const name = timelineWords.title[context.state.language]
    return route.subject.kind === 'everything' ? name : `${name} · ${subjectName(context, route)}`
  },
  mode: () => 'timeline',
  panels: timelinePanels,
  mark: (route, row) => ({ ...route, row }),
  atHand: (context, route) => {
    const entry = recordAt(context, route)
    return { ...(entry === undefined ? {} : { entry }), citations: citationsAt(context, route) }
  },
  commands: {
    ...walking(walkTimeline),
    ...sidewards(along),
    'zoom-in': (context, route) => ({ ...context.state, route: closer(context, route, closeUp) }),
    'zoom-out': (context, route) => ({ ...context.state, route: closer(context, route, 1 / closeUp) }),
    'zoom-whole': (context, route) => ({ ...context.state, route: wholeAgain(context, route) }),
    open: (context, route) => openRecord(context.state, recordAt(context, route)),
    back: ({ state }) => leave(state),
  },
  stops: timelineStops,
  table: (context, route) => {
    const { cache, state } = context
    const row = rowAtHand(cache, route)
    const { subject } = route
    return {
      name: subject.kind === 'everything' ? 'timeline' : `timeline-${subject.id}`,
      csv: () => {
        const rows = rowsInSight(cache, route).flatMap((number) => chronicleAt(cache, route).rows[number] ?? [])
        const entries = rows.flatMap((one) => (one.kind === 'dated' ? [one.entry] : []))
        return timelineCsv(cache.atlas, [...new Set(entries)], state.language)
      },
      row: row === undefined ? [] : cellsOfRow(row, readerAt(context)),
      column: 2,
    }
  },
  enter,
  signs: { timeline: timelineSigns },
  heads: [head],
  addressOf,
  routeAt,
}
