/** A record with the best known value of each field as of a date. @module */
import type { CollectionName } from '../model/collection-name.ts'
import { hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import type { Records } from '../model/generated/records.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Name, Statement } from '../model/record.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'

type AnyRecord = Records[CollectionName]

const isBetter = ({ relation, rank, from, until }: Statement, asOf: PartialDate): boolean =>
  rank === 'preferred' &&
  relation !== 'confirms' &&
  relation !== 'precedes' &&
  hasStarted(from, asOf) &&
  !hasEnded(until, asOf)

/** A copy with another value at a path. A name keeps its language, and the name that it replaces follows as a former one. */
function withValue(value: unknown, path: readonly string[], better: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return isPlainObject(value) && 'value' in value ? { ...value, value: better } : better
  if (!Array.isArray(value)) {
    const known = isPlainObject(value) ? value : {}
    return { ...known, [key]: withValue(known[key], rest, better) }
  }
  return value.map((item, at) => (at === Number(key) ? withValue(item, rest, better) : item))
}

function withNewName(names: readonly Name[], position: number, value: string): readonly Name[] {
  const old = names[position]
  if (old === undefined) return names
  const others = names.filter((name, at) => at !== position && name.value !== value)
  return [{ ...old, value }, ...others, { ...old, kind: 'former' }]
}

/** Whether a statement can stand for a value: it has one text or number, and so says nothing of a list or an object. */
export const isReplaceable = ({ value }: { readonly value: unknown }): boolean =>
  !Array.isArray(value) && (!isPlainObject(value) || 'value' in value)

/**
 * The statements whose values the view on the best evidence shows as of a date, by the path of their field.
 *
 * @param record any record of an atlas
 * @param asOf a date
 * @returns for each path the last one that is preferred and holds; none for lists and objects
 */
export const preferredStatements = (record: AnyRecord, asOf: PartialDate): ReadonlyMap<string, Statement> =>
  new Map(
    (record.statements ?? [])
      .filter((statement) => isBetter(statement, asOf) && pathValuesAt(record, statement.field).every(isReplaceable))
      .map((statement) => [statement.field, statement]),
  )

/** A record with the best known value of each field as of a date. */
export function bestOf<R extends AnyRecord>(record: R, asOf: PartialDate): R {
  if (record.statements === undefined) return record
  const better = preferredStatements(record, asOf)
  if (better.size === 0) return record
  let best: unknown = record
  for (const [field, { value }] of better) {
    const path = field.split('.')
    best =
      path[0] === 'names' && isPlainObject(best) && Array.isArray(best.names) && typeof value === 'string'
        ? { ...best, names: withNewName(best.names, Number(path[1]), value) }
        : withValue(best, path, value)
  }
  // A rule holds the value of a statement to the form of its field.
  return deepFreeze(best) as R
}
