/**
 * Bodies that are made while they are sent: a chunk is made when the client takes more, and others are answered between
 * any two, so that no body holds the thread or the memory however long it is. An empty chunk says that there is more work
 * before the next bytes are known.
 *
 * @module
 */
import { tagOf } from './entity-tag.ts'

export type Chunk = string | Uint8Array<ArrayBuffer>

type Chunks = Iterator<Chunk, unknown>

/** Calls back after what came in the meantime. */
const later: (callback: () => void) => unknown = typeof setImmediate === 'function' ? setImmediate : setTimeout

/**
 * Waits until this body may make a chunk: in each turn of the thread each body makes one. On edge runtimes nothing may wait
 * for what another request does: once that has ended, it never calls back.
 */
const ownTurn = (): Promise<void> => new Promise((resolve) => later(resolve))

const encoder = new TextEncoder()

export const bytesOf = (chunk: Chunk): Uint8Array<ArrayBuffer> =>
  typeof chunk === 'string' ? encoder.encode(chunk) : chunk

/** The first chunks, and then the others. When nobody reads any more, no more are made. */
function streamOf(first: readonly Chunk[], others: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  const made = [...first]
  let isRead = true
  return new ReadableStream(
    {
      async pull(controller) {
        const known = made.shift()
        if (known !== undefined) return controller.enqueue(bytesOf(known))
        await ownTurn()
        if (!isRead) return
        const next = others.next()
        if (next.done === true) controller.close()
        else controller.enqueue(bytesOf(next.value))
      },
      cancel() {
        isRead = false
        others.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/** What is sent of a body that comes in chunks. */
export interface ChunkedBody {
  readonly body: Chunk | ReadableStream<Uint8Array<ArrayBuffer>>
  /** Its entity tag, if it is sent while it is made: it cannot be that of the bytes. */
  readonly tag?: string
}

/**
 * The body that chunks make: whole if there is one at the most, and else a stream.
 *
 * @param chunks can be gone through once
 * @param basis all that the bytes depend on: equal values mean equal bytes
 */
export async function chunkedBody(chunks: Iterable<Chunk>, basis: readonly unknown[]): Promise<ChunkedBody> {
  const iterator: Chunks = chunks[Symbol.iterator]()
  const first = iterator.next()
  if (first.done === true) return { body: '' }
  const second = iterator.next()
  if (second.done === true) return { body: first.value }
  const tag = await tagOf(encoder.encode(JSON.stringify(basis)))
  return { body: streamOf([first.value, second.value], iterator), tag }
}
