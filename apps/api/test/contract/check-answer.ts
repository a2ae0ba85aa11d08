/** Whether an answer is one that the service says it gives. */
import { expect } from 'vitest'
import { type Operation, operationsAt } from './described.ts'

/** A request as it is sent. */
export interface Sent {
  readonly target: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const problemType = 'application/problem+json'

/** What every answer has. */
function checkHeaders({ method }: Sent, { status, headers }: Response, bytes: number): void {
  // What a shared cache may give to others says nothing of one request or client.
  const isShared = headers.get('cache-control')?.startsWith('public') === true
  if (isShared) expect([headers.get('x-request-id'), headers.get('ratelimit')]).toEqual([null, null])
  else expect(headers.get('x-request-id')).toMatch(/^[\w.-]{1,64}$/)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  expect(headers.get('set-cookie')).toBeNull()
  const length = headers.get('content-length')
  if (status === 204 || status === 304) expect(bytes).toBe(0)
  else if (method === 'HEAD') {
    expect(bytes).toBe(0)
    // What is made while it is sent has no length, and a tag.
    if (length === null) expect(headers.get('etag')).not.toBeNull()
    else expect(length).toMatch(/^\d+$/)
  } else if (length !== null && headers.get('content-encoding') === null) expect(Number(length)).toBe(bytes)
  switch (status) {
    case 200:
      if (headers.get('cache-control') === 'no-store' || method === 'POST') expect(headers.get('etag')).toBeNull()
      break
    case 304:
      expect(headers.get('etag')).toMatch(/^(W\/)?"[\x21\x23-\x7e]+"$/)
      break
    case 308:
      expect(headers.get('location')).toMatch(/^\/(?![/\\])/)
      break
    case 405:
      expect(headers.get('allow')).toMatch(/^[A-Z]+(, [A-Z]+)*$/)
      break
    default:
  }
}

/** The body of a problem says the same as its head. */
function checkProblem(status: number, text: string): void {
  const body = JSON.parse(text)
  expect(body.status).toBe(status)
  expect(body.type).toMatch(/^\/problems\/[a-z-]+$/)
  if (body.type === '/problems/invalid-query') expect(body.errors.length).toBeGreaterThan(0)
  if (body.type === '/problems/not-acceptable') expect(body.available.length).toBeGreaterThan(0)
}

function checkBody(operation: Operation, { method }: Sent, { status, headers }: Response, text: string): void {
  const described = operation.responses.get(status) ?? []
  const [mediaType = ''] = headers.get('content-type')?.split(';') ?? []
  if (described.length === 0) {
    expect(text).toBe('')
    return
  }
  // Who prefers a page gets one around what is described as JSON.
  if (mediaType === 'text/html' && !described.includes(mediaType)) {
    expect(described.some((type) => type === problemType || type === 'application/json')).toBe(true)
    expect(text).toMatch(method === 'HEAD' ? /^$/ : /^<!doctype html>/)
    return
  }
  expect(described).toContain(mediaType)
  if (method === 'HEAD' || !/^application\/(problem\+|ld\+|geo\+)?json$/.test(mediaType)) return
  const validate = operation.validate(status, mediaType)
  validate(JSON.parse(text))
  expect(JSON.stringify(validate.errors?.slice(0, 3) ?? [])).toBe('[]')
}

/**
 * Holds an answer to what the service says of the operation at its address.
 *
 * @param operations what the service says of itself
 * @param sent the request
 * @param response its answer
 */
export async function checkAnswer(operations: readonly Operation[], sent: Sent, response: Response): Promise<void> {
  const { status, headers } = response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  checkHeaders(sent, response, bytes.byteLength)
  if (sent.method === 'OPTIONS') {
    expect([status, text]).toEqual([204, ''])
    return
  }
  // Messages are taken at any spelling of their address.
  const here = operationsAt(operations, sent.target.replace(/^\/+mcp\/*(?=\?|$)/i, '/mcp'))
  // HEAD is answered as GET is, without a body.
  const method = sent.method === 'HEAD' ? 'GET' : sent.method
  const operation = here.find((one) => one.method === method)
  if (status >= 400 && sent.method !== 'HEAD' && headers.get('content-type') === problemType) checkProblem(status, text)
  // An address that is spelled otherwise leads to the one that is described, and the first one to the pages.
  if (operation === undefined && (status === 308 || status === 302)) return
  if (operation === undefined) {
    // A method or a format that nothing has is refused before it is looked whether there is anything at this address.
    const isRead = method === 'GET' && here.length === 0
    expect(status).toBeOneOf([isRead ? 406 : 405, 404, 414])
    const isPage = isRead && sent.headers.Accept?.includes('text/') === true
    expect(headers.get('content-type')).toBeOneOf([problemType, ...(isPage ? ['text/html; charset=utf-8'] : [])])
    return
  }
  expect([...operation.responses.keys()]).toContain(status)
  expect(status).not.toBe(500)
  checkBody(operation, sent, response, text)
}
