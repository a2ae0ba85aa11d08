/** Two candidates side by side, part by part. @module */
import { partLabels, partNames, shortLabelOf } from '@puente/core'
import { halves, sideBySide } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, lineOf, truncateLine } from '../../text/line.ts'
import type { RenderContext } from '../../views/render-context.ts'
import type { Candidate } from './candidates.ts'
import { headingLines, partLines } from './explanation.ts'
import { partGlyphs } from './part-glyphs.ts'
import { stackedBar } from './stacked-bar.ts'

/** Below this width neither half could hold a line of reasons: one stands below the other. */
const besideFrom = 56

/** A part as one of the two has it; where it has none, a dash. Below the part's name it says whose it is. */
function cellLines(
  reader: RenderContext,
  { match }: Candidate,
  name: (typeof partNames)[number],
  isBeside: boolean,
): readonly DocumentLine[] {
  const { atlas, language, width } = reader
  const title = isBeside ? partLabels[name][language] : shortLabelOf(atlas, match.entry, language)
  const part = match.parts.find((one) => one.name === name)
  if (part !== undefined) return partLines(reader, part, title)
  return [truncateLine(lineOf(`${partGlyphs[name].glyph} ${title}: –`, 'muted'), width)]
}

/** Two candidates side by side, or one below the other where there is no room. */
export function comparisonDocument(reader: RenderContext, [one, other]: readonly [Candidate, Candidate]): Document {
  const { width } = reader
  const { first, second } = halves(width)
  const isBeside = width >= besideFrom
  const [left, right]: readonly [RenderContext, RenderContext] = isBeside
    ? [
        { ...reader, width: first },
        { ...reader, width: second },
      ]
    : [reader, reader]
  const both = (leftLines: readonly DocumentLine[], rightLines: readonly DocumentLine[]) =>
    isBeside ? sideBySide(leftLines, rightLines, width) : [...leftLines, ...rightLines]
  const most = Math.max(one.match.score, other.match.score)
  const names = partNames.filter((name) =>
    [one, other].some(({ match }) => match.parts.some((part) => part.name === name)),
  )
  return documentOf([
    ...both(headingLines(left, one.match), headingLines(right, other.match)),
    ...both([stackedBar(one.match.parts, most, left.width)], [stackedBar(other.match.parts, most, right.width)]),
    ...names.flatMap((name) => [
      ...(isBeside
        ? sideBySide([blank], [blank], width)
        : [blank, lineOf(partLabels[name][reader.language], 'heading')]),
      ...both(cellLines(left, one, name, isBeside), cellLines(right, other, name, isBeside)),
    ]),
  ])
}
