/** What could be done next: whom to bring together, and the openings that the sources see. @module */
import type { WhiteSpot } from '../../analysis/white-spots.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { introductionPath } from '../../graph/cooperation-paths.ts'
import type { CooperationPath } from '../../graph/path-steps.ts'
import type { Match } from '../../matching/match.ts'
import { matches } from '../../matching/matches.ts'
import type { Id } from '../../model/id.ts'
import {
  briefingSummary,
  entriesWith,
  fullName,
  isActor,
  isWhole,
  shortName,
  type Writing,
} from '../briefing-context.ts'
import { citing, citingEach } from '../citing.ts'
import { type Block, type Draft, itemsBlock, lines } from '../draft.ts'
import { reasonsInWords } from '../format-reasons.ts'
import { listing, pairOf } from '../listing.ts'
import { nameOthers } from '../overflow-line.ts'
import { led } from '../with-lead.ts'

type Actor = Entry<'clusters' | 'organizations'>

const mostCitations = 6
const longestSummary = 30

/** Who stands between two actors, and the records that say so. */
function introduction(writing: Writing, path: CooperationPath | undefined): Pick<Draft, 'text' | 'records'> {
  const between = path?.actors.slice(1, -1) ?? []
  if (path === undefined || between.length === 0) return { text: '', records: [] }
  const names = between.map((entry) => shortName(writing, entry))
  const evidence = path.steps.flatMap(({ ways }) => (ways[0]?.links ?? []).map(({ evidence: { entry } }) => entry))
  return {
    text: writing.phrases.introduction(listing(names, names.length, writing.language)),
    records: [...between, ...evidence],
  }
}

function tellMatch(writing: Writing, asking: Actor, match: Match & { readonly introduction?: CooperationPath }): Draft {
  const reasons = reasonsInWords(writing, asking, match)
  const introduced = introduction(writing, match.introduction)
  const behind = [...reasons.records, ...introduced.records]
  return {
    ...led(
      writing.phrases.bringTogether(
        pairOf(shortName(writing, asking), shortName(writing, match.entry), writing.language),
      ),
      ':',
      [reasons.text, introduced.text],
    ),
    records: [asking, match.entry, ...behind],
    citations: citingEach([asking, match.entry, ...behind]).slice(0, mostCitations),
    inferred: true,
  }
}

/** The best partners of each of some actors: no pair twice, and nobody twice while there is somebody else. */
function suggestions(
  writing: Writing,
  asking: readonly Actor[],
  each: number,
  sector?: Id<'sectors'>,
): readonly Draft[] {
  const { atlas, asOf } = writing
  const taken = new Set<string>()
  const pairs = new Set<string>()
  const pairWith = (actor: Actor, { entry }: Match) => [actor.record.id, entry.record.id].sort().join(' ')
  return asking.flatMap((actor) => {
    const { suggestions: found } = matches(atlas, actor.record.id, {
      asOf,
      limit: each + taken.size + pairs.size,
      ...(sector === undefined ? {} : { sector }),
    })
    // Whom one asks for may ask too, and be answered with the same pair.
    const unnamed = found.filter((match) => !pairs.has(pairWith(actor, match)))
    const fresh = unnamed.filter(({ entry }) => !taken.has(entry.record.id))
    const chosen = (fresh.length > 0 ? fresh : unnamed).slice(0, each)
    for (const match of chosen) {
      taken.add(match.entry.record.id)
      pairs.add(pairWith(actor, match))
    }
    return chosen.map((match) => tellMatch(writing, actor, match))
  })
}

/** What speaks for a pair, whether they work together already or not; if one side holds both, who connects them. */
function ofPair(writing: Writing, first: Actor, second: Actor): readonly Draft[] {
  const { atlas, asOf } = writing
  const { suggestions: found, existing } = matches(atlas, first.record.id, {
    asOf,
    limit: Number.POSITIVE_INFINITY,
    organizations: true,
    introductions: false,
  })
  const match = [...found, ...existing].find(({ entry }) => entry.record.id === second.record.id)
  const path = introductionPath(atlas, first.record.id, second.record.id, { asOf })
  if (match !== undefined) {
    const introduced = path === undefined ? match : { ...match, introduction: path }
    return [tellMatch(writing, first, introduced)]
  }
  const { text, records } = introduction(writing, path)
  return text === '' ? [] : [{ text, records, citations: citingEach(records).slice(0, mostCitations), inferred: true }]
}

/** The clusters that white spots are about, then the others of the same places. */
function clustersIn(writing: Writing, spots: readonly WhiteSpot[], most: number): readonly Actor[] {
  const { atlas, scope } = writing
  const inSpots = entriesWith(
    atlas,
    spots.flatMap(({ cell }) => cell.actors.here),
  ).filter(isActor)
  const clusters = [...inSpots, ...scope.recordsOf('clusters')].filter(({ collection }) => collection === 'clusters')
  return [...new Map(clusters.map((entry) => [entry.record.id, entry])).values()].slice(0, most)
}

function bringTogether(writing: Writing, spots: readonly WhiteSpot[]): readonly Draft[] {
  const { scope, subject } = writing
  const [first, second] = scope.subjects.filter(isActor)
  if (first !== undefined && second !== undefined) return ofPair(writing, first, second)
  if (first !== undefined) return suggestions(writing, [first], 3)
  if (subject.kind === 'sector')
    return suggestions(writing, clustersIn(writing, spots, 3), 1, subject.id as Id<'sectors'>)
  return suggestions(writing, clustersIn(writing, spots, 3), 1)
}

function tellOpportunity(writing: Writing, entry: Entry<'opportunities'>): Draft {
  const summary = briefingSummary(writing, entry, longestSummary)
  return {
    ...led(fullName(writing, entry), '.', [summary]),
    records: [entry],
    citations: citing(entry, 'summary'),
  }
}

/** The nearest first, of these what is of fewest sectors; for the whole or one side of it, of most. */
function opportunities(writing: Writing): readonly Entry<'opportunities'>[] {
  const { scope } = writing
  const near = ({ record: { id } }: Entry) => scope.nearness.get(id) ?? 2
  const breadth = ({ record: { sectors } }: Entry<'opportunities'>) => sectors.length * (isWhole(writing) ? -1 : 1)
  return scope.recordsOf('opportunities').toSorted((a, b) => near(a) - near(b) || breadth(a) - breadth(b))
}

/** Whom to bring together, and what the sources see. */
export function nextSteps(writing: Writing, spots: readonly WhiteSpot[]): readonly Block[] {
  return [
    ...lines(bringTogether(writing, spots)),
    itemsBlock({
      items: opportunities(writing),
      limit: 3,
      tell: (entry) => tellOpportunity(writing, entry),
      nameOthers: nameOthers(writing, 'opportunities'),
    }),
  ]
}
