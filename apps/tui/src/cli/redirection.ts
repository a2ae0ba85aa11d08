/** An answer that went to a file because a shell took a part of a query for a redirection. @module */
import { fstatSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import type { Localized } from '@puente/core'

/** A file that a shell made of the rest of a comparison. */
export interface Redirection {
  readonly file: string
  /** How to write the query so that a shell does not redirect it. */
  readonly alternatives: readonly string[]
}

/** What a comparison with a date or a number leaves behind `>`. */
const comparedValue = /^=?(\d[\d.-]*)$/

/**
 * Whether the name of the file that the answer goes to is the rest of a comparison.
 *
 * @param file name of a file that was made for the answer
 * @param args the command line, as the shell has left it
 * @example
 * redirectedTo('=2018', ['list', 'events', 'date']) // what `puente list events date>=2018` comes to
 */
export function detectRedirection(file: string, args: readonly string[]): Redirection | undefined {
  // Command and collection come first; the field before `>` is a word alone.
  const field = args.slice(2).findLast((word) => /^\p{L}[\p{L}_]*$/u.test(word))
  if (!file.startsWith('=') && (field === undefined || !comparedValue.test(file))) return undefined
  const [, bound] = comparedValue.exec(file) ?? []
  if (field === undefined) return { file, alternatives: [] }
  return { file, alternatives: [...(bound === undefined ? [] : [`${field}:${bound}..`]), `'${field}>${file}'`] }
}

/** The file that standard output goes to, if it is new and the system can name it. */
function newOutputFile(): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    const status = fstatSync(1)
    return status.isFile() && status.size === 0 ? basename(readlinkSync('/proc/self/fd/1')) : undefined
  } catch {
    return undefined
  }
}

/** A warning where the answer of this process goes to such a file. */
export function redirectionWarning(args: readonly string[]): Localized | undefined {
  const file = newOutputFile()
  const found = file === undefined ? undefined : detectRedirection(file, args)
  if (found === undefined) return undefined
  const { alternatives } = found
  const written = (before: string, between: string) =>
    alternatives.length === 0 ? '' : ` ${before} ${alternatives.join(between)}.`
  return {
    en: `the answer goes to a file named "${found.file}", since a shell takes ">" for a redirection.${written('Write', ' or ')}`,
    es: `la respuesta va a un archivo llamado "${found.file}", pues un shell toma ">" por una redirección.${written('Escriba', ' o ')}`,
  }
}
