/** What was tried with which result: stories and events. @module */

import { spansBothSides } from '../../analysis/spans-sides.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { compareDates } from '../../model/date-interval.ts'
import type { Event } from '../../model/event.ts'
import { formatDate, formatPeriod } from '../../text/format-date.ts'
import { type BriefingContext, briefingSummary, fullName } from '../briefing-context.ts'
import { citationsForField } from '../citations.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { asSentence, firstSentences, withLead } from '../sentence.ts'
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

/** The nearest first, of these meetings of both sides, the latest before. */
function events({ atlas, asOf, scope }: BriefingContext): readonly Entry<'events'>[] {
  const near = ({ record: { id } }: Entry) => scope.nearnessOf(id) ?? 2
  const joins = ({ record }: Entry<'events'>) => (spansBothSides(atlas, record, asOf) ? 0 : 1)
  return scope
    .recordsOf('events')
    .toSorted(
      (a, b) =>
        near(a) - near(b) ||
        joins(a) - joins(b) ||
        kindOrder[a.record.kind] - kindOrder[b.record.kind] ||
        compareDates(b.record.start ?? '0000', a.record.start ?? '0000'),
    )
}

export function tried(context: BriefingContext): readonly Block[] {
  return [
    itemsBlock({
      items: context.scope.recordsOf('stories'),
      limit: 2,
      toDraft: (entry) => draftStory(context, entry),
      toOverflow: overflowLine(context, 'stories'),
    }),
    itemsBlock({
      items: events(context),
      limit: 4,
      toDraft: (entry) => draftEvent(context, entry),
      toOverflow: overflowLine(context, 'events'),
    }),
  ]
}
