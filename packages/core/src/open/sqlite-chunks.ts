/** The whole atlas as the bytes of a SQLite file. @module */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { fillSqlite, newDatabase, sqliteEngine } from './fill-sqlite.ts'

/** A file that is being written, or was, and is read by some. */
interface TemporaryFile {
  /** Writes a little more. */
  readonly step: () => { readonly isWhole: boolean }
  readonly read: (at: number) => Uint8Array<ArrayBuffer>
  readonly close: () => void
  readers: number
}

const chunkBytes = 64 * 1024

/** Begins a file that nobody else sees. */
function begin(atlas: Atlas): TemporaryFile {
  const engine = sqliteEngine()
  if (engine === undefined) throw new Error(`Node ${process.version} has no SQLite: take 22.13 or newer`)
  const folder = mkdtempSync(join(tmpdir(), 'puente-sqlite-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'atlas.sqlite')
    const database = newDatabase(engine, path)
    const file = openSync(path, 'r')
    // An open file needs no name: nothing stays behind, however the program ends. Windows removes it at the end.
    if (process.platform !== 'win32') removeFolder()
    const steps = fillSqlite(database, atlas)
    let failure: unknown
    function step() {
      // A generator that failed would say that it is done.
      if (failure !== undefined) throw failure
      try {
        const isWhole = steps.next().done === true
        if (isWhole && database.isOpen) database.close()
        return { isWhole }
      } catch (error) {
        failure = error
        throw error
      }
    }
    return {
      step,
      read: (at) => {
        const bytes = new Uint8Array(chunkBytes)
        return bytes.subarray(0, readSync(file, bytes, 0, chunkBytes, at))
      },
      close: () => {
        if (database.isOpen) database.close()
        closeSync(file)
        removeFolder()
      },
      readers: 0,
    }
  } catch (error) {
    removeFolder()
    throw error
  }
}

/** The files that are read at present: however many ask at once, there is one of each atlas. */
const files = new WeakMap<Atlas, TemporaryFile>()

function* chunksOf(atlas: Atlas): Generator<Uint8Array<ArrayBuffer>> {
  const file = files.get(atlas) ?? begin(atlas)
  files.set(atlas, file)
  file.readers++
  const forget = () => files.get(atlas) === file && files.delete(atlas)
  try {
    while (!file.step().isWhole) yield new Uint8Array()
    let at = 0
    for (let chunk = file.read(at); chunk.length > 0; chunk = file.read(at)) {
      yield chunk
      at += chunk.length
    }
  } catch (error) {
    forget()
    throw error
  } finally {
    file.readers--
    if (file.readers === 0) {
      forget()
      file.close()
    }
  }
}

/**
 * The file that `writeSqlite` writes, as chunks of bytes that are made when they are asked for, like for an answer over HTTP.
 *
 * SQLite writes a file from many places, so that its bytes are known once it is whole: until then the chunks are empty, each
 * after some milliseconds of work. It stands in the system's folder for temporary files, which takes as much room as it has;
 * those who ask for the same atlas at the same time share it, and it is gone when the last of them has ended or has left.
 *
 * @param atlas the atlas, or a view of it
 * @returns bytes that follow each other in the file, with empty chunks before; they can be gone through once
 * @throws {Error} if Node has no SQLite, or nothing can be written to the folder for temporary files
 * @example
 * let length = 0
 * for (const chunk of sqliteChunks(atlas)) length += chunk.length
 * length > 1_000_000 // true
 */
export function sqliteChunks(atlas: Atlas): Generator<Uint8Array<ArrayBuffer>> {
  checkAtlas(atlas)
  return chunksOf(atlas)
}
