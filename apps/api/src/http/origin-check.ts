/**
 * Which web pages may post messages.
 *
 * A program that listens on a loopback address is reached by every page that its user opens. The Model Context Protocol
 * therefore wants the `Origin` header of browsers looked at; other clients send none.
 *
 * @module
 */
import type { Language } from '@puente/core'
import type { Links } from '../links.ts'
import { parseAddress, trustedProxies } from './client-key.ts'
import type { IncomingRequest } from './incoming-request.ts'
import { problemResponse, truncate } from './problem.ts'

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

/** The origins of a list, in lower case. */
export const parseOrigins = (list: string): readonly string[] =>
  list
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '')

const isOrigin = (item: string): boolean =>
  item === '*' || (/^https?:\/\/[^*]+$/.test(item) && URL.canParse(item) && new URL(item).origin === item)

/** The items of a list that are no origins; one with a path, or a slash at its end, is none. */
export const invalidOrigins = (list: string): readonly string[] => parseOrigins(list).filter((item) => !isOrigin(item))

/** A host without the port that its scheme has anyway. */
const plainHost = (host: string): string => host.toLowerCase().replace(/:(?:80|443)$/, '')

/**
 * Refuses messages from foreign web pages.
 *
 * @param origins which pages may post
 * @param links where the kinds of problems are explained
 * @returns gives the refusal of a request, for the host that it was sent to; nothing if it may pass
 */
export function originGuard({ allowed, sameHost }: MessageOrigins, links: Links) {
  const isAllowed = (origin: string, host: string): boolean => {
    if (allowed.includes('*') || allowed.includes(origin.toLowerCase())) return true
    if (!URL.canParse(origin)) return false
    const from = new URL(origin)
    return isLoopbackHost(from.hostname) || (sameHost && from.host !== '' && plainHost(from.host) === plainHost(host))
  }
  return ({ header }: IncomingRequest, host: string, language: Language): Response | undefined => {
    const origin = header('origin')
    if (origin === undefined || isAllowed(origin, host)) return undefined
    const detail = {
      en: `Pages of "${truncate(origin)}" may not post here. The operator of the service can allow it.`,
      es: `Las páginas de "${truncate(origin)}" no pueden enviar nada aquí. Quien opera el servicio puede permitirlo.`,
    }
    return problemResponse(links, 'origin-not-allowed', { detail }, language)
  }
}
