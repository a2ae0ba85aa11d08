import { collectionNames, nearest } from '@puente/core'
import type { Context } from 'hono'
import type { ServiceEnv } from '../service.ts'
import { problem } from './problem.ts'
import { shorten } from './shorten.ts'

/** Answers that nothing is at an address, and which addresses are near. */
export function nowhere(c: Context<ServiceEnv>) {
  const links = c.env.links
  const known = [
    links.home,
    links.health,
    links.ready,
    links.openapi,
    links.mcp,
    links.api,
    links.search,
    links.suggest,
    links.resolve,
    links.paths,
    links.network,
    links.timeline,
    links.whiteSpots,
    links.dataset,
    links.schema,
    ...collectionNames.map(links.collection),
  ]
  const { pathname } = new URL(c.req.url)
  const near = nearest(pathname, known)
  return problem(c, 'not-found', {
    detail: `Nothing is at ${shorten(pathname)}. Everything that is there can be reached from ${links.api}.`,
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}
