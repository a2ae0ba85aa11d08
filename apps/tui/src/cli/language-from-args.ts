/** The language in which a command line is answered before it is parsed. @module */
import { isLanguage, type Language } from '@puente/core'
import { type Io, localeLanguage } from './io.ts'

/**
 * The language of help and messages before the command line is parsed: that of `--lang`, or else of the locale.
 */
export function languageFromArgs(args: readonly string[], io: Io): Language {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  const named = options.flatMap((word, at) =>
    word === '--lang' ? (options[at + 1] ?? []) : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  )
  return named.findLast(isLanguage) ?? localeLanguage(io)
}
