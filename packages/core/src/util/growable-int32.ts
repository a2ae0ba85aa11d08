/** A list of 32-bit whole numbers that grows: a quarter of the memory of a plain list. */
export class GrowableInt32 {
  length = 0
  #values = new Int32Array(16)

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length] = value
    this.length += 1
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length)
  }
}
