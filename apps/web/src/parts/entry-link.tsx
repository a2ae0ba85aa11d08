/** Records as links. @module */
import { beyondMark, type CollectionName, type Entry, labelOf, marksOf } from '@puente/core'
import { html } from 'hono/html'
import { addressOf } from '../url/address.ts'
import { capital } from './capital.ts'
import type { PageContext } from './context.ts'
import { Marks } from './marks.tsx'

/** A label as the text of a link: what a figure measures is no name, and has no capital of its own. */
export const linkLabel = (collection: CollectionName, label: string): string =>
  collection === 'figures' ? capital(label) : label

export const recordAddress = (collection: CollectionName, id: string): string => addressOf([collection, id])

interface EntryMarksProps {
  readonly context: PageContext
  readonly entry: Entry
  /** `all`: also that only sources other than the main one tell of it, as lists of records say. */
  readonly marks?: 'ended' | 'all'
}

/** What is to be said behind the name of a record: how and when it ended; nothing of most. */
function entryMarks({ context: { atlas, language }, entry, marks = 'ended' }: EntryMarksProps) {
  const shown = marksOf(atlas, entry, language).filter((mark) => marks === 'all' || mark !== beyondMark[language])
  return shown.length === 0 ? '' : <Marks marks={shown} language={language} />
}

interface EntryLinkProps extends Omit<EntryMarksProps, 'marks'> {
  /** Its label by default. */
  readonly text?: string | undefined
  /** Where it leads; the page of the record by default. */
  readonly address?: string
  /** What is said behind it; `none` where the text itself tells of an end. */
  readonly marks?: 'none' | 'ended' | 'all'
}

/** A link to the page of a record, with its marks; written as text, as a page has hundreds of them. */
export const EntryLink = ({ context, entry, text, address, marks = 'ended' }: EntryLinkProps) => {
  const { atlas, language, urls } = context
  const href = urls.page(address ?? recordAddress(entry.collection, entry.record.id))
  const behind = marks === 'none' ? '' : entryMarks({ context, entry, marks })
  const label = text ?? labelOf(atlas, entry, language)
  return html`<a href="${href}">${linkLabel(entry.collection, label)}</a>${behind}`
}
