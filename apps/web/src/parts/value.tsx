/** A value of a record in its parts. @module */
import { type DisplayPart, lookup, webHost } from '@puente/core'
import { shortAddress } from '../url/web-host.ts'
import type { PageContext } from './context.ts'
import { EntryLink } from './entry-link.tsx'

interface ValueProps {
  readonly context: PageContext
  readonly parts: readonly DisplayPart[]
}

function partOf({ context, part }: { readonly context: PageContext; readonly part: DisplayPart }) {
  if (part.id !== undefined) {
    const found = lookup(context.atlas, part.id)
    if (found.ok) return <EntryLink context={context} entry={found.value} text={part.text} />
  }
  if (part.url !== undefined && webHost(part.url) !== undefined) {
    return (
      <a href={part.url} rel="noreferrer" class="outside">
        {shortAddress(part.text)}
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
        {at === 0 ? '' : (part.joint ?? ' ')}
        {partOf({ context, part })}
      </>
    ))}
  </>
)
