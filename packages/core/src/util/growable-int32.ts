/** A list of 32-bit whole numbers that grows: a quarter of the memory of a plain list. */
export class IntList {
  length = 0
  #room = new Int32Array(1024)

  push(value: number): void {
    if (this.length === this.#room.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#room)
      this.#room = wider
    }
    this.#room[this.length] = value
    this.length += 1
  }

  /** The numbers pushed so far. */
  toArray(): Int32Array {
    return this.#room.slice(0, this.length)
  }
}
