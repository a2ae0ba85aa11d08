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
    links.api,
    links.search,
    links.suggest,
    links.resolve,
    links.paths,
    links.network,
    links.timeline,
    links.whiteSpots,
    ...collectionNames.map(links.collection),
  ]
  const near = nearest(c.req.path, known)
  return problem(c, 'not-found', {
    detail: `Nothing is at ${shorten(c.req.path)}. Everything that is there can be reached from ${links.api}.`,
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}
