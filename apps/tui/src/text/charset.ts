/** What a terminal can write and draw. @module */

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether the terminal writes UTF-8, according to the locale.
 *
 * The C locale and locales with another character set do not. Without any locale, as in many containers, the terminal is
 * assumed to be modern.
 */
export function writesUtf8({ LC_ALL, LC_CTYPE, LANG }: Environment, platform: NodeJS.Platform): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG
  return platform === 'win32' || locale === undefined || locale === '' || /utf-?8/i.test(locale)
}

/** The characters that a terminal can draw: Unicode with braille, or ASCII only. */
export type Charset = 'unicode' | 'ascii'

/**
 * The characters that the terminal of a process can draw.
 *
 * The console of Linux writes UTF-8, but its fonts have no braille.
 *
 * @param env the environment, as `process.env` has it
 */
export const charsetOf = (env: Environment, platform: NodeJS.Platform): Charset =>
  env.TERM === 'linux' || !writesUtf8(env, platform) ? 'ascii' : 'unicode'

/** The directions in which lines leave a character. */
export interface Joints {
  readonly up?: boolean
  readonly down?: boolean
  readonly left?: boolean
  readonly right?: boolean
}

/** The character of each joint, by the sum of its directions: 1 up, 2 down, 4 left, 8 right. */
const signs: Readonly<Record<Charset, string>> = {
  unicode: ' ╵╷│╴╯╮┤╶╰╭├─┴┬┼',
  ascii: " |||-'.+-`.+-+++",
}

/** The box-drawing character for lines in the given directions. */
export const jointSign = (charset: Charset, { up, down, left, right }: Joints): string =>
  signs[charset][Number(up ?? 0) + 2 * Number(down ?? 0) + 4 * Number(left ?? 0) + 8 * Number(right ?? 0)] ?? ' '

/** Straight lines: solid for what is stated, dashed for what is inferred, dotted for what is not there yet. */
export const strokes = {
  unicode: { stated: '─', inferred: '╌', 'in-discussion': '┈', down: '│', inferredDown: '╎' },
  ascii: { stated: '-', inferred: '.', 'in-discussion': '~', down: '|', inferredDown: ':' },
} as const satisfies Record<Charset, unknown>
