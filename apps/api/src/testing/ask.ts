import { atlas as embedded, viewOf } from '@puente/core'
import { createApp } from '../app.ts'

const app = createApp(embedded)

/** What the service answers on unless it is asked otherwise. */
export const atlas = viewOf(embedded, { evidence: 'best' })

const isJson = /^application\/([\w-]+\+)?json$/

/** Asks the service on the embedded atlas; a path is enough. */
export async function ask(path: string, init?: RequestInit) {
  const response = await app.request(path, init)
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : {},
  }
}

/** The records of a list, page by page, with what the first page says of it. */
export async function askForAll(path: string) {
  const { status, body } = await ask(path)
  const data = [...body.data]
  for (let { next } = body.links; next !== undefined; ) {
    const { body: more } = await ask(next)
    data.push(...more.data)
    next = more.links.next
  }
  return { status, page: body.page, data }
}
