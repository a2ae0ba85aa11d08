/** Opens a compiled atlas: nothing is parsed but its directory. @module */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type Atlas, recordLists } from '../../dataset/atlas.ts'
import { knowIds } from '../../dataset/record-index.ts'
import { useStore } from '../../dataset/stored-index.ts'
import { type UnreadableDataset, unreadableDataset } from '../../dataset/unreadable-dataset.ts'
import { checkedText } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'
import type { Localized } from '../../model/language.ts'
import { formatFileError } from '../../text/format-file-error.ts'
import { deepFreeze } from '../../util/freeze.ts'
import { cleanText } from '../../util/hidden-characters.ts'
import { objectList } from '../../util/lazy-list.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import { type Directory, formatVersion, hasMark, headBytes, headFrom } from './file-format.ts'
import { idLookup } from './id-table.ts'
import { damaged, PageFile } from './page-file.ts'
import { placeReader, readPlaced, textReader, textsBetween } from './read-columns.ts'

const otherVersion = (path: string, version: number): Localized => ({
  en: `${cleanText(path)} is a compiled atlas of version ${version}; this program reads version ${formatVersion}. Compile the dataset again.`,
  es: `${cleanText(path)} es un atlas compilado de la versión ${version}; este programa lee la versión ${formatVersion}. Compile de nuevo el conjunto de datos.`,
})

const cut = (path: string): Localized => ({
  en: `${cleanText(path)} is not as long as it was written: a part is missing, or something was added. Compile the dataset again.`,
  es: `${cleanText(path)} no tiene el largo con que se escribió: le falta una parte o tiene algo de más. Compile de nuevo el conjunto de datos.`,
})

const noCompiledAtlas = (path: string): Localized => ({
  en: `${cleanText(path)} is not a compiled atlas. \`puente compile\` writes one.`,
  es: `${cleanText(path)} no es un atlas compilado. \`puente compile\` escribe uno.`,
})

function read(file: number, at: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, at))
}

/**
 * Whether a path leads to a compiled atlas, of any version of the format, whole or not.
 *
 * @param path of a file or a folder
 * @returns false for anything else, also for what cannot be read
 * @example
 * holdsCompiled('our-atlas.json') // false
 */
export function holdsCompiled(path: string): boolean {
  checkedText('path', path)
  try {
    // A pipe would not open before somebody writes to it.
    if (!statSync(path).isFile()) return false
    const file = openSync(path, 'r')
    try {
      return hasMark(read(file, 0, headBytes))
    } finally {
      closeSync(file)
    }
  } catch {
    // Why it cannot be read, whoever opens it finds out.
    return false
  }
}

/** An atlas with the file that it is read from. */
export interface CompiledFile {
  readonly atlas: Atlas
  readonly pages: PageFile
}

function atlasOf(pages: PageFile, directory: Directory): Atlas {
  const { manifest, hash, indexes, ids, idTable } = directory
  const listOf = <C extends CollectionName>(name: C): readonly Records[C][] => {
    const place = directory.records[name]
    const textAt = textReader(pages, place)
    const streamedAt = textReader(pages, place, 0)
    return objectList(
      place.ends[2],
      // Each was checked as a record of its collection before it was written.
      (position): Records[C] => deepFreeze(JSON.parse(textAt(position))),
      // Nobody else has it.
      (position): Records[C] => JSON.parse(streamedAt(position)),
    )
  }
  const records = Object.freeze(recordLists(listOf))
  const idAt = textReader(pages, ids)
  knowIds(records, {
    idAt,
    numberOf: idLookup(pages, idTable.slots, idTable.seed, idAt),
    idsBetween: textsBetween(pages, ids),
  })
  const atlas: Atlas = Object.freeze({ manifest: deepFreeze(manifest), records, hash })
  const placeOf = placeReader(pages, indexes)
  useStore(atlas, (name, make) => {
    const placed = placeOf(name)
    return placed === undefined ? make() : readPlaced(pages, placed)
  })
  return atlas
}

/** Opens an open file, which from then on belongs to the atlas; or says why not. */
export function openFile(file: number, path: string): Result<CompiledFile, Localized> {
  const headOf = read(file, 0, headBytes)
  if (!hasMark(headOf)) return fail(noCompiledAtlas(path))
  if (headOf.length < headBytes) return fail(cut(path))
  const head = headFrom(headOf)
  if (head.version !== formatVersion) return fail(otherVersion(path, head.version))
  if (!('length' in head)) return fail(damaged(path))
  if (fstatSync(file).size !== head.length) return fail(cut(path))
  const tail = read(file, head.directoryAt, head.length - head.directoryAt)
  if (crc32(tail) !== head.directoryChecksum) return fail(damaged(path))
  // Its checksum says that it is what was written.
  const directory: Directory = JSON.parse(tail.toString('utf8', 0, head.directoryLength))
  const checksums = new Uint32Array(tail.buffer.slice(head.directoryLength))
  const pages = new PageFile(path, file, head.directoryAt - headBytes, checksums)
  return succeed({ atlas: atlasOf(pages, directory), pages })
}

/**
 * Opens a compiled atlas, which `compileAtlas` or `puente compile` wrote. Records and indexes are read from the file when
 * they are needed: it must stay where it is, and as it is.
 *
 * @param path of the file
 * @returns the atlas, of which every question can be asked; or why it does not open: it cannot be read, is of another
 *   version of the format, is cut, or was altered where it is read at once. A part that was altered elsewhere makes the
 *   question fail that first reads it; `checkPath` reads all.
 * @example
 * const opened = openCompiled('our-atlas.puente')
 * opened.ok ? opened.value.manifest.version : opened.error._tag // 'UnreadableDataset'
 */
export function openCompiled(path: string): Result<Atlas, UnreadableDataset> {
  checkedText('path', path)
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const opened = openFile(file, path)
    if (opened.ok) return succeed(opened.value.atlas)
    closeSync(file)
    return fail(unreadableDataset(path, opened.error))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (file !== undefined) closeSync(file)
    const { en, es } = formatFileError(error)
    return fail(
      unreadableDataset(path, {
        en: `${cleanText(path)} cannot be read: ${en}.`,
        es: `No se puede leer ${cleanText(path)}: ${es}.`,
      }),
    )
  }
}
