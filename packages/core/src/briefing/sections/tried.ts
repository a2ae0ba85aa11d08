/** What was tried, and what came of it: stories with their results, and events. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { compareDates } from '../../model/date-interval.ts'
import type { Event } from '../../model/event.ts'
import { formatDate, formatPeriod } from '../../text/format-date.ts'
import { briefingSummary, entriesWith, fullName, type Writing } from '../briefing-context.ts'
import { citing } from '../citing.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { nameOthers } from '../overflow-line.ts'
import { joinsSides } from '../spans-both-sides.ts'
import { asSentence, shortened } from '../truncate-words.ts'
import { led } from '../with-lead.ts'

const longestSummary = 36
const longestResult = 30
const mostResults = 2

function tellStory(writing: Writing, entry: Entry<'stories'>): Draft {
  const { atlas, language, phrases } = writing
  // Results are told in order of time: the last ones say what came of it in the end.
  const results = entry.record.results.slice(-mostResults)
  const told = results.map(({ date, text }) => {
    const words = asSentence(shortened(text[language], longestResult))
    return date === undefined ? words : words.replace(/\.$/u, ` (${formatDate(date, language)}).`)
  })
  const named = [...entry.record.parties.map(({ actor }) => actor), ...results.flatMap(({ mentions = [] }) => mentions)]
  return {
    ...led(fullName(writing, entry), '.', [
      briefingSummary(writing, entry, longestSummary),
      [phrases.results, ...told].join(' '),
    ]),
    records: [entry, ...entriesWith(atlas, named)],
    citations: [...citing(entry, 'title').slice(-1), ...citing(entry, 'results')],
  }
}

function tellEvent(writing: Writing, entry: Entry<'events'>): Draft {
  const { atlas, language } = writing
  const { record } = entry
  const place = entriesWith(atlas, record.place === undefined ? [] : [record.place])
  const name = fullName(writing, entry)
  const asides = [
    formatPeriod(record.start, record.end, language),
    // Many names say where it was.
    ...place.map((where) => fullName(writing, where)).filter((where) => !name.includes(where)),
  ].filter((aside) => aside !== '')
  const { text } = led(asides.length === 0 ? name : `${name} (${asides.join(', ')})`, '.', [
    briefingSummary(writing, entry, longestSummary),
  ])
  return { lead: name, text, records: [entry, ...place], citations: citing(entry, 'summary') }
}

/** Where people of both sides meet to do business; what was celebrated or suffered tells less. */
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
function events({ atlas, asOf, scope }: Writing): readonly Entry<'events'>[] {
  const near = ({ record: { id } }: Entry) => scope.nearness.get(id) ?? 2
  const joins = ({ record }: Entry<'events'>) => (joinsSides(atlas, record, asOf) ? 0 : 1)
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

/** Success stories and events. */
export function tried(writing: Writing): readonly Block[] {
  return [
    itemsBlock({
      items: writing.scope.recordsOf('stories'),
      limit: 2,
      tell: (entry) => tellStory(writing, entry),
      nameOthers: nameOthers(writing, 'stories'),
    }),
    itemsBlock({
      items: events(writing),
      limit: 4,
      tell: (entry) => tellEvent(writing, entry),
      nameOthers: nameOthers(writing, 'events'),
    }),
  ]
}
