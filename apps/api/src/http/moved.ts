import { lookup } from '@puente/core'
import type { Context } from 'hono'
import type { Service, ServiceEnv } from '../service.ts'
import { cacheForMinutes } from './constant-headers.ts'
import { suffixAsked } from './formats.ts'

/**
 * Leads to where an answer is now.
 *
 * @param address the path; format and query string stay as they were asked
 */
export function movedTo(c: Context<ServiceEnv>, address: string) {
  const { search } = new URL(c.req.url)
  c.header('Cache-Control', cacheForMinutes)
  return c.redirect(address + suffixAsked(c) + search, 308)
}

/**
 * Leads from an id that was given up to the record that took its place.
 *
 * @param id the id that the address names
 * @param rest what of the address follows the record's own, like `/matches`
 * @returns nothing where the id was not given up
 */
export function moved(c: Context<ServiceEnv>, { atlas, links }: Service, id: string, rest: string) {
  const found = lookup(atlas, id)
  if (!found.ok || found.value.record.id === id) return undefined
  return movedTo(c, links.record(found.value.collection, found.value.record.id) + rest)
}
