/** The values of a record as lines. @module */
import { type Atlas, type DisplayPart, type DisplayValue, lookup, type ResolvedCitation } from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import type { Segment, Target } from '../text/line.ts'

const separator: Segment<Target> = { text: ' · ', tone: 'muted' }

function partSegment(atlas: Atlas, part: DisplayPart, citations: readonly ResolvedCitation[]): Segment<Target> {
  if (part.id !== undefined) {
    const found = lookup(atlas, part.id)
    if (found.ok) {
      const to: Target = {
        destination: { kind: 'record', entry: found.value },
        ...(citations.length === 0 ? {} : { citations }),
      }
      return { text: part.text, tone: 'link', to }
    }
  }
  if (part.url !== undefined) return { text: part.text, tone: 'citation', link: part.url }
  return part.aside === true ? { text: part.text, tone: 'muted' } : { text: part.text }
}

export function interleave(segments: readonly DocumentLine[], between: Segment<Target>): DocumentLine {
  return segments.flatMap((line, position) => (position === 0 ? line : [between, ...line]))
}

/**
 * The parts of a value as one line.
 *
 * @param citations what its references are borne out by, if it is not the record's own citations
 */
export function valueLine(
  atlas: Atlas,
  { parts }: Pick<DisplayValue, 'parts'>,
  citations: readonly ResolvedCitation[],
): DocumentLine {
  return parts.flatMap((part, at) => {
    const between: Segment<Target> = part.joint === undefined ? separator : { text: part.joint }
    return [...(at === 0 ? [] : [between]), partSegment(atlas, part, citations)]
  })
}
