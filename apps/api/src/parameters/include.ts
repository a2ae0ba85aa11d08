/** Which records around those that are asked for come along. @module */
import { type CollectionName, type Inclusion, parseRelationNames, type RelationName, relationNames } from '@puente/core'
import type { Format } from '../http/formats.ts'
import type { ParameterError } from '../http/problem.ts'
import type { Parameter } from './parameter.ts'
import { parameterError } from './read-parameters.ts'

/** No answer brings more records beside those that were asked for. */
export const mostIncluded = 1000

/** The records that stand in some relations to those asked for. */
export const include = <C extends CollectionName>(collection: C): Parameter<readonly RelationName<C>[]> => ({
  description: `Relations whose records come along in \`included\`, each once, separated by commas; ${mostIncluded} records at the most, and only as JSON or JSON-LD`,
  required: false,
  schema: { type: 'array', items: { type: 'string', enum: relationNames(collection) } },
  read: (given) => {
    const read = parseRelationNames(collection, given)
    if (read.ok) return read
    return {
      ok: false,
      error: read.error.problems.map(({ message, didYouMean }) => ({ message, didYouMean })),
    }
  },
})

/** How many records each relation names. */
function countsOf({ groups }: Inclusion, by: 'by' | 'por'): string {
  const counts = new Map<string, number>()
  for (const { relation, entries } of groups.flat()) {
    counts.set(relation, (counts.get(relation) ?? 0) + entries.length)
  }
  return [...counts].map(([relation, count]) => `${count} ${by} ${relation}`).join(', ')
}

/** Why the records that were asked for can't come along: not in this format, or not so many. */
export function includeProblems(
  asked: readonly RelationName[] | undefined,
  format: Format,
  around: Inclusion,
): readonly ParameterError[] {
  if (asked === undefined) return []
  if (format !== 'json' && format !== 'jsonld') {
    return [
      parameterError('include', {
        en: `other records come along as JSON and JSON-LD only, and not as ${format}`,
        es: `otros registros solo acompañan en JSON y JSON-LD, y no en ${format}`,
      }),
    ]
  }
  if (around.included.length <= mostIncluded) return []
  const many = around.included.length
  return [
    parameterError('include', {
      en: `${many} records would come along (named ${countsOf(around, 'by')}), and at most ${mostIncluded} do; ask for fewer relations or a lower limit`,
      es: `acompañarían ${many} registros (nombrados ${countsOf(around, 'por')}), y son ${mostIncluded} como máximo; pida menos relaciones o un limit menor`,
    }),
  ]
}
