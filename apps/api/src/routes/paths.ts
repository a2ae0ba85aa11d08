import { cooperationPaths, graphOf, nodeCollections } from '@puente/core'
import type { Context } from 'hono'
import { pathBody } from '../encode/path.ts'
import { sendJson } from '../http/send.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { someOf } from '../parameters/choice.ts'
import { count, date } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Values } from '../parameters/read-parameters.ts'
import { recordIds, requiredId } from '../parameters/record-id.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** What paths are asked with. */
export const pathsParameters = ({ atlas }: Service) => ({
  from: requiredId(atlas, 'Id of the record where the paths begin, mostly a cluster', nodeCollections),
  to: requiredId(atlas, 'Id of the record where they end', nodeCollections),
  count: count('Paths at the most', 20, 3),
  maxLength: count('Steps from actor to actor at the most', 6, 4),
  relations: someOf(
    'Relations to follow (all kinds of cooperation unless told)',
    graphOf(atlas).relations.map(({ name }) => name),
  ),
  hide: recordIds(atlas, 'Records to leave out, with all that they state', [...nodeCollections, 'ties', 'awards']),
  asOf: date('Leaves out what began later'),
})

type Scope = Omit<Values<ReturnType<typeof pathsParameters>>, 'from' | 'to'>

/** What was asked of paths, as core takes it. */
export const pathScope = ({ hide, ...options }: Scope) =>
  hide === undefined ? options : { ...options, hide: new Set<string>(hide) }

/** How two actors are connected, and who could introduce them. */
export const pathsBetween =
  (service: Service) => (c: Context<ServiceEnv, '/v1/paths', AskedBy<ReturnType<typeof pathsParameters>>>) => {
    const asked = readAsked(c, pathsParameters(service))
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language, from, to, ...scope } = asked.value
    const paths = cooperationPaths(service.atlas, from, to, pathScope(scope))
    const data = paths.map((path) => pathBody({ ...service, language }, path))
    return sendJson(c, { data, dataset: stampOf(service.atlas) }, { 'Content-Language': language })
  }
