import {
  egoNetwork,
  exportGraph,
  type graphFormats,
  graphOf,
  type Language,
  lookupIn,
  type NodeLinkGraph,
  nodeCollections,
  type Subgraph,
  subgraphOf,
} from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { unknownRecord } from '../endpoints/not-found.ts'
import { contentTypeOf, type Format, notAcceptable, requestedFormat, sendJsonText } from '../http/formats.ts'
import type { ParameterError } from '../http/problem.ts'
import { redirectRenamed } from '../http/redirect.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { oneOf, someOf } from '../parameters/choice.ts'
import { count } from '../parameters/parameter.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { parameterError } from '../parameters/read-parameters.ts'
import { recordIds } from '../parameters/record-id.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The formats of graphs. */
export const networkFormats = ['json', 'graphml', 'gexf', 'dot'] as const satisfies (keyof typeof graphFormats)[]

/** What the whole network is asked with. */
export const networkParameters = ({ atlas }: Service) => ({
  gexf: oneOf(
    'Version of GEXF: 1.2 (its draft; unless told), which every reader takes, or 1.3, which NetworkX does not. Only for GEXF',
    ['1.2', '1.3'],
  ),
  relations: someOf(
    'Relations to follow (all unless told)',
    graphOf(atlas).relations.map(({ name }) => name),
  ),
  hide: recordIds(atlas, 'Records to leave out, with all that they state', [...nodeCollections, 'ties', 'awards']),
})

/** What the network around an actor is asked with. */
export const actorNetworkParameters = (service: Service) => ({
  ...networkParameters(service),
  depth: count('How many steps to go from the actor', 4, 1),
})

/** What a scope is made of. */
interface Wanted {
  readonly relations?: readonly string[]
  readonly hide?: readonly string[]
}

const scopeOf = ({ relations, hide }: Wanted) => ({
  ...(relations === undefined ? {} : { relations }),
  ...(hide === undefined ? {} : { hide: new Set(hide) }),
})

/** No other format has versions. */
const gexfProblems = (asked: string | undefined, format: Format): readonly ParameterError[] =>
  asked !== undefined && format !== 'gexf'
    ? [
        parameterError('gexf', {
          en: `chooses the version of GEXF, and this is ${format}; ask for .gexf, or leave it out`,
          es: `elige la versión de GEXF, y esto es ${format}; pida .gexf, o quítelo`,
        }),
      ]
    : []

/** Writes a graph in a format. */
function writeGraph(
  c: Context<ServiceEnv>,
  part: Subgraph,
  format: (typeof networkFormats)[number],
  { language, gexf }: { readonly language: Language; readonly gexf?: '1.2' | '1.3' },
) {
  const text = exportGraph(part, format === 'gexf' && gexf === '1.3' ? 'gexf-1.3' : format, { language })
  const headers = { 'Content-Type': contentTypeOf(format), 'Content-Language': language }
  return format === 'json' ? sendJsonText<NodeLinkGraph>(c, text, headers) : c.text(text, 200, headers)
}

/** The whole atlas as a graph. */
export const wholeNetwork =
  (service: Service) => (c: Context<ServiceEnv, '/v1/network', AskedBy<ReturnType<typeof networkParameters>>>) => {
    const format = requestedFormat(c, networkFormats)
    if (format === undefined) return notAcceptable(c, networkFormats)
    const asked = readAsked(c, networkParameters(service))
    if (!asked.ok) return invalidQuery(c, asked.error)
    const problems = gexfProblems(asked.value.gexf, format)
    if (problems.length > 0) return invalidQuery(c, problems)
    const { ids, nodeCount } = graphOf(service.atlas)
    const part = subgraphOf(service.atlas, ids.slice(0, nodeCount), scopeOf(asked.value))
    return writeGraph(c, part, format, asked.value)
  }

/** An actor, the records around it, and all edges among them. */
export const actorNetwork =
  (service: Service, collection: 'clusters' | 'organizations') =>
  (c: Context<ServiceEnv, '/v1/:actors/:id/network', AskedBy<ReturnType<typeof actorNetworkParameters>>>) => {
    const format = requestedFormat(c, networkFormats)
    if (format === undefined) return notAcceptable(c, networkFormats)
    const id = c.req.param('id')
    const elsewhere = redirectRenamed(c, service, id, '/network')
    if (elsewhere !== undefined) return elsewhere
    const asked = readAsked(c, actorNetworkParameters(service))
    if (!asked.ok) return invalidQuery(c, asked.error)
    const problems = gexfProblems(asked.value.gexf, format)
    if (problems.length > 0) return invalidQuery(c, problems)
    const found = lookupIn(service.atlas, collection, id)
    if (!found.ok) return unknownRecord(c, service, found.error)
    const { depth = 1 } = asked.value
    const part = egoNetwork(service.atlas, id, { depth, ...scopeOf(asked.value) })
    return writeGraph(c, part, format, asked.value)
  }
