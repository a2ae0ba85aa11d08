/** A score as a bar of its parts, which are distinct with colour or without. @module */

import type { DisplayMatchPart, PartName } from '@puente/core'
import type { Segment } from '../../text/line.ts'
import type { Tone } from '../../theme.ts'

/** What a part of a score is drawn with. */
export interface PartGlyph {
  /** One column wide; no two parts have the same. */
  readonly glyph: string
  readonly tone: Tone
}

/** Neighbours in a bar differ in weight or direction, so that each begins visibly; tones only help. */
export const partGlyphs: Readonly<Record<PartName, PartGlyph>> = {
  sectors: { glyph: '█', tone: 'bar' },
  interest: { glyph: '▒', tone: 'number' },
  partnerships: { glyph: '▓', tone: 'label' },
  partners: { glyph: '░', tone: 'citation' },
  precedents: { glyph: '▞', tone: 'link' },
  events: { glyph: '=', tone: 'number' },
  roles: { glyph: '+', tone: 'bar' },
  memberships: { glyph: '▄', tone: 'label' },
  labels: { glyph: '*', tone: 'citation' },
  instruments: { glyph: '@', tone: 'link' },
}

/**
 * A score as one bar of its parts, each drawn with its own glyph.
 *
 * Where parts meet is rounded, not how long each is, so that the bar as a whole is as long as its score.
 *
 * @param parts in the order in which they stand
 * @param max the score that fills the whole bar
 * @param width columns of the whole bar
 * @returns a segment for each part of at least one column, and the empty rest
 */
export function stackedBar(
  parts: readonly Pick<DisplayMatchPart, 'name' | 'value'>[],
  max: number,
  width: number,
): readonly Segment<never>[] {
  const columnOf = (score: number) => (max <= 0 ? 0 : Math.min(width, Math.round((score / max) * width)))
  const runs: Segment<never>[] = []
  let score = 0
  let filled = 0
  for (const { name, value } of parts) {
    score += value
    const end = columnOf(score)
    const { glyph, tone } = partGlyphs[name]
    if (end > filled) runs.push({ text: glyph.repeat(end - filled), tone })
    filled = Math.max(filled, end)
  }
  return filled < width ? [...runs, { text: ' '.repeat(width - filled) }] : runs
}
