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
