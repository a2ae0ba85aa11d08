import { entriesById } from '../dataset/get.ts'
import { type BriefingContext, fullName } from './briefing-context.ts'
import { joinPair } from './listing.ts'

/** What a briefing is called: by its subject, or by the two sides of the atlas. */
export function titleOf(context: BriefingContext): string {
  const { atlas, language, phrases, scope } = context
  const subjects = scope.subjects.length > 0 ? scope.subjects : entriesById(atlas, atlas.manifest.sides)
  const [first = '', second] = subjects.map((entry) => fullName(context, entry))
  return phrases.title(second === undefined ? first : joinPair(first, second, language))
}
