import { type Atlas, cooperationPaths, graphOf, type Localized, nodeCollections } from '@puente/core'
import type { Context } from 'hono'
import type { Encoding } from '../encode/entry-link.ts'
import { firstBody, firstOf } from '../encode/extent.ts'
import { pathBody } from '../encode/path.ts'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { ParameterError } from '../http/problem.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { someOf } from '../parameters/choice.ts'
import { count, date } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { parameterError, type Values } from '../parameters/read-parameters.ts'
import { recordIds, requiredId } from '../parameters/record-id.ts'
import type { Service, ServiceEnv } from '../service.ts'

const usualCount = 3

/** What paths are asked with. */
export const pathsParameters = ({ atlas }: Service) => ({
  from: requiredId(atlas, 'Id of the record where the paths begin, mostly a cluster', nodeCollections),
  to: requiredId(atlas, 'Id of the record where they end', nodeCollections),
  count: count('Paths at the most', 20, usualCount),
  maxLength: count('Steps from actor to actor at the most', 6, 4),
  relations: someOf(
    'Relations to follow (all kinds of cooperation unless told)',
    graphOf(atlas).relations.map(({ name }) => name),
  ),
  hide: recordIds(atlas, 'Records to leave out, with all that they state', [...nodeCollections, 'ties', 'awards']),
  asOf: date('Leaves out what began later'),
})

type PathsAsked = Values<ReturnType<typeof pathsParameters>>

/** What is wrong with the two ends taken together. */
export const endProblems = ({ from, to }: Pick<PathsAsked, 'from' | 'to'>): readonly ParameterError[] =>
  from === to
    ? [
        parameterError('to', {
          en: `is "${to}" as well; paths lead from one record to another`,
          es: `también es "${to}"; los caminos llevan de un registro a otro`,
        }),
      ]
    : []

/** The paths that are asked for, and whether there are others. */
export function foundPaths(atlas: Atlas, { from, to, hide, count: wanted = usualCount, ...scope }: PathsAsked) {
  const hidden = hide === undefined ? {} : { hide: new Set<string>(hide) }
  return firstOf(cooperationPaths(atlas, from, to, { ...scope, ...hidden, count: wanted + 1 }), wanted)
}

/** That nothing connects two records, and what to ask instead. */
const noPath: Localized = {
  en: 'No path connects the two within these limits. Raise maxLength, or leave out relations, hide or asOf.',
  es: 'Ningún camino une a los dos dentro de estos límites. Suba maxLength, o quite relations, hide o asOf.',
}

/** Paths as an answer has them. */
export const pathsBody = (encoding: Encoding, { first, page }: ReturnType<typeof foundPaths>) =>
  firstBody(
    encoding,
    first.map((path) => pathBody(encoding, path)),
    page,
    () => noPath,
  )

/** How two actors are connected, and who could introduce them. */
export const pathsBetween =
  (service: Service) => (c: Context<ServiceEnv, '/v1/paths', AskedBy<ReturnType<typeof pathsParameters>>>) => {
    const asked = readAsked(c, pathsParameters(service))
    if (!asked.ok) return invalidQuery(c, asked.error)
    const problems = endProblems(asked.value)
    if (problems.length > 0) return invalidQuery(c, problems)
    const { language, ...wanted } = asked.value
    const body = pathsBody({ ...service, language }, foundPaths(service.atlas, wanted))
    return sendJson(c, body, { 'Content-Language': language })
  }
