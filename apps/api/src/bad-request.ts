/** Requests that Node's server or this program refuses before the app sees them, with the same problems as the app. @module */
import { type IncomingMessage, OutgoingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { RequestError } from '@hono/node-server'
import { defaultLanguage, methodDetail, type ProblemDetail, problemBody, problemResponse } from './http/problem.ts'
import { type ProblemType, problemTypes } from './http/problem-types.ts'
import { standardHeaders } from './http/standard-headers.ts'
import { linksUnder } from './links.ts'

const links = linksUnder('')

function problemTypeOf(code: string | undefined): ProblemType {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'header-too-large'
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 'content-too-large'
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request-timeout'
    default:
      return 'bad-request'
  }
}

/** A response with a problem, after which the connection is closed. */
function closingResponse(type: ProblemType, detail: ProblemDetail, more: Readonly<Record<string, string>> = {}) {
  const body = JSON.stringify(problemBody(links, type, detail, defaultLanguage))
  const headers: Readonly<Record<string, string>> = {
    ...standardHeaders,
    ...more,
    'content-type': 'application/problem+json',
    'content-language': defaultLanguage,
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
    'x-request-id': crypto.randomUUID(),
    connection: 'close',
  }
  return { status: problemTypes[type].status, headers, body }
}

/** A whole response, as it goes over the wire. */
function written({ status, headers, body }: ReturnType<typeof closingResponse>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}

/** Answers a request that cannot be read or is late, and closes its connection. */
export function refuseRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  const broken = error.code === 'ECONNRESET' || !socket.writable
  // After the head of a response, a second response would be read as its body.
  const response = '_httpMessage' in socket ? socket._httpMessage : undefined
  const isStarted = response instanceof OutgoingMessage && response.headersSent
  if (broken || isStarted) socket.destroy()
  else socket.end(written(closingResponse(problemTypeOf(error.code), {})))
}

function refuse(outgoing: ServerResponse, { status, headers, body }: ReturnType<typeof closingResponse>): void {
  outgoing.writeHead(status, headers)
  outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body)
}

const onlyContinue = {
  en: 'Nothing but 100-continue can be expected.',
  es: 'No se puede esperar nada más que 100-continue.',
}

/** Refuses any `Expect` header but `100-continue` (RFC 9110 §10.1.1). */
export function refuseExpectation(_incoming: IncomingMessage, outgoing: ServerResponse): void {
  refuse(outgoing, closingResponse('expectation-failed', { detail: onlyContinue }))
}

/** Refuses CONNECT: the service is not a proxy. */
export function refuseTunnel(_incoming: IncomingMessage, socket: Duplex): void {
  const allow = 'GET, HEAD, OPTIONS'
  socket.on('error', () => undefined)
  socket.end(written(closingResponse('method-not-allowed', methodDetail('CONNECT', allow), { allow })))
}

/** The number of Host lines; Node gives only the first of them. */
function hostLines(rawHeaders: readonly string[]): number {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}

/** Refuses a request with a wrong number of Host headers: HTTP/1.1 has one, HTTP/1.0 at most one (RFC 9112 §3.2). */
export function refuseHead(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const lines = hostLines(incoming.rawHeaders)
  if (lines === 1 || (lines === 0 && incoming.httpVersion === '1.0')) return false
  const detail =
    lines === 0
      ? { en: 'The request has no Host header.', es: 'La petición no tiene cabecera Host.' }
      : { en: `The request has ${lines} Host headers.`, es: `La petición tiene ${lines} cabeceras Host.` }
  refuse(outgoing, closingResponse('bad-request', { detail }))
  return true
}

const unreadable = {
  en: 'The address or the Host header cannot be read.',
  es: 'La dirección o la cabecera Host no se puede leer.',
}

/** Answers a request that Node accepts, but of which no `Request` can be made. */
export function malformedRequest(error: unknown): Response {
  const requestId = crypto.randomUUID()
  const headers = {
    ...standardHeaders,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    'X-Request-Id': requestId,
  }
  return error instanceof RequestError
    ? problemResponse(links, 'bad-request', { detail: unreadable }, defaultLanguage, headers)
    : problemResponse(links, 'internal', { requestId }, defaultLanguage, headers)
}
