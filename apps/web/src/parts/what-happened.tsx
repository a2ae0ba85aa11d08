/** What happened, with a link to its record. @module */
import type { DisplayEntry } from '@puente/core'
import type { PageContext } from './context.ts'
import { EntryLink } from './entry-link.tsx'

interface WhatHappenedProps {
  readonly context: PageContext
  readonly text: string
  readonly record: DisplayEntry
  /** What is said behind the name of the record. */
  readonly marks: 'none' | 'ended'
}

/** The name of a record as a link, and what happened to it; both as a link where the text begins otherwise. */
export function WhatHappened({ context, text, record: { entry, label }, marks }: WhatHappenedProps) {
  const step = text.startsWith(`${label}: `) ? text.slice(label.length) : undefined
  if (step === undefined) return <EntryLink context={context} entry={entry} text={text} marks={marks} />
  return (
    <>
      <EntryLink context={context} entry={entry} text={label} marks={marks} />
      {step}
    </>
  )
}
