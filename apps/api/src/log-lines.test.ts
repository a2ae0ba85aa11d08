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
  return { ...logLines((lines) => written.push(Buffer.from(lines).toString())), written }
}

const targetsIn = (written: readonly string[]) => {
  const lines = written.join('').split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line).target)
}

it('writes a line for each request, all together, when it is told to', () => {
  const { log, flush, written } = logging()
  log(entry('/a'))
  log(entry('/b'))
  expect(written).toEqual([])
  flush()
  flush()
  expect(written).toHaveLength(1)
  expect(targetsIn(written)).toEqual(['/a', '/b'])
})

it('writes by and by without being told', async () => {
  const { log, written } = logging()
  for (const target of ['/a', '/b']) {
    log(entry(target))
    await expect.poll(() => targetsIn(written)).toContain(target)
  }
})

it('does not let many wait, and loses and repeats none', () => {
  const { log, flush, written } = logging()
  const many = Array.from({ length: 1000 }, (_, number) => `/${number}`)
  for (const target of many) log(entry(target))
  expect(targetsIn(written).length).toBeGreaterThan(800)
  flush()
  expect(targetsIn(written)).toEqual(many)
  expect(written.length).toBeLessThan(50)
})

it('writes what is longer than all that waits, in its turn, and every letter whole', () => {
  const { log, flush, written } = logging()
  const targets = ['/a', `/${'ñ€😀'.repeat(10_000)}`, '/b']
  for (const target of targets) log(entry(target))
  flush()
  expect(targetsIn(written)).toEqual(targets)
})

it('keeps a request on its line whatever stands in its address', () => {
  const { log, flush, written } = logging()
  log(entry('/\n{"level":"error"}\u2028'))
  flush()
  expect(written.join('').match(/\n/g)).toHaveLength(1)
})
