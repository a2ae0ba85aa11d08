/**
 * Endpoints: each question of the service is described and answered in one value, from which its route, its OpenAPI
 * operation, the types of the client and its tool of the Model Context Protocol follow.
 *
 * @module
 */
import type { CollectionName, Language } from '@puente/core'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Encoding } from '../encode/link.ts'
import type { Infer, Shapes } from '../encode/shapes.ts'
import { contentTypeOf, type Format, formatAsked, notAcceptable } from '../http/formats.ts'
import { moved } from '../http/moved.ts'
import type { JsonSchema, QueryParameter } from '../parameters/parameter.ts'
import { type Parameters, readParameters, type Values } from '../parameters/read-parameters.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import type { Nearest, ParameterError } from '../problem/problem.ts'
import type { RequestFacts, Service, ServiceEnv } from '../service.ts'
import type { Tool } from './tool.ts'

/** A parameter of a path. */
export interface PathParameter {
  readonly name: string
  readonly description: string
  readonly schema: JsonSchema
  /** A value that leads somewhere. */
  readonly example: string
}

/** What the OpenAPI document says of an endpoint beside its parameters and its answer. */
export interface OperationDetails {
  /** The operation's id. */
  readonly id: string
  readonly summary: string
  readonly description: string
  /** A value for each parameter that is required. */
  readonly examples?: Readonly<Record<string, string>>
  /** Other parameters that keep an example of the answer short. */
  readonly sample?: Readonly<Record<string, string>>
  readonly pathParameters?: readonly PathParameter[]
}

/** An operation of an endpoint that has several, as of a route for every collection. */
export interface Operation extends OperationDetails {
  /** As OpenAPI writes it, like `/v1/clusters`. */
  readonly path: string
  readonly parameters: Parameters
  /** Parameters that core's query language reads. */
  readonly query?: readonly QueryParameter[]
  readonly formats: readonly Format[]
  /** What replaces `{collection}` in the schema of the answer. */
  readonly collection?: string
}

/** What is the same of an endpoint whatever its types. */
interface EndpointDescription {
  readonly id: string
  readonly tag: 'Collections' | 'Finding' | 'Cooperation' | 'Briefings' | 'Dataset' | 'Service'
  readonly summary: string
  readonly description: string
  /** The name under which `/v1` links to it; absent: it does not. */
  readonly link?: string
  readonly pathParameters?: (service: Service) => readonly PathParameter[]
  readonly examples?: (service: Service) => Readonly<Record<string, string>>
  readonly sample?: Readonly<Record<string, string>>
  /** The example of the answer, where the service cannot ask itself. */
  readonly answerExample?: object
  /** Whether an example shows the uppermost parts alone. */
  readonly outlined?: true
  /** Whether the answer is of the moment, so that it has no entity tag. */
  readonly momentary?: true
  /** Whether it redirects from an id that was given up. */
  readonly moves?: true
  /** Its operations, if it has several. */
  readonly operations?: (service: Service) => readonly Operation[]
  /** Its method; GET and HEAD by default. */
  readonly method?: 'post'
  /** JSON Schema of what is posted, and an example. */
  readonly body?: { readonly schema: JsonSchema; readonly example: object }
  /** Responses beside 200 that only it has, by status, as OpenAPI writes them. */
  readonly responses?: Readonly<Record<number, JsonSchema>>
  /** Whether a service has it; every service does by default. */
  readonly isServed?: (service: Service) => boolean
  /** The tool that asks the same. */
  readonly tool?: Tool
}

/** A request with messages of the Model Context Protocol. */
export interface Call {
  readonly encoding: Encoding
  /** Id by which the request is found in the log. */
  readonly requestId: string
  /** Takes note of a fault inside, for the log. */
  readonly noteFault: (fault: Error) => void
}

/** Answers the messages of a request, whose body was read as text. */
export type AnswerMessages = (request: Request, body: string, call: Call) => Promise<Response>

/** What endpoints are mounted in. */
export interface App {
  readonly service: Service
  /** The endpoints that are served. */
  readonly endpoints: readonly AnyEndpoint[]
  /** Where the endpoints are mounted: empty, or like `/atlas`. */
  readonly basePath: string
  /** The OpenAPI document, as text. */
  readonly openApi: (facts: RequestFacts) => Promise<string>
  /** Loads what answers messages of the Model Context Protocol. */
  readonly loadMcp: () => Promise<AnswerMessages>
}

/** A request with everything about it that was read. */
export interface EndpointRequest<Path extends string, P extends Parameters, F extends Format> {
  readonly c: Context<ServiceEnv, Path>
  readonly app: App
  readonly service: Service
  readonly format: F
  readonly parameters: Values<P>
  /** The language of the answer. An answer for which it was read says so, and varies by the request's headers. */
  readonly language: Language
  readonly encoding: Encoding
}

/**
 * What a handler gives: a value to send as JSON, a text or bytes in the format of the answer, everything that is wrong with
 * the parameters taken together, or a whole response.
 */
export type Reply<Body> =
  | { readonly json: Body; readonly headers?: Readonly<Record<string, string>> }
  | { readonly body: string | Uint8Array<ArrayBuffer>; readonly headers?: Readonly<Record<string, string>> }
  | { readonly errors: readonly ParameterError[] }
  | Response

/** A question of the service. */
export interface Endpoint<Path extends string, P extends Parameters, S extends z.ZodType, F extends Format>
  extends EndpointDescription {
  /** As Hono writes it, like `/v1/clusters/:id/matches`. */
  readonly path: Path
  /** The formats of the answer, preferred first. */
  readonly formats: readonly F[]
  readonly parameters: (service: Service) => P
  /** The shape of the answer as JSON. */
  readonly answer: (shapes: Shapes) => S
  readonly respond: (c: Context<ServiceEnv>, app: App) => Response | Promise<Response>
}

/** Any endpoint. */
export type AnyEndpoint = Endpoint<string, Parameters, z.ZodType, Format>

/** No parameters but `lang`, which every endpoint has. */
export type NoParameters = Readonly<Record<never, never>>

interface EndpointSpec<Path extends string, P extends Parameters, S extends z.ZodType, F extends Format>
  extends EndpointDescription {
  readonly path: Path
  readonly formats: readonly F[]
  readonly parameters?: (service: Service) => P
  readonly answer?: (shapes: Shapes) => S
  /** Answers in its one format whatever the Accept header says. */
  readonly anyAccept?: true
  /** Reads its parameters itself, as they depend on the path. */
  readonly readsParameters?: true
  /** The formats of an answer, if they depend on the path. */
  readonly formatsAt?: (c: Context<ServiceEnv, Path>) => readonly F[]
  /** A problem or redirect if the path names what does not exist; it comes before the parameters are read. */
  readonly checkPath?: (c: Context<ServiceEnv, Path>, app: App) => Response | undefined
  /** Whether the path is checked before the format is chosen. */
  readonly pathFirst?: true
  readonly handle: (request: EndpointRequest<Path, P, F>) => Reply<Infer<S>> | Promise<Reply<Infer<S>>>
}

// An endpoint that reads its parameters itself declares none.
const noParameters = <P extends Parameters>() => ({ ok: true, value: { values: {} as Values<P>, lang: undefined } }) as const

/** The questions of a service that stand beside its collections: their names, and where they are. */
export const questionsOf = ({ service: { links }, endpoints }: App): readonly Nearest[] =>
  endpoints.flatMap(({ link, path }) => {
    const label = path.slice('/v1/'.length)
    return link !== undefined && path.startsWith('/v1/') ? [{ label, self: `${links.api}/${label}` }] : []
  })

/** The path parameter of an endpoint about one record of a collection. */
export const idParameter =
  (collection: CollectionName) =>
  ({ atlas }: Service): readonly PathParameter[] => [
    {
      name: 'id',
      description: 'Id of the record',
      schema: { type: 'string' },
      example: atlas.records[collection][0]?.id ?? 'none',
    },
  ]

/** The id in the path of an endpoint about one record. */
export const idOf = (c: Context<ServiceEnv>): string => c.req.param('id') ?? ''

/** What of a path follows the id of a record, like `/matches`. */
const afterId = (path: string): string => path.slice(path.indexOf(':id') + ':id'.length)

/**
 * Makes an endpoint. A request passes these steps: does its path lead somewhere, in which format is the answer, was the id
 * given up, can the parameters be read; and then its handler.
 */
export function endpoint<
  const Path extends string,
  const F extends Format,
  P extends Parameters = NoParameters,
  S extends z.ZodType = z.ZodType,
>(spec: EndpointSpec<Path, P, S, F>): Endpoint<Path, P, S, F> {
  const { anyAccept, readsParameters, formatsAt, checkPath, pathFirst, handle, ...description } = spec
  // Without parameters `P` is the type of none, and without a shape nothing is sent as JSON.
  const parameters = spec.parameters ?? (() => ({}) as P)
  const answer = spec.answer ?? (({ string }: Shapes) => string() as z.ZodType as S)

  function redirect(c: Context<ServiceEnv>, service: Service): Response | undefined {
    const hasId = spec.moves === true && spec.path.includes(':id')
    return hasId ? moved(c, service, idOf(c), afterId(spec.path)) : undefined
  }

  /** The format of the answer; a problem if the request accepts none. */
  function formatOf(c: Context<ServiceEnv, Path>): F | Response {
    const formats = formatsAt?.(c) ?? spec.formats
    const [only] = formats
    if (anyAccept === true && only !== undefined) return only
    return formatAsked(c, formats) ?? notAcceptable(c, formats)
  }

  async function respond(c: Context<ServiceEnv, Path>, app: App): Promise<Response> {
    const { service } = app
    const checkedFirst = pathFirst === true ? checkPath?.(c, app) : undefined
    if (checkedFirst !== undefined) return checkedFirst
    const format = formatOf(c)
    if (format instanceof Response) return format
    const checked = redirect(c, service) ?? (pathFirst === true ? undefined : checkPath?.(c, app))
    if (checked !== undefined) return checked
    const read = readsParameters === true ? noParameters<P>() : readParameters(c, parameters(service))
    if (!read.ok) return invalidQuery(c, read.error)
    const { values, lang } = read.value
    let language: Language | undefined
    const reply = await handle({
      c,
      app,
      service,
      format,
      parameters: values,
      get language() {
        language ??= lang ?? c.env.preferred
        return language
      },
      get encoding() {
        return { ...service, language: this.language }
      },
    })
    if (reply instanceof Response) return reply
    if ('errors' in reply) return invalidQuery(c, reply.errors)
    return c.body('json' in reply ? JSON.stringify(reply.json) : reply.body, 200, {
      'Content-Type': contentTypeOf(format),
      ...(language === undefined ? {} : { 'Content-Language': language }),
      ...reply.headers,
    })
  }
  return { ...description, parameters, answer, respond }
}
