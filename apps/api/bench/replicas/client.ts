/** One request of a client that keeps its connection, and what came of it. @module */
import { createHash } from 'node:crypto'
import { Agent, type IncomingMessage, request as requestHttp } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { ClientRequest } from './requests.ts'

/** How a request can fail, as its client sees it. */
export type FailureKind = 'status' | 'no answer' | 'cut off' | 'silence'

/** A whole answer. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** Of the body as the client reads it, unpacked. */
  readonly digest: string
}

/** A request that was not answered whole. */
export interface Failure {
  readonly failed: FailureKind
  readonly message: string
}

/** Requests one thing after the other. */
export interface Client {
  readonly send: (request: ClientRequest) => Promise<Answer | Failure>
  readonly close: () => void
}

/** In this time any machine answers; whatever takes longer hangs. */
const patience = 60_000

const digestOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url')

function unpacked(body: Buffer, coding: string | undefined): Buffer {
  if (coding === 'br') return brotliDecompressSync(body)
  return coding === 'gzip' ? gunzipSync(body) : body
}

/**
 * A client with one connection, which it keeps.
 *
 * @param port of this machine
 * @param address the client's own address, like 127.0.0.7
 */
export function clientOf(port: number, address = '127.0.0.1'): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = ({ method, path, headers, body }: ClientRequest) =>
    new Promise<Answer | Failure>((resolve) => {
      const fail = (failed: FailureKind) => (error: Error) => resolve({ failed, message: error.message })
      const outgoing = requestHttp(
        { host: '127.0.0.1', port, agent, localAddress: address, method, path, headers, timeout: patience },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', fail('cut off'))
          response.on('end', () => {
            const { statusCode: status = 0, headers: answered } = response
            if (status >= 500) return resolve({ failed: 'status', message: `${status}` })
            const whole = unpacked(Buffer.concat(chunks), answered['content-encoding'])
            resolve({ status, headers: answered, digest: digestOf(whole) })
          })
        },
      )
      outgoing.on('timeout', () => {
        resolve({ failed: 'silence', message: `nothing came in ${patience / 1000} s` })
        outgoing.destroy()
      })
      outgoing.on('error', fail('no answer'))
      outgoing.end(body)
    })
  return { send, close: () => agent.destroy() }
}
