/** Writes a file whole or not at all, and says in words what stood in the way. @module */
import { lstatSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { cleanText, formatFileError, type Localized } from '@puente/core'
import { writeFileAtomic } from '@puente/tooling/write-file'

/** A file to be written. */
export interface FileToWrite {
  /** As somebody typed it. */
  readonly path: string
  readonly text: string
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean
}

/** What came of it. */
export type WriteOutcome =
  /** It is written, at this place in full. */
  | { readonly kind: 'written'; readonly path: string }
  /** There is such a file, and nobody said that it may be replaced. */
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'failed'; readonly problem: Localized }

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

/** Why a file could not be written, with its place. */
function writeProblem(error: unknown, path: string): Localized {
  const { en, es } = formatFileError(error)
  const shown = cleanText(path)
  return { en: `${shown}: ${en}`, es: `${shown}: ${es}` }
}

/**
 * The place in full that somebody typed: no shell has put the home folder in for `~`.
 *
 * @param home the home folder
 * @param folder the one that a name alone is in
 */
export function fullPath(typed: string, home = homedir(), folder?: string): string {
  const path = typed.replace(/^~(?=$|[/\\])/, () => home)
  return folder === undefined ? resolve(path) : resolve(folder, path)
}

/** What a path leads to; a link that leads nowhere is there, too. */
function whatIsAt(path: string): 'nothing' | 'folder' | 'file' | 'device' {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'nothing'
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'device'
}

/** Writes a file whole or not at all; one that is there only where that is wanted. */
export function writeAt({ path: typed, text, replace }: FileToWrite): WriteOutcome {
  let path = typed
  try {
    // Where the folder that the program stands in is gone, nothing is anywhere but what is named from the root.
    path = fullPath(typed)
    const there = whatIsAt(path)
    if (there === 'folder') throw withCode('EISDIR')
    if (there === 'file' && !replace) return { kind: 'exists', path }
    // Nothing can be put in the place of a pipe or a device: they take what is written, as from a shell's redirection.
    if (there === 'device') writeFileSync(path, text)
    // A folder that is missing is none that somebody wanted.
    else if (!statSync(dirname(path)).isDirectory()) throw withCode('ENOTDIR')
    else writeFileAtomic(path, text)
    return { kind: 'written', path }
  } catch (error) {
    return { kind: 'failed', problem: writeProblem(error, path) }
  }
}

/** The same for the explorer, which waits for it. */
export const writeFile = async (file: FileToWrite): Promise<WriteOutcome> => writeAt(file)
