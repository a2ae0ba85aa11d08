/** Bodies that are made while they are sent, and kept once all of them was. @module */
import type { CachedResponse, StreamedResponse } from './cached-response.ts'

/** The bodies that are being kept. */
export interface Keeping {
  readonly keys: Set<string>
  /** The longest that is kept. */
  readonly maxBytes: number
}

/** How many bodies are kept at a time: slow readers must not fill the memory. */
const maxKept = 8

/**
 * Hands the response over once all of its body was sent.
 *
 * @param response a response whose body nobody has read
 * @param key by which the same body is kept only once
 * @param keep is called with the whole response; it is not where the body is too long, or not read to its end
 * @returns the response to send in its place
 */
export function keepWhileSent(
  response: StreamedResponse,
  key: string,
  { keys, maxBytes }: Keeping,
  keep: (whole: CachedResponse) => void,
): StreamedResponse {
  if (keys.has(key) || keys.size >= maxKept) return response
  keys.add(key)
  const reader = response.body.getReader()
  let chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  let isCancelled = false
  const forget = () => {
    chunks = []
    keys.delete(key)
  }
  async function keepWhole(): Promise<void> {
    if (bytes <= maxBytes) {
      const body = new Uint8Array(await new Blob(chunks).arrayBuffer())
      keep({ ...response, headers: { ...response.headers, 'content-length': String(bytes) }, body, bytes })
    }
    forget()
  }
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch((error: unknown) => {
          forget()
          throw error
        })
        // A reader that is cancelled says that all was read.
        if (isCancelled) return
        if (done) {
          await keepWhole()
          return controller.close()
        }
        bytes += value.byteLength
        if (bytes <= maxBytes) chunks.push(value)
        else forget()
        controller.enqueue(value)
      },
      cancel(reason) {
        isCancelled = true
        forget()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  return { ...response, body }
}
