/** The matches of an actor as lines of text or a page show them. @module */
import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import { citationsFor } from '../dataset/citations.ts'
import { labelOf, labelOfId, shortLabelOf, termLabel } from '../dataset/label.ts'
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
  /** The records that support it, but for the candidate itself; of ties with others like the actor, these alone, each once. */
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

/** Reasons of ties with others of a sector or a place: this comes first among their records. */
const precedentKinds: ReadonlySet<MatchSignalKind> = new Set(['works-with-your-sector', 'works-with-your-place'])

const isPrecedent = ({ kind }: Pick<MatchReason, 'kind'>): boolean => precedentKinds.has(kind)

/**
 * Reasons with each tie once: one with others of the Basque Country is one with others of Spain, too. What a wider place or
 * sector adds to the score goes to the nearest that names the same ties.
 */
function eachTieOnce(reasons: readonly MatchReason[]): readonly MatchReason[] {
  const kept: MatchReason[] = []
  const named = new Set<string>()
  for (const { kind, label, value, records } of reasons) {
    const nearest = kept.findLastIndex((one) => one.kind === kind)
    const known = kept[nearest]
    const isNamed = ({ collection, record }: Entry) => collection === 'ties' && named.has(`${kind} ${record.id}`)
    const left = isPrecedent({ kind }) ? records.filter((one) => !isNamed(one)) : records
    if (known !== undefined && isPrecedent({ kind }) && left.every(({ collection }) => collection !== 'ties')) {
      // In thousandths, as all values are.
      kept[nearest] = { ...known, value: Math.round(1000 * (known.value + value)) / 1000 }
      continue
    }
    if (isPrecedent({ kind })) for (const { record } of left) named.add(`${kind} ${record.id}`)
    kept.push({ kind, label, value, records: left })
  }
  return kept
}

/** The records that a reason names: not the candidate itself, nor what a label of ties says, nor partners whom these name. */
const namedBy = (reason: MatchReason, candidate: Entry): readonly Entry[] =>
  reason.records.filter(
    ({ collection, record }) => record.id !== candidate.record.id && (!isPrecedent(reason) || collection === 'ties'),
  )

/** What a reason is called; one of ties with the sector or the place, which else would look like one of them. */
function reasonLabel(atlas: Atlas, reason: MatchReason, language: Language): string {
  const label = reason.label[language]
  const [term] = reason.records
  return isPrecedent(reason) && term !== undefined ? `${label} (${labelOf(atlas, term, language)})` : label
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
  label: reasonLabel(atlas, reason, language),
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
      reasons: eachTieOnce(reasons).map((reason) => displayReason(atlas, entry, reason, language, asOf)),
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
