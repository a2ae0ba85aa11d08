/** Redirects to the address where the response is. @module */
import { type Atlas, type CollectionName, lookup } from '@puente/core'
import type { Context, MiddlewareHandler } from 'hono'
import { canonicalPath } from './canonical-address.ts'
import { askRoutes, respond } from './dispatch.ts'
import { requestedSuffix } from './formats.ts'
import { isRead, pathOf } from './incoming-request.ts'
import type { FindMount } from './mounts.ts'
import type { ServiceEnv, ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'
import { cacheForMinutes } from './standard-headers.ts'

/** Redirects to another path; format and query string stay. */
export function redirectTo(c: Context<ServiceEnv>, address: string) {
  const { search } = new URL(c.req.url)
  c.header('Cache-Control', cacheForMinutes)
  return c.redirect(address + requestedSuffix(c) + search, 308)
}

/** What finds the new address of a record. */
interface RecordAddresses {
  readonly atlas: Atlas
  readonly links: { readonly record: (collection: CollectionName, id: string) => string }
}

/**
 * Redirects from a former id to the record that replaced it.
 *
 * @returns nothing if the id is not a former one
 */
export function redirectRenamed(c: Context<ServiceEnv>, { atlas, links }: RecordAddresses, id: string, rest: string) {
  const found = lookup(atlas, id)
  if (!found.ok || found.value.record.id === id) return undefined
  return redirectTo(c, links.record(found.value.collection, found.value.record.id) + rest)
}

/**
 * Redirects from other spellings of a path to its canonical one, if there is something.
 *
 * Hono's `trimTrailingSlash` redirects where nothing is, too, and knows no other spellings.
 */
export const canonicalRedirect = (findMount: FindMount, links: ServiceLinks): MiddlewareHandler<PipelineEnv> => {
  const basePath = links.home.slice(0, -1)
  /** The canonical address of a request; nothing if it is at that, or if nothing is there. */
  async function locationOf(c: Context<PipelineEnv>): Promise<string | undefined> {
    const { incoming, target } = c.get('request')
    const path = pathOf(target)
    const canonical = canonicalPath(path, basePath)
    const isCanonical = canonical === path || `${canonical}/` === links.home || path === links.mcp
    if (isCanonical || !isRead(incoming)) return undefined
    const address = canonical + target.slice(path.length)
    const { status, headers } = (await askRoutes(c, findMount(address), address)).response
    if (status === 404) return undefined
    return (status === 308 ? headers.get('location') : null) ?? address
  }
  return async function canonicalRedirect(c, next) {
    const location = await locationOf(c)
    if (location === undefined) {
      await next()
      return
    }
    const headers = { Location: location, 'Cache-Control': cacheForMinutes }
    await respond(c, new Response(null, { status: 308, headers }))
  }
}
