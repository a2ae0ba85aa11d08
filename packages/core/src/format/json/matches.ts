/** The matches of an actor as JSON. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import type { Exclusion, Match, Matches } from '../../matching/match.ts'
import type { PartName } from '../../matching/score-parts.ts'
import { checkedInteger, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import {
  type EntryJson,
  entryJson,
  type JsonContext,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
  type NamedJson,
  namedJson,
} from './entry.ts'
import { type PathJson, pathJson } from './path.ts'

/** One reason for a match. */
export interface MatchReasonJson<L extends object> extends NamedJson<EntryJson<L>> {
  readonly kind: string
  readonly label: string
  readonly value: number
}

/** A part of a score: the sum of its reasons. */
export interface MatchPartJson<L extends object> {
  readonly name: PartName
  readonly label: string
  readonly value: number
  readonly reasons: readonly MatchReasonJson<L>[]
}

/** An actor on another side with its score. */
export interface MatchJson<L extends object> {
  readonly actor: EntryJson<L>
  /** Its rank by score, from 1; equal scores share one. */
  readonly rank: number
  /** The sum of its parts; comparable within one answer only. */
  readonly score: number
  readonly parts: readonly MatchPartJson<L>[]
}

/** Why an actor is not a candidate. */
export type ExclusionJson<L extends object> =
  | { readonly reason: 'itself' | 'left-side' | 'no-side' | 'excluded'; readonly actor: EntryJson<L> }
  /** It had ended by the date, as its `standing` says. */
  | { readonly reason: 'ended'; readonly actor: EntryJson<L> }
  | { readonly reason: 'same-side'; readonly side: string; readonly count: number }

/** The matches of an actor. */
export interface MatchesJson<L extends object> {
  readonly actor: EntryJson<L>
  /** Its side on the date; absent: none, so that it is matched with all sides. */
  readonly side?: string
  readonly asOf: string
  /** The best candidates, best first, each with the cheapest path of introduction. */
  readonly suggestions: readonly (MatchJson<L> & { readonly introduction?: PathJson<L> })[]
  /** The actors with which it has a tie already. */
  readonly existing: readonly (MatchJson<L> & { readonly ties: readonly EntryJson<L>[] })[]
  /** How many they are in all. */
  readonly existingTotal: number
  readonly excluded: readonly ExclusionJson<L>[]
  /** How many these are, where not all are named. */
  readonly excludedTotal?: number
}

/** How matches become JSON. */
export interface MatchesJsonOptions<L extends object> extends JsonOptions<L> {
  /** The largest number of existing partners, from 1; default: `maxNamed`, and else all. */
  readonly maxExisting?: number
  /** The largest number of ways of each step of an introduction, cheapest first, from 1; default: all. */
  readonly maxWays?: number
}

const optionNames: OptionNames<MatchesJsonOptions<object>> = { ...jsonOptionNames, maxExisting: true, maxWays: true }

function matchJson<L extends object>(context: JsonContext<L>, { entry, rank, score, parts }: Match): MatchJson<L> {
  const { language } = context
  return {
    actor: entryJson(context, entry),
    rank,
    score,
    parts: parts.map(({ name, label, value, reasons }) => ({
      name,
      label: label[language],
      value,
      reasons: reasons.map((reason) => ({
        kind: reason.kind,
        label: reason.label[language],
        value: reason.value,
        ...namedJson(context, reason.records, (record) => entryJson(context, record)),
      })),
    })),
  }
}

const exclusionJson = <L extends object>(context: JsonContext<L>, exclusion: Exclusion): ExclusionJson<L> =>
  exclusion.reason === 'same-side'
    ? exclusion
    : { reason: exclusion.reason, actor: entryJson(context, exclusion.entry) }

/**
 * The matches of an actor as JSON: suggestions with their reasons and introductions, existing partners, exclusions.
 *
 * @param atlas the atlas that the matches are of
 * @param found what `matches` gives
 * @param options the language, what to add to each record, and the largest numbers of partners and ways
 * @example
 * const found = matches(atlas, 'claut', { limit: 1 })
 * toMatchesJson(atlas, found, { language: 'en', linkTo: () => ({}) }).suggestions[0]?.rank // 1
 */
export function toMatchesJson<L extends object>(
  atlas: Atlas,
  found: Matches,
  options: MatchesJsonOptions<L>,
): MatchesJson<L> {
  checkOptions(options, optionNames)
  checkObject('found', found, 'what matches gives', ['entry', 'asOf', 'suggestions', 'existing', 'excluded'])
  const { maxExisting, maxWays } = options
  if (maxExisting !== undefined) checkedInteger('options.maxExisting', maxExisting, 1)
  if (maxWays !== undefined) checkedInteger('options.maxWays', maxWays, 1)
  const context = { ...jsonContext(atlas, options), asOf: found.asOf }
  const { entry, side, asOf, suggestions, existing, excluded } = found
  return {
    actor: entryJson(context, entry),
    ...(side === undefined ? {} : { side }),
    asOf,
    suggestions: suggestions.map(({ introduction, ...match }) => ({
      ...matchJson(context, match),
      ...(introduction === undefined ? {} : { introduction: pathJson(context, introduction, maxWays) }),
    })),
    existingTotal: existing.length,
    existing: existing.slice(0, maxExisting ?? context.maxNamed).map(({ ties, ...match }) => ({
      ...matchJson(context, match),
      ties: namedJson(context, ties, (tie) => entryJson(context, tie)).records,
    })),
    excluded: excluded.slice(0, context.maxNamed).map((exclusion) => exclusionJson(context, exclusion)),
    ...(excluded.length > (context.maxNamed ?? excluded.length) ? { excludedTotal: excluded.length } : {}),
  }
}
