import type { Atlas } from '../src/atlas/atlas.ts'
import { type Result, succeed } from '../src/atlas/result.ts'
import type { Figure } from '../src/model/figure.ts'
import { countBits } from '../src/query/bits.ts'
import { admitted, matchConditions } from '../src/query/match-conditions.ts'
import { readQueryObject } from '../src/query/parse-object.ts'
import type { InvalidQuery } from '../src/query/query-problem.ts'

/**
 * How many records a figure counts.
 *
 * @param atlas the dataset, to be asked
 * @param counts the collection, and the filter in the names that queries use
 * @returns the number, or what is wrong with the filter
 */
export function listedBy(
  atlas: Atlas,
  { collection, where }: NonNullable<Figure['counts']>,
): Result<number, InvalidQuery> {
  const parsed = readQueryObject(atlas, collection, { where })
  if (!parsed.ok) return parsed
  const conditions = matchConditions(atlas, collection, parsed.value.where ?? {})
  return succeed(countBits(admitted(atlas.records[collection].length, conditions)))
}
