/**
 * Endpoints: each question of the service is described and answered in one value, from which its route, its OpenAPI
 * operation, the types of the client and its tool of the Model Context Protocol follow.
 *
 * @module
 */
import type { CollectionName, Language } from '@puente/core'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Encoding } from '../encode/encoding.ts'
import type { Infer, Shapes } from '../encode/shapes.ts'
import { contentTypeOf, type Format, notAcceptable, requestedFormat } from '../http/formats.ts'
import { redirectRenamed } from '../http/redirect.ts'
import { commonOf, type JsonSchema, type QueryParameter } from '../parameters/parameter.ts'
import { type Parameters, readParameters, type Values } from '../parameters/read-parameters.ts'
import { type RequestFacts, type Service, type ServiceEnv, servedFormats } from '../service.ts'
import { invalidQuery } from './invalid-query.ts'
import { basisOf, bodyOf, type Reply } from './reply.ts'
import type { Tool } from './tool.ts'

/** A parameter of a path. */
export interface PathParameter {
  readonly name: string
  readonly description: string
  readonly schema: JsonSchema
  /** A value that exists. */
  readonly example: string
}

/** An operation of an endpoint that has one for each collection: where it differs from the endpoint. */
export interface CollectionOperation {
  readonly collection: CollectionName
  /** As OpenAPI writes it, like `/v1/clusters/{id}`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description?: string
  readonly pathParameters?: readonly PathParameter[]
  readonly parameters: Parameters
  /** Parameters that core's query language reads. */
  readonly query?: readonly QueryParameter[]
  readonly formats?: readonly Format[]
}

/** The part of an endpoint that does not depend on its types. */
interface EndpointDescription {
  readonly id: string
  readonly tag: 'Collections' | 'Finding' | 'Cooperation' | 'Briefings' | 'Dataset' | 'Service'
  readonly summary: string
  readonly description: string
  /** Its name among the links of `/v1`; absent: it is not there. */
  readonly link?: string
  readonly pathParameters?: (service: Service) => readonly PathParameter[]
  /** A value for each parameter that is required. */
  readonly examples?: (service: Service) => Readonly<Record<string, string>>
  /** Other parameters that keep the example of the answer short. */
  readonly sample?: Readonly<Record<string, string>>
  /** The example of the answer, if the service cannot ask itself. */
  readonly answerExample?: object
  /** Whether the example has the uppermost parts only. */
  readonly outlined?: true
  /** Whether the answer is of the moment, so that it has no entity tag. */
  readonly momentary?: true
  /** Whether it answers on the dataset with all values side by side, whatever the evidence and the date. */
  readonly ofWholeDataset?: true
  /** Whether it redirects from an id that was given up. */
  readonly moves?: true
  readonly operations?: (service: Service) => readonly CollectionOperation[]
  /** Its method; GET and HEAD by default. */
  readonly method?: 'post'
  /** JSON Schema of what is posted, and an example. */
  readonly body?: { readonly schema: JsonSchema; readonly example: object }
  /** Responses beside 200 that only it has, by status, as OpenAPI writes them. */
  readonly responses?: Readonly<Record<number, JsonSchema>>
  /** Whether a service has it; every service does by default. */
  readonly isServed?: (service: Service) => boolean
  /** The tool that asks the same question. */
  readonly tool?: Tool
}

/** A request with messages of the Model Context Protocol. */
export interface Call {
  readonly encoding: Encoding
  /** Id by which the request is found in the log. */
  readonly requestId: string
  /** Records a fault inside, for the log. */
  readonly noteFault: (fault: Error) => void
}

/** Answers the messages of a request, whose body was read as text. */
export type AnswerMessages = (request: Request, body: string, call: Call) => Promise<Response>

/** The endpoints of a service, mounted. */
export interface App {
  readonly service: Service
  readonly endpoints: readonly AnyEndpoint[]
  /** Where they are mounted: empty, or like `/atlas`. */
  readonly basePath: string
  readonly openApi: (facts: RequestFacts) => Promise<string>
  readonly loadMcp: () => Promise<AnswerMessages>
}

/** A request of which everything was read. */
export interface EndpointRequest<Path extends string, P extends Parameters, F extends Format, L = unknown> {
  readonly c: Context<ServiceEnv, Path>
  readonly app: App
  readonly service: Service
  /** What the path names, if the endpoint locates it. */
  readonly subject: L
  readonly format: F
  readonly parameters: Values<P>
  /** The language of the answer. An answer for which it was read names it, and varies by the request's headers. */
  readonly language: Language
  readonly encoding: Encoding
}

/** A question of the service. */
export interface Endpoint<Path extends string, P extends Parameters, S extends z.ZodType, F extends Format>
  extends EndpointDescription {
  /** As Hono writes it, like `/v1/clusters/:id/matches`. */
  readonly path: Path
  /** The formats of the answer, preferred first. */
  readonly formats: readonly F[]
  /** Its parameters beside `lang`, which every endpoint has. */
  readonly parameters: (service: Service) => P
  /** The shape of the answer as JSON. */
  readonly answer: (shapes: Shapes) => S
  readonly respond: (c: Context<ServiceEnv>, app: App) => Promise<Response>
}

export type AnyEndpoint = Endpoint<string, Parameters, z.ZodType, Format>

/** What was located, if no response was. */
type Located<L> = Exclude<L, Response>

interface EndpointSpec<Path extends string, P extends Parameters, S extends z.ZodType, F extends Format, L>
  extends EndpointDescription,
    Pick<Endpoint<Path, P, S, F>, 'path' | 'formats'>,
    Partial<Pick<Endpoint<Path, P, S, F>, 'parameters' | 'answer'>> {
  /** Answers in its one format whatever the Accept header is. */
  readonly anyAccept?: true
  /** Reads its parameters itself, as they depend on the path. */
  readonly readsParameters?: true
  /** What the path names; a problem if there is no such thing, or a redirect. */
  readonly locate?: (c: Context<ServiceEnv, Path>, app: App) => L
  /** Whether the format is chosen before the subject is located. */
  readonly formatFirst?: true
  /** The formats of the answer, if they depend on the subject. */
  readonly formatsOf?: (subject: Located<L>) => readonly F[]
  readonly handle: (request: EndpointRequest<Path, P, F, Located<L>>) => Reply<Infer<S>> | Promise<Reply<Infer<S>>>
}

/** The id in the path of an endpoint about one record. */
export const idOf = (c: Context<ServiceEnv>): string => c.req.param('id') ?? ''

/** The rest of a path after the id of a record, like `/matches`. */
const afterId = (path: string): string => path.slice(path.indexOf(':id') + ':id'.length)

/**
 * Makes an endpoint. A request passes these steps, each of which can answer it: locate what the path names, choose the
 * format, redirect from an id that was given up, read the parameters; and then the handler.
 */
export function endpoint<
  const Path extends string,
  const F extends Format,
  P extends Parameters = Readonly<Record<never, never>>,
  S extends z.ZodType = z.ZodType,
  L = undefined,
>(spec: EndpointSpec<Path, P, S, F, L>): Endpoint<Path, P, S, F> {
  const { anyAccept, readsParameters, locate, formatFirst, formatsOf, handle, ...description } = spec
  // Without parameters `P` is the type of none, and without a shape nothing is sent as JSON.
  const parameters = spec.parameters ?? (() => ({}) as P)
  const unread = { ok: true, value: { values: {} as Values<P>, lang: undefined } } as const
  const answer = spec.answer ?? (({ string }: Shapes) => string() as z.ZodType as S)

  function redirect(c: Context<ServiceEnv>, service: Service): Response | undefined {
    const hasId = spec.moves === true && spec.path.includes(':id')
    return hasId ? redirectRenamed(c, service, idOf(c), afterId(spec.path)) : undefined
  }

  /** The format of the answer; a problem if the request accepts none. */
  function chooseFormat(c: Context<ServiceEnv, Path>, formats: readonly F[]): F | Response {
    const [only] = formats
    if (anyAccept === true && only !== undefined) return only
    return requestedFormat(c, formats) ?? notAcceptable(c, formats)
  }

  async function respond(c: Context<ServiceEnv, Path>, app: App): Promise<Response> {
    const { service } = app
    const first = formatFirst === true ? undefined : locate?.(c, app)
    if (first instanceof Response) return first
    const formats = (first && formatsOf?.(first as Located<L>)) ?? spec.formats
    const format = chooseFormat(c, servedFormats(service, formats))
    if (format instanceof Response) return format
    const located = redirect(c, service) ?? first ?? locate?.(c, app)
    if (located instanceof Response) return located
    // No response, and `undefined` where nothing is located, as `L` is then.
    const subject = located as Located<L>
    const read =
      readsParameters === true
        ? unread
        : readParameters(parameters(service), new URL(c.req.url).searchParams, commonOf(spec))
    if (!read.ok) return invalidQuery(c, read.error)
    const { values, lang } = read.value
    let language: Language | undefined
    const reply = await handle({
      c,
      app,
      service,
      subject,
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
    const { body, tag } = await bodyOf(reply, [basisOf(c, app), format, language])
    return c.body(body, 200, {
      'Content-Type': contentTypeOf(format),
      ...(language === undefined ? {} : { 'Content-Language': language }),
      ...(tag === undefined ? {} : { ETag: tag }),
      ...reply.headers,
    })
  }
  return { ...description, parameters, answer, respond }
}
