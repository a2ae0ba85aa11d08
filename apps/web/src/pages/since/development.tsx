/** One development: what happened, what was before, and what no longer holds. @module */
import type { DisplayDevelopment } from '@puente/core'
import { inWords, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Marks, type Notes } from '../../parts/notes.tsx'
import { WhatHappened } from '../../parts/what-happened.tsx'
import { words } from './words.ts'

interface DevelopmentProps {
  readonly context: PageContext
  readonly notes: Notes
  readonly shown: DisplayDevelopment
}

export function Development({ context, notes, shown }: DevelopmentProps) {
  const {
    when,
    kindLabel,
    text: happened,
    before,
    note,
    record,
    citations,
    otherDates,
    overtakes,
    overtakesLabel,
  } = shown
  const text = inWords(words, context)
  return (
    <li>
      <span class="date">{when}</span>{' '}
      <div>
        <WhatHappened context={context} text={happened} record={record} marks="none" />{' '}
        <span class="tagged">
          <span class="tag">{kindLabel}</span>
          <Marks of={citations} notes={notes} context={context} />
        </span>
        {before === undefined ? null : (
          <div class="statement">
            <span class="aside">{text.before}:</span> {before}
          </div>
        )}
        {note === undefined ? null : <div class="statement small">{note}</div>}
        {otherDates.map((other) => (
          <div class={other.disputes ? 'statement disputes' : 'statement'}>
            <span class="aside">{other.label}:</span> {other.when}
            {other.note === undefined ? '' : `. ${other.note}`}
            <Marks of={other.citations} notes={notes} context={context} />
          </div>
        ))}
        {overtakes.map(({ entry, label }) => (
          <div class="statement disputes">
            <span class="aside">{overtakesLabel}:</span> <EntryLink context={context} entry={entry} text={label} />
          </div>
        ))}
      </div>
    </li>
  )
}
