/** The best known value of each field of a record, and beside it the value that it stands for. @module */
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

/** Whether the value of a statement, a text or a number, can stand for a value: not for a list, nor for a text in two languages. */
const takesOneValue = (own: unknown): boolean => !Array.isArray(own) && (!isPlainObject(own) || 'value' in own)

/** How the record's own value stands to the better one, by how the better one stands to it; one that was added has none. */
const inverse = {
  confirms: 'confirms',
  refines: 'confirms',
  contradicts: 'contradicts',
  overtakes: 'precedes',
  precedes: 'overtakes',
  adds: undefined,
} as const satisfies Record<Statement['relation'], Statement['relation'] | undefined>

const topOf = (path: string): string => path.split('.')[0] ?? path

const bearsOut =
  (field: string) =>
  ({ for: fields }: Citation): boolean =>
    fields === undefined || fields.some((path) => path === field || path === topOf(field))

/** The record's own value as a statement beside the better one. */
function ownStatement(record: AnyRecord, { field, relation, from }: Statement): readonly Statement[] {
  const [own] = pathValuesAt(record, field)
  const held = isPlainObject(own?.value) ? own.value.value : own?.value
  const seen = inverse[relation]
  const citations = record.citations.filter(bearsOut(field))
  if (seen === undefined || citations.length === 0) return []
  if (typeof held !== 'string' && typeof held !== 'number' && typeof held !== 'boolean') return []
  const until = relation === 'overtakes' && from !== undefined ? { until: from } : {}
  return [{ field, value: held, relation: seen, rank: 'normal', ...until, citations: [...citations] }]
}

/** A statement of the field of a better one, as it stands to that. */
function restated(statement: Statement, better: Statement): Statement {
  if (statement.value === better.value) return { ...statement, relation: 'confirms' }
  const seen = statement.relation === 'confirms' ? inverse[better.relation] : undefined
  return seen === undefined ? statement : { ...statement, relation: seen }
}

/**
 * A record with the best known value of each field as of a date: the value that is preferred and holds. The record's own
 * value is then a statement beside it, and each citation bears out the value that it is for.
 */
export function bestOf<R extends AnyRecord>(record: R, asOf: PartialDate): R {
  const better = (record.statements ?? []).filter((statement) => isBetter(statement, asOf))
  let best: AnyRecord = record
  for (const statement of better) {
    const { field, value } = statement
    const path = field.split('.')
    if (pathValuesAt(best, field).some((own) => !takesOneValue(own.value))) continue
    const isName = path[0] === 'names' && typeof value === 'string'
    const changed = isName
      ? { ...best, names: withNewName(namesOf(best), Number(path[1]), value) }
      : withValue(best, path, value)
    const others = (best.statements ?? []).flatMap((other) =>
      other === statement ? [] : other.field === field && !isName ? restated(other, statement) : other,
    )
    const own = isName ? [] : ownStatement(record, statement)
    const { statements: _statements, ...rest } = changed as AnyRecord
    const statements = [...own, ...others]
    best = {
      ...rest,
      beyond: [...new Set([...(best.beyond ?? []), field])],
      citations: [...best.citations, ...statement.citations.map((citation) => ({ ...citation, for: [field] }))],
      ...(statements.length === 0 ? {} : { statements }),
    } as AnyRecord
  }
  // A rule holds the value of a statement to the form of its field.
  return best === record ? record : (deepFreeze(best) as R)
}

const namesOf = (record: AnyRecord): readonly Name[] => ('names' in record ? record.names : [])
