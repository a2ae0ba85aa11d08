/** What exists: ties, partnerships, instruments. @module */
import { hadBegun } from '../../analysis/as-of.ts'
import type { Entry } from '../../atlas/atlas.ts'
import { termLabel } from '../../atlas/label.ts'
import { compareDates } from '../../model/date-interval.ts'
import type { Instrument } from '../../model/instrument.ts'
import { dateInWords, periodInWords } from '../../present/date-in-words.ts'
import { citing, citingEach } from '../citing.ts'
import type { Block, Draft } from '../draft.ts'
import { joinsSides } from '../joins-sides.ts'
import { listing } from '../listing.ts'
import { nameOthers } from '../name-others.ts'
import { asSentence, shortened } from '../shortened.ts'
import { entriesWith, fullName, isActor, shortName, shortNames, type Writing } from '../writing.ts'

const longestSummary = 34
const mostTies = 8

function tieInWords(writing: Writing, { record }: Entry<'ties'>): string {
  const { language } = writing
  const parties = shortNames(writing, record.between).join(' – ')
  const kind = termLabel('ties', 'kind', record.kind, language)
  return `${parties} (${[kind, ...(record.since === undefined ? [] : [dateInWords(record.since, language)])].join(', ')})`
}

function tellTies(writing: Writing, basis: 'stated' | 'inferred'): readonly Block[] {
  const { atlas, asOf, language, phrases, scope } = writing
  const all = scope.recordsOf('ties').filter(({ record }) => record.basis === basis)
  const across = all.filter(({ record }) => joinsSides(atlas, record, asOf))
  // Between the sides is what a briefing is about; what else ties its own subject comes after.
  const ties = [...across, ...all.filter((tie) => !across.includes(tie))]
  if (ties.length === 0) return []
  const names = listing(
    ties.map((tie) => tieInWords(writing, tie)),
    mostTies,
    language,
  )
  const [only] = ties
  const because =
    ties.length === 1 && only?.record.because !== undefined ? [shortened(only.record.because[language], 30)] : []
  const told = basis === 'stated' ? phrases.tiesStated(names) : phrases.tiesInferred(names)
  const draft: Draft = {
    text: [told, ...because.map(phrases.because)].map(asSentence).join(' '),
    records: ties,
    citations: citingEach(ties.slice(0, mostTies + 1)),
    ...(basis === 'inferred' ? { inferred: true } : {}),
  }
  return [{ kind: 'line', draft }]
}

function withSummary(writing: Writing, entry: Entry, asides: readonly string[], summary: string | undefined): string {
  const head = `${fullName(writing, entry)} (${asides.filter((aside) => aside !== '').join('; ')})`
  return asSentence(summary === undefined ? head : `${head}: ${shortened(summary, longestSummary)}`)
}

/** The last step of an instrument that had been taken by the date. */
function lastMilestone({ asOf, language }: Writing, { milestones = [] }: Instrument): string {
  const [last] = milestones.filter(({ date }) => hadBegun(date, asOf)).toSorted((a, b) => compareDates(b.date, a.date))
  if (last === undefined) return ''
  return `${termLabel('instruments', 'milestones.kind', last.kind, language)}, ${dateInWords(last.date, language)}`
}

function tellInstrument(writing: Writing, entry: Entry): Draft {
  if (entry.collection !== 'instruments') return nameOthers(writing, 'instruments')([entry])
  const { record } = entry
  const kind = termLabel('instruments', 'kind', record.kind, writing.language)
  return {
    text: withSummary(writing, entry, [kind, lastMilestone(writing, record)], record.summary[writing.language]),
    records: [entry],
    citations: citing(entry, 'summary'),
  }
}

function tellPartnership(writing: Writing, entry: Entry): Draft {
  if (entry.collection !== 'partnerships') return nameOthers(writing, 'partnerships')([entry])
  const { atlas, language } = writing
  const { record } = entry
  const kind = termLabel('partnerships', 'kind', record.kind, language).split(':')[0] ?? ''
  const members = entriesWith(
    atlas,
    (record.members ?? []).map(({ actor }) => actor),
  ).filter(isActor)
  const names = listing(
    members.map((member) => shortName(writing, member)),
    3,
    language,
  )
  const told = withSummary(
    writing,
    entry,
    [kind, periodInWords(record.start, record.end, language)],
    record.summary?.[language],
  )
  return {
    text: members.length === 0 ? told : `${told} ${asSentence(writing.phrases.members(names))}`,
    records: [entry, ...members],
    citations: citing(entry, 'summary'),
  }
}

/** What can carry a cooperation stands before what only frames it. */
const levelOrder: Readonly<Record<Instrument['level'], number>> = {
  bilateral: 0,
  organisations: 1,
  union: 2,
  state: 3,
  national: 3,
  international: 4,
}

/** The nearest first, of these what binds both sides, then what is narrower. */
function instruments({ atlas, asOf, scope }: Writing): readonly Entry<'instruments'>[] {
  const near = ({ record: { id } }: Entry) => scope.nearness.get(id) ?? 2
  const joins = ({ record }: Entry<'instruments'>) => (joinsSides(atlas, record, asOf) ? 0 : 1)
  const breadth = ({ record: { sectors = [] } }: Entry<'instruments'>) => (sectors.length === 0 ? 99 : sectors.length)
  return scope
    .recordsOf('instruments')
    .toSorted(
      (a, b) =>
        near(a) - near(b) ||
        joins(a) - joins(b) ||
        levelOrder[a.record.level] - levelOrder[b.record.level] ||
        breadth(a) - breadth(b),
    )
}

/** Ties, partnerships and instruments. */
export function existing(writing: Writing): readonly Block[] {
  return [
    ...tellTies(writing, 'stated'),
    ...tellTies(writing, 'inferred'),
    {
      kind: 'items',
      items: writing.scope.recordsOf('partnerships'),
      limit: 2,
      tell: (entry) => tellPartnership(writing, entry),
      nameOthers: nameOthers(writing, 'partnerships'),
    },
    {
      kind: 'items',
      items: instruments(writing),
      limit: 4,
      tell: (entry) => tellInstrument(writing, entry),
      nameOthers: nameOthers(writing, 'instruments'),
    },
  ]
}
