/** A list of 32-bit whole numbers that grows: a quarter of the memory of a plain list. */
export class GrowableInt32 {
  length = 0
  #values = new Int32Array(16)

  push(value: number): void {
    if (this.length === this.#values.length) this.#resize(this.length * 2)
    this.#values[this.length] = value
    this.length += 1
  }

  /** The numbers, which the list keeps no copy of: nothing can be added any more. */
  toArray(): Int32Array {
    this.#resize(this.length)
    return this.#values
  }

  /** Gives the memory of the old values back at once: as garbage it would make the engine collect all. */
  #resize(length: number): void {
    this.#values = new Int32Array(this.#values.buffer.transfer(length * Int32Array.BYTES_PER_ELEMENT))
  }
}
