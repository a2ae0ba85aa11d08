/** How much of a list an answer holds, so that none is cut, or empty, in silence. @module */
import type { Localized } from '@puente/core'
import { type DatasetStamp, stampOf } from '../service.ts'
import type { Encoding } from './link.ts'

/** How much of a list an answer holds. */
export interface Extent {
  /** As many are given at the most. */
  readonly limit: number
  /** Whether there are others: a higher limit gives them. */
  readonly more: boolean
  /** How many there are in all, where that is known. */
  readonly total?: number
}

/** An answer with the first of a list. */
export interface FirstBody<T> {
  readonly data: readonly T[]
  readonly page: Extent
  /** Where there are none: why, and what to leave out or ask instead, in the language of the answer. */
  readonly notice?: string
  readonly dataset: DatasetStamp
}

/** The first of a list of which one more than wanted was looked for, and whether there is that one. */
export const firstOf = <T>(found: readonly T[], limit: number): { first: readonly T[]; page: Extent } => ({
  first: found.slice(0, limit),
  page: { limit, more: found.length > limit },
})

/** How much of a list is there, of which it is known how long it is. */
export const extentOf = (limit: number, total: number): Extent & { readonly total: number } => ({
  limit,
  more: total > limit,
  total,
})

/** The notice of an answer, where there is one. */
export const noticed = ({ language }: Encoding, notice: Localized | undefined): { readonly notice?: string } =>
  notice === undefined ? {} : { notice: notice[language] }

/**
 * An answer with the first of a list.
 *
 * @param notice says why there are none; asked for only where there are none
 */
export const firstBody = <T>(
  encoding: Encoding,
  data: readonly T[],
  page: Extent,
  notice: () => Localized,
): FirstBody<T> => ({
  data,
  page,
  ...noticed(encoding, data.length === 0 ? notice() : undefined),
  dataset: stampOf(encoding.atlas),
})
