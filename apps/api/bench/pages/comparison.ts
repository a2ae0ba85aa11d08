/** Two sides that are measured in turns, and their ratio. @module */
import { median, quantile, spread } from '@puente/tooling/statistics'

/** What both sides took in the same turn; ratios are of the one to the other. */
export interface Turn {
  readonly ours: number
  readonly other: number
}

/** What was measured of one question. */
export interface Comparison {
  readonly name: string
  readonly turns: readonly Turn[]
  /** The ratio is to be no larger. */
  readonly atMost: number
}

const ratios = ({ turns }: Comparison): readonly number[] => turns.map(({ ours, other }) => ours / other)

export const columnsOf = (ours: string, other: string): readonly string[] => [
  '',
  ours,
  other,
  'ratio',
  'nine in ten',
  'aim, at most',
  '',
]

/** A row of a table: the medians of both sides, and the ratio with its middle half and what nine turns in ten stay below. */
export function rowOf(comparison: Comparison, digits: number): readonly string[] {
  const { name, turns, atMost } = comparison
  const all = ratios(comparison)
  return [
    name,
    median(turns.map(({ ours }) => ours)).toFixed(digits),
    median(turns.map(({ other }) => other)).toFixed(digits),
    spread(all, 2),
    quantile(all, 0.9).toFixed(2),
    String(atMost),
    verdict(Number(median(all).toFixed(2)) <= atMost),
  ]
}

export const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**')

/** Asks both sides, ours first in every other turn, and returns what each took. */
export async function inTurn(
  turn: number,
  ours: () => number | Promise<number>,
  other: () => number | Promise<number>,
): Promise<Turn> {
  if (turn % 2 === 0) return { ours: await ours(), other: await other() }
  const first = await other()
  return { ours: await ours(), other: first }
}
