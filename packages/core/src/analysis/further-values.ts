/** What sources say of a record beside the values that an atlas, or a view of it, shows. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { originOf } from '../dataset/atlas-view.ts'
import { preferredStatements } from '../dataset/best-record.ts'
import { citationsFor } from '../dataset/citations.ts'
import { lookupIn } from '../dataset/get.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Statement } from '../model/record.ts'

/** The statements whose values a view shows in the place of the record's own; none in an atlas that is no view. */
export const shownStatements = ({ evidence, manifest }: Atlas, { record }: Entry): readonly Statement[] =>
  evidence === 'best' && record.statements !== undefined ? [...preferredStatements(record, manifest.asOf).values()] : []

/** How the record's own value stands to the one that a view shows in its place. */
const turned = {
  contradicts: 'contradicts',
  overtakes: 'precedes',
  // A value that is less precise is true as well.
  refines: 'confirms',
} as const satisfies Partial<Record<Statement['relation'], Statement['relation']>>

const isTurned = (relation: Statement['relation']): relation is keyof typeof turned => relation in turned

const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value

/** The record's own value, as a statement beside the one that a view shows; undefined if it has none. */
function ownStatement(atlas: Atlas, { collection, record }: Entry, shown: Statement): Statement | undefined {
  const own = lookupIn(originOf(atlas), collection, record.id)
  if (!own.ok || !isTurned(shown.relation)) return undefined
  const [found] = pathValuesAt(own.value, shown.field)
  const value = textOf(found?.value)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const confirming = (record.statements ?? []).filter(
    ({ field, relation }) => field === shown.field && relation === 'confirms',
  )
  return {
    field: shown.field,
    value,
    relation: turned[shown.relation],
    rank: 'normal',
    ...(shown.relation === 'overtakes' && shown.from !== undefined ? { until: shown.from } : {}),
    citations: [...citationsFor(own.value, shown.field), ...confirming.flatMap(({ citations }) => citations)],
  }
}

/** A statement as it stands to the value that is shown in the place of the record's own. */
function seenFrom(shown: Statement, statement: Statement): Statement {
  if (statement.value === shown.value) return { ...statement, relation: 'confirms' }
  // What only added a value now gives another one.
  return statement.relation === 'adds' ? { ...statement, relation: 'contradicts' } : statement
}

/** A statement on a name with the place that the name has in a view, where a better one stands before the others. */
function placed(
  atlas: Atlas,
  { collection, record }: Entry,
  statement: Statement,
  shown: Statement | undefined,
): Statement {
  if (!statement.field.startsWith('names.')) return statement
  const own = lookupIn(originOf(atlas), collection, record.id)
  const name = shown?.value ?? (own.ok ? textOf(pathValuesAt(own.value, statement.field)[0]?.value) : undefined)
  const at = pathValuesAt(record, 'names[].value').findIndex(({ value }) => value === name)
  return at < 0 ? statement : { ...statement, field: `names.${at}` }
}

/**
 * What sources say of the fields of a record, beside the values that an atlas shows.
 *
 * In a view on the best evidence a preferred value stands in the place of the record's own. Then its source confirms what
 * is shown, and the record's own value is the one that is told beside it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @returns statements, each with how its value stands to the one that is shown
 * @example
 * const view = viewOf(atlas, { evidence: 'best' })
 * const visit = entryOf('events', get(view, 'events', 'eacp-abroad-visit-2017'))
 * furtherValues(view, visit).filter(({ field }) => field === 'start').map(({ value, relation }) => [value, relation])
 * // [['2016-09-27', 'confirms'], ['2017-09', 'contradicts']]
 */
export function furtherValues(atlas: Atlas, entry: Entry): readonly Statement[] {
  const { statements = [] } = entry.record
  const shown = new Map(shownStatements(atlas, entry).map((statement) => [statement.field, statement]))
  if (shown.size === 0) return statements
  return statements.flatMap((statement): readonly Statement[] => {
    const better = shown.get(statement.field)
    const inPlace = (one: Statement) => placed(atlas, entry, one, better)
    if (better === undefined) return [inPlace(statement)]
    // Its source is among those of the record's own value.
    if (statement.relation === 'confirms') return []
    const seen = seenFrom(better, statement)
    const own = statement === better ? ownStatement(atlas, entry, better) : undefined
    return (own === undefined ? [seen] : [seen, own]).map(inPlace)
  })
}
