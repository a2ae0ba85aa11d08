/**
 * Which web pages may post messages.
 *
 * A program that listens on a loopback address is reached by every page that its user opens. The Model Context Protocol
 * therefore requires a check of the `Origin` header of browsers; other clients send none. Hono's `csrf` looks at forms
 * only, and allows no origin by configuration and host at once.
 *
 * @module
 */
import type { MiddlewareHandler } from 'hono'
import { parseAddress, trustedProxies } from './client-key.ts'
import { respond } from './dispatch.ts'
import { isRead, pathOf } from './incoming-request.ts'
import { problemResponse, truncate } from './problem.ts'
import type { ServiceLinks } from './request-facts.ts'
import type { PipelineEnv } from './request-state.ts'

/** Which web pages may post messages, beside those on a loopback host. */
export interface MessageOrigins {
  /** Origins such as `https://example.org`, in lower case; `*` is any. */
  readonly allowed: readonly string[]
  /**
   * Whether pages of the service's own host may. Where it listens on a loopback address alone, a foreign host name that
   * leads there is an attack (DNS rebinding).
   */
  readonly sameHost: boolean
}

/** Pages on loopback hosts and on the service's own. */
export const defaultOrigins: MessageOrigins = { allowed: [], sameHost: true }

const isLoopback = trustedProxies('loopback')

/** Whether a host name or address leads to this machine. */
export function isLoopbackHost(host: string): boolean {
  const address = parseAddress(host.replace(/^\[(.*)\]$/, '$1'))
  return host === 'localhost' || host.endsWith('.localhost') || (address !== undefined && isLoopback(address))
}

export const parseOrigins = (list: string): readonly string[] =>
  list
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')

const isOrigin = (item: string): boolean =>
  item === '*' || (/^https?:\/\/[^*]+$/.test(item) && URL.canParse(item) && new URL(item).origin === item)

/** The items of a list that are not origins, such as one with a path or a slash at its end. */
export const invalidOrigins = (list: string): readonly string[] => parseOrigins(list).filter((item) => !isOrigin(item))

/** A host without the default port of its scheme. */
const plainHost = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, '')

/** Refuses messages from foreign web pages. */
export const originCheck = (
  { allowed, sameHost }: MessageOrigins,
  links: ServiceLinks,
): MiddlewareHandler<PipelineEnv> => {
  const isAllowed = (origin: string, host: string): boolean => {
    if (allowed.includes('*') || allowed.includes(origin.toLowerCase())) return true
    if (!URL.canParse(origin)) return false
    const from = new URL(origin)
    return isLoopbackHost(from.hostname) || (sameHost && from.host !== '' && plainHost(from.host) === plainHost(host))
  }
  return async function originCheck(c, next) {
    const { incoming, target, refusalLanguage } = c.get('request')
    const origin = pathOf(target) === links.mcp && !isRead(incoming) ? incoming.header('origin') : undefined
    if (origin === undefined || isAllowed(origin, new URL(c.req.raw.url).host)) {
      await next()
      return
    }
    const detail = {
      en: `Pages of "${truncate(origin)}" may not post here. The operator of the service can allow it.`,
      es: `Las páginas de "${truncate(origin)}" no pueden enviar nada aquí. Quien opera el servicio puede permitirlo.`,
    }
    await respond(c, problemResponse(links, 'origin-not-allowed', { detail }, refusalLanguage))
  }
}
