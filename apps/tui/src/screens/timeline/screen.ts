/** What happened when, as a screen. @module */
import { actorCollections, citationsOf, type ResolvedCitation, type Result, resolveCitation } from '@puente/core'
import { type Address, type AddressProblem, printAddress } from '../../app/address/address.ts'
import { tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { TimelineSubject } from '../../app/atlas-queries.ts'
import { goTo } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { leave, sidewards, walking } from '../actions.ts'
import { recordPlace } from '../browse/route.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { along, closer, timelineStops, walkTimeline, wholeAgain } from './navigation.ts'
import { type TimelinePlace, timelinePlace } from './route.ts'
import { chronicleAt, readerAt, rowAtHand, rowsInSight } from './selectors.ts'
import { timelineCsv } from './table.ts'
import { recordOfRow } from './timeline-data.ts'
import { cellsOfRow, subjectName, timelinePanels } from './view.ts'
import { timelineWords } from './words.ts'

/** The word that these addresses begin with. */
const head = 'timeline'

/** How much nearer or further a step of the scale is. */
const closeUp = 0.5

const recordAt = ({ model }: Pick<View, 'model'>, place: TimelinePlace) => {
  const row = rowAtHand(model, place)
  return row === undefined ? undefined : recordOfRow(model.atlas, row)
}

/** Where a reader finds the date at hand, or else the record without one. */
function citationsAt({ model }: View, place: TimelinePlace): readonly ResolvedCitation[] {
  const row = rowAtHand(model, place)
  if (row === undefined) return []
  if (row.kind === 'undated') return citationsOf(model.atlas, row.record)
  return row.entry.citations.map((citation) => resolveCitation(model.atlas, citation))
}

/** The address of a timeline, with the record at hand unless it is the first. */
function addressOf(model: Model, place: TimelinePlace): Address {
  const { subject } = place
  const id = place.row === 0 ? undefined : recordAt({ model }, place)?.record.id
  return {
    path: subject.kind === 'everything' ? [head] : [head, subject.id],
    ...(id === undefined ? {} : { mark: id }),
  }
}

/** The place with its first row of a record at hand. */
function marking(model: Model, place: TimelinePlace, id: string | undefined): TimelinePlace {
  const row = chronicleAt(model, place).rows.findIndex((one) => recordOfRow(model.atlas, one)?.record.id === id)
  return row < 0 ? place : { ...place, row }
}

function placeAt(model: Model, { path, mark }: Address): Result<TimelinePlace, AddressProblem> {
  const [, id, ...rest] = path
  if (id === undefined) return { ok: true, value: marking(model, timelinePlace({ kind: 'everything' }), mark) }
  const found = subjectAt(model, head, id, ['sectors', ...actorCollections])
  if (!found.ok) return found
  if (rest.length > 0) return { ok: false, error: tooLong(printAddress({ path: [head, id] })) }
  const { collection, record } = found.value
  const subject: TimelineSubject = { kind: collection === 'sectors' ? 'sector' : 'actor', id: record.id }
  return { ok: true, value: marking(model, timelinePlace(subject), mark) }
}

/** What happened when, sector by sector. */
export const timeline: WholeScreen<'timeline'> = {
  title: (view, place) => {
    const name = timelineWords.title[view.state.language]
    return place.subject.kind === 'everything' ? name : `${name} · ${subjectName(view, place)}`
  },
  mode: () => 'timeline',
  panels: timelinePanels,
  mark: (place, row) => ({ ...place, row }),
  atHand: (view, place) => {
    const entry = recordAt(view, place)
    return { ...(entry === undefined ? {} : { entry }), citations: citationsAt(view, place) }
  },
  commands: {
    ...walking(walkTimeline),
    ...sidewards(along),
    'zoom-in': (view, place) => ({ ...view.state, place: closer(view, place, closeUp) }),
    'zoom-out': (view, place) => ({ ...view.state, place: closer(view, place, 1 / closeUp) }),
    'zoom-whole': (view, place) => ({ ...view.state, place: wholeAgain(view, place) }),
    open: (view, place) => {
      const entry = recordAt(view, place)
      return entry === undefined ? view.state : goTo(view.state, recordPlace(view.model, entry))
    },
    back: ({ state }) => leave(state),
  },
  stops: timelineStops,
  table: (view, place) => {
    const { model, state } = view
    const row = rowAtHand(model, place)
    const { subject } = place
    return {
      name: subject.kind === 'everything' ? 'timeline' : `timeline-${subject.id}`,
      csv: () => {
        const rows = rowsInSight(model, place).flatMap((number) => chronicleAt(model, place).rows[number] ?? [])
        const entries = rows.flatMap((one) => (one.kind === 'dated' ? [one.entry] : []))
        return timelineCsv(model.atlas, [...new Set(entries)], state.language)
      },
      row: row === undefined ? [] : cellsOfRow(row, readerAt(view)),
      column: 2,
    }
  },
  heads: [head],
  addressOf,
  placeAt,
}
