/** Choosing values of facets. @module */

import { checkedText } from '../../model/check-argument.ts'
import { checkPlainQuery } from '../check-plain-query.ts'
import { type Condition, conditionsOf, type PlainQuery, type Scalar } from '../query-types.ts'

const isList = (condition: Condition): condition is readonly Scalar[] => Array.isArray(condition)

/** The values of which a condition asks for any; nothing if it is of another kind. */
function valuesOf(condition: Condition): readonly Scalar[] | undefined {
  if (isList(condition)) return condition
  return typeof condition === 'object' ? undefined : [condition]
}

/** The condition with a value added or taken away; nothing if no value is left. */
function withToggled(values: readonly Scalar[], value: string): readonly Scalar[] | undefined {
  const others = values.filter((one) => String(one) !== value)
  const toggled = others.length === values.length ? [...values, value] : others
  return toggled.length === 0 ? undefined : toggled
}

/**
 * A query that asks for one more value of a field, or for one less.
 *
 * Any of the field's chosen values is enough; what else the query asks of the field stays.
 *
 * @param query a query of any collection
 * @param field name of a field of that collection
 * @param value as a facet of the field gives it
 * @returns the query with the value if it was without, and without it if it had it; its page and cursor are left out
 * @example
 * const spain = toggleValue({ where: { sector: 'ict' } }, 'country', 'es')
 * printQueryLine(spain) // 'sector:ict country:es'
 * printQueryLine(toggleValue(spain, 'country', 'fr')) // 'sector:ict country:es,fr'
 * printQueryLine(toggleValue(spain, 'country', 'es')) // 'sector:ict'
 */
export function toggleValue(query: PlainQuery, field: string, value: string): PlainQuery {
  checkPlainQuery(query)
  checkedText('field', field)
  checkedText('value', value)
  const { page: _page, cursor: _cursor, ...kept } = query
  const { [field]: given, ...others } = kept.where ?? {}
  const conditions = given === undefined ? [] : conditionsOf(given)
  const rest = conditions.filter((condition) => valuesOf(condition) === undefined)
  const [chosen, ...more] = conditions.flatMap((condition) => {
    const values = valuesOf(condition)
    return values === undefined ? [] : [values]
  })
  const toggled = withToggled(chosen ?? [], value)
  const left = [...(toggled === undefined ? [] : [toggled]), ...more, ...rest]
  const where = left.length === 0 ? others : { ...others, [field]: left.length === 1 ? left[0] : left }
  return Object.keys(where).length === 0 ? withoutConditions(kept) : { ...kept, where }
}

function withoutConditions({ where: _none, ...rest }: PlainQuery): PlainQuery {
  return rest
}
