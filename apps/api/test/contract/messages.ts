/** Messages of the Model Context Protocol, from what a server says of its tools. */
import fc from 'fast-check'
import type { Ask, ValueSchema } from './described.ts'
import { garbage } from './requests.ts'

const json = { Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' }

interface ListedTool {
  readonly name: string
  readonly inputSchema: ValueSchema
}

/** Arguments of a tool: by name, with values of the right type or of any. */
function argumentsOf({ inputSchema }: ListedTool, ids: readonly string[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.constantFrom(...ids),
    fc.nat({ max: 120 }),
    garbage.map((text) => text.toWellFormed()),
    fc.constantFrom(
      'clusters',
      'en',
      'energy',
      true,
      null,
      '',
      '["clusters", "ties"]',
      '{"country": "ES"}',
      '[]',
      '[[',
    ),
    fc.constantFrom([], [''], ['clusters'], ['a, b'], {}),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const names = Object.keys(inputSchema.properties ?? {})
  return fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, garbage), value, { maxKeys: 4 })
}

/**
 * Messages of every kind: calls of each tool, resources, completions, and what is no message at all.
 *
 * @param ask asks the server what tools it has
 * @param ids ids that the dataset has
 */
export async function messagesFor(ask: Ask, ids: readonly string[]): Promise<fc.Arbitrary<string>> {
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
  const answer = await ask('/mcp', { method: 'POST', headers: json, body: JSON.stringify(list) })
  const tools: readonly ListedTool[] = JSON.parse(await answer.text()).result.tools
  const calls = tools.map((tool) =>
    argumentsOf(tool, ids).map((given) => ({ method: 'tools/call', params: { name: tool.name, arguments: given } })),
  )
  const uri = fc.oneof(
    fc.constantFrom(...ids).map((id) => `puente://clusters/${id}`),
    fc.constantFrom('overview', 'schema', 'schema/ties', 'schema/x', 'events', 'cluster').map((at) => `puente://${at}`),
    garbage.map((text) => `puente://${text.toWellFormed()}`),
    garbage.map((text) => text.toWellFormed()),
  )
  const method = fc.oneof(
    ...calls,
    uri.map((one) => ({ method: 'resources/read', params: { uri: one } })),
    fc
      .constantFrom('tools/list', 'resources/list', 'resources/templates/list', 'ping', 'nonsense', 'prompts/list')
      .map((name) => ({ method: name })),
    fc.jsonValue({ maxDepth: 1 }).map((params) => ({ method: 'tools/call', params })),
  )
  const message = fc
    .tuple(method, fc.oneof({ weight: 9, arbitrary: fc.integer() }, fc.constantFrom('a', null)))
    .map(([message, id]) => JSON.stringify({ jsonrpc: '2.0', id, ...message }))
  return fc.oneof(
    { weight: 12, arbitrary: message },
    { weight: 1, arbitrary: fc.json({ maxDepth: 2 }) },
    { weight: 1, arbitrary: garbage.map((text) => text.toWellFormed()) },
    { weight: 1, arbitrary: fc.constant(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })) },
  )
}
