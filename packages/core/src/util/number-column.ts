/** Columns of whole numbers that need not be in memory as a whole. @module */
import { lowerBound } from './lower-bound.ts'

export type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Uint8ClampedArray

/** A column of numbers: in memory, or in a file of which the pieces are read that are needed. */
export interface NumberColumn<T extends Numbers = Numbers> {
  readonly length: number
  /** One number; 0 where the column has none. */
  readonly at: (index: number) => number
  /** The numbers from one place up to another, as a view that is not to be changed. */
  readonly between: (from: number, to: number) => T
  /** The whole column, not to be changed, in which those from one place up to another are there: for loops, without a view. */
  readonly having: (from: number, to: number) => T
}

/** A column that is in memory. */
export class HeldColumn<T extends Numbers> implements NumberColumn<T> {
  readonly #numbers: T

  constructor(numbers: T) {
    this.#numbers = numbers
  }

  get length(): number {
    return this.#numbers.length
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0
  }

  between(from: number, to: number): T {
    // A part of an array is an array of its kind.
    return this.#numbers.subarray(from, to) as T
  }

  having(): T {
    return this.#numbers
  }
}

/** The numbers below an end among those from one place up to another, which ascend. */
export const columnBelow = <T extends Numbers>(column: NumberColumn<T>, from: number, to: number, end: number): T =>
  column.between(from, to === from || column.at(to - 1) < end ? to : lowerBound(from, to, (at) => column.at(at) >= end))
