/** Files as a zip archive, made while it is read. @module */
import type * as fflate from 'fflate/browser'

/** The first day that an archive can name: the same files make the same archive, byte for byte. */
const archiveDate = new Date(1980, 0, 1)

function* archiveChunks(
  { Zip, ZipDeflate }: typeof fflate,
  files: ReadonlyMap<string, Iterable<string>>,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const made: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for (const [path, chunks] of files) {
    const file = new ZipDeflate(path)
    file.mtime = archiveDate
    zip.add(file)
    for (const chunk of chunks) {
      file.push(encoder.encode(chunk))
      yield* made.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* made.splice(0)
}

/**
 * Files as a zip archive in chunks, each made when it is asked for; the library is loaded for the first archive.
 *
 * @param files the text of each file, in chunks, by its path
 */
export const archive = async (files: ReadonlyMap<string, Iterable<string>>) =>
  archiveChunks(await import('fflate/browser'), files)
