/** Requests that Node's HTTP refuses before the app sees them; they are answered as all others are. @module */
import { OutgoingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { constantHeaders } from './http/constant-headers.ts'
import { linksUnder } from './links.ts'
import { type ProblemKind, problemKinds } from './problem/kinds.ts'
import { problemBody } from './problem/problem.ts'

const links = linksUnder('')

function kindOf(code: string | undefined): ProblemKind {
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

/** A whole answer, as it goes over the wire. */
function written(kind: ProblemKind): string {
  const { status } = problemKinds[kind]
  const body = JSON.stringify(problemBody(links, kind, {}))
  const headers = {
    ...constantHeaders,
    'content-type': 'application/problem+json',
    'content-language': 'en',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
    'x-request-id': crypto.randomUUID(),
    connection: 'close',
  }
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
  else socket.end(written(kindOf(error.code)))
}
