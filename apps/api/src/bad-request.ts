/** Requests that are refused before the app sees them, by Node's HTTP or by us; they are answered as all others are. @module */
import { type IncomingMessage, OutgoingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { defaultLanguage, methodDetail, type ProblemDetail, problemBody } from './http/problem.ts'
import { type ProblemType, problemTypes } from './http/problem-types.ts'
import { standardHeaders } from './http/standard-headers.ts'
import { linksUnder } from './links.ts'

const links = linksUnder('')

function kindOf(code: string | undefined): ProblemType {
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

/** A problem as an answer, after which the connection is closed. */
function problemAnswer(kind: ProblemType, detail: ProblemDetail, more: Readonly<Record<string, string>> = {}) {
  const body = JSON.stringify(problemBody(links, kind, detail, defaultLanguage))
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
  return { status: problemTypes[kind].status, headers, body }
}

/** A whole answer, as it goes over the wire. */
function written({ status, headers, body }: ReturnType<typeof problemAnswer>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}

/**
 * Answers a request that cannot be read, or does not arrive in time, and closes its connection.
 *
 * @param error why it is refused
 * @param socket its connection, which may be broken already, or have the head of an answer on it
 */
export function refuseRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  const broken = error.code === 'ECONNRESET' || !socket.writable
  // Node knows which answer is on its way on a connection; once its head is sent, another would be read as its body.
  const answer = '_httpMessage' in socket ? socket._httpMessage : undefined
  const begun = answer instanceof OutgoingMessage && answer.headersSent
  if (broken || begun) socket.destroy()
  else socket.end(written(problemAnswer(kindOf(error.code), {})))
}

/** Answers a request with a problem, and closes its connection. */
function refuse(outgoing: ServerResponse, { status, headers, body }: ReturnType<typeof problemAnswer>): void {
  outgoing.writeHead(status, headers)
  outgoing.end(outgoing.req.method === 'HEAD' ? undefined : body)
}

const onlyContinue = {
  en: 'Nothing but 100-continue can be expected.',
  es: 'No se puede esperar nada más que 100-continue.',
}

/** Refuses what a request expects of a server, other than `100-continue` (RFC 9110 §10.1.1). */
export function refuseExpectation(_incoming: IncomingMessage, outgoing: ServerResponse): void {
  refuse(outgoing, problemAnswer('expectation-failed', { detail: onlyContinue }))
}

/** Refuses to be a tunnel: the service is no proxy. */
export function refuseTunnel(_incoming: IncomingMessage, socket: Duplex): void {
  const allow = 'GET, HEAD, OPTIONS'
  socket.on('error', () => undefined)
  socket.end(written(problemAnswer('method-not-allowed', methodDetail('CONNECT', allow), { allow })))
}

/** How many Host lines there are. Node gives the first of them only. */
function hostLines(rawHeaders: readonly string[]): number {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}

/**
 * Refuses a request of which the head is not as RFC 9112 §3.2 has it: HTTP/1.1 names one host, and HTTP/1.0 at most one.
 *
 * @returns whether it was refused
 */
export function refuseHead(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const lines = hostLines(incoming.rawHeaders)
  if (lines === 1 || (lines === 0 && incoming.httpVersion === '1.0')) return false
  const detail =
    lines === 0
      ? { en: 'The request has no Host header.', es: 'La petición no tiene cabecera Host.' }
      : { en: `The request has ${lines} Host headers.`, es: `La petición tiene ${lines} cabeceras Host.` }
  refuse(outgoing, problemAnswer('bad-request', { detail }))
  return true
}
