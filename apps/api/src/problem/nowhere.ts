import { collectionNames, nearest } from '@puente/core'
import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { problem } from './problem.ts'
import { shorten } from './shorten.ts'

/** Addresses that a route has, where its parameters have what stands at their place in an address that was asked. */
function addressesOf(route: string, asked: readonly string[]): readonly string[] {
  if (route.endsWith('/:collection')) return collectionNames.map((name) => route.replace(':collection', name))
  const segments = route.split('/')
  if (route.includes(':') && segments.length !== asked.length) return []
  return [segments.map((segment, position) => (segment.startsWith(':') ? asked[position] : segment)).join('/')]
}

/**
 * Answers that nothing is at an address, and which addresses are near.
 *
 * @param routes the paths of all routes, as Hono writes them
 */
export function nowhere(c: Context<ServiceEnv>, routes: readonly string[]) {
  const { pathname } = new URL(c.req.url)
  const asked = pathname.split('/')
  const near = nearest(
    pathname,
    new Set(routes.flatMap((route) => addressesOf(route, asked)).filter((address) => address !== pathname)),
  )
  return problem(c, 'not-found', {
    detail: `Nothing is at ${shorten(pathname)}. Everything that is there can be reached from ${c.env.links.api}.`,
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}
