/** Lists whose items are read when they are needed: for very many of which a program needs few. @module */

/** Of lists in files: up to so many items are read at once, of more each when it is needed. */
export const maxReadAtOnce = 50_000

/** The largest length of an array. */
const maxLength = 2 ** 32 - 1

const lazy = new WeakSet<object>()

/** The number that a property name of an array stands for; -1 if it stands for none below a length. */
function indexOf(key: string | symbol, length: number): number {
  if (typeof key !== 'string') return -1
  const number = Number(key)
  return Number.isInteger(number) && number >= 0 && number < length && String(number) === key ? number : -1
}

/**
 * A list that reads its items one by one. It is an array to all who read it, and cannot be changed.
 *
 * @param length how many items it has
 * @param at reads an item: an index from 0 below the length
 */
export function lazyList<T>(length: number, at: (index: number) => T): readonly T[] {
  const target: T[] = []
  // An array that grows by far has no memory for its items; by a million at once it would get all of it.
  target.length = maxLength
  target.length = length
  const isRefused = () => false
  const list = new Proxy(target, {
    get: (array, key) => {
      const index = indexOf(key, length)
      return index === -1 ? Reflect.get(array, key) : at(index)
    },
    has: (array, key) => indexOf(key, length) !== -1 || Reflect.has(array, key),
    ownKeys: () => [...Array.from(target.keys(), String), 'length'],
    getOwnPropertyDescriptor: (array, key) => {
      const index = indexOf(key, length)
      if (index === -1) return Reflect.getOwnPropertyDescriptor(array, key)
      return { value: at(index), enumerable: true, configurable: true, writable: true }
    },
    set: isRefused,
    defineProperty: isRefused,
    deleteProperty: isRefused,
    setPrototypeOf: isRefused,
  })
  lazy.add(list)
  return list
}

/** Up to so many items of an answer are read at once. */
const fewItems = 64

/** A list whose items are read at once if they are few, and else one by one. */
export const listReading = <T>(length: number, at: (index: number) => T): readonly T[] =>
  length > fewItems ? lazyList(length, at) : Array.from({ length }, (_, index) => at(index))

/** Whether a list reads its items when they are needed. */
export const isLazyList = (list: object): boolean => lazy.has(list)

const pieceSize = 1024

/**
 * A reader of objects that gives the same object for the same index as long as somebody holds it.
 *
 * @param read makes the object of an index
 */
export function sameWhileHeld<T extends object>(read: (index: number) => T): (index: number) => T {
  // In pieces: one list with large gaps would be a slow table.
  const pieces: (WeakRef<T> | undefined)[][] = []
  return (index) => {
    const piece = Math.floor(index / pieceSize)
    const held = pieces[piece] ?? Array.from<WeakRef<T> | undefined>({ length: pieceSize })
    const at = index % pieceSize
    const known = held[at]?.deref()
    if (known !== undefined) return known
    const made = read(index)
    held[at] = new WeakRef(made)
    pieces[piece] = held
    return made
  }
}

/** How to read the items of lists that hold what somebody else holds. */
const readers = new WeakMap<object, (index: number) => object>()

/**
 * A list that makes its objects when they are read, and gives the same object as long as somebody holds it.
 *
 * @param read makes the object of an index
 * @param readStreamed the same for {@link streamedList}; default: `read`
 */
export function objectList<T extends object>(
  length: number,
  read: (index: number) => T,
  readStreamed: (index: number) => T = read,
): readonly T[] {
  const list = lazyList(length, sameWhileHeld(read))
  readers.set(list, readStreamed)
  return list
}

/** A list of no more objects than this may keep all of them: these are few, and others refer to them often. */
const fewObjects = 2000

/**
 * The items of a list for a program that goes through all of them: an object that is read again may be another one. Of an
 * {@link objectList} the engine keeps every object until the running task ends, which for a long loop is all of them.
 *
 * @param list any list; a short one, and one that is no {@link objectList}, is returned as it is
 */
export function streamedList<T extends object>(list: readonly T[]): readonly T[] {
  const read = list.length > fewObjects ? readers.get(list) : undefined
  // What was put in for a list of this type makes items of this type.
  return read === undefined ? list : lazyList(list.length, read as (index: number) => T)
}

/** @throws {RangeError} if the list has no item there */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`the list has no item ${index}`)
  return item
}
