import { describe, expect, it } from 'vitest'
import { bufferedLog, type LineWriter } from './buffered-log.ts'
import type { RequestLog } from './http/logger.ts'

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
  const writer: LineWriter = {
    writableLength: 0,
    write: (lines, done) => {
      written.push(Buffer.from(lines).toString())
      done()
    },
  }
  return { ...bufferedLog(writer), written }
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

describe('lines that cannot be written', () => {
  /** A log on a disk that is full until there is room, or with a reader that does not read until it does. */
  function failing() {
    const written: string[] = []
    const dropped: number[] = []
    const disk = { isFull: true, writableLength: 0 }
    const writer: LineWriter = {
      get writableLength() {
        return disk.writableLength
      },
      write: (lines, done) => {
        if (disk.isFull) return done(new Error('no space left on device'))
        written.push(Buffer.from(lines).toString())
        done(null)
      },
    }
    const lines = () =>
      written
        .join('')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    return { ...bufferedLog(writer, (count) => dropped.push(count)), disk, dropped, lines }
  }

  it('are dropped and counted, and told once there is room', () => {
    const { log, flush, disk, dropped, lines } = failing()
    for (const target of ['/a', '/b']) log(entry(target))
    flush()
    log(entry('/c'))
    flush()
    expect([dropped, lines()]).toEqual([[2, 1], []])
    disk.isFull = false
    log(entry('/d'))
    flush()
    expect(lines()).toMatchObject([{ target: '/d' }, { level: 'warn', dropped: 3 }])
    log(entry('/e'))
    flush()
    expect(lines()).toHaveLength(3)
  })

  it('do not pile up where nobody reads them', () => {
    const { log, flush, disk, dropped, lines } = failing()
    disk.isFull = false
    disk.writableLength = 100_000_000
    log(entry('/a'))
    flush()
    expect([dropped, lines()]).toEqual([[1], []])
    disk.writableLength = 0
    log(entry('/b'))
    flush()
    expect(lines()).toMatchObject([{ target: '/b' }, { level: 'warn', dropped: 1 }])
  })
})
