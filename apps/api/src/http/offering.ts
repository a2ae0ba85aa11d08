import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem/problem.ts'
import type { ServiceEnv } from '../service.ts'
import { preferredType } from './negotiate.ts'

/**
 * Lets through only those who take one of the media types in which a route answers.
 *
 * @param types the media types, preferred first
 * @example
 * app.get('/v1', offering('application/json'), handler)
 */
export function offering(...types: readonly [string, ...string[]]): MiddlewareHandler<ServiceEnv> {
  return async function offering(c, next) {
    if (preferredType(c.req.header('Accept'), types) !== undefined) return next()
    const detail = `This comes as ${types.join(' or ')} only. Ask for that, or for */*, in the Accept header.`
    return problem(c, 'not-acceptable', { detail, available: types })
  }
}
