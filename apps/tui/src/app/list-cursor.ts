import type { Motion } from './scroll.ts'
import { clamp, scrollTo } from './scroll-math.ts'

/** A marked row of a list, and the first visible one. */
export interface ListCursor {
  readonly row: number
  readonly top: number
}

/**
 * The rows after a move in a list.
 *
 * @param height how many rows show, 1 or more
 * @param total how many there are
 * @param count how often; for the beginning and the end the row, from 1; absent: once, and all the way
 */
export function moveListCursor(
  { row, top }: ListCursor,
  motion: Motion,
  height: number,
  total: number,
  count?: number,
): ListCursor {
  const page = Math.max(1, height - 1)
  const half = Math.max(1, Math.floor(height / 2))
  const times = count ?? 1
  const steps = {
    up: -times,
    down: times,
    'page-up': -page * times,
    'page-down': page * times,
    'half-up': -half * times,
    'half-down': half * times,
    first: count === undefined ? -total : count - 1 - row,
    last: count === undefined ? total : count - 1 - row,
  } as const
  const next = clamp(row + steps[motion], 0, total - 1)
  return { row: next, top: scrollTo(top, next, next, height, total) }
}
