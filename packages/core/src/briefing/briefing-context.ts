/** What the sections of a briefing share while it is written. @module */

import { notNear, type Scope } from '../analysis/scope.ts'
import type { Atlas, Entry } from '../dataset/atlas.ts'
import { entriesById } from '../dataset/get.ts'
import { labelOf, labelOfId, shortLabelOf } from '../dataset/label.ts'
import { type SideId, sideOfActor } from '../index/geography.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Language } from '../model/language.ts'
import { asSentence } from '../text/as-sentence.ts'
import { placeInSentence } from '../text/place-in-sentence.ts'
import type { BriefingSubject } from './briefing-value.ts'
import type { Block } from './draft.ts'
import type { Phrases } from './phrases.ts'
import { firstSentences, truncateWords, withinSentence } from './sentence.ts'

export interface BriefingContext {
  readonly atlas: Atlas
  readonly subject: BriefingSubject
  readonly scope: Scope
  readonly asOf: PartialDate
  readonly language: Language
  readonly phrases: Phrases
}

const maxNameWords = 18

export const fullName = ({ atlas, language }: Pick<BriefingContext, 'atlas' | 'language'>, entry: Entry): string =>
  truncateWords(labelOf(atlas, entry, language), maxNameWords)

/** What a record goes by: its acronym or a shorter name where its name is long. */
export const shortName = ({ atlas, language }: Pick<BriefingContext, 'atlas' | 'language'>, entry: Entry): string =>
  truncateWords(shortLabelOf(atlas, entry, language), maxNameWords)

export const shortNames = (context: BriefingContext, ids: readonly string[]): readonly string[] =>
  entriesById(context.atlas, ids).map((entry) => shortName(context, entry))

/** The name of a place as it stands within a sentence, with its article. */
export const placeName = ({ atlas, language }: Pick<BriefingContext, 'atlas' | 'language'>, id: string): string =>
  placeInSentence(truncateWords(labelOfId(atlas, id, language), maxNameWords), language)

export const sectorName = ({ atlas, language }: Pick<BriefingContext, 'atlas' | 'language'>, id: string): string =>
  withinSentence(truncateWords(labelOfId(atlas, id, language), maxNameWords))

/** The largest number of words of a summary, which in another dataset may be long. */
const maxSummaryWords = 60

/** What a record says of itself, as one sentence or a few; empty where it says nothing. */
export function briefingSummary(
  { language }: Pick<BriefingContext, 'language'>,
  { record }: Entry,
  most = maxSummaryWords,
): string {
  if (!('summary' in record) || record.summary === undefined) return ''
  return asSentence(firstSentences(record.summary, language, most))
}

export const isActor = (entry: Entry): entry is Entry<'clusters' | 'organizations'> =>
  entry.collection === 'clusters' || entry.collection === 'organizations'

/** The side of an actor on the briefing's date. */
export const sideOf = ({ atlas, asOf }: Pick<BriefingContext, 'atlas' | 'asOf'>, entry: Entry): SideId | undefined =>
  isActor(entry) ? sideOfActor(atlas, entry.record, asOf) : undefined

/**
 * Blocks of which those come first that open with what names the subject, or reaches it through its actors; those after
 * them have nothing nearer than what is of its field.
 *
 * @param blocks each with the number of the record that it opens with
 */
export const ownFirst = (
  { scope }: Pick<BriefingContext, 'scope'>,
  blocks: readonly (readonly [first: number | undefined, block: Block])[],
): readonly Block[] => {
  const isOwn = (first = -1) => (scope.nearnessAt(first) ?? notNear) < 2
  return blocks.toSorted(([a], [b]) => Number(isOwn(b)) - Number(isOwn(a))).map(([, block]) => block)
}

/** Whether a briefing is about all of the atlas, or one side of it. */
export const coversAtlas = ({ atlas, scope }: BriefingContext): boolean =>
  scope.subjects.every(({ record }) => atlas.manifest.sides.some((side) => side === record.id))

export const otherSide = ({ manifest: { sides } }: Atlas, side: SideId): SideId =>
  side === sides[0] ? sides[1] : sides[0]
