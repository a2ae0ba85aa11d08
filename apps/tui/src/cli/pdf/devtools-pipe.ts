/**
 * Chrome DevTools Protocol over two pipes of a browser: JSON messages, each ended by a zero byte.
 *
 * https://chromedevtools.github.io/devtools-protocol/
 *
 * @module
 */
import type { Readable, Writable } from 'node:stream'

/** What a browser answers: a result, or an error with a message. */
interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Sends a command, and waits for its result. */
export type Send = (method: string, params?: object, sessionId?: string) => Promise<unknown>

/** Thrown when a browser refuses a command, or ends before it has answered. */
export class DevToolsError extends Error {
  override readonly name = 'DevToolsError'
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: DevToolsError) => void
}

/** Takes what is no message for an answer to nothing: another program can be at the end of the pipe. */
function answerOf(text: string): Answer {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/**
 * Talks to a browser.
 *
 * @param input what the browser reads
 * @param output what it writes
 */
export function devToolsPipe(input: Writable, output: Readable): Send {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let rest = ''
  let isOver = false
  const end = (): void => {
    isOver = true
    for (const { reject } of waiting.values()) reject(new DevToolsError('the browser has ended'))
    waiting.clear()
  }
  const take = (text: string): void => {
    const { id, result, error } = answerOf(text)
    // Events have no number.
    const sender = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || sender === undefined) return
    waiting.delete(id)
    if (error === undefined) sender.resolve(result)
    else sender.reject(new DevToolsError(error.message))
  }
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) take(message)
  })
  output.on('close', end).on('error', end)
  // A browser that has ended reads no more; its output, which closes, says so.
  input.on('error', end)
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      if (isOver) return reject(new DevToolsError('the browser has ended'))
      const id = ++count
      waiting.set(id, { resolve, reject })
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
}
