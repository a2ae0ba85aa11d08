import { lazy } from './memo.ts'

/**
 * A pattern that names classes of characters (`\p{…}`), made when it is first needed. Of a literal an engine looks up the
 * classes among all characters of Unicode as it reads the code, whether it runs or not: ten of them were a fifth of what an
 * import of the library takes.
 *
 * @param source the pattern
 * @param flags beside `u`
 */
export const unicodePattern = (source: string, flags = ''): (() => RegExp) =>
  lazy(() => new RegExp(source, `${flags}u`))
