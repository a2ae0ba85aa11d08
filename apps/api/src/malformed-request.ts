import { RequestError } from '@hono/node-server'
import { problemResponse, usualLanguage } from './http/problem.ts'
import { constantHeaders } from './http/standard-headers.ts'
import { linksUnder } from './links.ts'

const unreadable = {
  en: 'The address or the Host header cannot be read.',
  es: 'La dirección o la cabecera Host no se puede leer.',
}

const links = linksUnder('')

/**
 * Answers a request that Node's HTTP takes, but of which no `Request` can be made: the app never sees it.
 *
 * @param error why none can be made
 */
export function malformedRequest(error: unknown): Response {
  const requestId = crypto.randomUUID()
  const headers = {
    ...constantHeaders,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    'X-Request-Id': requestId,
  }
  if (!(error instanceof RequestError)) return problemResponse(links, 'internal', { requestId }, usualLanguage, headers)
  return problemResponse(links, 'bad-request', { detail: unreadable }, usualLanguage, headers)
}
