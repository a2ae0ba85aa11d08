/** What is read from a command line before it is parsed. @module */
import { isLanguage, type Language } from '@puente/core'
import { type Io, localeLanguage } from './io.ts'

/**
 * A command line in which commander takes no part of a query for an option: what excludes a value, like `-label:gold`,
 * comes last, behind `--`.
 */
export function moveExclusionsLast(args: readonly string[]): readonly string[] {
  if (!args.some((word) => word === 'list' || word === 'export')) return args
  const end = args.indexOf('--')
  const [before, behind] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)]
  const excludes = before.filter((word) => /^-\p{L}[\p{L}\p{N}_]*:/u.test(word))
  if (excludes.length === 0) return args
  return [...before.filter((word) => !excludes.includes(word)), '--', ...excludes, ...behind]
}

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
