import { atlas } from '@puente/core'
import { createApp } from '../app.ts'

const app = createApp(atlas)

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
