/** Labels at the left, values beside them, and a margin for citations. @module */
import { formatCitationShort, type Language, type ResolvedCitation } from '@puente/core'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { justify, lineWidth } from '../text/line.ts'
import { fit, textWidth, truncate, unbounded } from '../text/width.ts'

/** The width of the label column. */
export function labelWidth(labels: readonly string[], width: number): number {
  const widest = Math.max(0, ...labels.map(textWidth))
  if (width === unbounded) return widest
  return Math.max(6, Math.min(widest, 22, Math.floor(width / 3)))
}

/**
 * The citations of a value for the margin: the first one and a count, or all if unbounded. Empty if the value has none of
 * its own.
 */
export function citationMargin(
  citations: readonly ResolvedCitation[],
  language: Language,
  width: number,
): DocumentLine {
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

/** Lines beside a label, the first one with a right margin; one line with tabs if unbounded. */
export function labelledLines(
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
