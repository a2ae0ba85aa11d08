/** `puente mcp`, as the SDK's own client starts it and speaks with it. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { atlas } from '@puente/core'
import { afterEach, expect, it } from 'vitest'
import { program } from '../src/testing/started-program.ts'

let client: Client | undefined

afterEach(() => client?.close())

/** A client that has started the program. */
async function connected(...args: readonly string[]): Promise<Client> {
  client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, ...args, 'mcp'] }))
  return client
}

it('has the tools and resources of the service, and answers with what the atlas holds', async () => {
  const speaking = await connected()
  expect(speaking.getServerVersion()).toMatchObject({ name: 'puente', title: atlas.manifest.title.en })
  // From here on the client holds every structured answer to the schema that its tool is listed with.
  const { tools } = await speaking.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'get', 'find', 'match', 'path', 'developments', 'briefing'])
  const found = await speaking.callTool({ name: 'get', arguments: { id: 'claut' } })
  expect(found.structuredContent).toMatchObject({ dataset: { hash: atlas.hash } })
  const { contents } = await speaking.readResource({ uri: 'puente://clusters/claut' })
  expect(contents[0]).toMatchObject({ uri: 'puente://clusters/claut', text: expect.stringContaining(atlas.hash) })
})

it('answers many calls that are sent at once, each with its own', async () => {
  const speaking = await connected()
  const ids = ['claut', 'hegan', 'aclima', 'mx', 'aerospace']
  const answers = await Promise.all(ids.map((id) => speaking.callTool({ name: 'get', arguments: { id } })))
  expect(answers.map(({ structuredContent }) => structuredContent)).toMatchObject(ids.map((id) => ({ data: { id } })))
})

it('answers from another dataset, and in the language of the command line', async () => {
  const path = new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url).pathname
  const speaking = await connected('--data', path, '--lang', 'es')
  expect(speaking.getServerVersion()?.title).not.toBe(atlas.manifest.title.es)
  const { isError, content } = await speaking.callTool({ name: 'get', arguments: { id: 'claut' } })
  expect(isError).toBe(true)
  expect(content).toMatchObject([{ text: expect.stringContaining('Ningún registro') }])
})
