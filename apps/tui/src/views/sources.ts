/** Where a reader finds what a record says, in full. @module */

import { type Atlas, type DisplayRecord, formatCitation, lookup, type ResolvedCitation } from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import { blank, type Segment, type Target } from '../text/line.ts'
import { wrap } from '../text/wrap.ts'
import { words } from '../words.ts'
import type { RecordView } from './render-context.ts'

/** The source record of a citation: its footnote's, or else its source's. */
function sourceTarget(atlas: Atlas, citation: ResolvedCitation): Target | undefined {
  const found = lookup(atlas, citation.footnote?.id ?? citation.source)
  return found.ok ? { destination: { kind: 'record', entry: found.value }, citations: [citation] } : undefined
}

/** Each address below the place that it belongs to. */
export function sourceLines(
  { atlas, language, width, whole }: RecordView,
  { citations }: DisplayRecord,
): readonly DocumentLine[] {
  return [
    blank,
    [{ text: words.sources[language].toLowerCase(), tone: 'label' }],
    ...citations.flatMap((citation) => {
      const to = sourceTarget(atlas, citation)
      const text = formatCitation(citation, language)
      const place: Segment<Target> = to === undefined ? { text } : { text, tone: 'link', to }
      const address = citation.url
      return [
        ...wrap<Target>([{ text: '→ ', tone: 'muted' }, place], width),
        ...(address === undefined
          ? []
          : // On paper an address stays whole, so that it can be copied.
            wrap<Target>(
              [{ text: address, tone: 'citation', link: address }],
              whole === true ? address.length : width - 2,
            ).map((line): DocumentLine => [{ text: '  ' }, ...line])),
      ]
    }),
  ]
}
