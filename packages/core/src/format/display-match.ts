/** The matches of an actor as lines of text or a page show them. @module */
import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { labelOfId, shortLabelOf, termLabel } from '../dataset/label.ts'
import type { ExistingPartner, Match, Matches, MatchReason } from '../matching/match.ts'
import type { MatchSignalKind } from '../matching/match-signal.ts'
import type { PartName } from '../matching/score-parts.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { ActorCollection, CollectionName } from '../model/collection-name.ts'
import type { PartialDate } from '../model/date-interval.ts'
import type { Id } from '../model/id.ts'
import type { Language } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import {
  type Basis,
  basisMark,
  citationsOfAll,
  type DisplayEntry,
  type DisplayRank,
  displayEntry,
  displayRanks,
  distinctCitations,
} from './display-entry.ts'
import { type DisplayPath, displayPath } from './display-path.ts'
import { citationsOf } from './display-record.ts'

/** One reason for a match. */
export interface DisplayReason {
  readonly kind: MatchSignalKind
  readonly label: string
  readonly value: number
  /** The records that support it, but for the candidate itself and partners whom ties among them name. */
  readonly records: readonly DisplayEntry[]
  /** Where it is said that the candidate has what the reason gives, each place once. */
  readonly citations: readonly ResolvedCitation[]
}

/** A part of a score with its reasons, the weightiest first. */
export interface DisplayMatchPart {
  readonly name: PartName
  readonly label: string
  readonly value: number
  readonly reasons: readonly DisplayReason[]
}

/** An actor on another side with its score. */
export interface DisplayMatch extends DisplayRank, DisplayEntry<ActorCollection> {
  readonly shortLabel: string
  /** Its country, or else the place that is known; an empty text if none. */
  readonly place: string
  /** The place that is known, or else its country; an empty text if none. */
  readonly exactPlace: string
  readonly score: number
  readonly parts: readonly DisplayMatchPart[]
}

/** A suggested partner. */
export interface DisplaySuggestion extends DisplayMatch {
  readonly introduction?: DisplayPath
}

/** A tie that exists already. */
export interface DisplayTie extends DisplayEntry<'ties'> {
  /** The kind of the tie, in words. */
  readonly kind: string
  /** The same with a mark if it is inferred, like "cooperation (inferred)". */
  readonly text: string
  readonly basis: Basis
  readonly citations: readonly ResolvedCitation[]
}

/** A partner with a tie. */
export interface DisplayPartner extends DisplayMatch {
  readonly ties: readonly DisplayTie[]
}

/** The matches of an actor in the order in which they are read. */
export interface DisplayMatches extends DisplayEntry<ActorCollection> {
  /** The name of its side; absent: none. */
  readonly side?: string
  /** The date in words. */
  readonly asOf: string
  readonly suggestions: readonly DisplaySuggestion[]
  /** Whether a higher limit would give further suggestions. */
  readonly more: boolean
  readonly existing: readonly DisplayPartner[]
}

/** The field by which a candidate has what a reason gives; other reasons rest on what joins two actors, like a tie. */
const fieldBehind: { readonly [K in MatchSignalKind]?: string } = {
  'same-sector': 'sectors',
  'seeks-your-place': 'targets',
  'is-where-you-seek': 'place',
  'same-body': 'memberOf',
}

const joining: ReadonlySet<CollectionName> = new Set(['ties', 'partnerships', 'events', 'awards', 'instruments'])

/** The records that a reason names: not the candidate itself, nor partners whom its ties name. */
function namedBy({ kind, records }: MatchReason, candidate: Entry): readonly Entry[] {
  const hasTies = kind === 'works-with-your-sector' || kind === 'works-with-your-place'
  const isActor = ({ collection }: Entry) => collection === 'clusters' || collection === 'organizations'
  return records.filter((one) => one.record.id !== candidate.record.id && !(hasTies && isActor(one)))
}

/** Where it is said that a candidate has what a reason gives: a page on a sector does not say who works in it. */
function citationsBehind(atlas: Atlas, { kind, records }: MatchReason, { record }: Entry): readonly ResolvedCitation[] {
  const field = fieldBehind[kind]
  if (field === undefined)
    return citationsOfAll(
      atlas,
      records.filter(({ collection }) => joining.has(collection)),
    )
  return distinctCitations(citationsFor(record, field).map((citation) => resolveCitation(atlas, citation)))
}

const displayReason = (
  atlas: Atlas,
  candidate: Entry,
  reason: MatchReason,
  language: Language,
  asOf?: PartialDate,
): DisplayReason => ({
  kind: reason.kind,
  label: reason.label[language],
  value: reason.value,
  records: namedBy(reason, candidate).map((record) => displayEntry(atlas, record, language, asOf)),
  citations: citationsBehind(atlas, reason, candidate),
})

function displayOne(
  atlas: Atlas,
  match: Match,
  language: Language,
  asOf?: PartialDate,
  rank: DisplayRank = { rank: match.rank, rankLabel: String(match.rank), sharedBy: 1 },
): DisplayMatch {
  const { entry, score, parts } = match
  const { country, place } = entry.record
  const placeLabel = (id: Id<'places'> | undefined) => (id === undefined ? '' : labelOfId(atlas, id, language))
  return {
    ...displayEntry(atlas, entry, language, asOf),
    ...rank,
    shortLabel: shortLabelOf(atlas, entry, language),
    place: placeLabel(country ?? place),
    exactPlace: placeLabel(place ?? country),
    score,
    parts: parts.map(({ name, label, value, reasons }) => ({
      name,
      label: label[language],
      value,
      reasons: reasons.map((reason) => displayReason(atlas, entry, reason, language, asOf)),
    })),
  }
}

function displayTie(
  atlas: Atlas,
  tie: ExistingPartner['ties'][number],
  language: Language,
  asOf: PartialDate,
): DisplayTie {
  const { kind, basis } = tie.record
  const kindLabel = termLabel('ties', 'kind', kind, language)
  return {
    ...displayEntry(atlas, tie, language, asOf),
    kind: kindLabel,
    text: kindLabel + basisMark(basis, language),
    basis,
    citations: citationsOf(atlas, tie),
  }
}

const displayRanked = <M extends Match>(
  atlas: Atlas,
  ranked: readonly M[],
  language: Language,
  asOf: PartialDate,
): readonly (readonly [match: M, display: DisplayMatch])[] => {
  const ranks = displayRanks(ranked)
  return ranked.map((match, at) => [match, displayOne(atlas, match, language, asOf, ranks[at])])
}

/**
 * The matches of an actor as lines of text or a page show them: labels, ranks, each reason with its records and
 * citations, and the path of introduction.
 *
 * @param atlas the atlas that the matches are of
 * @param found what `matches` gives
 * @param language the reader's language
 * @example
 * const shown = displayMatches(atlas, matches(atlas, 'claut', { limit: 3 }), 'es')
 * shown.suggestions[0]?.parts[0]?.label // 'sectores en común'
 */
export function displayMatches(atlas: Atlas, found: Matches, language: Language): DisplayMatches {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('found', found, 'what matches gives', ['entry', 'asOf', 'suggestions', 'existing'])
  const { entry, side, asOf, suggestions, more, existing } = found
  return {
    ...displayEntry(atlas, entry, language, asOf),
    ...(side === undefined ? {} : { side: labelOfId(atlas, side, language) }),
    asOf: formatDate(asOf, language),
    suggestions: displayRanked(atlas, suggestions, language, asOf).map(([{ introduction }, display]) => ({
      ...display,
      ...(introduction === undefined ? {} : { introduction: displayPath(atlas, introduction, language) }),
    })),
    more,
    existing: displayRanked(atlas, existing, language, asOf).map(([{ ties }, display]) => ({
      ...display,
      ties: ties.map((tie) => displayTie(atlas, tie, language, asOf)),
    })),
  }
}

/**
 * One match as lines of text or a page show it; its rank as if it were the only one of that score.
 *
 * @param atlas the atlas that the match is of
 * @param match a suggestion or an existing partner of `matches`
 * @param language the reader's language
 * @example
 * const { suggestions } = matches(atlas, 'claut', { limit: 1 })
 * suggestions.map((match) => displayMatch(atlas, match, 'en').rankLabel) // ['1']
 */
export function displayMatch(atlas: Atlas, match: Match, language: Language): DisplayMatch {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('match', match, 'a match that matches gives', ['entry', 'rank', 'score', 'parts'])
  return displayOne(atlas, match, language)
}
