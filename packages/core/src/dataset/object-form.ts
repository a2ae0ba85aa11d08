/** Objects that have the same fields; of those with the same values there can be one for all. @module */

type AnyObject = Readonly<Record<string, unknown>>

/** How many objects are shared: citations of one source differ in section and page. */
const maxShared = 10_000

/** How the values of an object lead to it: each to where the next one leads on. */
interface Way {
  readonly next: Map<unknown, Way>
  object?: AnyObject
}

export interface Field {
  readonly key: string
  /** Where its value is in the list of values of an object. */
  readonly at: number
}

export class ObjectForm {
  readonly #fields: readonly Field[]
  readonly #template: AnyObject
  readonly #shared: Way = { next: new Map() }
  #ways = 0

  /** @param fields in the order that the objects have */
  constructor(fields: readonly Field[]) {
    this.#fields = fields
    // What is parsed from text has room for its fields, and for no more, and so have its copies.
    this.#template = JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ key }) => [key, null]))))
  }

  /** A frozen object with some values. */
  make(values: readonly unknown[]): AnyObject {
    const made: Record<string, unknown> = { ...this.#template }
    const fields = this.#fields
    for (let next = 0; next < fields.length; next++) {
      const field = fields[next]
      if (field !== undefined) made[field.key] = values[field.at]
    }
    return Object.freeze(made)
  }

  /** The frozen object that all share who ask for the same values; undefined where too many are shared already. */
  share(values: readonly unknown[]): AnyObject | undefined {
    let way = this.#shared
    for (const { at } of this.#fields) {
      let next = way.next.get(values[at])
      if (next === undefined) {
        if (this.#ways === maxShared) return undefined
        this.#ways++
        next = { next: new Map() }
        way.next.set(values[at], next)
      }
      way = next
    }
    way.object ??= this.make(values)
    return way.object
  }
}
