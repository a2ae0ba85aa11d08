/** A statement of a briefing whose names lead to their records. @module */
import { type Entry, labelOf, lookup, shortLabelOf } from '@puente/core'
import type { PageContext } from '../../parts/context.ts'
import { recordAddress } from '../../parts/entry-link.tsx'

interface LinkedNamesProps {
  readonly context: PageContext
  readonly text: string
  /** Ids of the records behind the statement. */
  readonly records: readonly string[]
}

interface Named {
  readonly from: number
  readonly to: number
  readonly entry: Entry
}

const isLetter = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Where a name stands for itself, not as a part of a longer word. */
function placeOf(text: string, name: string): number | undefined {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text.slice(at - 1, at)) && !isLetter(text.slice(at + name.length, at + name.length + 1))) return at
  }
  return undefined
}

/** The first place of each record in a text by its long or its short name; of names within each other the longest. */
function namedIn({ atlas, language }: PageContext, text: string, ids: readonly string[]): readonly Named[] {
  const names = [...new Set(ids)].flatMap((id) => {
    const found = lookup(atlas, id)
    if (!found.ok) return []
    const entry = found.value
    return [...new Set([labelOf(atlas, entry, language), shortLabelOf(atlas, entry, language)])]
      .filter((name) => name !== '')
      .map((name) => ({ entry, name }))
  })
  const taken: Named[] = []
  for (const { entry, name } of names.toSorted((a, b) => b.name.length - a.name.length)) {
    const from = placeOf(text, name)
    if (from === undefined) continue
    const to = from + name.length
    if (!taken.some((other) => other.entry === entry || (from < other.to && to > other.from))) {
      taken.push({ from, to, entry })
    }
  }
  return taken.toSorted((a, b) => a.from - b.from)
}

export function LinkedNames({ context, text, records }: LinkedNamesProps) {
  const found = namedIn(context, text, records)
  return (
    <>
      {found.map(({ from, to, entry }, at) => (
        <>
          {text.slice(found[at - 1]?.to ?? 0, from)}
          <a class="name" href={context.urls.page(recordAddress(entry.collection, entry.record.id))}>
            {text.slice(from, to)}
          </a>
        </>
      ))}
      {text.slice(found.at(-1)?.to ?? 0)}
    </>
  )
}
