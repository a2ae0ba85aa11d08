import { expect, it } from 'vitest'
import type { CachedResponse } from './cached-response.ts'
import { keepWhileSent } from './keep-while-sent.ts'

/** A response of two chunks, of which the second comes when it is let through. */
function slowly() {
  const through = Promise.withResolvers<void>()
  const pulled = Promise.withResolvers<void>()
  let count = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        count++
        if (count === 3) return controller.close()
        if (count === 2) {
          pulled.resolve()
          await through.promise
        }
        controller.enqueue(new Uint8Array([count]))
      },
    },
    { highWaterMark: 0 },
  )
  const kept: CachedResponse[] = []
  const keeping = { keys: new Set<string>(), maxBytes: 100 }
  const sent = keepWhileSent({ status: 200, headers: {}, body }, 'key', keeping, (whole) => kept.push(whole))
  return { sent, kept, keeping, letThrough: through.resolve, secondPulled: pulled.promise }
}

it('keeps a body of which all was sent', async () => {
  const { sent, kept, keeping, letThrough } = slowly()
  letThrough()
  expect(await new Response(sent.body).bytes()).toEqual(new Uint8Array([1, 2]))
  expect(kept).toMatchObject([{ bytes: 2, headers: { 'content-length': '2' } }])
  expect(keeping.keys.size).toBe(0)
})

it('keeps nothing of a body whose client left while it waited for more', async () => {
  const { sent, kept, keeping, letThrough, secondPulled } = slowly()
  const reader = sent.body.getReader()
  await reader.read()
  const waiting = reader.read()
  await secondPulled
  await reader.cancel()
  letThrough()
  expect((await waiting).done).toBe(true)
  // What would be kept is put together by a blob, which another one that is read afterwards follows.
  await new Blob(['x']).arrayBuffer()
  await new Promise((resolve) => setTimeout(resolve))
  expect(kept).toEqual([])
  expect(keeping.keys.size).toBe(0)
})
