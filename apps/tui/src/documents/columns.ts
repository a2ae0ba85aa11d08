/** Labels at the left, values beside them, and a margin for citations. @module */
import { citationInShort, type Language, type ResolvedCitation } from '@puente/core'
import { justify } from '../lines/fit-line.ts'
import { lineWidth } from '../lines/line.ts'
import { textWidth, truncate } from '../lines/width.ts'
import { wrap } from '../lines/wrap.ts'
import type { DocumentLine } from './document.ts'

/** How wide the column of labels is. */
export function labelWidth(labels: readonly string[], width: number): number {
  const widest = Math.max(0, ...labels.map(textWidth))
  return Math.max(6, Math.min(widest, 22, Math.floor(width / 3)))
}

/** The citations of a single value, as short as a margin needs them; empty where the record's own hold. */
export function marginOf(citations: readonly ResolvedCitation[], language: Language, width: number): DocumentLine {
  const [first] = citations
  if (first === undefined) return []
  const more = citations.length > 1 ? ` +${citations.length - 1}` : ''
  return [
    {
      text: `${truncate(citationInShort(first, language), Math.min(24, Math.floor(width / 4)))}${more}`,
      tone: 'citation',
    },
  ]
}

/** Lines that stand beside a label, the first of them with a margin at the right. */
export function beside(
  label: string,
  labelColumn: number,
  value: DocumentLine,
  margin: DocumentLine,
  width: number,
): readonly DocumentLine[] {
  const indent = labelColumn + 2
  const room = Math.max(8, width - indent)
  const marginWidth = margin.length === 0 ? 0 : lineWidth(margin) + 2
  const fits = room - marginWidth >= 16
  const lines = wrap(value, fits ? room - marginWidth : room)
  const beginning = `${truncate(label, labelColumn)}`.padEnd(label === '' ? 0 : 1)
  const lead = (first: boolean): DocumentLine => [
    {
      text: (first ? beginning : '') + ' '.repeat(Math.max(0, indent - (first ? textWidth(beginning) : 0))),
      tone: 'label',
    },
  ]
  return lines.flatMap((line, position) => {
    const whole = [...lead(position === 0), ...line]
    if (position > 0 || margin.length === 0) return [whole]
    return fits ? [justify(whole, margin, width)] : [whole, [...lead(false), ...margin]]
  })
}
