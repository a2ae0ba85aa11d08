/** A record with everything around it, and the answers of a search, as JSON. @module */
import { type Atlas, checkEntry, type Entry } from '../../dataset/atlas.ts'
import { termLabel } from '../../dataset/label.ts'
import { type RelatedGroup, related } from '../../dataset/related.ts'
import { findingsAbout } from '../../index/findings-about.ts'
import { checkedInteger, checkObject, checkOptions, type OptionNames } from '../../model/check-argument.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'
import type { Resolution, ResolveCandidate } from '../../search/resolve.ts'
import type { SearchHit, SearchMatch } from '../../search/search.ts'
import {
  type CitationJson,
  citationJson,
  type EntryJson,
  entryJson,
  type JsonContext,
  type JsonOptions,
  jsonContext,
  jsonOptionNames,
} from './entry.ts'
import { evidenceJson, type FieldEvidenceJson } from './evidence.ts'

/** The records that stand in one relation to a record. */
export interface RelationJson<L extends object> {
  readonly relation: string
  /** Whether the record refers to them, or they to it. */
  readonly direction: 'out' | 'in'
  /** The name of the relation from this side. */
  readonly label: string
  /** How many they are. */
  readonly total: number
  readonly records: readonly EntryJson<L>[]
}

/** A contradiction or another problem of the sources about a record. */
export type FindingJson<L extends object> = EntryJson<L> & {
  readonly kind: { readonly value: string; readonly label: string }
  readonly summary: string
  readonly resolution: string
}

/** A record with everything around it. */
export type RecordJson<L extends object, C extends CollectionName = CollectionName> = EntryJson<L, C> & {
  /** The record as the dataset has it. */
  readonly record: Records[C]
  readonly citations: readonly CitationJson<L>[]
  /** Of each field with more than one source: which these are, whether they agree, and what else they say. */
  readonly evidence: readonly FieldEvidenceJson<L>[]
  readonly relations: readonly RelationJson<L>[]
  readonly findings: readonly FindingJson<L>[]
}

/** How a record becomes JSON. */
export interface RecordJsonOptions<L extends object> extends JsonOptions<L> {
  /** The largest number of records of each relation, from 1; default: `maxNamed`, and else all. */
  readonly maxRelated?: number
}

const recordOptionNames: OptionNames<RecordJsonOptions<object>> = { ...jsonOptionNames, maxRelated: true }

const relationJson = <L extends object>(
  context: JsonContext<L>,
  { relation, direction, label, entries }: RelatedGroup,
  max?: number,
): RelationJson<L> => ({
  relation,
  direction,
  label: label[context.language],
  total: entries.length,
  records: entries.slice(0, max).map((entry) => entryJson(context, entry)),
})

function findingJson<L extends object>(context: JsonContext<L>, finding: Entry<'findings'>): FindingJson<L> {
  const { kind, summary, resolution } = finding.record
  const { language } = context
  return {
    ...entryJson(context, finding),
    kind: { value: kind, label: termLabel('findings', 'kind', kind, language) },
    summary: summary[language],
    resolution: resolution[language],
  }
}

/**
 * A relation of a record as JSON.
 *
 * @param atlas the atlas that the records are of
 * @param group a group that `related` gives
 * @param options the language, what to add to each record, and the largest number of them
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * related(atlas, claut)
 *   .filter(({ relation }) => relation === 'clusters.country')
 *   .map((group) => toRelationJson(atlas, group, { language: 'en', linkTo: () => ({}) }).records)
 * // [[{ collection: 'places', id: 'mx', label: 'Mexico' }]]
 */
export function toRelationJson<L extends object>(
  atlas: Atlas,
  group: RelatedGroup,
  options: RecordJsonOptions<L>,
): RelationJson<L> {
  checkObject('group', group, 'a group that related gives', ['relation', 'direction', 'label', 'entries'])
  return relationJson(recordContext(atlas, options), group, options.maxRelated ?? options.maxNamed)
}

function recordContext<L extends object>(atlas: Atlas, options: RecordJsonOptions<L>): JsonContext<L> {
  checkOptions(options, recordOptionNames)
  if (options.maxRelated !== undefined) checkedInteger('options.maxRelated', options.maxRelated, 1)
  return jsonContext(atlas, options)
}

/**
 * A record as JSON, with its citations, the records around it, and the findings about it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param options the language, what to add to each record, and the largest number of related ones
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * toRecordJson(atlas, claut, { language: 'en', linkTo: () => ({}) }).label
 * // 'Clúster Automotriz de Nuevo León, A.C.'
 */
export function toRecordJson<L extends object>(
  atlas: Atlas,
  entry: Entry,
  options: RecordJsonOptions<L>,
): RecordJson<L> {
  const context = recordContext(atlas, options)
  checkEntry(entry)
  return {
    ...entryJson(context, entry),
    record: entry.record,
    citations: entry.record.citations.map((citation) => citationJson(context, citation)),
    evidence: evidenceJson(context, entry),
    relations: related(atlas, entry).map((group) =>
      relationJson(context, group, options.maxRelated ?? options.maxNamed),
    ),
    findings: findingsAbout(atlas, entry.record.id).map((finding) => findingJson(context, finding)),
  }
}

const thousandths = (score: number): number => Math.round(score * 1000) / 1000

/** A record that a search found. */
export type SearchHitJson<L extends object> = EntryJson<L> & {
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** Whether a name of the record is exactly the text. */
  readonly exact: boolean
  /** The texts in which words were found, with where they stand, in UTF-16 units. */
  readonly matches: readonly SearchMatch[]
}

/**
 * A hit of a search as JSON.
 *
 * @param atlas the atlas that was searched
 * @param hit a hit that `search` gives
 * @param options the language, and what to add to the record
 * @example
 * search(atlas, 'hegan', { limit: 1 }).map((hit) => toSearchHitJson(atlas, hit, { language: 'en', linkTo: () => ({}) }).id)
 * // ['hegan']
 */
export function toSearchHitJson<L extends object>(
  atlas: Atlas,
  hit: SearchHit,
  options: JsonOptions<L>,
): SearchHitJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('hit', hit, 'a hit that search gives', ['entry', 'score', 'matches'])
  const { entry, score, exact, matches } = hit
  return { ...entryJson(jsonContext(atlas, options), entry), score: thousandths(score), exact, matches }
}

/** An actor that a name may mean. */
export type CandidateJson<L extends object> = EntryJson<L> & {
  /** From 0 to 1. */
  readonly score: number
  /** The actor's name that is most alike. */
  readonly name: string
  readonly by: ResolveCandidate['by']
  /** Why it is not chosen; absent where nothing speaks against it. */
  readonly against?: NonNullable<ResolveCandidate['against']>
}

/** The actor that a name means, and the nearest others. */
export interface ResolutionJson<L extends object> {
  readonly chosen?: CandidateJson<L>
  /** Why no actor was chosen. */
  readonly reason?: NonNullable<Resolution['reason']>
  readonly runnersUp: readonly CandidateJson<L>[]
}

const candidateJson = <L extends object>(
  context: JsonContext<L>,
  { entry, score, name, by, against }: ResolveCandidate,
): CandidateJson<L> => ({
  ...entryJson(context, entry),
  score: thousandths(score),
  name,
  by,
  ...(against === undefined ? {} : { against }),
})

/**
 * The actor that a name means as JSON.
 *
 * @param atlas the atlas in which the name was resolved
 * @param resolution what `resolve` gives
 * @param options the language, and what to add to each record
 * @example
 * toResolutionJson(atlas, resolve(atlas, 'hegan'), { language: 'en', linkTo: () => ({}) }).chosen?.id // 'hegan'
 */
export function toResolutionJson<L extends object>(
  atlas: Atlas,
  resolution: Resolution,
  options: JsonOptions<L>,
): ResolutionJson<L> {
  checkOptions(options, jsonOptionNames)
  checkObject('resolution', resolution, 'what resolve gives', ['runnersUp'])
  const context = jsonContext(atlas, options)
  const { chosen, reason, runnersUp } = resolution
  return {
    ...(chosen === undefined ? {} : { chosen: candidateJson(context, chosen) }),
    ...(reason === undefined ? {} : { reason }),
    runnersUp: runnersUp.map((candidate) => candidateJson(context, candidate)),
  }
}
