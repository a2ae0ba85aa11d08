import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { TextNumbers } from '../util/text-numbers.ts'
import type { RecordLists } from './atlas.ts'

/** The file from which the value at a position of a list was read. */
export type FileOf = (position: number) => string

/** Where each record was read, by id; also of those that do not fit their schema. */
export type Origins = Pick<ReadonlyMap<string, string>, 'get' | 'has'>

/** The ids of records, for very many values that claim to be records. */
export class IdRegistry implements Origins {
  /** The ids of values, by their numbers, which are counted through all lists. */
  readonly #ids: (string | undefined)[] = []
  readonly #numbers = new TextNumbers((number, id) => this.#ids[number] === id)
  readonly #lists: { readonly start: number; readonly collection: CollectionName; readonly fileOf: FileOf }[] = []

  get count(): number {
    return this.#ids.length
  }

  /** Begins a list, to which the next values belong. */
  startList(collection: CollectionName, fileOf: FileOf): void {
    this.#lists.push({ start: this.count, collection, fileOf })
  }

  /** Counts a value, and registers its id if that is free. Returns the file of the record that has the id already. */
  register(id: string | undefined): string | undefined {
    const number = this.#ids.push(id) - 1
    const taken = id === undefined ? undefined : this.#numbers.getOrSet(id, number)
    return taken === undefined ? undefined : this.#fileOf(taken)
  }

  has(id: string): boolean {
    return this.#numbers.get(id) !== undefined
  }

  get(id: string): string | undefined {
    const number = this.#numbers.get(id)
    return number === undefined ? undefined : this.#fileOf(number)
  }

  #fileOf(number: number): string | undefined {
    const list = this.#lists[this.#listOf(number)]
    return list?.fileOf(number - list.start)
  }

  #listOf(number: number): number {
    const lists = this.#lists
    return lowerBound(0, lists.length, (at) => (lists[at]?.start ?? 0) > number) - 1
  }

  /**
   * Finds the number of a record by its id, counted through the collections in their order.
   *
   * @param records all values that were registered, each of which must be a record
   */
  numbersIn(records: RecordLists): (id: string) => number | undefined {
    const next = new Map<CollectionName, number>()
    let before = 0
    for (const name of collectionNames) {
      next.set(name, before)
      before += records[name].length
    }
    // By how much the records of each list are to be moved.
    const shifts = this.#lists.map(({ start, collection }, at) => {
      const first = next.get(collection) ?? 0
      next.set(collection, first + (this.#lists[at + 1]?.start ?? this.count) - start)
      return first - start
    })
    return (id) => {
      const number = this.#numbers.get(id)
      return number === undefined ? undefined : number + (shifts[this.#listOf(number)] ?? 0)
    }
  }
}
