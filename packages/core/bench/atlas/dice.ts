import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Choices that look random and are the same at every run with the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  /** Any item, all alike. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** A place in a list of a length, the first ones far more often (1, ½, ⅓, … as in Zipf's law). */
  readonly skewed: (length: number) => number
}

const grain = 2 ** 31

/**
 * Dice.
 *
 * @param seed a whole number: the same one gives the same choices
 */
export function diceOf(seed: number): Dice {
  const random = xoroshiro128plus(seed)
  const below = (limit: number): number => uniformInt(random, 0, limit - 1)
  const fraction = (): number => below(grain) / grain
  return {
    below,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    // The inverse of the logarithm that the harmonic sums follow: no table, whatever the length.
    skewed: (length) => Math.min(length - 1, Math.floor((length + 1) ** fraction()) - 1),
  }
}
