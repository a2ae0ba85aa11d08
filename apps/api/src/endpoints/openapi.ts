import { version } from '../version.ts'
import { endpoint } from './endpoint.ts'

/** The description of a service; clients that read OpenAPI know what it holds deeper down. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly [part: string]: unknown }
  readonly paths: Readonly<Record<string, object>>
  readonly [part: string]: unknown
}

export const openApi = endpoint({
  path: '/openapi.json',
  id: 'openapi',
  tag: 'Service',
  link: 'openapi',
  summary: 'This description',
  description: 'OpenAPI 3.1. Examples are answers of this service, with the first items of each list.',
  formats: ['json'],
  answerExample: { openapi: '3.1.1', info: { title: 'Puente', version }, paths: {} },
  answer: ({ typed }) => typed<OpenApiDocument>(),
  handle: async ({ c, app }) => ({ body: await app.openApi(c.env) }),
})
