import { lookup } from '@puente/core'
import type { Context } from 'hono'
import type { Service, ServiceEnv } from '../service.ts'
import { requestedSuffix } from './formats.ts'
import { cacheForMinutes } from './standard-headers.ts'

/**
 * Leads to where an answer is now.
 *
 * @param address the path; format and query string stay as they were asked
 */
export function redirectTo(c: Context<ServiceEnv>, address: string) {
  const { search } = new URL(c.req.url)
  c.header('Cache-Control', cacheForMinutes)
  return c.redirect(address + requestedSuffix(c) + search, 308)
}

/**
 * Leads from an id that was given up to the record that took its place.
 *
 * @param id the id that the address names
 * @param rest what of the address follows the record's own, like `/matches`
 * @returns nothing where the id was not given up
 */
export function redirectRenamed(c: Context<ServiceEnv>, { atlas, links }: Service, id: string, rest: string) {
  const found = lookup(atlas, id)
  if (!found.ok || found.value.record.id === id) return undefined
  return redirectTo(c, links.record(found.value.collection, found.value.record.id) + rest)
}

const unreserved = /^[\w.~-]$/

/** Percent-encoded letters that need no encoding, as they are; all others in upper case (RFC 3986 §6.2.2). */
const decoded = (path: string): string =>
  path.replace(/%[\da-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16))
    return unreserved.test(character) ? character : encoded.toUpperCase()
  })

/** In lower case, but for what is percent-encoded. */
const lowerCase = (path: string): string =>
  path.replace(/%[\dA-F]{2}|[A-Z]+/g, (part) => (part.startsWith('%') ? part : part.toLowerCase()))

/**
 * A path as the service writes it: without empty segments and a slash at its end, in lower case, and with nothing encoded
 * that need not be. It begins with exactly one slash, so that it can never lead to another host.
 *
 * @param path a path, with its dot segments resolved
 * @param basePath where the service is mounted; it is written as it is
 * @example
 * oneAddress('//V1/clusters/', '') // '/v1/clusters'
 */
export function canonicalPath(path: string, basePath: string): string {
  const plain = decoded(path).replace(/[/\\]+/g, '/')
  const isOurs = plain.startsWith(basePath) && basePath !== ''
  const below = lowerCase(isOurs ? plain.slice(basePath.length) : plain)
  const trimmed = below.length > 1 ? below.replace(/\/$/, '') : below
  return (isOurs ? basePath : '') + trimmed
}
