/** Reads what stands behind the head of a file in pieces, and checks each page when it is first read. @module */
import { closeSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { DamagedDatasetError, unreadableDataset } from '../../dataset/unreadable-dataset.ts'
import type { Localized } from '../../model/language.ts'
import { formatFileError } from '../../text/format-file-error.ts'
import { cleanText } from '../../util/hidden-characters.ts'
import { headBytes, pageBytes } from './file-format.ts'

export const damaged = (path: string): Localized => ({
  en: `${cleanText(path)} is damaged: a part of it is not as it was written. Compile the dataset again.`,
  es: `${cleanText(path)} está dañado: una parte no es como se escribió. Compile de nuevo el conjunto de datos.`,
})

/** So many pages are kept for reads of single records and numbers: 8 MB. */
const maxPages = 128

const openFiles = new FinalizationRegistry<number>((file) => closeSync(file))

export class PageFile {
  readonly path: string
  readonly #file: number
  readonly #end: number
  readonly #checksums: Uint32Array
  readonly #checked: Uint8Array
  /** The page of the last read. */
  #latest = -1
  /** The pages that were read last, the latest last. */
  readonly #pages = new Map<number, Uint8Array<ArrayBuffer>>()

  /**
   * @param file an open file, which is closed when nobody holds this object any more
   * @param end where the pages end
   * @param checksums of each page
   */
  constructor(path: string, file: number, end: number, checksums: Uint32Array) {
    this.path = path
    this.#file = file
    this.#end = end
    this.#checksums = checksums
    this.#checked = new Uint8Array(checksums.length)
    openFiles.register(this, file)
  }

  #readInto(bytes: Uint8Array, at: number): void {
    for (let read = 0; read < bytes.length; ) {
      const got = this.#readSome(bytes, read, headBytes + at + read)
      if (got === 0) throw new DamagedDatasetError(unreadableDataset(this.path, damaged(this.path)))
      read += got
    }
  }

  #readSome(bytes: Uint8Array, from: number, at: number): number {
    try {
      return readSync(this.#file, bytes, from, bytes.length - from, at)
    } catch (error) {
      const { en, es } = formatFileError(error)
      const path = cleanText(this.path)
      const reason = { en: `${path} cannot be read: ${en}.`, es: `No se puede leer ${path}: ${es}.` }
      throw new DamagedDatasetError(unreadableDataset(this.path, reason), { cause: error })
    }
  }

  #check(page: number, bytes: Uint8Array): void {
    if (this.#checked[page] === 1) return
    if (crc32(bytes) !== this.#checksums[page])
      throw new DamagedDatasetError(unreadableDataset(this.path, damaged(this.path)))
    this.#checked[page] = 1
  }

  #page(page: number): Uint8Array<ArrayBuffer> {
    const known = this.#pages.get(page)
    if (known !== undefined) return known
    const at = page * pageBytes
    const buffer = this.#pages.size < maxPages ? new ArrayBuffer(pageBytes) : this.#takeOldest()
    const bytes = new Uint8Array(buffer, 0, Math.min(pageBytes, this.#end - at))
    this.#readInto(bytes, at)
    this.#check(page, bytes)
    this.#pages.set(page, bytes)
    return bytes
  }

  /** The memory of the page that was read first, which is forgotten: new memory for each would wait for its collection. */
  #takeOldest(): ArrayBuffer {
    const [oldest = [0, new Uint8Array(pageBytes)] as const] = this.#pages
    const [page, { buffer }] = oldest
    this.#pages.delete(page)
    return buffer
  }

  /**
   * The bytes from one place up to another, which hold until more is read: a view of a page if they are within one. Of a
   * page that was checked before and is no longer kept, these alone are read, unless it is read again at once.
   */
  bytes(from: number, to: number): Uint8Array<ArrayBuffer> {
    const page = Math.floor(from / pageBytes)
    const start = page * pageBytes
    if (to > start + pageBytes) return this.copy(from, to)
    const isPassing = this.#checked[page] === 1 && this.#latest !== page && !this.#pages.has(page)
    this.#latest = page
    if (!isPassing) return this.#page(page).subarray(from - start, to - start)
    const bytes = new Uint8Array(to - from)
    this.#readInto(bytes, from)
    return bytes
  }

  /** The same in a buffer of their own. */
  copy(from: number, to: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(to - from)
    this.fill(bytes, from)
    return bytes
  }

  /** Fills a buffer with the bytes from a place on. */
  fill(bytes: Uint8Array, from: number): void {
    const to = from + bytes.length
    const firstWhole = Math.ceil(from / pageBytes)
    const endWhole = Math.floor(to / pageBytes)
    // Pages as a whole are read at once, straight to where they belong.
    if (endWhole > firstWhole) {
      const whole = bytes.subarray(firstWhole * pageBytes - from, endWhole * pageBytes - from)
      this.#readInto(whole, firstWhole * pageBytes)
      for (let page = firstWhole; page < endWhole; page++) {
        const at = (page - firstWhole) * pageBytes
        this.#check(page, whole.subarray(at, at + pageBytes))
      }
    }
    const copyPart = (start: number, end: number) => {
      const page = Math.floor(start / pageBytes)
      const first = page * pageBytes
      bytes.set(this.#page(page).subarray(start - first, end - first), start - from)
    }
    const middle = firstWhole * pageBytes
    if (from < middle) copyPart(from, Math.min(to, middle))
    if (endWhole >= firstWhole && endWhole * pageBytes < to) copyPart(endWhole * pageBytes, to)
  }

  /** @throws {DamagedDatasetError} if any page is not as it was written */
  checkAll(): void {
    for (let page = 0; page < this.#checksums.length; page++) if (this.#checked[page] === 0) this.#page(page)
  }
}
