import type { Atlas } from '../dataset/atlas.ts'
import type { Id } from '../model/id.ts'

/** The focus sectors; where an atlas has none, those that lie within no other. */
export function focusSectors(atlas: Atlas): readonly Id<'sectors'>[] {
  const focus = atlas.records.sectors.filter(({ kind }) => kind === 'focus-sector')
  const widest = atlas.records.sectors.filter(({ broader = [] }) => broader.length === 0)
  return (focus.length > 0 ? focus : widest).map(({ id }) => id)
}
