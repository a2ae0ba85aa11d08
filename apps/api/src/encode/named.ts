import { lookup } from '@puente/core'
import { type Encoding, type EntryLink, entryLink } from './entry-link.ts'

/** A record that is known by its id alone. */
export function named(encoding: Encoding, id: string): EntryLink {
  const found = lookup(encoding.atlas, id)
  if (!found.ok) throw new Error(`The atlas names "${id}", but does not have it`)
  return entryLink(encoding, found.value)
}
