/** Files as a zip archive, made while it is read. @module */
import { bytesOf, type Chunk } from '../http/chunked-body.ts'

/** A file of an archive. */
export type ArchivedFile = readonly [path: string, chunks: Iterable<Chunk>]

function* bytesOfEach(chunks: Iterable<Chunk>): Generator<Uint8Array<ArrayBuffer>> {
  for (const chunk of chunks) yield bytesOf(chunk)
}

function* encoded(files: Iterable<ArchivedFile>) {
  for (const [path, chunks] of files) yield [path, bytesOfEach(chunks)] as const
}

/**
 * Files as a zip archive in chunks, each made when it is asked for; the library is loaded for the first archive.
 *
 * @param files what is in each file, in chunks, by its path
 */
export async function archive(files: Iterable<ArchivedFile>) {
  const { archiveChunks } = await import('@puente/tooling/archive')
  return archiveChunks(encoded(files))
}
