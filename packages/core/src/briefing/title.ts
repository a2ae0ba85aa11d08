import { entriesWith, fullName, type Writing } from './briefing-context.ts'
import { pairOf } from './listing.ts'

/** What a briefing is called: by its subject, or by the two sides of the atlas. */
export function titleOf(writing: Writing): string {
  const { atlas, language, phrases, scope } = writing
  const subjects = scope.subjects.length > 0 ? scope.subjects : entriesWith(atlas, atlas.manifest.sides)
  const [first = '', second] = subjects.map((entry) => fullName(writing, entry))
  return phrases.title(second === undefined ? first : pairOf(first, second, language))
}
