/** The source of what is selected, always visible. @module */
import {
  type Entry,
  formatCitation,
  formatCitationShort,
  formatReading,
  lookup,
  type ResolvedCitation,
} from '@puente/core'
import type { ScreenContext } from '../app/state.ts'
import { isUnsourced, selectedCitations } from '../screens/screens.ts'
import { blank, type Line, lineWidth, truncateLine } from '../text/line.ts'
import { graphemes, takeWidth, textWidth, truncate } from '../text/width.ts'
import { words } from '../words.ts'

/** The longest end of a text that fits. */
const takeEnd = (text: string, width: number): string =>
  graphemes(takeWidth(graphemes(text).toReversed().join(''), width))
    .toReversed()
    .join('')

/**
 * Shortens a URL: its site and its end are more useful than its middle.
 *
 * @param address any URL
 * @param width columns
 * @example
 * shortAddress('https://www.example.org/a/long/way/to/the-page', 30) // 'www.example.org/…o/the-page'
 */
function shortAddress(address: string, width: number): string {
  if (textWidth(address) <= width) return address
  const bare = address.replace(/^https?:\/\//, '')
  if (textWidth(bare) <= width) return bare
  const site = /^[^/]*\//.exec(bare)?.[0] ?? ''
  const room = width - textWidth(site) - 1
  return room < textWidth(site) / 2 ? `${takeWidth(bare, width - 1)}…` : `${site}…${takeEnd(bare, room)}`
}

/** The atlas's main source, if it has the record. */
function mainSource({ cache: { atlas } }: ScreenContext): Entry<'sources'> | undefined {
  const found = lookup(atlas, atlas.manifest.mainSource)
  return found.ok && found.value.collection === 'sources' ? found.value : undefined
}

/** The most useful citation: one with the URL of a footnote, or any URL, or the first. */
const bestCitation = (citations: readonly ResolvedCitation[]): ResolvedCitation | undefined =>
  citations.find(({ footnote }) => footnote?.url !== undefined) ??
  citations.find(({ url }) => url !== undefined) ??
  citations[0]

const minAddressWidth = 20

/** Below this width the short citation is used, so that the URL has room. */
const narrowBelow = 60

interface SourceText {
  readonly place: string
  /** When it was read, and how much of it; empty where the atlas does not say. */
  readonly reading: string
  readonly address?: string
  /** The text to show without a URL. */
  readonly instead: string
}

const addressOf = ({ url }: { readonly url?: string | undefined }) => (url === undefined ? {} : { address: url })

function sourceText(context: ScreenContext): SourceText | undefined {
  const { language } = context.state
  const citations = selectedCitations(context)
  const citation = bestCitation(citations)
  if (citation === undefined) {
    if (isUnsourced(context)) return undefined
    const main = mainSource(context)
    return main && { place: main.record.title[language], reading: '', instead: '', ...addressOf(main.record) }
  }
  const more = citations.length > 1 ? ` (+${citations.length - 1} ${words.more[language]})` : ''
  const narrow = context.layout.columns < narrowBelow
  return {
    place: narrow ? formatCitationShort(citation, language) : formatCitation(citation, language) + more,
    reading: formatReading(citation, language),
    instead: citation.footnote === undefined ? citation.title[language] : words.noAddress[language],
    ...addressOf(citation),
  }
}

/** The URL of the source line, if there is one. */
export const sourceUrl = (context: ScreenContext): string | undefined => sourceText(context)?.address

/** The source lines, as many as the layout has. */
export function sourceLines(context: ScreenContext): readonly Line[] {
  const { columns, sourceLines: count } = context.layout
  const label = ` ${words.source[context.state.language]}  `
  const text = sourceText(context)
  if (text === undefined) return Array.from({ length: count }, () => blank)
  const place: Line = [{ text: label, tone: 'label' }, { text: text.place }]
  const labelWidth = textWidth(label)
  const { address, instead } = text
  const addressIn = (room: number): Line =>
    address === undefined
      ? [{ text: truncate(instead, room), tone: 'muted' }]
      : [{ text: shortAddress(address, room), tone: 'citation', link: address }]
  if (count === 1) {
    const room = Math.max(minAddressWidth, columns - lineWidth(place) - 2)
    return [truncateLine([...place, { text: '  ' }, ...addressIn(room)], columns)]
  }
  const { reading } = text
  const withReading: Line = reading === '' ? place : [...place, { text: ` · ${reading}`, tone: 'muted' }]
  return [truncateLine(withReading, columns), [{ text: ' '.repeat(labelWidth) }, ...addressIn(columns - labelWidth)]]
}
