/** Lines between characters, and the signs where they meet. @module */
import type { Charset } from './charset.ts'

/** In which directions lines go on from a sign. */
export interface Joints {
  readonly up?: boolean
  readonly down?: boolean
  readonly left?: boolean
  readonly right?: boolean
}

/** The sign of each joint, by its directions: 1 up, 2 down, 4 left, 8 right. */
const signs: Readonly<Record<Charset, string>> = {
  unicode: ' ╵╷│╴╯╮┤╶╰╭├─┴┬┼',
  ascii: " |||-'.+-`.+-+++",
}

/** The sign at which lines in some directions meet. */
export const jointSign = (charset: Charset, { up, down, left, right }: Joints): string =>
  signs[charset][Number(up ?? 0) + 2 * Number(down ?? 0) + 4 * Number(left ?? 0) + 8 * Number(right ?? 0)] ?? ' '

/** Straight lines: whole, or dashed. */
export const strokes = {
  unicode: { across: '─', dashed: '╌', down: '│', dashedDown: '╎' },
  ascii: { across: '-', dashed: '.', down: '|', dashedDown: ':' },
} as const satisfies Record<Charset, unknown>
