import { describe, expect, it } from 'vitest'
import { slowCallsOf } from './slow-calls.ts'

const large = () => slowCallsOf(() => 100_000)

describe('of a large atlas', () => {
  it('an answer of a kind that was never given is not there at once, and then it is', () => {
    const { track, runIfFast: atOnce } = large()
    const ask = track((id: string) => id.toUpperCase())
    expect(atOnce(() => ask('claut'))).toBeUndefined()
    expect(ask('claut')).toBe('CLAUT')
    expect(atOnce(() => ask('hegan'))).toEqual({ value: 'HEGAN' })
  })

  it('an answer of a kind that took long is awaited again, and one of another kind is not', () => {
    let time = 0
    const { track, runIfFast: atOnce } = slowCallsOf(
      () => 100_000,
      () => time,
    )
    const ask = track(
      (milliseconds: number) => {
        time += milliseconds
      },
      (milliseconds) => String(milliseconds),
    )
    ask(101)
    ask(99)
    expect(atOnce(() => ask(101))).toBeUndefined()
    expect(atOnce(() => ask(99))).toEqual({ value: undefined })
  })

  it('an answer that needs another waits with it', () => {
    const { track, runIfFast: atOnce } = large()
    const inner = track(() => 1)
    const outer = track(() => inner() + 1)
    outer()
    const another = track(() => 2)
    expect(atOnce(() => outer() + another())).toBeUndefined()
    expect(atOnce(outer)).toEqual({ value: 2 })
  })
})

it('of a small atlas everything is there at once', () => {
  const { track, runIfFast: atOnce } = slowCallsOf(() => 120)
  expect(atOnce(track(() => 1))).toEqual({ value: 1 })
})

it('passes on what breaks, and is patient again after it', () => {
  const { track, runIfFast: atOnce } = large()
  const breaks = () => {
    throw new Error('broken')
  }
  expect(() => atOnce(breaks)).toThrow('broken')
  expect(track(() => 1)()).toBe(1)
})
