/** Writes an atlas with its indexes to a file. @module */
import { randomBytes, randomInt } from 'node:crypto'
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { type Atlas, checkAtlas, type RecordLists } from '../../dataset/atlas.ts'
import { viewOf } from '../../dataset/atlas-view.ts'
import { idsIn, recordIndex } from '../../dataset/record-index.ts'
import { useStore } from '../../dataset/stored-index.ts'
import { checkedText } from '../../model/check-argument.ts'
import { byCollection } from '../../model/collection-name.ts'
import { formatFileError } from '../../text/format-file-error.ts'
import { cleanText } from '../../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import type { NotCreated } from '../new-dataset.ts'
import { makeIndexes } from './all-indexes.ts'
import type { Directory, Placed, TextsPlace } from './file-format.ts'
import { FileWriter } from './file-writer.ts'
import { idTable } from './id-table.ts'
import { holdsCompiled } from './open-compiled.ts'

/** A compiled atlas that was written. */
export interface CompiledAtlas {
  readonly path: string
  /** How many bytes the file has. */
  readonly bytes: number
  readonly records: number
  /** The hash of the dataset, which the file holds. */
  readonly hash: string
}

/** So many bytes of records are written at once. */
const chunkBytes = 1 << 20

/** Writes texts of which all together may be larger than a buffer can be. */
function writeTexts(writer: FileWriter, count: number, texts: Iterable<string>): TextsPlace {
  const ends = new Float64Array(count)
  const at = writer.length
  let chunk: Uint8Array[] = []
  let waiting = 0
  let index = 0
  const flush = () => {
    writer.append(Buffer.concat(chunk))
    chunk = []
    waiting = 0
  }
  for (const text of texts) {
    const bytes = Buffer.from(text)
    chunk.push(bytes)
    waiting += bytes.length
    ends[index++] = writer.length + waiting - at
    if (waiting >= chunkBytes) flush()
  }
  flush()
  return { bytes: ['u8', at, writer.length - at], ends: writer.column(ends) }
}

function* jsonOf(records: readonly object[]): Generator<string> {
  for (const record of records) yield JSON.stringify(record)
}

function writeRecords(writer: FileWriter, records: RecordLists): Directory['records'] {
  return byCollection((name) => writeTexts(writer, records[name].length, jsonOf(records[name])))
}

/** Returns how many bytes were written. */
function write(file: number, { manifest, records, hash }: Atlas): number {
  const writer = new FileWriter(file)
  const indexes = new Map<string, Placed>()
  // Another object than the atlas that was given: of that, indexes may be made already.
  const atlas: Atlas = Object.freeze({ manifest, records, hash })
  useStore(atlas, (name, make) => {
    const made = make()
    if (!indexes.has(name)) indexes.set(name, writer.value(made))
    return made
  })
  const { count } = recordIndex(records)
  const seed = randomInt(2 ** 31)
  const places = {
    records: writeRecords(writer, records),
    ids: writer.texts([...idsIn(records)]),
    idTable: { seed, slots: writer.column(idTable(idsIn(records), count, seed)) },
  }
  makeIndexes(atlas)
  const best = viewOf(atlas, { evidence: 'best' })
  // A view of the very records has the very indexes.
  if (best.records !== records) makeIndexes(best)
  const names = [...indexes.keys()].sort()
  const placesOf = names.map((name) => JSON.stringify(indexes.get(name)))
  const list = { names: writer.texts(names), places: writer.texts(placesOf) }
  return writer.finish({ hash, manifest, ...places, indexes: list })
}

/**
 * Writes an atlas with its indexes to one file that opens without being parsed, and is read on demand.
 *
 * The whole dataset is written, whichever view of it is given; questions that rest on the best evidence as of the default
 * date, and on all records as they stand, find their indexes in it.
 *
 * @param atlas any atlas
 * @param path of the file, by custom `….puente`; a compiled atlas that is there is replaced once the new one is whole, any
 *   other file is left as it is
 * @returns what was written; or why nothing was
 * @example
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 *
 * const path = join(mkdtempSync(join(tmpdir(), 'puente-')), 'mexico.puente')
 * const written = compileAtlas(atlas, path)
 * const opened = openCompiled(path)
 * written.ok && opened.ok && opened.value.hash === atlas.hash // true
 */
export function compileAtlas(atlas: Atlas, path: string): Result<CompiledAtlas, NotCreated> {
  checkAtlas(atlas)
  checkedText('path', path)
  const whole = atlas.base ?? atlas
  const printable = cleanText(path)
  if (existsSync(path) && !holdsCompiled(path)) {
    const reason = {
      en: `${printable} is there, and is no compiled atlas. Choose another name.`,
      es: `${printable} ya existe y no es un atlas compilado. Elija otro nombre.`,
    }
    return fail({ _tag: 'NotCreated', path, reason })
  }
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`
  let file: number | undefined
  try {
    file = openSync(unfinished, 'wx')
    const bytes = write(file, whole)
    closeSync(file)
    file = undefined
    renameSync(unfinished, path)
    return succeed({ path, bytes, records: recordIndex(whole.records).count, hash: whole.hash })
  } catch (error) {
    if (file !== undefined) closeSync(file)
    rmSync(unfinished, { force: true })
    if (!(error instanceof Error && 'code' in error)) throw error
    const { en, es } = formatFileError(error)
    return fail({
      _tag: 'NotCreated',
      path,
      reason: { en: `${printable} cannot be written: ${en}.`, es: `No se puede escribir ${printable}: ${es}.` },
    })
  }
}
