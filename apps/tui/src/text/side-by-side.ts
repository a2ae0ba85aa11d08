import { fitLine } from './fit-line.ts'
import { blank, type Line } from './line.ts'

/**
 * Two blocks of lines next to each other, with a rule between them.
 *
 * @param width columns in all
 */
export function sideBySide<T>(left: readonly Line<T>[], right: readonly Line<T>[], width: number): readonly Line<T>[] {
  const { first, second } = halves(width)
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at): Line<T> => [
      ...fitLine(left[at] ?? blank, first),
      { text: ' │ ', tone: 'border' },
      ...fitLine(right[at] ?? blank, second),
    ],
  )
}

/** How wide each of two blocks is that stand side by side. */
export function halves(width: number): { readonly first: number; readonly second: number } {
  const first = Math.max(1, Math.floor((width - 3) / 2))
  return { first, second: Math.max(1, width - 3 - first) }
}
