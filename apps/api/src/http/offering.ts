import type { MiddlewareHandler } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { type Format, formatAsked, notAcceptable } from './formats.ts'

/**
 * Lets through only those who take the one format in which a route answers.
 *
 * @example
 * app.get('/v1', offering('json'), handler)
 */
export function offering(format: Format): MiddlewareHandler<ServiceEnv> {
  return async function offering(c, next) {
    return formatAsked(c, [format]) === undefined ? notAcceptable(c, [format]) : next()
  }
}
