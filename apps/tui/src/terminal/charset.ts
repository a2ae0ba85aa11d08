/** What a terminal can write. @module */

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
