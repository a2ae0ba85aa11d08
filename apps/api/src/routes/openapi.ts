import type { Context } from 'hono'
import { sendJsonText } from '../http/send.ts'
import { type OpenApiDocument, openApiDocument } from '../openapi/document.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { invalidQuery } from '../problem/invalid-query.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** The service as OpenAPI describes it; made when it is first asked for, and then kept. */
export const openApi = (service: Service, basePath: string) => {
  let made: Promise<string> | undefined
  const make = async () => {
    const { collectionJsonSchema } = await import('@puente/core/schema')
    return JSON.stringify(openApiDocument(service, basePath, collectionJsonSchema))
  }
  return async (c: Context<ServiceEnv, '/openapi.json', AskedBy>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    made ??= make()
    return sendJsonText<OpenApiDocument>(c, await made)
  }
}
