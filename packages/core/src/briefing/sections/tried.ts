/** What was tried with which result: stories and events. @module */

import type { Scope } from '../../analysis/scope.ts'
import { eventsBetweenSides } from '../../analysis/spans-sides.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { dateInterval } from '../../model/date-interval.ts'
import type { Event } from '../../model/event.ts'
import { asSentence } from '../../text/as-sentence.ts'
import { formatDate, formatPeriod } from '../../text/format-date.ts'
import { itemAt } from '../../util/lazy-list.ts'
import { memoize } from '../../util/memo.ts'
import { sortedByKeys } from '../../util/sort-by-keys.ts'
import { type BriefingContext, briefingSummary, fullName, ownFirst } from '../briefing-context.ts'
import { citationsForField } from '../citations.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { manyRecordsBlock } from '../many-records.ts'
import { firstSentences, withLead } from '../sentence.ts'
import { overflowLine } from '../word-budget.ts'

const maxSummaryWords = 36
const maxResultWords = 30
const maxResults = 2

function draftStory(context: BriefingContext, entry: Entry<'stories'>): Draft {
  const { atlas, language, phrases } = context
  // Results are in order of time: the last ones are the outcome.
  const results = entry.record.results.slice(-maxResults)
  const sentences = results.map(({ date, text }) => {
    const words = asSentence(firstSentences(text, language, maxResultWords))
    return date === undefined ? words : words.replace(/\.$/u, ` (${formatDate(date, language)}).`)
  })
  const named = [...entry.record.parties.map(({ actor }) => actor), ...results.flatMap(({ mentions = [] }) => mentions)]
  return {
    ...withLead(fullName(context, entry), '.', [
      briefingSummary(context, entry, maxSummaryWords),
      [phrases.results, ...sentences].join(' '),
    ]),
    records: [entry, ...entriesById(atlas, named)],
    citations: [...citationsForField(entry, 'title').slice(-1), ...citationsForField(entry, 'results')],
  }
}

function draftEvent(context: BriefingContext, entry: Entry<'events'>): Draft {
  const { atlas, language } = context
  const { record } = entry
  const place = entriesById(atlas, record.place === undefined ? [] : [record.place])
  const name = fullName(context, entry)
  const asides = [
    formatPeriod(record.start, record.end, language),
    // Many names say where it was.
    ...place.map((where) => fullName(context, where)).filter((where) => !name.includes(where)),
  ].filter((aside) => aside !== '')
  const { text } = withLead(asides.length === 0 ? name : `${name} (${asides.join(', ')})`, '.', [
    briefingSummary(context, entry, maxSummaryWords),
  ])
  return { lead: name, text, records: [entry, ...place], citations: citationsForField(entry, 'summary') }
}

/** Meetings for business come first; ceremonies and disasters matter less. */
const kindOrder: Readonly<Record<Event['kind'], number>> = {
  matchmaking: 0,
  mission: 0,
  visit: 0,
  summit: 1,
  committee: 1,
  'policy-discussion': 1,
  presentation: 1,
  fair: 2,
  ceremony: 2,
  disaster: 3,
}

/** The numbers of events, for all languages: the nearest first, of these meetings of both sides, the latest before. */
const eventsOf = /* @__PURE__ */ memoize(({ atlas, asOf, nearnessAt, numbersOf }: Scope): Uint32Array => {
  const first = recordIndex(atlas.records).firstOf('events')
  const across = eventsBetweenSides(atlas, asOf)
  const event = (number: number) => itemAt(atlas.records.events, number - first)
  const began = (number: number) => dateInterval(event(number).start ?? '0000')
  return sortedByKeys(
    numbersOf('events'),
    (number) => nearnessAt(number) ?? 2,
    (number) => 1 - (across[number - first] ?? 0),
    (number) => kindOrder[event(number).kind],
    (number) => -began(number).start,
    (number) => -began(number).end,
  )
})

export function tried(context: BriefingContext): readonly Block[] {
  const { scope } = context
  const stories = itemsBlock({
    items: scope.recordsOf('stories'),
    limit: 2,
    toDraft: (entry) => draftStory(context, entry),
    toOverflow: overflowLine(context, 'stories'),
  })
  const events = manyRecordsBlock(context, 'events', eventsOf(scope), {
    limit: 4,
    toDraft: (entry) => draftEvent(context, entry),
  })
  return ownFirst(context, [
    [scope.numbersOf('stories')[0], stories],
    [eventsOf(scope)[0], events],
  ])
}
