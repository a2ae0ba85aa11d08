/** What the sections of a briefing share while it is written. @module */
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { lookup } from '../dataset/get.ts'
import { labelOf, labelOfId, shortLabelOf } from '../dataset/label.ts'
import { type SideId, sideOfActor } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language } from '../model/language.ts'
import type { BriefingSubject } from './briefing-value.ts'
import type { Phrases } from './phrases.ts'
import { placeInSentence } from './place-in-sentence.ts'
import type { Scope } from './scope.ts'
import { asSentence, shortened, withinSentence } from './truncate-words.ts'

/** A briefing while it is written. */
export interface Writing {
  readonly atlas: Atlas
  readonly subject: BriefingSubject
  readonly scope: Scope
  readonly asOf: PartialDate
  readonly language: Language
  readonly phrases: Phrases
}

/** More words than a name that somebody goes by. */
const longestName = 18

/** The full name of a record. */
export const fullName = ({ atlas, language }: Pick<Writing, 'atlas' | 'language'>, entry: Entry): string =>
  shortened(labelOf(atlas, entry, language), longestName)

/** What a record goes by: its acronym or a shorter name where its name is long. */
export const shortName = ({ atlas, language }: Pick<Writing, 'atlas' | 'language'>, entry: Entry): string =>
  shortened(shortLabelOf(atlas, entry, language), longestName)

/** The short names of the records with some ids. */
export const shortNames = (writing: Writing, ids: readonly string[]): readonly string[] =>
  entriesWith(writing.atlas, ids).map((entry) => shortName(writing, entry))

/** The name of a place as it stands within a sentence, with its article. */
export const placeName = ({ atlas, language }: Pick<Writing, 'atlas' | 'language'>, id: string): string =>
  placeInSentence(shortened(labelOfId(atlas, id, language), longestName), language)

/** The name of a sector as it stands within a sentence. */
export const sectorName = ({ atlas, language }: Pick<Writing, 'atlas' | 'language'>, id: string): string =>
  withinSentence(shortened(labelOfId(atlas, id, language), longestName))

/** A summary of our own wording is a sentence or two; one of another dataset may be long. */
const longestSummary = 60

/** What a record says of itself, as one sentence or a few; empty where it says nothing. */
export function briefingSummary(
  { language }: Pick<Writing, 'language'>,
  { record }: Entry,
  most = longestSummary,
): string {
  if (!('summary' in record) || record.summary === undefined) return ''
  return asSentence(shortened(record.summary[language], most))
}

/** The records with some ids, each once. */
export const entriesWith = (atlas: Atlas, ids: readonly string[]): readonly Entry[] =>
  [...new Set(ids)].flatMap((id) => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })

/** Whether a record is an actor. */
export const isActor = (entry: Entry): entry is Entry<'clusters' | 'organizations'> =>
  entry.collection === 'clusters' || entry.collection === 'organizations'

/** The side of an actor on the briefing's date. */
export const sideOf = ({ atlas, asOf }: Pick<Writing, 'atlas' | 'asOf'>, entry: Entry): SideId | undefined =>
  isActor(entry) ? sideOfActor(atlas, entry.record, asOf) : undefined

/** Whether a briefing is about all of the atlas, or one side of it. */
export const isWhole = ({ atlas, scope }: Writing): boolean =>
  scope.subjects.every(({ record }) => atlas.manifest.sides.some((side) => side === record.id))

/** The side that faces another. */
export const facing = ({ manifest: { sides } }: Atlas, side: SideId): SideId =>
  side === sides[0] ? sides[1] : sides[0]
