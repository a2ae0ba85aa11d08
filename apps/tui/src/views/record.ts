/** A record in full: fields, what other sources say, relations, sources. @module */
import {
  type Atlas,
  type DisplayField,
  type DisplayPart,
  type DisplayRecord,
  type DisplayStatement,
  type DisplayValue,
  displayRecord,
  type Entry,
  formatCitation,
  type Language,
  lookup,
  type ResolvedCitation,
} from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import { wrap } from '../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, lineOf, type Segment, type Target } from '../text/line.ts'
import { capital, textWidth } from '../text/width.ts'
import { words } from '../words.ts'
import { citationMargin, labelledLines, labelWidth } from './columns.ts'
import { relationLines } from './relations.ts'
import type { RecordView } from './render-context.ts'

const separator: Segment<Target> = { text: ' · ', tone: 'muted' }

function partSegment(atlas: Atlas, part: DisplayPart, citations: readonly ResolvedCitation[]): Segment<Target> {
  if (part.id !== undefined) {
    const found = lookup(atlas, part.id)
    if (found.ok) {
      const to: Target = {
        destination: { kind: 'record', entry: found.value },
        ...(citations.length === 0 ? {} : { citations }),
      }
      return { text: part.text, tone: 'link', to }
    }
  }
  if (part.url !== undefined) return { text: part.text, tone: 'citation', link: part.url }
  return part.aside === true ? { text: part.text, tone: 'muted' } : { text: part.text }
}

function interleave(segments: readonly DocumentLine[], between: Segment<Target>): DocumentLine {
  return segments.flatMap((line, position) => (position === 0 ? line : [between, ...line]))
}

/**
 * The parts of a value as one line.
 *
 * @param citations what its references are borne out by, if it is not the record's own citations
 */
function valueLine(
  atlas: Atlas,
  { parts }: Pick<DisplayValue, 'parts'>,
  citations: readonly ResolvedCitation[],
): DocumentLine {
  return interleave(
    parts.map((part) => [partSegment(atlas, part, citations)]),
    separator,
  )
}

/** The URL of the source, if there is only one. */
function linkOf({ citations: [first, ...others] }: DisplayStatement): { readonly link?: string } {
  return first?.url === undefined || others.length > 0 ? {} : { link: first.url }
}

function statementLine({ atlas, language }: RecordView, statement: DisplayStatement): DocumentLine {
  const sources = statement.citations.map((citation) => formatCitation(citation, language)).join('; ')
  const note: readonly Segment<Target>[] =
    statement.note === undefined ? [] : [{ text: ` (${statement.note})`, tone: 'muted' }]
  if (statement.agrees) {
    return [
      { text: `✓ ${words.bornOut[language]} `, tone: 'muted' },
      { text: sources, tone: 'citation', ...linkOf(statement) },
      ...note,
    ]
  }
  const rank: readonly Segment<Target>[] =
    statement.rank === 'normal' ? [] : [{ text: ` ${statement.rankLabel}`, tone: 'muted' }]
  return [
    { text: '≠ ', tone: 'warning' },
    ...valueLine(atlas, statement, statement.citations),
    ...rank,
    { text: ' · ', tone: 'muted' },
    { text: sources, tone: 'citation', ...linkOf(statement) },
    ...note,
  ]
}

/**
 * The statements of other sources on a field, marked as agreeing or not.
 *
 * @param label of the field, where the record itself gives no value
 */
function statementLines(
  view: RecordView,
  statements: readonly DisplayStatement[],
  labelColumn: number,
  label = '',
): readonly DocumentLine[] {
  return statements.flatMap((statement, position) =>
    labelledLines(position === 0 ? label : '', labelColumn, statementLine(view, statement), [], view.width),
  )
}

/** The record of a citation: its footnote, or else its source. */
function sourceTarget(atlas: Atlas, citation: ResolvedCitation): Target | undefined {
  const found = lookup(atlas, citation.footnote?.id ?? citation.source)
  return found.ok ? { destination: { kind: 'record', entry: found.value }, citations: [citation] } : undefined
}

/** The sources, each with its URL below. */
function sourceLines(
  { atlas, language, width, whole }: RecordView,
  { citations }: DisplayRecord,
): readonly DocumentLine[] {
  return [
    blank,
    [{ text: words.sources[language].toLowerCase(), tone: 'label' }],
    ...citations.flatMap((citation) => {
      const to = sourceTarget(atlas, citation)
      const text = formatCitation(citation, language)
      const place: Segment<Target> = to === undefined ? { text } : { text, tone: 'link', to }
      const address = citation.url
      return [
        ...wrap<Target>([{ text: '→ ', tone: 'muted' }, place], width),
        ...(address === undefined
          ? []
          : // On paper an address stays whole, so that it can be copied.
            wrap<Target>(
              [{ text: address, tone: 'citation', link: address }],
              whole === true ? address.length : width - 2,
            ).map((line): DocumentLine => [{ text: '  ' }, ...line])),
      ]
    }),
  ]
}

/** A warning for each finding that touches the record. */
function findingLines({ language, width }: RecordView, shown: DisplayRecord): readonly DocumentLine[] {
  return shown.findings.flatMap((entry) => {
    const to: Target = { destination: { kind: 'record', entry } }
    const text = `${words.finding[language]}: ${entry.record.title[language]}`
    return wrap<Target>(
      [
        { text: '! ', tone: 'warning' },
        { text, tone: 'warning', to },
      ],
      width,
    )
  })
}

const longestInline = 60

/** Whether all values fit on one line and none has statements or citations of its own. */
const isInline = ({ values, statements }: DisplayField): boolean =>
  values.length > 0 &&
  statements.length === 0 &&
  values.every(
    ({ parts, citations }) =>
      parts.length === 1 && citations.length === 0 && textWidth(parts[0]?.text ?? '') <= longestInline,
  )

/** Values one per line, each followed by the statements of other sources. */
function listedLines(view: RecordView, field: DisplayField, labelColumn: number): readonly DocumentLine[] {
  const { atlas, language, width } = view
  const values = field.values.flatMap((value, position) => {
    const isFirst = position === 0
    const own = value.citations.length > 0
    const citations = own ? value.citations : field.citations
    const margin = own || isFirst ? citationMargin(citations, language, width) : []
    const said = field.statements.filter(({ item }) => item === position)
    return [
      ...labelledLines(isFirst ? field.label : '', labelColumn, valueLine(atlas, value, citations), margin, width),
      ...statementLines(view, said, labelColumn),
    ]
  })
  const rest = field.statements.filter(({ item }) => item === undefined || item >= field.values.length)
  return [...values, ...statementLines(view, rest, labelColumn, values.length === 0 ? field.label : undefined)]
}

function fieldLines(view: RecordView, field: DisplayField, labelColumn: number): readonly DocumentLine[] {
  if (!isInline(field)) return listedLines(view, field, labelColumn)
  const { atlas, language, width } = view
  const values = field.values.map((value) => valueLine(atlas, value, field.citations))
  const margin = citationMargin(field.citations, language, width)
  return labelledLines(field.label, labelColumn, interleave(values, { text: ', ' }), margin, width)
}

/** Whether a field only repeats the heading, as the title of a story does. */
const isHeading = ({ values, statements, citations }: DisplayField, heading: string): boolean =>
  statements.length === 0 &&
  citations.length === 0 &&
  values.length === 1 &&
  values[0]?.parts.map(({ text }) => text).join() === heading

/** A record in full. */
export function recordDocument(view: RecordView): Document {
  const shown = displayRecord(view.atlas, view.entry, view.language)
  const fields = shown.fields.filter((field) => !isHeading(field, shown.label))
  const labelColumn = labelWidth(
    fields.map(({ label }) => label),
    view.width,
  )
  const findings = findingLines(view, shown)
  return documentOf([
    ...wrap<Target>(lineOf(shown.label, 'heading'), view.width),
    ...shown.marks.flatMap((mark) => wrap<Target>(lineOf(capital(mark), 'warning'), view.width)),
    ...findings,
    blank,
    ...fields.flatMap((field) => fieldLines(view, field, labelColumn)),
    ...relationLines(view),
    ...sourceLines(view, shown),
  ])
}

/** The document of a record, kept for a width. */
export const recordDocumentIn = perAtlas(({ atlas }) =>
  memoize(
    ({ record }, language, width) => `${record.id} ${language} ${width}`,
    (entry: Entry, language: Language, width: number) => recordDocument({ atlas, entry, language, width }),
  ),
)
