import { expect, it } from 'vitest'
import type { RequestLog } from './http/request-log.ts'
import { logLines } from './log-lines.ts'

const entry = (target: string): RequestLog => ({
  time: '2019-03-01T00:00:00.000Z',
  level: 'info',
  requestId: 'a',
  method: 'GET',
  target,
  status: 200,
  ms: 1,
  bytes: 2,
  kept: false,
})

function logging() {
  const written: string[] = []
  const waiting: (() => void)[] = []
  const lines = logLines(
    (text) => written.push(text),
    (callback) => waiting.push(callback),
  )
  return { ...lines, written, waiting }
}

it('writes the requests of a moment together, one line each', () => {
  const { log, written, waiting } = logging()
  log(entry('/a'))
  log(entry('/b'))
  expect(written).toEqual([])
  for (const callback of waiting) callback()
  expect(written).toHaveLength(1)
  expect(
    written[0]
      ?.split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).target),
  ).toEqual(['/a', '/b'])
})

it('keeps a request on its line whatever stands in its address', () => {
  const { log, flush, written } = logging()
  log(entry('/\n{"level":"error"}\u2028'))
  flush()
  expect(written.join('').match(/\n/g)).toHaveLength(1)
})

it('writes what waits when it is told to, and then no more', () => {
  const { log, flush, written, waiting } = logging()
  log(entry('/a'))
  flush()
  for (const callback of waiting) callback()
  expect(written).toHaveLength(1)
})
