/** What exists: ties, partnerships, instruments. @module */

import { activePartnerships } from '../../analysis/as-of.ts'
import type { Scope } from '../../analysis/scope.ts'
import { spansBothSides, tiesBetweenSides, tiesOfBasis } from '../../analysis/spans-sides.ts'
import { type Milestone, milestoneOf, timelineEntries } from '../../analysis/timeline-entries.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { termLabel } from '../../dataset/label.ts'
import { entriesAt } from '../../dataset/numbered-records.ts'
import { recordIndex } from '../../dataset/record-index.ts'
import { standingOf } from '../../dataset/standing.ts'
import { tieEnds } from '../../index/actors.ts'
import { involved } from '../../index/involved.ts'
import type { Citation } from '../../model/citation.ts'
import { compareDates, hasStarted } from '../../model/date-interval.ts'
import type { Instrument } from '../../model/instrument.ts'
import { formatDate, formatPeriod, formatWhen } from '../../text/format-date.ts'
import { countingSort, rowLength } from '../../util/compressed-rows.ts'
import { memoize, memoizePair } from '../../util/memo.ts'
import { sortedByKeys } from '../../util/sort-by-keys.ts'
import {
  type BriefingContext,
  briefingSummary,
  coversAtlas,
  isActor,
  ownFirst,
  shortName,
} from '../briefing-context.ts'
import { citationsForField, citationsOfNumbers } from '../citations.ts'
import { type Block, type Draft, itemsBlock } from '../draft.ts'
import { manyRecordsBlock } from '../many-records.ts'
import { joinNames, truncateWords, withLead } from '../sentence.ts'
import { overflowLine } from '../word-budget.ts'
import { formatTies } from '../wording.ts'

const maxSummaryWords = 34

/** Those that many ties share come first. A line names a few of its ties, and two pages hold some fifty sources. */
const maxTieCitations = 8

const maxStageCitations = 2

type Basis = Entry<'ties'>['record']['basis']

/**
 * The numbers of a scope's ties, sorted once for all languages: between the sides is what a briefing is about, first of
 * clusters.
 */
const tiesOf = /* @__PURE__ */ memoizePair(({ atlas, asOf, numbersOf }: Scope, basis: Basis): Uint32Array => {
  const begin = recordIndex(atlas.records).firstOf('ties')
  const { first, second } = tieEnds(atlas)
  const across = tiesBetweenSides(atlas, asOf)
  const isOfBasis = tiesOfBasis(atlas, basis)
  // Clusters are numbered first.
  const { length: clusters } = atlas.records.clusters
  const isCluster = (actor = -1) => actor >= 0 && actor < clusters
  const rankOf = (position: number) => {
    if (across[position] !== 1) return 2
    return isCluster(first[position]) && isCluster(second[position]) ? 0 : 1
  }
  const ties = numbersOf('ties').filter((number) => isOfBasis(number - begin))
  return countingSort(ties, (at) => rankOf((ties[at] ?? 0) - begin), 3)
})

function draftTies(context: BriefingContext, basis: Basis): readonly Block[] {
  const { atlas, language, phrases, scope } = context
  const ties = tiesOf(scope, basis)
  if (ties.length === 0) return []
  const [only] = ties.length === 1 ? entriesAt(atlas, ties) : []
  const because = only?.collection === 'ties' ? only.record.because?.[language] : undefined
  const draft: Draft = {
    ...withLead(basis === 'stated' ? phrases.tiesStated : phrases.tiesInferred, ':', [
      formatTies(context, ties),
      because === undefined ? '' : phrases.because(truncateWords(because, maxSummaryWords)),
    ]),
    records: [],
    counted: ties,
    citations: citationsOfNumbers(atlas, ties, maxTieCitations),
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

/**
 * How far an instrument has come by a milestone of each kind, the furthest last. What only happens to it, as a change or
 * the end of some works, tells nothing of where it stands.
 */
const stages: readonly (readonly Milestone['kind'][])[] = [
  ['agreed-in-principle', 'concluded'],
  ['signed', 'declared', 'launched', 'funded'],
  ['entered-into-force', 'renewed'],
  ['merged', 'replaced', 'repealed', 'dissolved', 'ended'],
]

/** An instrument begins once, though a later phase of it may be launched too. */
const beginning = 1

interface Stage {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** The furthest that an instrument has come: its beginning, or else the latest of its milestones that take it so far. */
function stageOf({ atlas, asOf, language }: BriefingContext, entry: Entry<'instruments'>): Stage | undefined {
  const reached = timelineEntries(atlas, entry, 'milestone')
    .flatMap((one) => {
      const kind = milestoneOf(entry, one)?.kind
      return kind === undefined || !hasStarted(one.date, asOf) ? [] : { ...one, kind }
    })
    .toSorted((a, b) => compareDates(a.date, b.date))
  const stage = stages.findLastIndex((kinds) => reached.some(({ kind }) => kinds.includes(kind)))
  const ofStage = reached.filter(({ kind }) => stages[stage]?.includes(kind) === true)
  const found = stage === beginning ? ofStage[0] : ofStage.at(-1)
  if (found === undefined) return undefined
  const kind = termLabel('instruments', 'milestones.kind', found.kind, language)
  return {
    text: `${kind}, ${formatDate(found.date, language)}`,
    citations: found.citations.slice(0, maxStageCitations),
  }
}

function draftInstrument(context: BriefingContext, entry: Entry<'instruments'>): Draft {
  const { record } = entry
  const kind = termLabel('instruments', 'kind', record.kind, context.language)
  const stage = stageOf(context, entry)
  return {
    ...withAsides(context, entry, [kind, stage?.text ?? '']),
    records: [entry],
    citations: [...citationsForField(entry, 'summary'), ...(stage?.citations ?? [])],
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
  const { start, end } = record
  const when =
    start !== undefined && end === undefined ? formatWhen('since', start, language) : formatPeriod(start, end, language)
  return {
    ...withAsides(context, entry, [kind, when], known),
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
  const joins = memoize(({ record }: Entry<'instruments'>) => (spansBothSides(atlas, record, asOf) ? 0 : 1))
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

/**
 * The numbers of partnerships, for all languages: what still exists first, of this the nearest, then what aims at some
 * country, the larger before.
 */
const partnershipsOf = /* @__PURE__ */ memoize(({ atlas, asOf, nearnessAt, numbersOf }: Scope): Uint32Array => {
  const first = recordIndex(atlas.records).firstOf('partnerships')
  const active = activePartnerships(atlas, asOf)
  const { members, targets } = involved(atlas)
  return sortedByKeys(
    numbersOf('partnerships'),
    (number) => 1 - (active[number - first] ?? 0),
    (number) => nearnessAt(number) ?? 2,
    (number) => (rowLength(targets, number - first) > 0 ? 0 : 1),
    (number) => -rowLength(members, number - first),
  )
})

/** Ties, then partnerships and instruments, the subject's own first; of the whole, what was agreed comes first. */
export function existing(context: BriefingContext): readonly Block[] {
  const { atlas, scope } = context
  const partnerships = manyRecordsBlock(context, 'partnerships', partnershipsOf(scope), {
    limit: 2,
    toDraft: (entry) => draftPartnership(context, entry),
  })
  const framing = instruments(context)
  const frames = itemsBlock({
    items: framing,
    limit: 3,
    toDraft: (entry) => draftInstrument(context, entry),
    toOverflow: overflowLine(context, 'instruments'),
  })
  const [first] = framing
  const carrying = ownFirst(context, [
    [partnershipsOf(scope)[0], partnerships],
    [first && recordIndex(atlas.records).numberOf(first.record.id), frames],
  ])
  return [
    ...draftTies(context, 'stated'),
    ...draftTies(context, 'inferred'),
    ...(coversAtlas(context) ? carrying.toReversed() : carrying),
  ]
}
