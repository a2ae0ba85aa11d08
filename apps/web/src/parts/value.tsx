/** A value of a record in its parts. @module */
import { type DisplayPart, lookup } from '@puente/core'
import { webHost } from '../url/web-host.ts'
import type { PageContext } from './context.ts'
import { recordAddress } from './entry-link.tsx'

interface ValueProps {
  readonly context: PageContext
  readonly parts: readonly DisplayPart[]
}

function partOf({ context: { atlas, urls }, part }: { readonly context: PageContext; readonly part: DisplayPart }) {
  if (part.id !== undefined) {
    const found = lookup(atlas, part.id)
    if (found.ok)
      return <a href={urls.page(recordAddress(found.value.collection, found.value.record.id))}>{part.text}</a>
  }
  if (part.url !== undefined && webHost(part.url) !== undefined) {
    return (
      <a href={part.url} rel="noreferrer" class="outside">
        {part.text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
      </a>
    )
  }
  return part.aside === true ? <span class="aside">{part.text}</span> : part.text
}

/** A value in words, with links to the records that it names. */
export const Value = ({ context, parts }: ValueProps) => (
  <>
    {parts.map((part, at) => (
      <>
        {at === 0 ? '' : ' '}
        {partOf({ context, part })}
      </>
    ))}
  </>
)
