/**
 * Lists of whole numbers in one column, one list after the other (compressed sparse rows), and the counting sort that
 * makes them.
 *
 * ```
 * row     0      1    2
 * starts  0      2    2      5     row 1 is empty; the last entry is where row 2 ends
 * values  3 7         0 1 7
 * ```
 *
 * @module
 */

export interface CompressedRows {
  /** Where each row begins in `values`; one more entry than there are rows. */
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** One row for each key below `keyCount`, in which the values keep their order; in linear time (counting sort). */
export function groupByKey(
  values: Int32Array | Uint32Array,
  keyAt: (index: number) => number,
  keyCount: number,
): CompressedRows {
  // Counts are written two entries further on: an entry is then the next free slot of a row, and in the end its start.
  const bounds = new Uint32Array(keyCount + 2)
  for (let i = 0; i < values.length; i++) {
    const entry = keyAt(i) + 2
    bounds[entry] = (bounds[entry] ?? 0) + 1
  }
  for (let key = 2; key <= keyCount; key++) bounds[key] = (bounds[key] ?? 0) + (bounds[key - 1] ?? 0)
  const grouped = new Uint32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const entry = keyAt(i) + 1
    const slot = bounds[entry] ?? 0
    grouped[slot] = values[i] ?? 0
    bounds[entry] = slot + 1
  }
  return { starts: bounds.subarray(0, keyCount + 1), values: grouped }
}

/** Sorts by key in linear time and keeps the order of equals; parameters as of {@link groupByKey}. */
export const countingSort = (
  values: Int32Array | Uint32Array,
  keyAt: (index: number) => number,
  keyCount: number,
): Uint32Array => groupByKey(values, keyAt, keyCount).values

/** Removes values that equal the one before them in their row. The values of the argument are overwritten. */
export function withoutRepeats({ starts, values }: CompressedRows): CompressedRows {
  const keptStarts = new Uint32Array(starts.length)
  let length = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] ?? 0
    const to = starts[row + 1] ?? 0
    for (let at = from; at < to; at++)
      if (at === from || values[at] !== values[at - 1]) values[length++] = values[at] ?? 0
    keptStarts[row + 1] = length
  }
  return { starts: keptStarts, values: values.slice(0, length) }
}

/** For each value the rows that have it, ascending. `valueCount` must be above every value. */
export function transpose({ starts, values }: CompressedRows, valueCount: number): CompressedRows {
  const owners = new Uint32Array(values.length)
  for (let row = 0; row + 1 < starts.length; row++) owners.fill(row, starts[row], starts[row + 1])
  return groupByKey(owners, (at) => values[at] ?? 0, valueCount)
}

/** The values of a row, as a view of the column. */
export const rowAt = ({ starts, values }: CompressedRows, row: number): Uint32Array =>
  values.subarray(starts[row], starts[row + 1])

export const rowLength = ({ starts }: Pick<CompressedRows, 'starts'>, row: number): number =>
  (starts[row + 1] ?? 0) - (starts[row] ?? 0)
