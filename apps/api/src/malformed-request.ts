import { RequestError } from '@hono/node-server'
import { defaultLanguage, problemResponse } from './http/problem.ts'
import { standardHeaders } from './http/standard-headers.ts'
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
    ...standardHeaders,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    'X-Request-Id': requestId,
  }
  if (!(error instanceof RequestError))
    return problemResponse(links, 'internal', { requestId }, defaultLanguage, headers)
  return problemResponse(links, 'bad-request', { detail: unreadable }, defaultLanguage, headers)
}
