/** How the parts of a score are told apart, with colour or without. @module */
import type { PartName } from '@puente/core'
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
