import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, comparisonTable, isFailure, type Row } from '../packages/footprint/compare/comparison.ts'
import {
  exportsOf,
  libraryQuestions,
  NotExported,
  open,
  type Setting,
} from '../packages/footprint/compare/library-questions.ts'

/** The quarters of values, read from a list in which three values lie evenly between any two neighbours. */
function plainQuarters(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const fine = sorted.flatMap((value, index) => {
    const next = sorted[index + 1]
    return next === undefined ? [value] : [0, 1, 2, 3].map((quarter) => value + ((next - value) * quarter) / 4)
  })
  return [1, 2, 3].map((quarter) => fine[quarter * (sorted.length - 1)]!)
}

/** Figures that look random and are the same in each run. */
function figuresOf(seed: number, count: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647
    return 1 + (state % 1000) / 100
  })
}

const row = (before: readonly number[], now: readonly number[], more: Partial<Row> = {}): Row => ({
  question: 'first path',
  unit: 'ms',
  figures: { before, now },
  isExact: false,
  isReference: false,
  ...more,
})

describe('figures of two builds', () => {
  it('are compared by the median and the middle half of the ratios of each round', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const count = 1 + (seed % 12)
      const [before, now] = [figuresOf(seed, count), figuresOf(seed + 1000, count)]
      const [low, ratio, high] = plainQuarters(before.map((figure, round) => now[round]! / figure))
      const compared = compare(before, now)
      expect(compared.low).toBeCloseTo(low!, 10)
      expect(compared.ratio).toBeCloseTo(ratio!, 10)
      expect(compared.high).toBeCloseTo(high!, 10)
    }
  })

  it.each([
    { now: [110, 111, 112], verdict: 'worse' },
    { now: [106, 106, 106], verdict: 'worse' },
    { now: [105, 105, 105], verdict: 'same' },
    { now: [98, 100, 102], verdict: 'same' },
    { now: [90, 91, 92], verdict: 'better' },
    // Over the tolerance, but no more than single rounds differ.
    { now: [100, 110, 120], verdict: 'within noise' },
    { now: [80, 100, 120], verdict: 'within noise' },
    // Twice as much is worse, however far the rounds lie apart.
    { now: [180, 200, 230], verdict: 'worse' },
    { now: [45, 50, 60], verdict: 'better' },
    // Two rounds do not show how far apart they lie.
    { now: [200, 200], verdict: 'within noise' },
  ])('are $verdict with 100 before and $now now', ({ now, verdict }) => {
    const before = now.map(() => 100)
    expect(compare(before, now).verdict).toBe(verdict)
  })

  it('need one round where they are exact', () => {
    expect(compare([100], [106], true).verdict).toBe('worse')
    expect(compare([100], [104], true).verdict).toBe('same')
    expect(compare([0], [0], true)).toMatchObject({ ratio: 1, verdict: 'same' })
  })

  it('fail where this build is worse, or lacks what the ref has; not for the reference, and not for what is new', () => {
    expect(isFailure(row([100], [110], { isExact: true }))).toBe(true)
    expect(isFailure(row([100], [110], { isExact: true, isReference: true }))).toBe(false)
    expect(isFailure(row([100], []))).toBe(true)
    expect(isFailure(row([], [100]))).toBe(false)
  })

  it('stand in a table that names what a build lacks', () => {
    expect(
      comparisonTable([row([10, 10, 10], [12, 12, 12]), row([], [1]), row([1], [])], 'v0.1.0')
        .split('\n')
        .slice(2),
    ).toMatchInlineSnapshot(`
      [
        "| first path | ms | 10.0 | 12.0 | 1.200 | 1.200–1.200 | worse |",
        "| first path | ms | – | 1.00 | – | – | not in v0.1.0 |",
        "| first path | ms | 1.00 | – | – | – | not in this build |",
      ]
    `)
  })
})

it('this build exports what every question to the library calls', async () => {
  const dist = resolve(import.meta.dirname, '../packages/core/dist')
  const exports = await exportsOf(dist)
  const setting: Setting = {
    exports,
    atlas: open(exports, join(dist, 'dataset.json')),
    contests: {
      filter: [{ where: { country: ['mexico'] }, page: 1 }],
      search: [{ text: 'claut' }],
      suggest: [{ text: 'cla' }],
      path: [{ from: 'claut', to: 'aerocluster-queretaro' }],
      match: ['claut'],
    },
    dataset: '{}',
  }
  for (const { name, ask } of libraryQuestions) expect(() => ask(setting), name).not.toThrow()
  expect(() => libraryQuestions.at(-1)?.ask({ ...setting, exports: {} })).toThrow(NotExported)
})

it('this build is compared with itself', { timeout: 60_000 }, () => {
  const program = resolve(import.meta.dirname, '../packages/footprint/compare/run.ts')
  const args = ['--against', 'self', '--sizes', '300', '--rounds', '1', '--only', 'library, 300 organizations: first']
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  for (const name of ['first filter', 'first search', 'first path']) expect(stdout).toContain(`| ${name} |`)
  expect(stdout).not.toContain('not in')
})
