import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import type { AnswerMessage } from '../mcp/answer-message.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/**
 * The atlas for language models. What speaks the protocol is loaded when it is first asked, as it takes longer to load
 * than the rest of the service.
 */
export const modelContext = (service: Service) => {
  let loaded: Promise<AnswerMessage> | undefined
  const load = async () => (await import('../mcp/answer-message.ts')).answerMessages(service)
  return async (c: Context<ServiceEnv, '/mcp'>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    loaded ??= load()
    const answerMessage = await loaded
    const { requestId, noteFault } = c.env
    const call = { encoding: { ...service, language: asked.value.language }, requestId, noteFault }
    const answer = await answerMessage(c.req.raw, await c.req.text(), call)
    // An answer to POST is for whoever sent it.
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), 'Cache-Control': 'no-store' },
    })
  }
}
