/** What exists: ties, partnerships, instruments. @module */
import { hadBegun } from '../../analysis/as-of.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { termLabel } from '../../dataset/label.ts'
import { compareDates } from '../../model/date-interval.ts'
import type { Instrument } from '../../model/instrument.ts'
import { formatDate, formatPeriod } from '../../text/format-date.ts'
import { briefingSummary, entriesWith, isActor, isWhole, shortName, type Writing } from '../briefing-context.ts'
import { citing, citingEach } from '../citing.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { tiesInWords } from '../format-ties.ts'
import { listing } from '../listing.ts'
import { nameOthers } from '../overflow-line.ts'
import { joinsSides } from '../spans-both-sides.ts'
import { shortened } from '../truncate-words.ts'
import { led } from '../with-lead.ts'

const longestSummary = 34

function tellTies(writing: Writing, basis: 'stated' | 'inferred'): readonly Block[] {
  const { atlas, asOf, language, phrases, scope } = writing
  const all = scope.recordsOf('ties').filter(({ record }) => record.basis === basis)
  const clusters = new Set<string>(atlas.records.clusters.map(({ id }) => id))
  const amongClusters = ({ record }: Entry<'ties'>) => (record.between.every((id) => clusters.has(id)) ? 0 : 1)
  const across = all
    .filter(({ record }) => joinsSides(atlas, record, asOf))
    .toSorted((a, b) => amongClusters(a) - amongClusters(b))
  // Between the sides is what a briefing is about; what else ties its own subject comes after.
  const isAcross = new Set(across)
  const ties = [...across, ...all.filter((tie) => !isAcross.has(tie))]
  if (ties.length === 0) return []
  const [only] = ties
  const because = ties.length === 1 ? only?.record.because?.[language] : undefined
  const draft: Draft = {
    ...led(basis === 'stated' ? phrases.tiesStated : phrases.tiesInferred, ':', [
      tiesInWords(writing, ties),
      because === undefined ? '' : phrases.because(shortened(because, longestSummary)),
    ]),
    records: ties,
    citations: citingEach(ties),
    ...(basis === 'inferred' ? { inferred: true } : {}),
  }
  return [{ kind: 'line', draft }]
}

/** A name, what it is, and its summary. */
function introduced(
  writing: Writing,
  entry: Entry,
  asides: readonly string[],
  more = '',
): Pick<Draft, 'lead' | 'text'> {
  const aside = asides.filter((one) => one !== '').join('; ')
  const name = shortName(writing, entry)
  const { text } = led(`${name} (${aside})`, '.', [briefingSummary(writing, entry, longestSummary), more])
  return { lead: name, text }
}

/** The last step of an instrument that had been taken by the date. */
function lastMilestone({ asOf, language }: Writing, { milestones = [] }: Instrument): string {
  const [last] = milestones.filter(({ date }) => hadBegun(date, asOf)).toSorted((a, b) => compareDates(b.date, a.date))
  if (last === undefined) return ''
  return `${termLabel('instruments', 'milestones.kind', last.kind, language)}, ${formatDate(last.date, language)}`
}

function tellInstrument(writing: Writing, entry: Entry<'instruments'>): Draft {
  const { record } = entry
  const kind = termLabel('instruments', 'kind', record.kind, writing.language)
  return {
    ...introduced(writing, entry, [kind, lastMilestone(writing, record)]),
    records: [entry],
    citations: citing(entry, 'summary'),
  }
}

function tellPartnership(writing: Writing, entry: Entry<'partnerships'>): Draft {
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
  const known = members.length === 0 ? '' : writing.phrases.members(names)
  return {
    ...introduced(writing, entry, [kind, formatPeriod(record.start, record.end, language)], known),
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

/** What was signed stands before what was announced. */
const kindOrder: { readonly [K in Instrument['kind']]?: number } = { treaty: 0, mou: 1 }

/** The nearest first, of these what binds both sides, then what is narrower; for the whole what is wider. */
function instruments(writing: Writing): readonly Entry<'instruments'>[] {
  const { atlas, asOf, scope } = writing
  const near = ({ record: { id } }: Entry) => scope.nearness.get(id) ?? 2
  const joins = ({ record }: Entry<'instruments'>) => (joinsSides(atlas, record, asOf) ? 0 : 1)
  const breadth = ({ record: { sectors = [] } }: Entry<'instruments'>) =>
    (sectors.length === 0 ? Number.MAX_SAFE_INTEGER : sectors.length) * (isWhole(writing) ? -1 : 1)
  const signed = ({ record: { kind } }: Entry<'instruments'>) => kindOrder[kind] ?? 2
  return scope
    .recordsOf('instruments')
    .toSorted(
      (a, b) =>
        near(a) - near(b) ||
        joins(a) - joins(b) ||
        levelOrder[a.record.level] - levelOrder[b.record.level] ||
        signed(a) - signed(b) ||
        breadth(a) - breadth(b),
    )
}

/** The nearest first, of these what aims at some country, the larger before. */
function partnerships({ scope }: Writing): readonly Entry<'partnerships'>[] {
  const near = ({ record: { id } }: Entry) => scope.nearness.get(id) ?? 2
  const aims = ({ record: { targets = [] } }: Entry<'partnerships'>) => (targets.length > 0 ? 0 : 1)
  const size = ({ record: { members = [] } }: Entry<'partnerships'>) => members.length
  return scope.recordsOf('partnerships').toSorted((a, b) => near(a) - near(b) || aims(a) - aims(b) || size(b) - size(a))
}

/** Ties, then partnerships and instruments; of the whole, what was agreed comes first. */
export function existing(writing: Writing): readonly Block[] {
  const carrying: readonly Block[] = [
    itemsBlock({
      items: partnerships(writing),
      limit: 2,
      tell: (entry) => tellPartnership(writing, entry),
      nameOthers: nameOthers(writing, 'partnerships'),
    }),
    itemsBlock({
      items: instruments(writing),
      limit: 3,
      tell: (entry) => tellInstrument(writing, entry),
      nameOthers: nameOthers(writing, 'instruments'),
    }),
  ]
  return [
    ...tellTies(writing, 'stated'),
    ...tellTies(writing, 'inferred'),
    ...(isWhole(writing) ? carrying.toReversed() : carrying),
  ]
}
