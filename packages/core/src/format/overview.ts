/** What an atlas holds at a glance, and its latest findings. @module */
import { type Atlas, checkAtlas, type Entry, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { citeMainSource, holdsFacts } from '../dataset/main-source.ts'
import { countOf } from '../dataset/record-index.ts'
import { fieldsOf } from '../index/fields.ts'
import { checkedInteger } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { compareDates, type PartialDate } from '../model/date-interval.ts'
import type { Records } from '../model/generated/records.ts'
import type { Localized } from '../model/language.ts'
import { positionsWhere } from '../query/find.ts'
import { memoize } from '../util/memo.ts'

/** A finding, and how late it is. */
export interface LatestFinding {
  readonly finding: Entry<'findings'>
  /** When the latest source that it rests on was published; absent where none of them has a date. */
  readonly date?: PartialDate
}

type Finding = Atlas['records']['findings'][number]

/** The sources of a finding itself and of what it claims, each by its id. A weak host does not make a finding later. */
const sourcesOf = ({ citations, claims }: Finding): readonly string[] =>
  [...citations, ...claims.flatMap((claim) => claim.citations)].map(({ source }) => source)

/** Contradictions before misspellings, in the order of the vocabulary; but what has overtaken a source is later than it. */
function ranks(): (kind: Finding['kind']) => number {
  const kinds = Object.keys(descriptionOf('findings').terms.kind ?? {})
  return (kind) => (kind === 'overtaken' ? -1 : kinds.indexOf(kind))
}

/**
 * The findings, the latest first.
 *
 * A finding has no date of its own: it is as late as the latest source that it rests on. Of those that are equally late
 * what has overtaken a source comes first, then the other kinds in the order of their vocabulary.
 *
 * @param atlas any atlas
 * @param limit the largest number; default: all
 * @returns each with the date of its latest source
 * @example
 * latestFindings(atlas, 2).map(({ finding, date }) => [finding.record.kind, date])
 * // [['overtaken', '2026-03-10'], ['overtaken', '2026-03-03']]
 */
export function latestFindings(atlas: Atlas, limit?: number): readonly LatestFinding[] {
  checkAtlas(atlas)
  if (limit !== undefined) checkedInteger('limit', limit, 1)
  const published = new Map<string, string | undefined>(
    atlas.records.sources.flatMap(({ id, published, weakHost }) =>
      weakHost === true ? [] : [[id, published] as const],
    ),
  )
  const rank = ranks()
  const dated = atlas.records.findings.map((record): LatestFinding => {
    const dates = sourcesOf(record).flatMap((id) => published.get(id) ?? [])
    const [date] = dates.toSorted((a, b) => compareDates(b, a))
    return { finding: entryOf('findings', record), ...(date === undefined ? {} : { date }) }
  })
  return dated
    .toSorted(
      (a, b) =>
        compareDates(b.date ?? '0000', a.date ?? '0000') || rank(a.finding.record.kind) - rank(b.finding.record.kind),
    )
    .slice(0, limit)
}

/** How many records a collection has. */
export interface CollectionCount {
  readonly collection: CollectionName
  readonly label: Localized
  readonly description: Localized
  readonly count: number
  /** How many of them only other sources than the main one tell of; 0 for sectors, places and sources. */
  readonly beyondMainSource: number
}

/** A focus sector with how many records of each collection are in it or in a sector within it. */
export interface SectorCount {
  readonly sector: Entry<'sectors'>
  readonly counts: { readonly [C in CollectionName]?: number }
}

/** How many findings are of a kind. */
export interface FindingCount {
  readonly kind: Finding['kind']
  readonly label: Localized
  readonly count: number
}

/** What an atlas holds, at a glance. */
export interface Overview {
  readonly title: Localized
  readonly description: Localized
  readonly version: string
  /** The day, month or year that the records describe. */
  readonly asOf: string
  /** SHA-256 of the content, in hex. */
  readonly hash: string
  /** Where errors are reported, as the manifest gives it: `https:` or `mailto:`. */
  readonly feedback?: string
  /** How many records there are in all. */
  readonly total: number
  readonly collections: readonly CollectionCount[]
  readonly sectors: readonly SectorCount[]
  /** How many findings there are of each kind, the most first; none of which there is none. */
  readonly findingKinds: readonly FindingCount[]
  /** The latest findings, as `latestFindings` orders them. */
  readonly findings: readonly Entry<'findings'>[]
}

function countSector(atlas: Atlas, record: Records['sectors']): SectorCount {
  const collections = collectionNames.filter((collection) => fieldsOf(collection).some(({ name }) => name === 'sector'))
  const counted = collections.map((collection) => [
    collection,
    positionsWhere(atlas, collection, { sector: record.id }).length,
  ])
  return { sector: entryOf('sectors', record), counts: Object.fromEntries(counted) }
}

function countFindings(atlas: Atlas): readonly FindingCount[] {
  const labels = descriptionOf('findings').terms.kind ?? {}
  const counts = new Map<Finding['kind'], number>()
  for (const { kind } of atlas.records.findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => ({ kind, label: labels[kind] ?? { en: kind, es: kind }, count }))
    .toSorted((a, b) => b.count - a.count)
}

const countBeyond = (atlas: Atlas, collection: CollectionName): number =>
  holdsFacts(collection)
    ? atlas.records[collection].filter(({ citations }) => !citeMainSource(atlas, citations)).length
    : 0

const maxFindings = 5

/**
 * What an atlas holds, at a glance.
 *
 * @param atlas any atlas
 * @returns its counts by collection and by focus sector, and the findings by kind and the latest ones
 * @example
 * overview(atlas).sectors.map(({ sector }) => sector.record.id)
 * // ['aerospace', 'automotive', 'ict', 'renewable-energy']
 */
export function overview(atlas: Atlas): Overview {
  checkAtlas(atlas)
  return overviews(atlas)
}

const overviews = /* @__PURE__ */ memoize((atlas: Atlas): Overview => {
  const { title, description, version, asOf, feedback } = atlas.manifest
  const collections = collectionNames.map((collection): CollectionCount => {
    const described = descriptionOf(collection)
    return {
      collection,
      label: described.label.many,
      description: described.description,
      count: countOf(atlas, collection),
      beyondMainSource: countBeyond(atlas, collection),
    }
  })
  return {
    title,
    description,
    version,
    asOf,
    hash: atlas.hash,
    ...(feedback === undefined ? {} : { feedback }),
    total: collections.reduce((sum, { count }) => sum + count, 0),
    collections,
    sectors: atlas.records.sectors
      .filter(({ kind }) => kind === 'focus-sector')
      .map((record) => countSector(atlas, record)),
    findingKinds: countFindings(atlas),
    findings: latestFindings(atlas, maxFindings).map(({ finding }) => finding),
  }
})
