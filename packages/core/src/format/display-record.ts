/**
 * A record as people read it: every field under its human name, each value in words, and what bears it out.
 *
 * @module
 */
import { type Agreement, evidenceOf, type RecordEvidence } from '../analysis/evidence.ts'
import { type Atlas, checkAtlas, checkEntry, type Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { labelOf, termLabel } from '../dataset/label.ts'
import { findingsAbout } from '../index/findings-about.ts'
import { checkCollection, checkLanguage } from '../model/check-argument.ts'
import type { Citation } from '../model/citation.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { isPartialDate } from '../model/date-interval.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import type { Statement } from '../model/record.ts'
import { formatPeriod } from '../text/format-date.ts'
import { isPlainObject } from '../util/check-value.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import { type DisplayContext, type DisplayPart, partsOf } from './display-parts.ts'
import { formatAgreement, formatRelation } from './evidence.ts'
import { fullMarksOf } from './standing-mark.ts'

/** A further value for a field, as another source gives it. */
export interface DisplayStatement {
  /** Which value of the field it is about, counted from 0; absent: the whole field. */
  readonly item?: number
  readonly parts: readonly DisplayPart[]
  /** Whether it is the value that is shown, so that the source only bears it out. */
  readonly agrees: boolean
  readonly relation: Statement['relation']
  /** How the value stands to the one that is shown, like "contradicts" or "true since 2020". */
  readonly relationLabel: string
  readonly rank: Statement['rank']
  /** What the rank is called. */
  readonly rankLabel: string
  readonly note?: string
  readonly citations: readonly ResolvedCitation[]
}

/** A value as a statement gives it: of a name, its spelling. */
const spelling = (value: unknown): unknown => (isPlainObject(value) && 'value' in value ? value.value : value)

/** A date or a period as ISO 8601 writes it, which a source gives for a value in words; nothing for all other values. */
function datesIn(value: Statement['value'], language: Language): string | undefined {
  const [start = '', end = start, ...more] = String(value).split('/')
  const isDated = more.length === 0 && start.includes('-') && isPartialDate(start) && isPartialDate(end)
  return isDated ? formatPeriod(start, end, language) : undefined
}

function displayStatement(context: DisplayContext, statement: Statement): DisplayStatement {
  const { atlas, entry, language } = context
  const path = statement.field.replaceAll(/\.\d+/g, '')
  // A name's spelling is said without its kind and language.
  const item = /^[^.]+\.(\d+)/.exec(statement.field)?.[1]
  const dates = datesIn(statement.value, language)
  // Its value is of one language, and stands for what the note says in a sentence.
  const sentence = path === 'summary' && statement.relation === 'overtakes' ? statement.note : undefined
  const parts =
    path === 'names' || dates !== undefined
      ? [{ text: dates ?? String(statement.value) }]
      : partsOf(context, path, sentence ?? statement.value)
  return {
    ...(item === undefined ? {} : { item: Number(item) }),
    parts,
    agrees:
      statement.relation === 'confirms' &&
      pathValuesAt(entry.record, statement.field).some(({ value }) => spelling(value) === statement.value),
    relation: statement.relation,
    relationLabel: formatRelation(statement, language),
    rank: statement.rank,
    rankLabel: termLabel(entry.collection, 'statements.rank', statement.rank, language),
    ...(statement.note === undefined || sentence !== undefined ? {} : { note: statement.note[language] }),
    citations: statement.citations.map((citation) => resolveCitation(atlas, citation)),
  }
}

/** One value of a field. */
export interface DisplayValue {
  readonly parts: readonly DisplayPart[]
  /** Where a reader finds this one value, if not where the rest of the record stands. */
  readonly citations: readonly ResolvedCitation[]
}

/** A field of a record with its values. */
export interface DisplayField {
  /** Name of the field in the record, like `participants`. */
  readonly name: string
  readonly label: string
  /** In order; none where only other sources give one. */
  readonly values: readonly DisplayValue[]
  /** Where a reader finds this one field, if not where the rest of the record stands. */
  readonly citations: readonly ResolvedCitation[]
  /** The values of other sources. */
  readonly statements: readonly DisplayStatement[]
  /** Whether its sources agree, where there are several; in words, as `formatAgreement` gives it. */
  readonly agreement?: string
  /** The same as a term. */
  readonly agreementTerm?: Agreement
  /** Where it stands in each of the sources that agree, as many as `agreement` counts; empty where they do not. */
  readonly agreeing: readonly ResolvedCitation[]
}

/** A record as people read it. */
export interface DisplayRecord {
  /** What it is called. */
  readonly label: string
  /** How it ended, in full, and whether only sources other than the main one tell of it; empty for most records. */
  readonly marks: readonly string[]
  readonly fields: readonly DisplayField[]
  /** Where a reader finds the record as a whole; empty for a source that stands in itself. */
  readonly citations: readonly ResolvedCitation[]
  /** The other pages that bear single fields out or say something else of them, each once. */
  readonly otherSources: readonly ResolvedCitation[]
  /** The findings that touch it. */
  readonly findings: readonly Entry<'findings'>[]
}

/** Said elsewhere: the id names the record, and a figure's value is said with its unit and qualifier. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'id',
  'citations',
  'statements',
  'beyond',
  'figures.qualifier',
  'figures.unit',
])

const last: readonly string[] = ['names', 'note']

/**
 * The fields of a collection's records in the order in which a page shows them.
 *
 * @param collection name of a collection
 * @example
 * shownFields('clusters').at(-1) // 'note'
 */
export function shownFields(collection: CollectionName): readonly string[] {
  checkCollection(collection)
  const shown = Object.keys(descriptionOf(collection).labels).filter(
    (path) => !path.includes('.') && !saidElsewhere.has(path) && !saidElsewhere.has(`${collection}.${path}`),
  )
  return [...shown.filter((name) => !last.includes(name)), ...last.filter((name) => shown.includes(name))]
}

function citationsWithin(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null || !('citations' in value)) return []
  // Wherever the model has citations, they are of this one schema.
  return value.citations as readonly Citation[]
}

/** The citation of a source for a field; one for the field itself before one for the record as a whole. */
function citationFor(citations: readonly Citation[], name: string, id: string): Citation | undefined {
  const ofSource = citations.filter(({ source }) => source === id)
  const isFor = (citation: Citation) => citation.for?.some((path) => path.split('.')[0] === name) === true
  return ofSource.find(isFor) ?? ofSource.find((citation) => citation.for === undefined) ?? ofSource[0]
}

function displayField(context: DisplayContext, known: RecordEvidence, name: string): DisplayField {
  const { atlas, entry, language } = context
  const value: unknown = Reflect.get(entry.record, name)
  const items = Array.isArray(value) ? value : value === undefined ? [] : [value]
  const evidence = known.fields.find(({ field }) => field === name)
  const agreement = evidence === undefined ? '' : formatAgreement(evidence, language)
  const statements = evidence?.further ?? known.added.filter(({ field }) => field.split('.')[0] === name)
  const citations: readonly Citation[] = entry.record.citations
  const citedFor = (wanted: (path: readonly string[]) => boolean) =>
    citations
      .filter((citation) => citation.for?.some((path) => wanted(path.split('.'))))
      .map((citation) => resolveCitation(atlas, citation))
  const isItem = (part: string | undefined) => part !== undefined && /^\d+$/.test(part)
  const bearingOut = evidence?.agreement === 'agrees' ? evidence.sources : []
  const everyCitation = [...items.flatMap(citationsWithin), ...citations, ...statements.flatMap((one) => one.citations)]
  return {
    name,
    label: descriptionOf(entry.collection).labels[name]?.[language] ?? name,
    values: items.map((item, position) => ({
      parts: partsOf(context, name, item),
      citations: [
        ...citationsWithin(item).map((citation) => resolveCitation(atlas, citation)),
        ...citedFor(([field, place]) => field === name && place === String(position)),
      ],
    })),
    citations: citedFor(([field, place]) => field === name && !isItem(place)),
    statements: statements.map((statement) => displayStatement(context, statement)),
    ...(agreement === '' || evidence === undefined ? {} : { agreement, agreementTerm: evidence.agreement }),
    agreeing: bearingOut.flatMap(({ id }) => {
      const citation = citationFor(everyCitation, name, id)
      return citation === undefined ? [] : [resolveCitation(atlas, citation)]
    }),
  }
}

/**
 * Where a reader finds a record as a whole; where each citation is for single fields only, all of them.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @returns one citation or more, in the record's order
 * @example
 * const tie = entryOf('ties', get(atlas, 'ties', 'aerocluster-queretaro--hegan'))
 * citationsOf(atlas, tie).map(({ page, table }) => ({ page, table })) // [{ page: 5, table: 2 }]
 */
export function citationsOf(atlas: Atlas, entry: Entry): readonly ResolvedCitation[] {
  checkAtlas(atlas)
  checkEntry(entry)
  const citations: readonly Citation[] = entry.record.citations
  const whole = citations.filter((citation) => citation.for === undefined)
  return (whole.length > 0 ? whole : citations).map((citation) => resolveCitation(atlas, citation))
}

/** Where a record stands without the record itself: a source is none of its own, and a footnote is on a page of another. */
function withoutItself(
  atlas: Atlas,
  { record: { id } }: Entry,
  citation: ResolvedCitation,
): readonly ResolvedCitation[] {
  if (citation.source === id) return []
  if (citation.footnote?.id !== id) return [citation]
  const { footnote: _itself, ...place } = citation
  const { url: _own, ...rest } = place
  const { url } = resolveCitation(atlas, { source: citation.source })
  return [{ ...rest, ...(url === undefined ? {} : { url }) }]
}

/** The sources of fields that are not those of the record as a whole. Of the main source the pages stand at the fields. */
function otherSources(
  fields: readonly DisplayField[],
  citations: readonly ResolvedCitation[],
): readonly ResolvedCitation[] {
  const cited = fields.flatMap((field) => [
    ...field.citations,
    ...[...field.values, ...field.statements].flatMap((value) => value.citations),
  ])
  const known = new Set(citations.map(({ source }) => source))
  const others = cited.filter(({ main, source }) => !main && !known.has(source))
  return [...new Map(others.map((citation) => [citation.source, citation])).values()]
}

/**
 * A record as people read it.
 *
 * @param atlas the atlas that the record is of
 * @param entry the record with its collection
 * @param language the reader's language
 * @returns its fields in reading order, without those that it lacks
 * @example
 * const claut = entryOf('clusters', get(atlas, 'clusters', 'claut'))
 * displayRecord(atlas, claut, 'es').fields[0]?.label // 'resumen'
 */
export function displayRecord(atlas: Atlas, entry: Entry, language: Language): DisplayRecord {
  checkAtlas(atlas)
  checkEntry(entry)
  checkLanguage(language)
  const context: DisplayContext = { atlas, entry, language }
  const evidence = evidenceOf(atlas, entry)
  const fields = shownFields(entry.collection)
    .map((name) => displayField(context, evidence, name))
    .filter(({ values, statements }) => values.length > 0 || statements.length > 0)
  const citations = citationsOf(atlas, entry).flatMap((citation) => withoutItself(atlas, entry, citation))
  return {
    label: labelOf(atlas, entry, language),
    marks: fullMarksOf(atlas, entry, language),
    fields,
    citations,
    otherSources: otherSources(fields, citations),
    findings: findingsAbout(atlas, entry.record.id),
  }
}
