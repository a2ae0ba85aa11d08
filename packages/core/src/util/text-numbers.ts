/** Numbers by texts that are not kept, for very many of them: a map would hold every text, and take ten times the memory. @module */

import { hashText } from './hash-text.ts'

export class TextNumbers {
  readonly #hasText: (number: number, text: string) => boolean
  /** Another one in each table, so that nobody can choose texts of one hash. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32)
  /** How many there are. */
  #size = 0
  /** At each slot a number, one more than it is, or 0; a number is at its text's slot, or the next one that was free. */
  #slots: Int32Array
  /** At each slot, what its text hashes to. */
  #hashes: Uint32Array

  /**
   * @param hasText whether a number that was set is that of a text
   * @param expected how many there may be, if that is known
   */
  constructor(hasText: (number: number, text: string) => boolean, expected = 0) {
    this.#hasText = hasText
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1024, (expected * 4) / 3)))
    this.#slots = new Int32Array(slots)
    this.#hashes = new Uint32Array(slots)
  }

  get(text: string): number | undefined {
    const known = this.#slots[this.#slotOf(hashText(text, this.#seed), text)] ?? 0
    return known === 0 ? undefined : known - 1
  }

  /** The number of a text that has one; else gives it a number, from 0, and returns undefined. */
  getOrSet(text: string, number: number): number | undefined {
    const hash = hashText(text, this.#seed)
    const slot = this.#slotOf(hash, text)
    const known = this.#slots[slot] ?? 0
    if (known !== 0) return known - 1
    this.#slots[slot] = number + 1
    this.#hashes[slot] = hash
    // Up to three quarters of the slots are taken: more would lie in one another's way.
    if (++this.#size * 4 > this.#slots.length * 3) this.#grow()
    return undefined
  }

  /** The slot of a text, or the free one where it belongs. */
  #slotOf(hash: number, text: string): number {
    const last = this.#slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const known = this.#slots[slot] ?? 0
      if (known === 0 || (this.#hashes[slot] === hash && this.#hasText(known - 1, text))) return slot
    }
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes]
    this.#slots = new Int32Array(slots.length * 2)
    this.#hashes = new Uint32Array(slots.length * 2)
    const last = this.#slots.length - 1
    for (let at = 0; at < slots.length; at++) {
      const known = slots[at] ?? 0
      if (known === 0) continue
      const hash = hashes[at] ?? 0
      let slot = hash & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = known
      this.#hashes[slot] = hash
    }
  }
}
