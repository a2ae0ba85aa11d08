import { type Line, lineWidth } from './line.ts'

/**
 * Short pieces one after the other on as few lines as they need; no piece is broken.
 *
 * @param pieces a piece wider than `width` gets a line of its own, and is not cut
 * @param gap columns between two pieces on one line
 * @param width columns
 */
export function flow<T>(pieces: readonly Line<T>[], gap: number, width: number): readonly Line<T>[] {
  const lines: Line<T>[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && lineWidth(last) + gap + lineWidth(piece) <= width) {
      lines[lines.length - 1] = [...last, { text: ' '.repeat(gap) }, ...piece]
    } else lines.push(piece)
  }
  return lines
}
