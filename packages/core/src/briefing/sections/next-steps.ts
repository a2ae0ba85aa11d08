/** Next steps: pairs to bring together, and the opportunities that the sources see. @module */
import type { Scope } from '../../analysis/scope.ts'
import type { WhiteSpot } from '../../analysis/white-spots.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { entriesAt, numbersOfEntries, numbersOfIds } from '../../dataset/numbered-records.ts'
import { standingOf } from '../../dataset/standing.ts'
import { introductionPath } from '../../graph/introductions.ts'
import type { CooperationPath } from '../../graph/path-steps.ts'
import type { Match } from '../../matching/match.ts'
import { matchOf, suggestedPartners } from '../../matching/matches.ts'
import type { Id } from '../../model/id.ts'
import { joinNumbers } from '../../util/join-numbers.ts'
import { memoize, memoizeBy } from '../../util/memo.ts'
import {
  type BriefingContext,
  briefingSummary,
  coversAtlas,
  fullName,
  isActor,
  shortName,
} from '../briefing-context.ts'
import { citationsCovering, citationsForField, citationsOfNumbers } from '../citations.ts'
import { type Block, type Draft, itemsBlock, lines } from '../draft.ts'
import { joinPair, withLead } from '../sentence.ts'
import { overflowLine } from '../word-budget.ts'
import { formatReasons } from '../wording.ts'

type Actor = Entry<'clusters' | 'organizations'>

const maxCitations = 6
const maxSummaryWords = 30

function introduction(context: BriefingContext, path: CooperationPath | undefined): Pick<Draft, 'text' | 'records'> {
  const between = path?.actors.slice(1, -1) ?? []
  if (path === undefined || between.length === 0) return { text: '', records: [] }
  const names = between.map((entry) => shortName(context, entry))
  const evidence = path.steps.flatMap(({ ways }) => (ways[0]?.links ?? []).map(({ evidence: { entry } }) => entry))
  return {
    text: context.phrases.introduction(names),
    records: [...between, ...evidence],
  }
}

function draftMatch(
  context: BriefingContext,
  actor: Actor,
  match: Pick<Match, 'entry' | 'parts'> & { readonly introduction?: CooperationPath },
): Draft {
  const { atlas } = context
  const reasons = formatReasons(context, actor, match)
  const introduced = introduction(context, match.introduction)
  const pair = [actor, match.entry]
  const behind = joinNumbers(reasons.records, numbersOfEntries(atlas, introduced.records))
  return {
    ...withLead(
      context.phrases.bringTogether(
        joinPair(shortName(context, actor), shortName(context, match.entry), context.language),
      ),
      ':',
      [reasons.text, introduced.text],
    ),
    records: pair,
    counted: behind,
    citations: citationsOfNumbers(atlas, joinNumbers(numbersOfEntries(atlas, pair), behind), maxCitations),
    inferred: true,
  }
}

/** Suggested partners, found once for all languages. */
const suggestedTo = /* @__PURE__ */ memoize(({ atlas, asOf }: Scope) =>
  memoizeBy(
    (...key: readonly [id: Actor['record']['id'], limit: number, sector: Id<'sectors'> | undefined]) => key.join(' '),
    (id, limit, sector) => suggestedPartners(atlas, id, { asOf, limit, ...(sector === undefined ? {} : { sector }) }),
  ),
)

/** The best partners of each of some actors: no pair twice, and no partner twice while there is another. */
function suggestions(
  context: BriefingContext,
  actors: readonly Actor[],
  each: number,
  sector?: Id<'sectors'>,
): readonly Draft[] {
  const taken = new Set<string>()
  const pairs = new Set<string>()
  const pairWith = (actor: Actor, { entry }: Match) => [actor.record.id, entry.record.id].sort().join(' ')
  return actors.flatMap((actor) => {
    const found = suggestedTo(context.scope)(actor.record.id, each + taken.size + pairs.size, sector)
    // The partner of one can be another of the actors, with the same pair.
    const unnamed = found.filter((match) => !pairs.has(pairWith(actor, match)))
    const fresh = unnamed.filter(({ entry }) => !taken.has(entry.record.id))
    const chosen = (fresh.length > 0 ? fresh : unnamed).slice(0, each)
    for (const match of chosen) {
      taken.add(match.entry.record.id)
      pairs.add(pairWith(actor, match))
    }
    return chosen.map((match) => draftMatch(context, actor, match))
  })
}

/** The reasons for a pair, with or without a tie; for two of one side the actors that connect them. */
function ofPair(context: BriefingContext, first: Actor, second: Actor): readonly Draft[] {
  const { atlas, asOf } = context
  const match = matchOf(atlas, first.record.id, second.record.id, asOf)
  const path = introductionPath(atlas, first.record.id, second.record.id, { asOf })
  if (match !== undefined) {
    const introduced = path === undefined ? match : { ...match, introduction: path }
    return [draftMatch(context, first, introduced)]
  }
  const { text, records } = introduction(context, path)
  return text === ''
    ? []
    : [{ text, records, citations: citationsCovering(records).slice(0, maxCitations), inferred: true }]
}

/** The clusters that white spots are about, then the others of the same places. */
function clustersIn(context: BriefingContext, spots: readonly WhiteSpot[], most: number): readonly Actor[] {
  const { atlas, scope } = context
  const inSpots = spots.map(({ cell }) => numbersOfIds(atlas.records, cell.actors.here))
  const chosen = new Set<number>()
  for (const numbers of [...inSpots, scope.numbersOf('clusters')])
    for (let at = 0; at < numbers.length && chosen.size < most; at++) {
      const number = numbers[at] ?? 0
      // Clusters are numbered first.
      if (number < atlas.records.clusters.length) chosen.add(number)
    }
  return entriesAt(atlas, [...chosen]).filter(isActor)
}

function bringTogether(context: BriefingContext, spots: readonly WhiteSpot[]): readonly Draft[] {
  const { scope, subject } = context
  const [first, second] = scope.subjects.filter(isActor)
  if (first !== undefined && second !== undefined) return ofPair(context, first, second)
  if (first !== undefined) return suggestions(context, [first], 3)
  if (subject.kind === 'sector')
    return suggestions(context, clustersIn(context, spots, 3), 1, subject.id as Id<'sectors'>)
  return suggestions(context, clustersIn(context, spots, 3), 1)
}

function draftOpportunity(context: BriefingContext, entry: Entry<'opportunities'>): Draft {
  const summary = briefingSummary(context, entry, maxSummaryWords)
  return {
    ...withLead(fullName(context, entry), '.', [summary]),
    records: [entry],
    citations: citationsForField(entry, 'summary'),
  }
}

/** Those that are not overtaken. Those overtaken in part come last; else the nearest first, then those of fewest sectors; for the whole atlas or one side, of most. */
function opportunities(context: BriefingContext): readonly Entry<'opportunities'>[] {
  const { atlas, asOf, scope } = context
  const isOpen = (entry: Entry) => standingOf(atlas, entry, asOf)?.ending !== 'overtaken'
  const isPartlyOver = (entry: Entry) => Number(standingOf(atlas, entry, asOf) !== undefined)
  const near = ({ record: { id } }: Entry) => scope.nearnessOf(id) ?? 2
  const breadth = ({ record: { sectors } }: Entry<'opportunities'>) => sectors.length * (coversAtlas(context) ? -1 : 1)
  return scope
    .recordsOf('opportunities')
    .filter(isOpen)
    .toSorted((a, b) => isPartlyOver(a) - isPartlyOver(b) || near(a) - near(b) || breadth(a) - breadth(b))
}

export function nextSteps(context: BriefingContext, spots: readonly WhiteSpot[]): readonly Block[] {
  return [
    ...lines(bringTogether(context, spots)),
    itemsBlock({
      items: opportunities(context),
      limit: 3,
      toDraft: (entry) => draftOpportunity(context, entry),
      toOverflow: overflowLine(context, 'opportunities'),
    }),
  ]
}
