/** How much of a list an answer holds, so that none is cut or empty without a notice. @module */
import type { Localized } from '@puente/core'
import { stampOf } from '../service.ts'
import type { Encoding } from './link.ts'
import type { Shape } from './shapes.ts'

/** How much of a list an answer holds. */
export type Extent = Shape<'extent'>

/** The first items of a list that holds one more than the limit if there are others. */
export const firstOf = <T>(found: readonly T[], limit: number): { first: readonly T[]; page: Extent } => ({
  first: found.slice(0, limit),
  page: { limit, more: found.length > limit },
})

/** How much of a list an answer holds, if the total is known. */
export const extentOf = (limit: number, total: number) => ({ limit, more: total > limit, total }) satisfies Extent

/** The notice of an answer, if it has one. */
export const noticed = ({ language }: Encoding, notice: Localized | undefined): { readonly notice?: string } =>
  notice === undefined ? {} : { notice: notice[language] }

/**
 * An answer with the first items of a list.
 *
 * @param notice says why there are none; called only then
 */
export const firstBody = <T>(encoding: Encoding, data: readonly T[], page: Extent, notice: () => Localized) => ({
  data,
  page,
  ...noticed(encoding, data.length === 0 ? notice() : undefined),
  dataset: stampOf(encoding.atlas),
})
