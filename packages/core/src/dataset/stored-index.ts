/**
 * What an atlas has in its file beside the records: indexes that were made when it was compiled.
 *
 * Whoever makes an index of an atlas does it through {@link stored}. The atlas of a compiled file gives what stands in
 * the file; while a file is written, what is made is written to it; any other atlas just makes it.
 *
 * @module
 */
import { HeldColumn, type NumberColumn, type Numbers } from '../util/number-column.ts'
import type { Atlas } from './atlas.ts'

type Column =
  | string
  | number
  | boolean
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Int32Array
  | Uint32Array
  | readonly (string | number)[]

/** Columns of numbers and texts, and objects of these. */
export type Storable = Column | { readonly [name: string]: Storable }

/** The same of a type that has names of its own. */
export type StorableAs<T> = T extends Column ? T : { readonly [K in keyof T]: StorableAs<T[K]> }

/** Gives the value of a name, or makes it. */
export type IndexStore = (name: string, make: () => Storable) => Storable

const stores = new WeakMap<Atlas, IndexStore>()

/** Lets an atlas have the indexes of a store. */
export function useStore(atlas: Atlas, store: IndexStore): void {
  stores.set(atlas, store)
}

export const hasStore = (atlas: Atlas): boolean => stores.has(atlas)

/** Lets a view that has the very content of another atlas, or an own part of its store, have that store. */
export function shareStore(atlas: Atlas, view: Atlas, prefix: string): void {
  const store = stores.get(atlas)
  if (store !== undefined) stores.set(view, (name, make) => store(`${prefix}${name}`, make))
}

/**
 * An index of an atlas: as its file has it, or else made.
 *
 * @param name of the index, unlike those of all others; another form of it needs another version of the file
 * @param make makes it, from the atlas alone
 */
export function stored<T>(atlas: Atlas, name: string, make: () => T & StorableAs<T>): T {
  const store = stores.get(atlas)
  if (store === undefined) return make()
  // The type is storable, and what stands under a name was made by the same function, in a file of this version.
  return store(name, make as () => Storable) as T
}

/** The columns of an index that stand in a file, by their names. */
type ColumnReader = (name: string) => NumberColumn | undefined

const columnReaders = new WeakMap<object, ColumnReader>()

/** Lets the columns of an index be read in pieces. */
export function readInPieces(columns: object, reader: ColumnReader): void {
  columnReaders.set(columns, reader)
}

/**
 * An object with columns beside what else it has. Those of a file are read when they are first needed.
 *
 * @param columns as {@link stored} gave them
 */
export function withColumns<B extends object, C extends object>(base: B, columns: C): B & C {
  const described = Object.getOwnPropertyDescriptors(columns)
  const isRead = Object.values(described).every(({ get }) => get === undefined)
  if (isRead) return { ...base, ...columns }
  // The properties that are added are those of the columns.
  const both = Object.defineProperties({ ...base }, described) as B & C
  const reader = columnReaders.get(columns)
  if (reader !== undefined) columnReaders.set(both, reader)
  return both
}

type NumbersIn<C> = { readonly [K in keyof C]: C[K] extends Numbers ? K : never }[keyof C] & string

/**
 * A column of an index, of which no more is read from a file than is needed.
 *
 * @param columns as {@link stored} gave them
 */
export function columnOf<C extends object, K extends NumbersIn<C>>(columns: C, name: K): NumberColumn<C[K] & Numbers> {
  const inFile = columnReaders.get(columns)?.(name)
  // What stands under the name was made by the same function as in memory, where it has this type.
  if (inFile !== undefined) return inFile as NumberColumn<C[K] & Numbers>
  return new HeldColumn(columns[name] as C[K] & Numbers)
}
