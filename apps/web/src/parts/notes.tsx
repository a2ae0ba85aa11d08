/** The notes of a page: each place in a source once, numbered in the order in which the page names it. @module */
import { formatCitation, formatReading, type ResolvedCitation } from '@puente/core'
import { addressOf } from '../url/address.ts'
import { inWords, type PageContext } from './context.ts'
import { SourceHost } from './source-host.tsx'

const words = {
  en: {
    sources: 'Sources',
    note: (number: number) => `Source ${number}`,
    more: (count: number) => `${count} more sources`,
    back: (number: number) => `Back to where source ${number} is cited`,
  },
  es: {
    sources: 'Fuentes',
    note: (number: number) => `Fuente ${number}`,
    more: (count: number) => `${count} fuentes más`,
    back: (number: number) => `Volver a donde se cita la fuente ${number}`,
  },
}

interface Note {
  readonly number: number
  readonly citation: ResolvedCitation
}

/** Numbers the notes of one page, in the order in which it is written. */
export class Notes {
  readonly #notes = new Map<string, Note>()
  readonly #marked = new Set<number>()

  numberOf(citation: ResolvedCitation): number {
    const key = `${citation.source} ${formatCitation(citation, 'en')}`
    const known = this.#notes.get(key)
    if (known !== undefined) return known.number
    const number = this.#notes.size + 1
    this.#notes.set(key, { number, citation })
    return number
  }

  isMarked(number: number): boolean {
    return this.#marked.has(number)
  }

  /** Notes that a note is marked; whether it is for the first time. */
  mark(number: number): boolean {
    const first = !this.#marked.has(number)
    this.#marked.add(number)
    return first
  }

  all(): readonly Note[] {
    return [...this.#notes.values()]
  }
}

interface MarksProps {
  readonly of: readonly ResolvedCitation[]
  readonly notes: Notes
  readonly context: PageContext
  /** Marks at the most; default: all. The page of the record that is named beside them has the others. */
  readonly limit?: number
}

/** More marks would be longer than what they stand behind. */
const maxMarks = 6

/** The marks behind a statement, which lead to its notes; after the first, a sign leads to all of them. */
export function Marks({ of, notes, context, limit }: MarksProps) {
  const all = [...new Set(of.slice(0, limit).map((citation) => notes.numberOf(citation)))].toSorted((a, b) => a - b)
  if (all.length === 0) return null
  const { note, more } = inWords(words, context)
  const numbers = all.slice(0, all.length > maxMarks ? maxMarks - 1 : maxMarks)
  return (
    <sup class="marks">
      {numbers.map((number, at) => (
        <>
          {at === 0 ? '' : ' '}
          <a
            href={`#note-${number}`}
            {...(notes.mark(number) ? { id: `mark-${number}` } : {})}
            aria-label={note(number)}
          >
            {number}
          </a>
        </>
      ))}
      {all.length === numbers.length ? null : (
        <a href="#sources" aria-label={more(all.length - numbers.length)}>
          …
        </a>
      )}
    </sup>
  )
}

/** All notes of the page, behind what they are marked in; nothing if it has none. */
export function NoteList({ notes, context }: Pick<MarksProps, 'notes' | 'context'>) {
  const all = notes.all()
  if (all.length === 0) return null
  const { sources, back } = inWords(words, context)
  return (
    <section class="notes" aria-labelledby="sources">
      <h2 id="sources">{sources}</h2>
      <ol>
        {all.map(({ number, citation }) => (
          <li id={`note-${number}`} value={String(number)}>
            <NoteText citation={citation} context={context} />
            {'\u00A0\u2060'}
            {notes.isMarked(number) ? (
              <a class="back" href={`#mark-${number}`} aria-label={back(number)}>
                ↩
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteText({ citation, context }: { readonly citation: ResolvedCitation; readonly context: PageContext }) {
  const { urls, language } = context
  const record = citation.footnote?.id ?? citation.source
  const reading = formatReading(citation, language)
  return (
    <>
      <a href={urls.page(addressOf(['sources', record]))}>{formatCitation(citation, language)}</a>
      <SourceHost context={context} source={record} url={citation.url} />
      {reading === '' ? null : <span class={citation.gone === undefined ? 'aside' : 'ended'}> ({reading})</span>}
    </>
  )
}
