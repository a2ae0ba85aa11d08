import { cooperationPaths, graphOf, type Localized, nodeCollections, toPathJson } from '@puente/core'
import { type Encoding, firstAnswer, firstOf, jsonOptions } from '../encode/encoding.ts'
import { pathsText } from '../encode/path-text.ts'
import type { ParameterError } from '../http/problem.ts'
import { count, someOf } from '../parameters/parameter.ts'
import { parameterError, type Values } from '../parameters/read-parameters.ts'
import { recordIds, requiredId } from '../parameters/record-id.ts'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'
import { tool } from './tool.ts'

const pathCount = count('Paths at the most', 20, 3)

const parameters = ({ atlas }: Service) => ({
  from: requiredId(atlas, 'Id of the record where the paths begin, mostly a cluster', nodeCollections),
  to: requiredId(atlas, 'Id of the record where they end', nodeCollections),
  count: pathCount,
  maxLength: count('Steps from actor to actor at the most', 6, 4),
  relations: someOf(
    'Relations to follow (default: all kinds of cooperation)',
    graphOf(atlas).relations.map(({ name }) => name),
  ),
  hide: recordIds(atlas, 'Records to leave out, with all that they state', [...nodeCollections, 'ties', 'awards']),
})

const noPath: Localized = {
  en: 'No path connects the two within these limits. Raise maxLength, or leave out relations, hide or asOf.',
  es: 'Ningún camino une a los dos dentro de estos límites. Suba maxLength, o quite relations, hide o asOf.',
}

const sameEnds = (id: string): readonly ParameterError[] => [
  parameterError('to', {
    en: `is "${id}" as well; paths lead from one record to another`,
    es: `también es "${id}"; los caminos llevan de un registro a otro`,
  }),
]

function findPaths(encoding: Encoding, given: Values<ReturnType<typeof parameters>>) {
  const { from, to, hide, count: limit = pathCount.default, ...scope } = given
  if (from === to) return { errors: sameEnds(to) }
  const hidden = hide === undefined ? {} : { hide: new Set<string>(hide) }
  const found = cooperationPaths(encoding.atlas, from, to, { ...scope, ...hidden, count: limit + 1 })
  const { first, page } = firstOf(found, limit)
  const bodies = first.map((path) => toPathJson(encoding.atlas, path, jsonOptions(encoding)))
  return { paths: first, body: firstAnswer(encoding, bodies, page, () => noPath) }
}

export const paths = endpoint({
  path: '/v1/paths',
  id: 'paths',
  tag: 'Cooperation',
  link: 'paths',
  summary: 'How two actors are connected, and who could introduce them',
  description:
    'The cheapest paths first. A stated tie costs 1, an inferred one 1.5, a partnership or an instrument in common 2, an event 3, a body 4; each step has all ways in which the two are connected.',
  formats: ['json'],
  parameters,
  examples: ({ atlas }) => ({
    from: atlas.records.clusters[0]?.id ?? 'none',
    to: atlas.records.clusters[1]?.id ?? 'none',
  }),
  sample: { count: '1' },
  answer: ({ list, path, firstAnswer }) => firstAnswer(list(path)),
  handle: ({ parameters, encoding }) => {
    const found = findPaths(encoding, parameters)
    return found.errors === undefined ? { json: found.body } : found
  },
  tool: tool({
    name: 'path',
    title: 'Paths of cooperation',
    description: 'How two actors are connected, easiest first, and who could introduce them; each step with its page.',
    parameters,
    ask: (parameters, encoding) => {
      const found = findPaths(encoding, parameters)
      return found.errors === undefined ? { body: found.body, text: pathsText(encoding, found.paths) } : found
    },
  }),
})
