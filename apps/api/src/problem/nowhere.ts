import { collectionNames, nearest } from '@puente/core'
import type { Context } from 'hono'
import { type ServiceEnv, trialFacts } from '../service.ts'
import { problem } from './problem.ts'
import { shorten } from './shorten.ts'

/** As many near addresses as are looked at; some of them may not exist. */
const mostTried = 6

/** As many as a message names. */
const mostNamed = 3

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
 * @param ask asks the routes for an address
 */
export async function nowhere(
  c: Context<ServiceEnv>,
  routes: readonly string[],
  ask: (request: Request, facts: ServiceEnv['Bindings']) => Response | Promise<Response>,
) {
  const { pathname } = new URL(c.req.url)
  const asked = pathname.split('/')
  const made = routes.flatMap((route) => addressesOf(route, asked)).filter((address) => address !== pathname)
  const near: string[] = []
  for (const address of c.env.isTrial === true ? [] : nearest(pathname, new Set(made), mostTried)) {
    const { status } = await ask(new Request(new URL(address, c.req.url)), trialFacts(c.env))
    // Where a parameter is missing, there is still somebody to ask.
    if (status === 200 || status === 400) near.push(address)
    if (near.length === mostNamed) break
  }
  return problem(c, 'not-found', {
    detail: {
      en: `Nothing is at ${shorten(pathname)}. Everything that is there can be reached from ${c.env.links.api}.`,
      es: `No hay nada en ${shorten(pathname)}. A todo lo que hay se llega desde ${c.env.links.api}.`,
    },
    nearest: near.map((address) => ({ label: address, self: address })),
  })
}
