/** Labels at the left, values beside them, and a margin for citations. @module */
import { formatCitationShort, type Language, type ResolvedCitation } from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { justify } from '../text/fit-line.ts'
import { lineWidth } from '../text/line.ts'
import { fit, textWidth, truncate, unbounded } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'

/** How wide the column of labels is. */
export function labelWidth(labels: readonly string[], width: number): number {
  const widest = Math.max(0, ...labels.map(textWidth))
  if (width === unbounded) return widest
  return Math.max(6, Math.min(widest, 22, Math.floor(width / 3)))
}

/**
 * The citations of a single value, as short as a margin needs them, and all of them where it has no bounds; empty where the
 * record's own hold.
 */
export function marginOf(citations: readonly ResolvedCitation[], language: Language, width: number): DocumentLine {
  const [first] = citations
  if (first === undefined) return []
  if (width === unbounded) {
    const all = new Set(citations.map((citation) => formatCitationShort(citation, language)))
    return [{ text: [...all].join('; '), tone: 'citation' }]
  }
  const more = citations.length > 1 ? ` +${citations.length - 1}` : ''
  return [
    {
      text: `${truncate(formatCitationShort(first, language), Math.min(24, Math.floor(width / 4)))}${more}`,
      tone: 'citation',
      ...(first.url === undefined ? {} : { link: first.url }),
    },
  ]
}

/** Lines that stand beside a label, the first of them with a margin at the right; without bounds one, with tabs between. */
export function beside(
  label: string,
  labelColumn: number,
  value: DocumentLine,
  margin: DocumentLine,
  width: number,
): readonly DocumentLine[] {
  if (width === unbounded) {
    const tab: DocumentLine = [{ text: '\t' }]
    return [[{ text: label, tone: 'label' }, ...tab, ...value, ...(margin.length === 0 ? [] : [...tab, ...margin])]]
  }
  const indent = labelColumn + 2
  const room = Math.max(8, width - indent)
  const marginWidth = margin.length === 0 ? 0 : lineWidth(margin) + 2
  const fits = room - marginWidth >= 16
  const lead = (text: string): DocumentLine => [{ text: fit(text, indent), tone: 'label' }]
  const [first = [], ...others] = wrap(value, fits ? room - marginWidth : room)
  const beginning = [...lead(truncate(label, labelColumn)), ...first]
  return [
    ...(fits && margin.length > 0 ? [justify(beginning, margin, width)] : [beginning]),
    ...(fits || margin.length === 0 ? [] : [[...lead(''), ...margin]]),
    ...others.map((line) => [...lead(''), ...line]),
  ]
}
