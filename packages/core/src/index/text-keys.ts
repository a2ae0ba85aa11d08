/** Keys as columns keep them, in an order that is the same on every machine and in every language. @module */
import type { Key } from './column.ts'

/** Compares keys: numbers by value, texts unit by unit. */
export const compareKeys = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0)
