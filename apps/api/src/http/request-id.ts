/**
 * Ids by which a request is found in the logs of everything that it went through.
 *
 * Hono's `requestId` sets its header on every response, also on those that shared caches store and repeat to others.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { withPrivateHeaders } from './cached-response.ts'
import type { PipelineEnv } from './request-state.ts'

const acceptable = /^[\w.-]{1,64}$/

export const requestIdFrom = (header: string | undefined): string =>
  header !== undefined && acceptable.test(header) ? header : crypto.randomUUID()

export const requestId = (): MiddlewareHandler<PipelineEnv> =>
  async function requestId(c, next) {
    const id = requestIdFrom(c.get('request').incoming.header('x-request-id'))
    c.set('requestId', id)
    await next()
    c.set('response', withPrivateHeaders(c.get('response'), { 'x-request-id': id }))
  }
