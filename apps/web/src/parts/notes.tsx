/** The notes of a page: each place in a source once, numbered in the order in which the page names it. @module */
import { formatCitation, formatDate, formatReading, lookupIn, publisherName, type ResolvedCitation } from '@puente/core'
import { raw } from 'hono/html'
import { addressOf } from '../url/address.ts'
import { inWords, type PageContext } from './context.ts'
import { SourceHost } from './source-host.tsx'

const words = {
  en: {
    sources: 'Sources',
    main: 'Sections and pages refer to',
    quotes: ['“', '”'],
    note: (number: number) => `Source ${number}`,
    more: (count: number) => `${count} more sources`,
    back: (number: number) => `Back to where source ${number} is cited`,
  },
  es: {
    sources: 'Fuentes',
    main: 'Las secciones y páginas se refieren a',
    quotes: ['«', '»'],
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
  /** The id of the first mark that leads to each. */
  readonly #marked = new Map<number, string>()

  numberOf(citation: ResolvedCitation): number {
    const { source, section, page, table, footnote } = citation
    const key = [source, section, page, table, footnote?.number].join('\n')
    const known = this.#notes.get(key)
    if (known !== undefined) return known.number
    const number = this.#notes.size + 1
    this.#notes.set(key, { number, citation })
    return number
  }

  /** The id of the mark that first led to a note; nothing if none does. */
  markOf(number: number): string | undefined {
    return this.#marked.get(number)
  }

  /** Notes that a mark leads to some notes; its id, where it is the first for any of them. */
  mark(numbers: readonly number[]): string | undefined {
    const [first, ...others] = numbers.filter((number) => !this.#marked.has(number))
    if (first === undefined) return undefined
    const id = `mark-${first}`
    for (const number of [first, ...others]) this.#marked.set(number, id)
    return id
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

/**
 * The marks behind a statement, which lead to its notes; after the first, a sign leads to the others. Written as text, as a
 * page has hundreds of them: numbers, and words without signs of HTML.
 */
export function Marks({ of, notes, context, limit }: MarksProps) {
  const all = [...new Set(of.slice(0, limit).map((citation) => notes.numberOf(citation)))].toSorted((a, b) => a - b)
  if (all.length === 0) return null
  const { note, more } = inWords(words, context)
  const numbers = all.slice(0, all.length > maxMarks ? maxMarks - 1 : maxMarks)
  const hidden = all.slice(numbers.length)
  const link = (to: readonly number[], label: string, text: string) => {
    const id = notes.mark(to)
    return `<a href="#note-${to[0]}"${id === undefined ? '' : ` id="${id}"`} aria-label="${label}">${text}</a>`
  }
  const links = numbers.map((number) => link([number], note(number), String(number))).join(' ')
  return raw(
    `<sup class="marks">${links}${hidden.length === 0 ? '' : ` ${link(hidden, more(hidden.length), `+${hidden.length}`)}`}</sup>`,
  )
}

/** The way back from a note, on the line of its last word. */
function Back({ notes, context, number }: Pick<MarksProps, 'notes' | 'context'> & { readonly number: number }) {
  const mark = notes.markOf(number)
  if (mark === undefined) return null
  return (
    <>
      {'\u00A0\u2060'}
      <a class="back" href={`#${mark}`} aria-label={inWords(words, context).back(number)}>
        ↩
      </a>
    </>
  )
}

/** Of which document the sections and pages of notes are, as these do not name it themselves; nothing if none has any. */
function MainSource({ context, notes }: Pick<MarksProps, 'context'> & { readonly notes: readonly Note[] }) {
  const { atlas, language, urls } = context
  const of = notes.find(({ citation }) => citation.main && formatCitation(citation, 'en') !== citation.title.en)
  if (of === undefined) return null
  const { source, title } = of.citation
  const found = lookupIn(atlas, 'sources', source)
  const { publisher, published } = found.ok ? found.value : {}
  const { main, quotes } = inWords(words, context)
  return (
    <p>
      {main} {quotes[0]}
      <a href={urls.page(addressOf(['sources', source]))}>{title[language]}</a>
      {quotes[1]}
      {publisher === undefined ? '' : `, ${publisherName(atlas, publisher, language)}`}
      {published === undefined ? '' : `, ${formatDate(published, language)}`}.
    </p>
  )
}

/** All notes of the page, behind what they are marked in; nothing if it has none. */
export function NoteList({ notes, context }: Pick<MarksProps, 'notes' | 'context'>) {
  const all = notes.all()
  if (all.length === 0) return null
  const { sources } = inWords(words, context)
  const common = commonReading(all, context)
  return (
    <section class="notes" aria-labelledby="sources">
      <h2 id="sources">{sources}</h2>
      <MainSource context={context} notes={all} />
      {common === undefined ? null : (
        <p>
          {commonMark} {common}.
        </p>
      )}
      <ol>
        {all.map(({ number, citation }) => (
          <li id={`note-${number}`} value={String(number)}>
            <NoteText citation={citation} context={context} common={common} />
            <Back notes={notes} context={context} number={number} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Stands for what is said of many sources. */
const commonMark = '*'
const leastAlike = 3

/** How most sources were read, where several were read alike; that an address is gone is said at each. */
function commonReading(notes: readonly Note[], { language }: PageContext): string | undefined {
  const readings = notes.filter(({ citation }) => citation.gone === undefined)
  const alike = Map.groupBy(readings, ({ citation }) => formatReading(citation, language))
  const [most] = [...alike].filter(([reading]) => reading !== '').toSorted(([, a], [, b]) => b.length - a.length)
  return most === undefined || most[1].length < leastAlike ? undefined : most[0]
}

interface NoteTextProps {
  readonly citation: ResolvedCitation
  readonly context: PageContext
  readonly common: string | undefined
}

function NoteText({ citation, context, common }: NoteTextProps) {
  const { urls, language } = context
  const record = citation.footnote?.id ?? citation.source
  const reading = formatReading(citation, language)
  return (
    <>
      <a href={urls.page(addressOf(['sources', record]))}>{formatCitation(citation, language)}</a>
      <SourceHost context={context} source={record} url={citation.url} />
      {reading === '' ? null : (
        <span class={citation.gone === undefined ? 'aside' : 'ended'}>
          {reading === common ? `\u00A0${commonMark}` : ` (${reading})`}
        </span>
      )}
    </>
  )
}
