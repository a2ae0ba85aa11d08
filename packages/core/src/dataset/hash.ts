import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Manifest } from '../model/manifest.ts'
import type { RecordLists } from './record-lists.ts'

/**
 * The content hash of a dataset: SHA-256 of its canonical JSON (RFC 8785), in lower-case hex.
 *
 * The order of records and of keys does not matter to it; any other difference does.
 */
export function contentHash(manifest: Manifest, records: RecordLists): string {
  const sorted = Object.fromEntries(
    Object.entries(records).map(([name, list]) => [name, [...list].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ manifest, records: sorted }) ?? '')))
}
