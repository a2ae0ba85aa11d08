/** What happened when, as a screen. @module */

import { actorCollections, citationsOf, type ResolvedCitation, resolveCitation } from '@puente/core'
import { type Address, type AddressResult, fail, printAddress } from '../../app/address/address.ts'
import { tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import { openRecord } from '../../app/history.ts'
import type { View } from '../../app/screen-context.ts'
import { isActor, leave, moveCommands, moveTo, sideCommands } from '../actions.ts'
import type { Enter, WholeScreen } from '../screen-definition.ts'
import { moveTimeline, pan, showAll, timelineStops, zoom } from './navigation.ts'
import { type TimelinePlace, type TimelineSubject, timelinePlace } from './route.ts'
import { readerAt, selectRow, selectTimeline, selectVisibleRows } from './selectors.ts'
import { timelineCsv } from './table.ts'
import { recordOfRow } from './timeline-data.ts'
import { cellsOfRow, subjectName, timelinePanels } from './view.ts'
import { timelineSigns, timelineWords } from './words.ts'

const head = 'timeline'

/** How much of the window a step of zooming in keeps. */
const zoomFactor = 0.5

const recordAt = ({ model }: Pick<View, 'model'>, place: TimelinePlace) => {
  const row = selectRow(model, place)
  return row === undefined ? undefined : recordOfRow(model.atlas, row)
}

/** The citations of the selected date, or of the record without a date. */
function citationsAt({ model }: View, place: TimelinePlace): readonly ResolvedCitation[] {
  const row = selectRow(model, place)
  if (row === undefined) return []
  if (row.kind === 'undated') return citationsOf(model.atlas, row.record)
  return row.entry.citations.map((citation) => resolveCitation(model.atlas, citation))
}

/** The address of a timeline, with the selected record unless it is the first. */
function addressOf(model: Model, place: TimelinePlace): Address {
  const { subject } = place
  const id = place.row === 0 ? undefined : recordAt({ model }, place)?.record.id
  return {
    path: subject.kind === 'everything' ? [head] : [head, subject.id],
    ...(id === undefined ? {} : { mark: id }),
  }
}

/** The place with the first row of a record selected. */
function atRecord(model: Model, place: TimelinePlace, id: string | undefined): TimelinePlace {
  const row = selectTimeline(model, place).rows.findIndex((one) => recordOfRow(model.atlas, one)?.record.id === id)
  return row < 0 ? place : { ...place, row }
}

function placeAt(model: Model, { path, mark }: Address): AddressResult<TimelinePlace> {
  const [, id, ...rest] = path
  if (id === undefined) return { ok: true, value: atRecord(model, timelinePlace({ kind: 'everything' }), mark) }
  const found = subjectAt(model, head, id, ['sectors', ...actorCollections])
  if (!found.ok) return found
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, id] })))
  const { collection, record } = found.value
  const subject: TimelineSubject = { kind: collection === 'sectors' ? 'sector' : 'actor', id: record.id }
  return { ok: true, value: atRecord(model, timelinePlace(subject), mark) }
}

/** The timeline of the selected sector or actor, or of everything. */
const enter: Enter<'timeline'> = (_view, entry) => {
  const subject: TimelineSubject =
    entry?.collection === 'sectors'
      ? { kind: 'sector', id: entry.record.id }
      : entry !== undefined && isActor(entry)
        ? { kind: 'actor', id: entry.record.id }
        : { kind: 'everything' }
  return { ok: true, value: timelinePlace(subject) }
}

/** What happened when, sector by sector. */
export const timeline: WholeScreen<'timeline', 'timeline'> = {
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
    ...moveCommands(moveTimeline),
    ...sideCommands(pan),
    'zoom-in': moveTo((view, place) => zoom(view, place, zoomFactor)),
    'zoom-out': moveTo((view, place) => zoom(view, place, 1 / zoomFactor)),
    'zoom-whole': moveTo(showAll),
    open: (view, place) => openRecord(view.state, recordAt(view, place)),
    back: ({ state }) => leave(state),
  },
  stops: timelineStops,
  table: (view, place) => {
    const { model, state } = view
    const row = selectRow(model, place)
    const { subject } = place
    return {
      name: subject.kind === 'everything' ? 'timeline' : `timeline-${subject.id}`,
      csv: () => {
        const rows = selectVisibleRows(model, place).flatMap(
          (number) => selectTimeline(model, place).rows[number] ?? [],
        )
        const entries = rows.flatMap((one) => (one.kind === 'dated' ? [one.entry] : []))
        return timelineCsv(model.atlas, [...new Set(entries)], state.language)
      },
      row: row === undefined ? [] : cellsOfRow(row, readerAt(view)),
      column: 2,
    }
  },
  enter,
  signs: { timeline: timelineSigns },
  heads: [head],
  addressOf,
  placeAt,
}
