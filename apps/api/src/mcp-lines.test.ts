/** The Model Context Protocol line by line. How a client speaks it with the program: apps/tui/test/mcp.test.ts. */
import { atlas } from '@puente/core'
import { expect, it } from 'vitest'
import { maxBodyBytes } from './http/request-limits.ts'
import { answerMcpLines } from './mcp-lines.ts'

/** The answers to an input that comes in pieces. */
async function answers(...pieces: readonly string[]) {
  const written: string[] = []
  const input = (async function* () {
    yield* pieces
  })()
  await answerMcpLines(atlas, { input, write: (line) => written.push(line) }, { language: 'es' })
  expect(written.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
  return written.map((line) => JSON.parse(line))
}

const message = (id: number, method: string, params: object = {}) =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params })

it('answers each line in its order, wherever the pieces end, and a last one without an end', async () => {
  const text = `${message(1, 'ping')}\r\n\n${message(2, 'tools/list')}\n${message(3, 'ping')}`
  const found = await answers(...Array.from(text))
  expect(found.map(({ id }) => id)).toEqual([1, 2, 3])
})

it('answers in the language that it was given', async () => {
  const [found] = await answers(`${message(1, 'tools/call', { name: 'get', arguments: { id: 'nobody' } })}\n`)
  expect(found.result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('Ningún registro') }] })
})

it('says what is wrong with a line that is no message, and goes on', async () => {
  const long = message(2, 'ping', { padding: 'x'.repeat(maxBodyBytes) })
  const found = await answers(`nonsense\n${long}\n${message(3, 'ping')}\n`)
  expect(found.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, -32_700],
    [null, -32_600],
    [3, undefined],
  ])
})

it('does not answer a notification', async () => {
  expect(await answers('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')).toEqual([])
})

it('refuses an answer that clients would take too long to read, and says how to ask', async () => {
  const [found] = await answers(`${message(7, 'resources/read', { uri: 'puente://dataset' })}\n`)
  expect(found).toMatchObject({ id: 7, error: { message: expect.stringContaining('find page by page') } })
})
