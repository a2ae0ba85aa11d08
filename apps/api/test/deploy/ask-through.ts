/** Requests through a proxy, as a browser and a simple client make them. @module */

import { request as requestHttp } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request as requestHttps } from 'node:https'
import { connect as connectTls } from 'node:tls'

/** An answer as it came over the wire. */
export interface Through {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

type RequestHeaders = Readonly<Record<string, string>>

/** Asks over HTTP/1.1, with TLS where the address says so. */
export const askHttp1 = (
  address: string,
  headers: RequestHeaders = {},
  method = 'GET',
  localAddress?: string,
): Promise<Through> =>
  new Promise((resolve, reject) => {
    const request = address.startsWith('https:') ? requestHttps : requestHttp
    const outgoing = request(
      address,
      { method, headers, rejectUnauthorized: false, agent: false, family: 4, ...(localAddress && { localAddress }) },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })

/** Asks over HTTP/2. */
export const askHttp2 = (origin: string, path: string, headers: RequestHeaders = {}): Promise<Through> =>
  new Promise((resolve, reject) => {
    const session = connectHttp2(origin, { rejectUnauthorized: false })
    session.on('error', reject)
    const stream = session.request({ ':path': path, ...headers })
    stream.on('error', reject)
    const chunks: Buffer[] = []
    let answered: Through['headers'] = {}
    stream.on('response', (given) => {
      answered = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, value === undefined ? undefined : String(value)]),
      )
    })
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      session.close()
      resolve({ status: Number(answered[':status']), headers: answered, body: Buffer.concat(chunks) })
    })
    stream.end()
  })

/** The protocol that a server chooses where a client offers both. */
export const protocolOf = (port: number): Promise<string | false | null> =>
  new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      servername: 'localhost',
      ALPNProtocols: ['h2', 'http/1.1'],
      rejectUnauthorized: false,
    }
    const socket = connectTls(options, () => {
      resolve(socket.alpnProtocol)
      socket.destroy()
    })
    socket.on('error', reject)
  })
