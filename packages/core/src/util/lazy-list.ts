/** Lists whose items are read when they are needed: for very many of which a program needs few. @module */

/** Of lists in files: up to so many items are read at once, of more each when it is needed. */
export const maxReadAtOnce = 50_000

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

/** @throws {RangeError} if the list has no item there */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`the list has no item ${index}`)
  return item
}
