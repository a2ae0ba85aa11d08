/** What a service says of itself in `/openapi.json`, made ready to be held against its answers. */
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { mediaTypes } from '../../src/http/formats.ts'

/** Asks a service, in whatever runtime it is; a path is enough. */
export type Ask = (target: string, init?: RequestInit) => Promise<Response>

/** The part of JSON Schema in which parameters are described. */
export interface ValueSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: ValueSchema
  readonly properties?: Readonly<Record<string, ValueSchema>>
}

export interface DescribedParameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly example?: string
  readonly schema: ValueSchema
}

interface DescribedResponse {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, object>>
}

interface DescribedServer {
  readonly url: string
  readonly variables?: Readonly<Record<string, { readonly default: string }>>
}

interface DescribedOperation {
  readonly operationId: string
  readonly parameters?: readonly DescribedParameter[]
  readonly servers?: readonly DescribedServer[]
  readonly responses: Readonly<Record<string, DescribedResponse>>
}

/** An operation, with how its answers are checked. */
export interface Operation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** As OpenAPI writes it, like `/v1/clusters/{id}`. */
  readonly path: string
  /** Where it is mounted: empty, or like `/datasets/…`. */
  readonly prefixes: readonly string[]
  readonly parameters: readonly DescribedParameter[]
  /** The media types of each status; none for a status without a body. */
  readonly responses: ReadonlyMap<number, readonly string[]>
  /** Checks a JSON body. */
  readonly validate: (status: number, mediaType: string) => ValidateFunction
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** The same schema, but that an object may have nothing which it does not describe: an answer keeps no secrets. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  const describes = parts.type === 'object' && 'properties' in parts && !('additionalProperties' in parts)
  return describes ? { ...parts, additionalProperties: false } : parts
}

/** What stands before each path of a server. */
const prefixOf = ({ url, variables = {} }: DescribedServer) =>
  url.replaceAll(/\{(\w+)\}/g, (_, name) => variables[name]!.default).replace(/\/$/, '')

/**
 * Reads what a service says of itself.
 *
 * @param ask asks the service
 * @returns every operation, most literal path first
 */
export async function describedBy(ask: Ask): Promise<readonly Operation[]> {
  const document = JSON.parse(await (await ask('/openapi.json')).text())
  const ajv = addFormats.default(new Ajv2020.Ajv2020({ strict: false }))
  ajv.addSchema(JSON.parse(JSON.stringify(closed(document))), 'openapi')
  const validators = new Map<string, ValidateFunction>()
  const compile = (parts: readonly string[]) => {
    const pointer = parts.map(escaped).join('/')
    const made = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` })
    validators.set(pointer, made)
    return made
  }
  /** Where a response stands, and what it is. */
  const follow = (at: readonly string[], response: DescribedResponse) => {
    if (response.$ref === undefined) return { at, content: response.content ?? {} }
    const to = response.$ref.split('/').slice(1)
    return { at: to, content: document.components.responses[to.at(-1)!].content ?? {} }
  }
  const paths: [string, Record<string, DescribedOperation>][] = Object.entries(document.paths)
  const operations = paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, parameters = [], responses, servers = document.servers }]): Operation => {
        const followed = new Map(
          Object.entries(responses).map(([status, response]) => [
            Number(status),
            follow(['paths', path, method, 'responses', status], response),
          ]),
        )
        return {
          id: operationId,
          method: method.toUpperCase(),
          path,
          prefixes: servers.map(prefixOf),
          parameters,
          responses: new Map([...followed].map(([status, { content }]) => [status, Object.keys(content)])),
          validate: (status, mediaType) => compile([...followed.get(status)!.at, 'content', mediaType, 'schema']),
        }
      },
    ),
  )
  const blanks = ({ path }: Operation) => path.split('{').length
  return operations.sort((one, other) => blanks(one) - blanks(other))
}

/** The suffixes by which a path asks for a format. */
const suffix = new RegExp(`\\.(${Object.keys(mediaTypes).join('|')})$`)

/** The operations at an address, whatever their methods. */
export function operationsAt(operations: readonly Operation[], target: string): readonly Operation[] {
  const { pathname } = new URL(`http://localhost${target}`)
  const path = /\/v1\//.test(pathname) ? pathname.replace(suffix, '') : pathname
  const isAt = (operation: Operation) => {
    const pattern = operation.path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')
    return operation.prefixes.some((prefix) => new RegExp(`^${prefix}${pattern}$`).test(path))
  }
  const first = operations.find(isAt)
  return first === undefined ? [] : operations.filter((operation) => operation.path === first.path)
}
