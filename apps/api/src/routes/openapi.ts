import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJsonText } from '../http/formats.ts'
import type { AskService } from '../openapi/answer-examples.ts'
import { type OpenApiDocument, openApiDocument } from '../openapi/document.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { RequestFacts, Service, ServiceEnv } from '../service.ts'

/** Answers a request of which the facts are known. */
type Answer = (request: Request, facts: RequestFacts) => Response | Promise<Response>

/** Asks the routes of the service itself, as somebody without any preference would. */
const askOf =
  (answer: Answer, basePath: string, facts: RequestFacts): AskService =>
  async (address, accept, body) => {
    const headers = { Accept: accept, ...(body === undefined ? {} : { 'Content-Type': accept }) }
    const post = body === undefined ? {} : { method: 'POST', body }
    const url = new URL(basePath + address, 'http://localhost')
    const response = await answer(new Request(url, { headers, ...post }), { ...facts, accept, preferred: 'en' })
    return response.status === 200 ? response.text() : undefined
  }

/**
 * The service as OpenAPI describes it; made when it is first asked for, and then kept.
 *
 * @param answer answers from the routes, for examples
 */
export const openApi = (service: Service, basePath: string, answer: Answer) => {
  let made: Promise<string> | undefined
  const make = async (facts: RequestFacts) => {
    const { collectionJsonSchema } = await import('@puente/core/schema')
    const ask = askOf(answer, basePath, facts)
    return JSON.stringify(await openApiDocument(service, basePath, collectionJsonSchema, ask))
  }
  return async (c: Context<ServiceEnv, '/openapi.json', AskedBy>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    // What failed once may succeed another time.
    made ??= make(c.env).catch((error: unknown) => {
      made = undefined
      throw error
    })
    return sendJsonText<OpenApiDocument>(c, await made)
  }
}
