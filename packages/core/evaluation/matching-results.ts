/** All that is measured of matching. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import { type PartName, partNames } from '../src/matching/score-parts.ts'
import { bootstrapInterval, type Interval } from './bootstrap.ts'
import { type CrossBorderTie, crossBorderTies, tieGroups } from './cross-border-ties.ts'
import { type LearntFold, learntFolds } from './learnt-weights.ts'
import { answers, type Direction, directions, type HoldOutPlan, trials } from './leave-one-out.ts'
import { byChance, type Measure, mean, measureNames, measures, type RankedAnswer } from './rank.ts'
import { matching, onlyParts, type Ranker, rankers } from './rankers.ts'

/** A mean with the interval when ties are resampled, and when groups of ties are. */
export interface Measured {
  readonly mean: number
  readonly byTies: Interval
  readonly byGroups: Interval
}

/** What one way of scoring earns in one direction. */
export interface Row {
  readonly name: string
  readonly answers: readonly RankedAnswer[]
  readonly measured: Readonly<Record<Measure, Measured>>
  /** The MRR when all ties of its group are hidden together with each; absent for learnt weights. */
  readonly groupHidden?: number
}

/** What is measured in one direction. */
export interface DirectionResults {
  readonly direction: Direction
  readonly chance: Readonly<Record<Measure, number>>
  readonly rows: readonly Row[]
  /** By how much Puente's MRR is above that of each other way, on the same ties. */
  readonly above: readonly { readonly name: string; readonly measured: Measured }[]
  readonly alone: readonly { readonly part: PartName; readonly alone: number; readonly without: number }[]
  /** Puente's MRR when events that the source tells of by themselves are not hidden. */
  readonly withIndependentEvents: number
}

/** All results. */
export interface MatchingResults {
  readonly ties: readonly CrossBorderTie[]
  readonly directions: readonly DirectionResults[]
  readonly folds: readonly LearntFold[]
}

/** The name of the row that everything else is compared with. */
export const ownRow = 'Puente, weights by reasons'

/** Events that both parties of a tie attended, but which the source tells of by themselves. */
const independentEvents: ReadonlySet<string> = new Set(['eacp-abroad-visit-2017'])

const record = <T>(make: (measure: Measure) => T): Record<Measure, T> => {
  const [mrr, first, third, fifth] = measureNames.map(make)
  if (mrr === undefined || first === undefined || third === undefined || fifth === undefined)
    throw new RangeError('a measure is missing')
  return { MRR: mrr, 'hits@1': first, 'hits@3': third, 'hits@5': fifth }
}

/** The positions of the ties of each group. */
const groupPositions = (ties: readonly CrossBorderTie[]): readonly (readonly number[])[] =>
  tieGroups(ties).map((group) => group.map((tie) => ties.indexOf(tie)))

function measured(values: readonly number[], groups: readonly (readonly number[])[]): Measured {
  return {
    mean: mean(values),
    byTies: bootstrapInterval(values.map((value) => [value])),
    byGroups: bootstrapInterval(groups.map((group) => group.map((position) => values[position] ?? Number.NaN))),
  }
}

/**
 * Measures matching on some ties of an atlas.
 *
 * @param ties those that are hidden and asked about, each in turn; default: all between clusters of the two sides
 * @param options whether weights are learnt from them as well
 */
export function matchingResults(
  atlas: Atlas,
  ties: readonly CrossBorderTie[] = crossBorderTies(atlas),
  { learns = true }: { readonly learns?: boolean } = {},
): MatchingResults {
  const groups = groupPositions(ties)
  const folds = learns ? learntFolds(atlas, ties) : []
  return {
    ties,
    folds,
    directions: directions.map((direction) => inDirection(atlas, ties, groups, folds, direction)),
  }
}

function inDirection(
  atlas: Atlas,
  ties: readonly CrossBorderTie[],
  groups: readonly (readonly number[])[],
  folds: readonly LearntFold[],
  direction: Direction,
): DirectionResults {
  const known = crossBorderTies(atlas)
  const baseline = trials(atlas, ties, direction, { known })
  const meanRank = (ranker: Ranker, plan?: HoldOutPlan) =>
    mean(
      answers(plan === undefined ? baseline : trials(atlas, ties, direction, { known, ...plan }), ranker).map(
        measures.MRR,
      ),
    )
  const together = (held: CrossBorderTie) => tieGroups(ties).find((group) => group.includes(held)) ?? [held]
  const rows = [
    ...Object.entries(rankers).map(([name, ranker]) => ({
      name,
      answers: answers(baseline, ranker),
      groupHidden: meanRank(ranker, { together }),
    })),
    ...(folds.length === 0
      ? []
      : [{ name: 'Puente, weights learnt', answers: folds.map((fold) => fold.answers[direction]) }]),
  ].map(
    (row): Row => ({
      ...row,
      measured: record((measure) => measured(row.answers.map(measures[measure]), groups)),
    }),
  )
  const own = rows.find(({ name }) => name === ownRow)?.answers ?? []
  return {
    direction,
    chance: record((measure) =>
      mean(baseline.map(({ candidates }) => byChance[measure]({ rank: 1, candidates: candidates.length }))),
    ),
    rows,
    above: rows
      .filter(({ name }) => name !== ownRow)
      .map((row) => ({
        name: row.name,
        measured: measured(
          row.answers.map((answer, at) => measures.MRR(own[at] ?? answer) - measures.MRR(answer)),
          groups,
        ),
      })),
    alone: partNames.map((part) => ({
      part,
      alone: meanRank(matching(onlyParts((one) => one === part))),
      without: meanRank(matching(onlyParts((one) => one !== part))),
    })),
    withIndependentEvents: meanRank(matching(), { keep: independentEvents }),
  }
}
