/** A record with the best known value of each field as of a date. @module */
import type { Citation } from '../model/citation.ts'
import { hasEnded, hasStarted, type PartialDate } from '../model/date-interval.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Name, Statement } from '../model/record.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import type { AnyRecord } from './prune-records.ts'

const isBetter = ({ relation, rank, from, until }: Statement, asOf: PartialDate): boolean =>
  rank === 'preferred' &&
  relation !== 'confirms' &&
  relation !== 'precedes' &&
  hasStarted(from, asOf) &&
  !hasEnded(until, asOf)

/** A copy with another value at a path. A name keeps its language, and the name that it replaces follows as a former one. */
function withValue(value: unknown, path: readonly string[], better: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined && Array.isArray(value)) return [better]
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

/**
 * Names among which an official one in another language than that which was overtaken is official no more, unless it has a
 * new value of its own: it is a translation of the former name, by which the record is also known.
 */
function withOldTranslations(names: readonly Name[], better: ReadonlyMap<string, Statement>): readonly Name[] {
  const isPlain = ({ kind, lang }: Name) => kind === 'official' && lang !== 'mul'
  const overtaken = names.filter((name, at) => isPlain(name) && better.get(`names.${at}`)?.relation === 'overtakes')
  return names.map((name, at) => {
    const isOld = overtaken.some(({ lang }) => lang !== name.lang) && !better.has(`names.${at}`)
    return isOld && isPlain(name) ? { ...name, kind: 'alias' } : name
  })
}

/** Whether a statement can stand for a value: it has one text or number, and so says nothing of a list or an object. */
export const isReplaceable = ({ value }: { readonly value: unknown }): boolean =>
  !Array.isArray(value) && (!isPlainObject(value) || 'value' in value)

/** Whether it names the one item of a list of texts, such as ids, that is still true: the others are over. */
const leavesOneItem = ({ relation, value: left }: Statement, list: unknown): boolean =>
  relation === 'overtakes' && Array.isArray(list) && list.some((item) => item === left)

/**
 * The statements whose values the view on the best evidence shows as of a date, by the path of their field.
 *
 * @param record any record of an atlas
 * @param asOf a date
 * @returns for each path the last one that is preferred and holds; for a list, one that leaves one of its items
 */
const preferredStatements = (record: AnyRecord, asOf: PartialDate): ReadonlyMap<string, Statement> =>
  new Map(
    (record.statements ?? [])
      .filter(
        (statement) =>
          isBetter(statement, asOf) &&
          pathValuesAt(record, statement.field).every(
            (own) => isReplaceable(own) || leavesOneItem(statement, own.value),
          ),
      )
      .map((statement) => [statement.field, statement]),
  )

/** How the record's own value stands to the better one. */
const inverse = {
  contradicts: 'contradicts',
  overtakes: 'precedes',
  // A value that is less precise is true as well.
  refines: 'confirms',
} as const satisfies Partial<Record<Statement['relation'], Statement['relation']>>

const hasInverse = (relation: Statement['relation']): relation is keyof typeof inverse => relation in inverse

const scalarOf = (value: unknown): unknown => (isPlainObject(value) && 'value' in value ? value.value : value)

const topOf = (path: string): string => path.split('.')[0] ?? path

const isFor = (field: string, { for: fields }: Citation): boolean =>
  fields === undefined || fields.some((path) => path === field || path === topOf(field))

/** The record's own value, or the items of it that are over, beside the better one; none if that adds a value. */
function ownStatement(record: AnyRecord, better: Statement): readonly Statement[] {
  const { field, relation, from } = better
  if (!hasInverse(relation)) return []
  const own = scalarOf(pathValuesAt(record, field)[0]?.value)
  const values = (Array.isArray(own) ? own : [own]).filter(
    (value) => value !== better.value && ['string', 'number', 'boolean'].includes(typeof value),
  )
  const confirming = (record.statements ?? []).filter((other) => other.field === field && other.relation === 'confirms')
  return values.map((value) => ({
    field,
    value,
    relation: inverse[relation],
    rank: 'normal',
    ...(relation === 'overtakes' && from !== undefined ? { until: from } : {}),
    citations: [
      ...record.citations.filter((citation) => isFor(field, citation)),
      ...confirming.flatMap(({ citations }) => citations),
    ],
  }))
}

/** The statements on a field as they stand to the better value, which one of them gives. */
function restated(record: AnyRecord, statement: Statement, better: Statement): readonly Statement[] {
  if (statement === better) return [{ ...statement, relation: 'confirms' }, ...ownStatement(record, better)]
  // Its source is among those of the record's own value.
  if (statement.relation === 'confirms') return []
  if (statement.value === better.value) return [{ ...statement, relation: 'confirms' }]
  // What only added a value now gives another one.
  return [statement.relation === 'adds' ? { ...statement, relation: 'contradicts' } : statement]
}

/** A statement on a name, with the place that the name has among the names of the better record. */
function placed(record: AnyRecord, best: unknown, statement: Statement, better: Statement | undefined): Statement {
  if (!statement.field.startsWith('names.')) return statement
  const name = better?.value ?? scalarOf(pathValuesAt(record, statement.field)[0]?.value)
  const at = pathValuesAt(best, 'names[].value').findIndex(({ value }) => value === name)
  return at < 0 ? statement : { ...statement, field: `names.${at}` }
}

/** The citations of a record without those that bear out values which others stand for. */
const citationsWithout = (record: AnyRecord, replaced: ReadonlyMap<string, Statement>): readonly Citation[] =>
  record.citations.flatMap((citation) => {
    if (citation.for === undefined) return [citation]
    const fields = citation.for.filter((path) => !replaced.has(path))
    return fields.length === 0 ? [] : [{ ...citation, for: fields }]
  })

/**
 * A record with the best known value of each field as of a date. The value's own statement then confirms it, and the value
 * that it stands for is told by a statement beside it.
 */
export function bestOf<R extends AnyRecord>(record: R, asOf: PartialDate): R {
  const { statements } = record
  if (statements === undefined) return record
  const better = preferredStatements(record, asOf)
  if (better.size === 0) return record
  let best: unknown = 'names' in record ? { ...record, names: withOldTranslations(record.names, better) } : record
  for (const [field, { value }] of better) {
    const path = field.split('.')
    best =
      path[0] === 'names' && isPlainObject(best) && Array.isArray(best.names) && typeof value === 'string'
        ? { ...best, names: withNewName(best.names, Number(path[1]), value) }
        : withValue(best, path, value)
  }
  const beside = {
    beyond: [
      ...new Set([...(record.beyond ?? []), ...[...better.keys()].filter((field) => !field.startsWith('names.'))]),
    ],
    citations: citationsWithout(record, better),
    statements: statements.flatMap((statement) => {
      const shown = better.get(statement.field)
      const seen = shown === undefined ? [statement] : restated(record, statement, shown)
      return seen.map((one) => placed(record, best, one, shown))
    }),
  }
  // A rule holds the value of a statement to the form of its field.
  return deepFreeze({ ...Object(best), ...beside }) as R
}
