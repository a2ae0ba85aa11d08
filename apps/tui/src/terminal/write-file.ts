/** Writes a file whole or not at all, and says in words what stood in the way. @module */
import { closeSync, lstatSync, openSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { cleanText, formatFileError, type Localized } from '@puente/core'
import { type FileContent, writeAll, writeFileAtomic } from '@puente/tooling/write-file'

/** A file to be written. */
export interface FileToWrite {
  /** As typed by the user. */
  readonly path: string
  readonly content: FileContent
  /** Whether an existing file may be replaced. */
  readonly replace: boolean
}

/** The result of writing a file. */
export type WriteOutcome =
  /** Written, at this absolute path. */
  | { readonly kind: 'written'; readonly path: string }
  /** The file exists and `replace` was not set. */
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'failed'; readonly problem: Localized }

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

function writeProblem(error: unknown, path: string): Localized {
  const { en, es } = formatFileError(error)
  const shown = cleanText(path)
  return { en: `${shown}: ${en}`, es: `${shown}: ${es}` }
}

/**
 * The absolute path of a typed path, with `~` replaced by the home folder, as a shell does.
 *
 * @param home the home folder
 * @param folder the one that a name alone is in
 */
export function fullPath(typed: string, home = homedir(), folder?: string): string {
  const path = typed.replace(/^~(?=$|[/\\])/, () => home)
  return folder === undefined ? resolve(path) : resolve(folder, path)
}

/** What is at a path; a dangling link counts as a file. */
function fileKind(path: string): 'nothing' | 'folder' | 'file' | 'device' {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'nothing'
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || stats.isFile()) return 'file'
  return stats.isDirectory() ? 'folder' : 'device'
}

function writeToDevice(path: string, content: FileContent): void {
  const opened = openSync(path, 'w')
  try {
    writeAll(opened, content)
  } finally {
    closeSync(opened)
  }
}

/** Writes a file completely or not at all; replaces an existing one only if requested. */
export function writeAt({ path: typed, content, replace }: FileToWrite): WriteOutcome {
  let path = typed
  try {
    // Where the folder that the program stands in is gone, nothing is anywhere but what is named from the root.
    path = fullPath(typed)
    const there = fileKind(path)
    if (there === 'folder') throw withCode('EISDIR')
    if (there === 'file' && !replace) return { kind: 'exists', path }
    // Nothing can be put in the place of a pipe or a device: they take what is written, as from a shell's redirection.
    if (there === 'device') writeToDevice(path, content)
    // Missing folders are not created.
    else if (!statSync(dirname(path)).isDirectory()) throw withCode('ENOTDIR')
    else writeFileAtomic(path, content)
    return { kind: 'written', path }
  } catch (error) {
    return { kind: 'failed', problem: writeProblem(error, path) }
  }
}

/** The same as a promise. */
export const writeFile = async (file: FileToWrite): Promise<WriteOutcome> => writeAt(file)
