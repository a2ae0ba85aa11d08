/** What a terminal can write and draw. @module */

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether the terminal writes UTF-8, as the reader's locale says.
 *
 * A locale that names no other character set than the C locale's, or an old one, says no. Where there is no locale at
 * all, as in many containers, the terminal is a modern one all the same: then yes.
 */
export function writesUtf8({ LC_ALL, LC_CTYPE, LANG }: Environment, platform: NodeJS.Platform): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG
  return platform === 'win32' || locale === undefined || locale === '' || /utf-?8/i.test(locale)
}

/** Which characters a terminal can draw: all of Unicode, braille among them, or ASCII alone. */
export type Charset = 'unicode' | 'ascii'

/**
 * Which characters the terminal of a process can draw.
 *
 * The console of Linux writes UTF-8, but its fonts have no braille.
 *
 * @param env the environment, as `process.env` has it
 */
export const charsetOf = (env: Environment, platform: NodeJS.Platform): Charset =>
  env.TERM === 'linux' || !writesUtf8(env, platform) ? 'ascii' : 'unicode'

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
