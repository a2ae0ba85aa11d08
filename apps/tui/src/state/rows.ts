import type { Motion } from './reading.ts'
import { clamp, scrollTo } from './window.ts'

/** A marked row of a list, and the first visible one. */
export interface Rows {
  readonly row: number
  readonly top: number
}

/**
 * The rows after a move in a list.
 *
 * @param height how many rows show, 1 or more
 * @param total how many there are
 */
export function moveRows({ row, top }: Rows, motion: Motion, height: number, total: number): Rows {
  const page = Math.max(1, height - 1)
  const steps = { up: -1, down: 1, 'page-up': -page, 'page-down': page, first: -total, last: total } as const
  const next = clamp(row + steps[motion], 0, total - 1)
  return { row: next, top: scrollTo(top, next, next, height, total) }
}
