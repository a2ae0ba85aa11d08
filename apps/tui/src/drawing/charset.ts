/** Which characters a terminal can draw: all of Unicode, braille among them, or ASCII alone. */
export type Charset = 'unicode' | 'ascii'

/**
 * Which characters the terminal of a process can draw.
 *
 * Where nothing says otherwise it is all of Unicode: hardly a terminal is without, and many a container names no locale.
 * The console of Linux understands UTF-8, but its fonts have no braille.
 *
 * @param env the environment, as `process.env` has it
 */
export function charsetOf({ LC_ALL, LC_CTYPE, LANG, TERM }: Readonly<Record<string, string | undefined>>): Charset {
  const locale = LC_ALL || LC_CTYPE || LANG || ''
  return TERM === 'linux' || (locale !== '' && !/utf-?8/i.test(locale)) ? 'ascii' : 'unicode'
}
