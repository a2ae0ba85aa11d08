/** The numbers of records by their ids, in a table that is read in place. @module */
import { hashText } from '../../util/hash-text.ts'
import type { ColumnPlace } from './file-format.ts'
import type { PageFile } from './page-file.ts'
import { numberReader } from './read-columns.ts'

/**
 * A table of ids: at each slot a number plus one and what its id hashes to, or twice 0. An id is at the slot of its hash,
 * or at the next one that was free.
 *
 * @param seed another one for each file, so that nobody can choose ids of one hash
 */
export function idTable(ids: Iterable<string>, count: number, seed: number): Uint32Array<ArrayBuffer> {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, (count * 4) / 3)))
  const table = new Uint32Array(2 * slots)
  let number = 0
  for (const id of ids) {
    const hash = hashText(id, seed)
    let slot = hash & (slots - 1)
    while (table[2 * slot] !== 0) slot = (slot + 1) & (slots - 1)
    table[2 * slot] = ++number
    table[2 * slot + 1] = hash
  }
  return table
}

/** Looks ids up in the table of a file. */
export function idLookup(
  file: PageFile,
  column: ColumnPlace,
  seed: number,
  idAt: (number: number) => string,
): (id: string) => number | undefined {
  const slotAt = numberReader(file, column)
  const last = column[2] / 2 - 1
  return (id) => {
    const hash = hashText(id, seed)
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = slotAt(2 * slot)
      if (number === 0) return undefined
      if (slotAt(2 * slot + 1) === hash && idAt(number - 1) === id) return number - 1
    }
  }
}
