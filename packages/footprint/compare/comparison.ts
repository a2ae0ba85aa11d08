/** The figures of two builds, compared. @module */
import { table } from '@puente/tooling/markdown'
import { median, quantile } from '@puente/tooling/statistics'

/** The two builds: of the git ref, and of the working tree. */
export const sides = ['before', 'now'] as const
export type Side = (typeof sides)[number]

/** One of something for each build. */
export type Pair<T> = Readonly<Record<Side, T>>

/** By how much a figure may rise. */
export const tolerance = 1.05

/** Fewer rounds do not show how far ratios lie apart. */
const fewestRounds = 3

/**
 * - `worse`, `better`: beyond the tolerance, and by more than ratios of single rounds differ
 * - `same`: within the tolerance, and ratios differ by less
 * - `within noise`: ratios differ too much to say any of these
 */
export type Verdict = 'worse' | 'better' | 'same' | 'within noise'

/** The ratios of paired figures, now divided by before, and what they say. */
export interface Comparison {
  /** The median. */
  readonly ratio: number
  /** The middle half: a quarter of the ratios lies below, a quarter above. */
  readonly low: number
  readonly high: number
  readonly verdict: Verdict
}

/**
 * Compares figures of which less is better.
 *
 * @param before of each round, the build of the ref
 * @param now of the same rounds
 * @param isExact whether a figure is the same in every round, so that one is enough
 */
export function compare(before: readonly number[], now: readonly number[], isExact = false): Comparison {
  const ratios = before.map((figure, round) => {
    const other = now[round] ?? Number.NaN
    return figure === other ? 1 : other / figure
  })
  const [ratio, low, high] = [median(ratios), quantile(ratios, 0.25), quantile(ratios, 0.75)]
  const width = isExact || ratios.length >= fewestRounds ? high / low : Number.POSITIVE_INFINITY
  // Where ratios lie far apart, a change that is larger still is one.
  const bound = width < tolerance ? tolerance : tolerance * width
  if (ratio > bound) return { ratio, low, high, verdict: 'worse' }
  if (ratio < 1 / bound) return { ratio, low, high, verdict: 'better' }
  return { ratio, low, high, verdict: width < tolerance ? 'same' : 'within noise' }
}

/** What was measured of a question. */
export interface Row {
  readonly question: string
  readonly unit: string
  /** Figures by round; empty for a build that lacks what is measured. */
  readonly figures: Pair<readonly number[]>
  readonly isExact: boolean
  /** Whether it asks both builds the same: its ratio tells how evenly the machine ran. */
  readonly isReference: boolean
}

const isCompared = ({ figures: { before, now } }: Row) => before.length > 0 && now.length > 0

/** Whether a row fails the command: the working tree is worse, or lacks what the ref has. */
export const isFailure = (row: Row): boolean =>
  isCompared(row)
    ? !row.isReference && compare(row.figures.before, row.figures.now, row.isExact).verdict === 'worse'
    : row.figures.now.length === 0

/** Three digits that count. */
const rounded = (figure: number): string => (figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3))

/**
 * The rows of a part as a table in Markdown.
 *
 * @param ref the name of the ref
 */
export function comparisonTable(rows: readonly Row[], ref: string): string {
  const cells = rows.map((row): readonly string[] => {
    const { question, unit, figures, isExact, isReference } = row
    const [before, now] = sides.map((side) => (figures[side].length === 0 ? '–' : rounded(median(figures[side]))))
    const named = [question, unit, before ?? '–', now ?? '–']
    if (!isCompared(row)) return [...named, '–', '–', `not in ${figures.now.length === 0 ? 'this build' : ref}`]
    const { ratio, low, high, verdict } = compare(figures.before, figures.now, isExact)
    const half = isExact ? 'exact' : `${low.toFixed(3)}–${high.toFixed(3)}`
    return [...named, ratio.toFixed(3), half, isReference ? `reference, ${verdict}` : verdict]
  })
  return table(['question', 'unit', ref, 'now', 'ratio', 'middle half', ''], cells)
}
