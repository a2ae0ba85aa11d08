/** What an endpoint answers with, and the body that is made of it. @module */
import type { Context } from 'hono'
import { type Chunk, type ChunkedBody, chunkedBody } from '../http/chunked-body.ts'
import type { ParameterError } from '../http/problem.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'
import { version } from '../version.ts'

type Headers = Readonly<Record<string, string>>

/**
 * A value to send as JSON; text in the format of the answer, or chunks of what may be long; errors of the parameters; or
 * a whole response.
 */
export type Reply<Body> =
  | { readonly json: Body; readonly headers?: Headers }
  | { readonly body: string; readonly headers?: Headers }
  | { readonly chunks: Iterable<Chunk>; readonly headers?: Headers }
  | { readonly errors: readonly ParameterError[] }
  | Response

/**
 * What the bytes of an answer in chunks depend on, beside its format and its language. None has links, so that they do
 * not depend on where the service is mounted.
 */
export const basisOf = (
  { req }: Context<ServiceEnv>,
  { service, basePath }: { readonly service: Service; readonly basePath: string },
): readonly unknown[] => [
  req.path.slice(basePath.length) + new URL(req.url).search,
  stampOf(service.atlas),
  service.baseIri,
  version,
]

export async function bodyOf(
  reply: Exclude<Reply<unknown>, Response | { readonly errors: unknown }>,
  basis: readonly unknown[],
): Promise<ChunkedBody> {
  if ('json' in reply) return { body: JSON.stringify(reply.json) }
  return 'body' in reply ? reply : chunkedBody(reply.chunks, basis)
}
