/**
 * Sets of record positions, one bit each, in words of 32: what filters are combined with and facets counted on.
 *
 * All sets over one collection have the same length, so that they combine word by word. The bits past the last
 * record stay 0. Not from a library, as those of sets that grow check and resize where these share and overwrite.
 *
 * @module
 */

export type Bits = Uint32Array

/** How many words a set over so many records has. */
export const wordsFor = (size: number): number => (size + 31) >>> 5

export const emptyBits = (size: number): Bits => new Uint32Array(wordsFor(size))

export function allBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff)
  if ((size & 31) !== 0) bits[bits.length - 1] = 2 ** (size & 31) - 1
  return bits
}

export const hasBit = (bits: Bits, position: number): boolean =>
  ((bits[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0

export function setBit(bits: Bits, position: number): void {
  const word = position >>> 5
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31))
}

export function addBits(bits: Bits, positions: Uint32Array): void {
  for (let i = 0; i < positions.length; i++) setBit(bits, positions[i] ?? 0)
}

export function andBits(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (other[i] ?? 0)
}

export function orBits(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (other[i] ?? 0)
}

export function andNotBits(bits: Bits, other: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & ~(other[i] ?? 0)
}

/** How many bits of a word are set. */
export function popCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export const countBits = (bits: Bits): number => countIntersection(bits, bits)

/**
 * How many positions two sets have in common. Four words at a time are added bit by bit with carries, so that one word in
 * four has its bits counted (Harley and Seal; Muła, Kurz and Lemire, "Faster Population Counts Using AVX2 Instructions").
 */
export function countIntersection(bits: Bits, other: Bits): number {
  let ones = 0
  let twos = 0
  let fours = 0
  let at = 0
  for (; at + 4 <= bits.length; at += 4) {
    const first = (bits[at] ?? 0) & (other[at] ?? 0)
    const second = (bits[at + 1] ?? 0) & (other[at + 1] ?? 0)
    const third = (bits[at + 2] ?? 0) & (other[at + 2] ?? 0)
    const fourth = (bits[at + 3] ?? 0) & (other[at + 3] ?? 0)
    const onesAndFirst = ones ^ first
    const carried = (ones & first) | (onesAndFirst & second)
    ones = onesAndFirst ^ second
    const onesAndThird = ones ^ third
    const carriedToo = (ones & third) | (onesAndThird & fourth)
    ones = onesAndThird ^ fourth
    const twosAndCarried = twos ^ carried
    fours += popCount((twos & carried) | (twosAndCarried & carriedToo))
    twos = twosAndCarried ^ carriedToo
  }
  let count = 4 * fours + 2 * popCount(twos) + popCount(ones)
  for (; at < bits.length; at++) count += popCount((bits[at] ?? 0) & (other[at] ?? 0))
  return count
}

/** The positions of a set, ascending. `count` is how many it has. */
export function positionsIn(bits: Bits, count: number): Uint32Array {
  const positions = new Uint32Array(count)
  let found = 0
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] ?? 0
    while (word !== 0) {
      positions[found++] = (i << 5) + 31 - Math.clz32(word & -word)
      word &= word - 1
    }
  }
  return positions
}
