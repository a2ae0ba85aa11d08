/** What a statement of a briefing names and has ended, said behind it with its citations. @module */
import type { Entry } from '../dataset/atlas.ts'
import { standingOf } from '../dataset/standing.ts'
import { formatStanding } from '../text/format-standing.ts'
import { type BriefingContext, fullName, shortName } from './briefing-context.ts'
import type { Draft } from './draft.ts'

const maxCitationsEach = 2

/** What a record stands for that had ended, each with what is to be said of it. */
function endedIn(context: BriefingContext, entry: Entry, isNamed: (entry: Entry) => boolean) {
  const { atlas, asOf } = context
  const standing = standingOf(atlas, entry, asOf)
  if (standing === undefined) return []
  const { through } = standing
  // A tie says no more than that one of its actors had ended, which the statement need not name.
  if (entry.collection === 'ties') return through.filter((one) => isNamed(one.entry))
  if (!isNamed(entry)) return []
  return through.length > 0 ? through : [{ entry, standing }]
}

/**
 * A draft with a last sentence on what it names or is to tell of, and had ended by the date of the briefing.
 *
 * @param context of the briefing
 * @param draft which may name what has ended
 * @returns the draft itself where nothing that it names had ended
 */
export function withEnded(context: BriefingContext, draft: Draft): Draft {
  const { atlas, language, phrases } = context
  const [subject] = draft.records
  const isNamed = (entry: Entry) =>
    entry === subject ||
    draft.over?.includes(entry) === true ||
    [fullName(context, entry), shortName(context, entry)].some((name) => draft.text.includes(name))
  const found = draft.records.flatMap((entry) => endedIn(context, entry, isNamed))
  const ended = [...new Map(found.map((one) => [one.entry.record.id, one])).values()]
  if (ended.length === 0) return draft
  const said = ended.map(
    ({ entry, standing }) => `${shortName(context, entry)} (${formatStanding(atlas, standing, language)})`,
  )
  return {
    ...draft,
    text: `${draft.text} ${phrases.ended(said.join('; '))}`.trim(),
    records: [...draft.records, ...ended.map(({ entry }) => entry)],
    citations: [
      ...draft.citations,
      ...ended.flatMap(({ standing: { citations } }) => citations.slice(0, maxCitationsEach)),
    ],
  }
}
