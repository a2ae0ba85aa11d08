import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isLazyList, lazyList, listReading, objectList, sameWhileHeld, streamedList } from './lazy-list.ts'

it('is an array to all who read it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, one) => {
      const list = lazyList(items.length, (index) => items[index] ?? 0)
      expect(list).toEqual(items)
      expect([...list]).toEqual(items)
      expect(Array.isArray(list) && isLazyList(list)).toBe(true)
      expect(JSON.stringify(list)).toBe(JSON.stringify(items))
      expect(list.map((item) => item + 1).filter((item) => item > 3)).toEqual(
        items.map((item) => item + 1).filter((item) => item > 3),
      )
      expect([list.at(-1), list[items.length], list[-1], list.indexOf(one), list.length]).toEqual([
        items.at(-1),
        undefined,
        undefined,
        items.indexOf(one),
        items.length,
      ])
      expect(Object.keys(list)).toEqual(Object.keys(items))
      expect([0, 1, items.length].map((at) => at in list)).toEqual([0, 1, items.length].map((at) => at in items))
    }),
  )
})

it('reads no item that nobody needs, and cannot be changed', () => {
  const read: number[] = []
  const list = lazyList(1_000_000, (index) => read.push(index))
  expect([list[7], list.slice(2, 4).length, list.length]).toEqual([1, 2, 1_000_000])
  expect(read).toEqual([7, 2, 3])
  expect(() => Object.assign(list, { 0: 1 })).toThrow(TypeError)
  expect(() => Reflect.apply(Array.prototype.push, list, [1])).toThrow(TypeError)
})

it('gives the same object as long as it is held', () => {
  let made = 0
  const at = sameWhileHeld((index) => ({ index, made: ++made }))
  const held = at(5000)
  expect(at(5000)).toBe(held)
  expect(at(1)).not.toBe(held)
})

it('reads few items at once, and of many each when it is needed', () => {
  const read: number[] = []
  const list = (length: number) => listReading(length, (index) => read.push(index))
  expect(list(3)).toEqual([1, 2, 3])
  const many = list(1000)
  expect([many.length, read.length]).toEqual([1000, 3])
  expect(many.slice(0, 2)).toEqual([4, 5])
})

it('reads a long list as a stream: equal objects, of which it holds none', () => {
  const list = objectList(5000, (index) => ({ index }))
  expect(list[7]).toBe(list[7])
  const stream = streamedList(list)
  expect(stream).toEqual(list)
  expect(stream[7]).not.toBe(stream[7])
})

it('streams what a list has for streams, and leaves short lists and others as they are', () => {
  const long = objectList(
    5000,
    (index) => ({ index, from: 'memory' }),
    (index) => ({ index, from: 'file' }),
  )
  expect([long[3]?.from, streamedList(long)[3]?.from]).toEqual(['memory', 'file'])
  const short = objectList(5, (index) => ({ index }))
  const plain = [{ index: 0 }]
  expect(streamedList(short)).toBe(short)
  expect(streamedList(plain)).toBe(plain)
})
