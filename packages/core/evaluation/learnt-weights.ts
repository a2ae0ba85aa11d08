/**
 * Weights learnt from the ties by nested leave-one-out: those for one tie are chosen on the other ties only, each of
 * which is asked about with both itself and the outer tie hidden.
 *
 * @module
 */
import type { Atlas } from '../src/dataset/atlas.ts'
import { matches } from '../src/matching/matches.ts'
import { type PartName, partNames } from '../src/matching/score-parts.ts'
import type { CrossBorderTie } from './cross-border-ties.ts'
import { answerTo, type Direction, directions, type Trial, trials } from './leave-one-out.ts'
import { mean, measures, type RankedAnswer } from './rank.ts'

type Weights = Readonly<Record<PartName, number>>

const choices = [0, 0.5, 1, 2, 4]
const sweeps = 3

/** A question with the value of each part for each candidate, so that weights can be tried without asking again. */
interface PartTable {
  readonly trial: Trial
  readonly values: ReadonlyMap<string, ReadonlyMap<PartName, number>>
}

const equalWeights = (): Record<PartName, number> => {
  const weights = Object.fromEntries(partNames.map((part) => [part, 1]))
  // Made from every name of a part.
  return weights as Record<PartName, number>
}

function partTable(trial: Trial): PartTable {
  const { suggestions, existing } = matches(trial.atlas, trial.asking, {
    limit: Number.POSITIVE_INFINITY,
    introductions: false,
    weights: equalWeights(),
  })
  return {
    trial,
    values: new Map(
      [...suggestions, ...existing].map(({ entry, parts }) => [
        entry.record.id,
        new Map(parts.map(({ name, value }) => [name, value])),
      ]),
    ),
  }
}

/** What some weights answer; sums are rounded, so that equal scores are equal. */
function answerWith({ trial, values }: PartTable, weights: Weights): RankedAnswer {
  const scores = [...values].map(([id, parts]): [string, number] => {
    const sum = [...parts].reduce((total, [part, value]) => total + weights[part] * value, 0)
    return [id, Math.round(sum * 1e6)]
  })
  return answerTo(trial, new Map(scores))
}

const reciprocalRank = (tables: readonly PartTable[], weights: Weights) =>
  mean(tables.map((table) => measures.MRR(answerWith(table, weights))))

/** Goes through the parts in order, each time keeping the choice that answers best; the first of equally good ones. */
function learn(tables: readonly PartTable[]): Weights {
  let weights = equalWeights()
  let best = reciprocalRank(tables, weights)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const before = best
    for (const part of partNames) {
      for (const choice of choices) {
        const tried = { ...weights, [part]: choice }
        const earned = reciprocalRank(tables, tried)
        if (earned > best + 1e-9) {
          weights = tried
          best = earned
        }
      }
    }
    if (best === before) break
  }
  return weights
}

/** What weights learnt without a tie answer about it. */
export interface LearntFold {
  readonly weights: Weights
  readonly answers: Readonly<Record<Direction, RankedAnswer>>
}

/** Learns weights for each tie from the others, in the order of the ties. */
export function learntFolds(atlas: Atlas, ties: readonly CrossBorderTie[]): readonly LearntFold[] {
  const trialsBy = {
    'first-asks': trials(atlas, ties, 'first-asks'),
    'second-asks': trials(atlas, ties, 'second-asks'),
  } as const satisfies Record<Direction, readonly Trial[]>
  return ties.map((outer, position): LearntFold => {
    const others = ties.filter((tie) => tie !== outer)
    const inner = directions.flatMap((direction) =>
      trials(atlas, others, direction, { together: (tie) => [tie, outer] }).map(partTable),
    )
    const weights = learn(inner)
    const answer = (direction: Direction): RankedAnswer => {
      const trial = trialsBy[direction][position]
      if (trial === undefined) throw new RangeError(`no question about ${outer.tie.id}`)
      return answerWith(partTable(trial), weights)
    }
    return { weights, answers: { 'first-asks': answer('first-asks'), 'second-asks': answer('second-asks') } }
  })
}
