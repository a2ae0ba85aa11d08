/** The file from which the value at a position of a list was read. */
export type FileOf = (position: number) => string

/** Where each record was read, by id; also of those that do not fit their schema. */
export type Origins = Pick<ReadonlyMap<string, string>, 'get' | 'has'>

/** The ids of records, for very many values that claim to be records. */
export class IdRegistry implements Origins {
  /** Numbers of values, counted through all lists: a file name for each of a million values would take more memory. */
  readonly #numbers = new Map<string, number>()
  readonly #lists: { readonly start: number; readonly fileOf: FileOf }[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Begins a list, to which the next values belong. */
  startList(fileOf: FileOf): void {
    this.#lists.push({ start: this.#count, fileOf })
  }

  /** Counts a value, and registers its id if that is free. Returns the file of the record that has the id already. */
  register(id: string | undefined): string | undefined {
    const number = this.#count++
    if (id === undefined) return undefined
    const taken = this.get(id)
    if (taken === undefined) this.#numbers.set(id, number)
    return taken
  }

  has(id: string): boolean {
    return this.#numbers.has(id)
  }

  get(id: string): string | undefined {
    const number = this.#numbers.get(id)
    const list = number === undefined ? undefined : this.#lists.findLast(({ start }) => start <= number)
    return number === undefined ? undefined : list?.fileOf(number - list.start)
  }
}
