/** What exists: ties, partnerships, instruments. @module */

import type { Scope } from '../../analysis/scope.ts'
import { spansBothSides, tiesBetweenSides } from '../../analysis/spans-sides.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { positionsById } from '../../dataset/record-index.ts'
import { standingOf } from '../../dataset/standing.ts'
import { compareDates, hasStarted } from '../../model/date-interval.ts'
import type { Instrument } from '../../model/instrument.ts'
import { formatDate, formatPeriod } from '../../text/format-date.ts'
import { memoizePair } from '../../util/memo.ts'
import { type BriefingContext, briefingSummary, coversAtlas, isActor, shortName } from '../briefing-context.ts'
import { citationsCovering, citationsForField } from '../citations.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { joinNames, truncateWords, withLead } from '../sentence.ts'
import { overflowLine } from '../word-budget.ts'
import { formatTies } from '../wording.ts'

const maxSummaryWords = 34

/** Those that many ties share come first. A line names a few of its ties, and two pages hold some fifty sources. */
const maxTieCitations = 8

type Basis = Entry<'ties'>['record']['basis']

/** The ties of a scope, sorted once for all languages: between the sides is what a briefing is about, first of clusters. */
const tiesOf = /* @__PURE__ */ memoizePair(({ atlas, asOf, recordsOf }: Scope, basis: Basis) => {
  const positions = positionsById(atlas, 'clusters')
  const isAcross = tiesBetweenSides(atlas, asOf)
  const [amongClusters, across, others]: [Entry<'ties'>[], Entry<'ties'>[], Entry<'ties'>[]] = [[], [], []]
  for (const tie of recordsOf('ties')) {
    const { record } = tie
    if (record.basis !== basis) continue
    if (!isAcross.has(record)) others.push(tie)
    else if (record.between.every((id) => positions.has(id))) amongClusters.push(tie)
    else across.push(tie)
  }
  return [...amongClusters, ...across, ...others]
})

function draftTies(context: BriefingContext, basis: Basis): readonly Block[] {
  const { language, phrases, scope } = context
  const ties = tiesOf(scope, basis)
  if (ties.length === 0) return []
  const [only] = ties
  const because = ties.length === 1 ? only?.record.because?.[language] : undefined
  const draft: Draft = {
    ...withLead(basis === 'stated' ? phrases.tiesStated : phrases.tiesInferred, ':', [
      formatTies(context, ties),
      because === undefined ? '' : phrases.because(truncateWords(because, maxSummaryWords)),
    ]),
    records: ties,
    citations: citationsCovering(ties).slice(0, maxTieCitations),
    ...(basis === 'inferred' ? { inferred: true } : {}),
  }
  return [{ kind: 'line', draft }]
}

function withAsides(
  context: BriefingContext,
  entry: Entry,
  asides: readonly string[],
  more = '',
): Pick<Draft, 'lead' | 'text'> {
  const aside = asides.filter((one) => one !== '').join('; ')
  const name = shortName(context, entry)
  const { text } = withLead(`${name} (${aside})`, '.', [briefingSummary(context, entry, maxSummaryWords), more])
  return { lead: name, text }
}

function lastMilestone({ asOf, language }: BriefingContext, { milestones = [] }: Instrument): string {
  const [last] = milestones
    .filter(({ date }) => hasStarted(date, asOf))
    .toSorted((a, b) => compareDates(b.date, a.date))
  if (last === undefined) return ''
  return `${termLabel('instruments', 'milestones.kind', last.kind, language)}, ${formatDate(last.date, language)}`
}

function draftInstrument(context: BriefingContext, entry: Entry<'instruments'>): Draft {
  const { record } = entry
  const kind = termLabel('instruments', 'kind', record.kind, context.language)
  return {
    ...withAsides(context, entry, [kind, lastMilestone(context, record)]),
    records: [entry],
    citations: citationsForField(entry, 'summary'),
  }
}

function draftPartnership(context: BriefingContext, entry: Entry<'partnerships'>): Draft {
  const { atlas, language } = context
  const { record } = entry
  const kind = termLabel('partnerships', 'kind', record.kind, language).split(':')[0] ?? ''
  const members = entriesById(
    atlas,
    (record.members ?? []).map(({ actor }) => actor),
  ).filter(isActor)
  const names = joinNames(
    members.map((member) => shortName(context, member)),
    3,
    language,
  )
  const known = members.length === 0 ? '' : context.phrases.members(names)
  return {
    ...withAsides(context, entry, [kind, formatPeriod(record.start, record.end, language)], known),
    records: [entry, ...members],
    citations: citationsForField(entry, 'summary'),
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

const ended = ({ atlas, asOf }: BriefingContext, entry: Entry): number =>
  standingOf(atlas, entry, asOf) === undefined ? 0 : 1

/** What still exists first, of this the nearest, then what binds both sides, then what is narrower; for the whole what is wider. */
function instruments(context: BriefingContext): readonly Entry<'instruments'>[] {
  const { atlas, asOf, scope } = context
  const near = ({ record: { id } }: Entry) => scope.nearnessOf(id) ?? 2
  const joins = ({ record }: Entry<'instruments'>) => (spansBothSides(atlas, record, asOf) ? 0 : 1)
  const breadth = ({ record: { sectors = [] } }: Entry<'instruments'>) =>
    (sectors.length === 0 ? Number.MAX_SAFE_INTEGER : sectors.length) * (coversAtlas(context) ? -1 : 1)
  const signed = ({ record: { kind } }: Entry<'instruments'>) => kindOrder[kind] ?? 2
  return scope
    .recordsOf('instruments')
    .toSorted(
      (a, b) =>
        ended(context, a) - ended(context, b) ||
        near(a) - near(b) ||
        joins(a) - joins(b) ||
        levelOrder[a.record.level] - levelOrder[b.record.level] ||
        signed(a) - signed(b) ||
        breadth(a) - breadth(b),
    )
}

/** What still exists first, of this the nearest, then what aims at some country, the larger before. */
function partnerships(context: BriefingContext): readonly Entry<'partnerships'>[] {
  const { scope } = context
  const near = ({ record: { id } }: Entry) => scope.nearnessOf(id) ?? 2
  const aims = ({ record: { targets = [] } }: Entry<'partnerships'>) => (targets.length > 0 ? 0 : 1)
  const size = ({ record: { members = [] } }: Entry<'partnerships'>) => members.length
  return scope
    .recordsOf('partnerships')
    .toSorted(
      (a, b) => ended(context, a) - ended(context, b) || near(a) - near(b) || aims(a) - aims(b) || size(b) - size(a),
    )
}

/** Ties, then partnerships and instruments; of the whole, what was agreed comes first. */
export function existing(context: BriefingContext): readonly Block[] {
  const carrying: readonly Block[] = [
    itemsBlock({
      items: partnerships(context),
      limit: 2,
      toDraft: (entry) => draftPartnership(context, entry),
      toOverflow: overflowLine(context, 'partnerships'),
    }),
    itemsBlock({
      items: instruments(context),
      limit: 3,
      toDraft: (entry) => draftInstrument(context, entry),
      toOverflow: overflowLine(context, 'instruments'),
    }),
  ]
  return [
    ...draftTies(context, 'stated'),
    ...draftTies(context, 'inferred'),
    ...(coversAtlas(context) ? carrying.toReversed() : carrying),
  ]
}
