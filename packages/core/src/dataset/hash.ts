import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { collectionNames } from '../model/collection-name.ts'
import type { Manifest } from '../model/manifest.ts'
import type { RecordLists } from './atlas.ts'

const chunkSize = 65_536

/** The canonical JSON of a dataset in chunks: the whole may be longer than a string can be. */
function* canonicalChunks(manifest: Manifest, records: RecordLists): Generator<string> {
  yield `{"manifest":${canonicalize(manifest)},"records":{`
  for (const [at, name] of collectionNames.toSorted().entries()) {
    yield `${at === 0 ? '' : ','}"${name}":[`
    const sorted = [...records[name]].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const [position, record] of sorted.entries()) yield `${position === 0 ? '' : ','}${canonicalize(record)}`
    yield ']'
  }
  yield '}}'
}

/** SHA-256 of the canonical JSON (RFC 8785), in lower-case hex; the order of records and keys does not matter to it. */
export function contentHash(manifest: Manifest, records: RecordLists): string {
  const hash = sha256.create()
  let piece = ''
  for (const text of canonicalChunks(manifest, records)) {
    piece += text
    if (piece.length < chunkSize) continue
    hash.update(utf8ToBytes(piece))
    piece = ''
  }
  return bytesToHex(hash.update(utf8ToBytes(piece)).digest())
}
