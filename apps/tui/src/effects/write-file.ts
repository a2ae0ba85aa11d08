/** Writes a file whole or not at all, and says in words what stood in the way. @module */
import { lstat, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Localized } from '@puente/core'
import { writeFile as writeWhole } from 'atomically'
import type { FileToWrite, WriteOutcome } from '../state/file-to-write.ts'

/** What the file system says most often, for readers who do not know its codes. */
const problems: Readonly<Record<string, Localized>> = {
  ENOENT: { en: 'there is no such folder', es: 'no existe esa carpeta' },
  ENOTDIR: {
    en: 'a part of the path is a file, not a folder',
    es: 'una parte de la ruta es un archivo, no una carpeta',
  },
  EISDIR: { en: 'that is a folder', es: 'eso es una carpeta' },
  EACCES: { en: 'you may not write there', es: 'no tiene permiso para escribir ahí' },
  EPERM: { en: 'you may not write there', es: 'no tiene permiso para escribir ahí' },
  EROFS: { en: 'nothing can be written on that disk', es: 'en ese disco no se puede escribir' },
  ENOSPC: { en: 'the disk is full', es: 'el disco está lleno' },
  EDQUOT: { en: 'your share of the disk is full', es: 'su cuota de disco está llena' },
  EFBIG: { en: 'it would be larger than a file may be here', es: 'sería mayor de lo que aquí puede ser un archivo' },
  EIO: { en: 'the device does not work', es: 'el dispositivo no funciona' },
  EBADF: { en: 'it is not open for writing', es: 'no está abierto para escribir' },
  ENAMETOOLONG: { en: 'the name is too long', es: 'el nombre es demasiado largo' },
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

/** Milliseconds for which a file that others hold open, or must not be touched, is tried again. */
const patience = 500

/** Why something could not be written. */
export function reasonOf(error: unknown): Localized {
  const message = error instanceof Error ? error.message : String(error)
  return problems[codeOf(error)] ?? { en: message, es: message }
}

/** Why a file could not be written, with its place. */
export function writeProblem(error: unknown, path: string): Localized {
  const { en, es } = reasonOf(error)
  return { en: `${path}: ${en}`, es: `${path}: ${es}` }
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

async function isThere(path: string): Promise<'nothing' | 'folder' | 'file'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing'
    throw error
  }
}

/** Writes a file whole or not at all; one that is there only where that was asked for. */
export async function writeFile({ path: typed, text, replace }: FileToWrite): Promise<WriteOutcome> {
  let path = typed
  try {
    // Where the folder that the program stands in is gone, nothing is anywhere but what is named from the root.
    path = fullPath(typed)
    const there = await isThere(path)
    if (there === 'folder') throw withCode('EISDIR')
    if (there === 'file' && !replace) return { kind: 'exists', path }
    // It would make folders that nobody asked for.
    if (!(await stat(dirname(path))).isDirectory()) throw withCode('ENOTDIR')
    await writeWhole(path, text, { timeout: patience })
    return { kind: 'written', path }
  } catch (error) {
    return { kind: 'failed', problem: writeProblem(error, path) }
  }
}
