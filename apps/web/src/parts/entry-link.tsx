/** Records as links. @module */
import { type CollectionName, type Entry, labelOf } from '@puente/core'
import { addressOf } from '../url/address.ts'
import type { PageContext } from './context.ts'

export const recordAddress = (collection: CollectionName, id: string): string => addressOf([collection, id])

interface EntryLinkProps {
  readonly context: PageContext
  readonly entry: Entry
  /** Its label by default. */
  readonly text?: string | undefined
}

/** A link to the page of a record. */
export const EntryLink = ({ context: { atlas, language, urls }, entry, text }: EntryLinkProps) => (
  <a href={urls.page(recordAddress(entry.collection, entry.record.id))}>{text ?? labelOf(atlas, entry, language)}</a>
)
