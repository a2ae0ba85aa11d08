/** Writes files, whole or not at all. @module */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file that a path leads to over symbolic links, whether it is there or not; they lead in no circle. */
function targetOf(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  return isLink ? targetOf(resolve(dirname(path), readlinkSync(path))) : path
}

/** Gives a new file the rights of the one that it replaces, and the owner if the system allows it. */
function takeOver(file: string, { mode, uid, gid }: Stats): void {
  chmodSync(file, mode & 0o7777)
  const own = statSync(file)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(file, uid, gid)
    // A change of owner takes some rights away.
    chmodSync(file, mode & 0o7777)
  } catch {
    // Then it belongs to its writer, as a file does that an editor saves.
  }
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))
const tries = 20
const pause = 25

/** Renames. On Windows another program, such as a virus scanner, may hold the file for a moment. */
function rename(from: string, to: string): void {
  for (let left = process.platform === 'win32' ? tries : 0; ; left--) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (left === 0) throw error
      Atomics.wait(sleeper, 0, 0, pause)
    }
  }
}

/** Text in UTF-8, bytes, or bytes in chunks. */
export type FileContent = string | Uint8Array | Iterable<Uint8Array>

/**
 * Writes all of it, where the last write to an open file ended.
 *
 * @throws the file system's error
 */
export function writeAll(opened: number, data: FileContent): void {
  if (typeof data === 'string' || data instanceof Uint8Array) writeFileSync(opened, data)
  else for (const chunk of data) writeFileSync(opened, chunk)
}

/**
 * Writes a file whole or not at all: first beside it, then onto the disk, then in its place.
 *
 * A file that is there keeps its rights, and if it is a symbolic link, what it leads to is written. If anything goes
 * wrong, also on a disk that becomes full, the file is as it was and nothing lies beside it.
 *
 * The libraries for this (atomically 2.1.1, write-file-atomic 7.0.1) hand the text to the system once; a disk that has
 * room for a part takes the part without an error, and they put it in place of the whole. Node's own `writeFileSync` goes
 * on until all is written or an error says so.
 *
 * @param file its path; the folder must be there
 * @param data text in UTF-8, bytes, or bytes in chunks, of which each is made when the one before it is written
 * @throws the file system's error
 */
export function writeFileAtomic(file: string | URL, data: FileContent): void {
  const path = typeof file === 'string' ? file : fileURLToPath(file)
  // It fails where symbolic links lead in a circle.
  const before = statSync(path, { throwIfNoEntry: false })
  const target = targetOf(path)
  const beside = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  // A private file stays private from the first byte.
  const opened = openSync(beside, 'wx', before === undefined ? 0o666 : 0o600)
  try {
    try {
      writeAll(opened, data)
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    if (before !== undefined) takeOver(beside, before)
    rename(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/**
 * Puts text between two marks of a page.
 *
 * @param page the Markdown file
 * @param begin the comment after which it is put
 * @param end the comment before which it is put, the next one after the other
 * @param text what is put there, instead of what stood there
 * @throws {Error} if the page lacks the marks
 */
export function replaceSection(page: URL, begin: string, end: string, text: string): void {
  const before = readFileSync(page, 'utf8')
  const from = before.indexOf(begin)
  const to = before.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`${page.pathname} lacks "${begin}" … "${end}"`)
  writeFileAtomic(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
}
