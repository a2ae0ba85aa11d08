import type { Line } from './line.ts'
import { wrap } from './wrap.ts'

/**
 * A line broken between words, each of its lines set in from the left edge.
 *
 * @param by how many columns
 * @param width columns in all
 * @param lead what stands in the room at the left of the first line; it takes at most `by` columns
 */
export function indented<T>(line: Line<T>, by: number, width: number, lead?: Line<T>): readonly Line<T>[] {
  const space: Line<T> = [{ text: ' '.repeat(by) }]
  return wrap(line, Math.max(1, width - by)).map((one, at) => [
    ...(at === 0 && lead !== undefined ? lead : space),
    ...one,
  ])
}
