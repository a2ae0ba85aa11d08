/** Where a reader finds what is at hand: always in view. @module */
import { citationInWords, type ResolvedCitation } from '@puente/core'
import { truncateLine } from '../../lines/fit-line.ts'
import { blank, type Line, lineWidth } from '../../lines/line.ts'
import { citationsAtHand, mainSource, type View } from '../../state/view.ts'
import { words } from '../../words.ts'

/** Of several citations the first with a footnote's address leads furthest. */
const best = (citations: readonly ResolvedCitation[]): ResolvedCitation | undefined =>
  citations.find(({ footnote }) => footnote?.url !== undefined) ??
  citations.find(({ url }) => url !== undefined) ??
  citations[0]

interface SourceText {
  readonly place: string
  readonly address: string
}

function sourceText(view: View): SourceText | undefined {
  const { language } = view.state
  const citations = citationsAtHand(view)
  const citation = best(citations)
  if (citation === undefined) {
    const main = mainSource(view)
    return main && { place: main.record.title[language], address: main.record.url ?? '' }
  }
  const more = citations.length > 1 ? ` (+${citations.length - 1} ${words.more[language]})` : ''
  return { place: citationInWords(citation, language) + more, address: citation.url ?? '' }
}

/** The lines that name the source, as many as the layout has for it. */
export function sourceLines(view: View): readonly Line[] {
  const { columns, sourceLines: count } = view.layout
  const label = ` ${words.source[view.state.language]}  `
  const text = sourceText(view)
  if (text === undefined) return Array.from({ length: count }, () => blank)
  const place: Line = [{ text: label, tone: 'label' }, { text: text.place }]
  const address: Line = text.address === '' ? [] : [{ text: text.address, tone: 'citation' }]
  if (count === 1) {
    const between: Line = address.length === 0 ? [] : [{ text: '  ' }]
    return [truncateLine([...place, ...between, ...address], columns)]
  }
  const indent: Line = [{ text: ' '.repeat(lineWidth([{ text: label }])) }]
  return [truncateLine(place, columns), truncateLine([...indent, ...address], columns)]
}
