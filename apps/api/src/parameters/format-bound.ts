/** Parameters that only some formats take: records to include, and a byte order mark. @module */
import { type CollectionName, type Inclusion, parseRelationNames, type RelationName, relationNames } from '@puente/core'
import { type Format, isLinkedData } from '../http/formats.ts'
import type { ParameterError } from '../http/problem.ts'
import { flag, type Parameter } from './parameter.ts'
import { parameterError } from './read-parameters.ts'

export const maxIncluded = 1000

/** The relations whose records are included. */
export const include = <C extends CollectionName>(collection: C): Parameter<readonly RelationName<C>[]> => ({
  description: `Relations whose records come along in \`included\`, each once, separated by commas; ${maxIncluded} records at the most, and only as JSON or linked data`,
  required: false,
  schema: { type: 'array', items: { type: 'string', enum: relationNames(collection) } },
  parse: (given) => {
    const read = parseRelationNames(collection, given)
    if (read.ok) return read
    return {
      ok: false,
      error: read.error.problems.map(({ message, didYouMean }) => ({ message, didYouMean })),
    }
  },
})

/** The number of records of each relation, in words. */
function countsOf({ groups }: Inclusion, by: 'by' | 'por'): string {
  const counts = new Map<string, number>()
  for (const { relation, entries } of groups.flat()) {
    counts.set(relation, (counts.get(relation) ?? 0) + entries.length)
  }
  return [...counts].map(([relation, count]) => `${count} ${by} ${relation}`).join(', ')
}

/** Why records cannot be included: not in this format, or too many. */
export function includeProblems(
  relations: readonly RelationName[] | undefined,
  format: Format,
  around: Inclusion,
): readonly ParameterError[] {
  if (relations === undefined) return []
  if (format !== 'json' && !isLinkedData(format)) {
    return [
      parameterError('include', {
        en: `other records come along as JSON and linked data only, and not as ${format}`,
        es: `otros registros solo acompañan en JSON y datos enlazados, y no en ${format}`,
      }),
    ]
  }
  if (around.included.length <= maxIncluded) return []
  const many = around.included.length
  return [
    parameterError('include', {
      en: `${many} records would come along (named ${countsOf(around, 'by')}), and at most ${maxIncluded} do; ask for fewer relations or a lower limit`,
      es: `acompañarían ${many} registros (nombrados ${countsOf(around, 'por')}), y son ${maxIncluded} como máximo; pida menos relaciones o un limit menor`,
    }),
  ]
}

export const bom = flag(
  'Whether a CSV begins with a byte order mark: some versions of Excel need it to read accents. Only for CSV',
  false,
)

/** Only CSV may have one. */
export const bomProblems = (bom: boolean | undefined, format: Format): readonly ParameterError[] =>
  bom === true && format !== 'csv'
    ? [
        parameterError('bom', {
          en: `a byte order mark is for CSV only, and not for ${format}`,
          es: `una marca de orden de bytes es solo para CSV, y no para ${format}`,
        }),
      ]
    : []
