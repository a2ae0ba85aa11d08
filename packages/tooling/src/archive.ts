/** Parts as a zip archive, made while it is read. @module */
import { Zip, ZipDeflate } from 'fflate/browser'

/** The first day that an archive can name: the same parts make the same archive, byte for byte. */
export const archiveDate = new Date(1980, 0, 1)

/**
 * Parts as an archive in chunks, each made when it is asked for.
 *
 * @param parts the bytes of each part, by its path; a part is begun when those before it are written
 */
export function* archiveChunks(
  parts: Iterable<readonly [path: string, chunks: Iterable<Uint8Array<ArrayBuffer>>]>,
): Generator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    made.push(bytes)
  })
  for (const [path, chunks] of parts) {
    const file = new ZipDeflate(path)
    file.mtime = archiveDate
    zip.add(file)
    for (const chunk of chunks) {
      file.push(chunk)
      yield* made.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* made.splice(0)
}
