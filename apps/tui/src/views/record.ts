/** A record in full: fields, what other sources say, relations, sources. @module */
import {
  type Atlas,
  type DisplayField,
  type DisplayRecord,
  displayRecord,
  type Entry,
  formatCitation,
  formatReading,
  type Language,
  lookup,
  type ResolvedCitation,
} from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import { indented, wrap } from '../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, lineOf, type Segment, type Target } from '../text/line.ts'
import { capital, textWidth } from '../text/width.ts'
import { words } from '../words.ts'
import { citationMargin, labelledLines, labelWidth } from './columns.ts'
import { relationLines } from './relations.ts'
import type { RecordView } from './render-context.ts'
import { statementLines } from './statements.ts'
import { interleave, valueLine } from './values.ts'

/** The record of a citation: its footnote, or else its source. */
function sourceTarget(atlas: Atlas, citation: ResolvedCitation): Target | undefined {
  const found = lookup(atlas, citation.footnote?.id ?? citation.source)
  return found.ok ? { destination: { kind: 'record', entry: found.value }, citations: [citation] } : undefined
}

/** The sources, each with when it was read and its URL below. */
function sourceLines(
  { atlas, language, width, whole }: RecordView,
  { citations, otherSources }: DisplayRecord,
): readonly DocumentLine[] {
  const cited = [...citations, ...otherSources]
  if (cited.length === 0) return []
  return [
    blank,
    [{ text: words.sources[language].toLowerCase(), tone: 'label' }],
    ...cited.flatMap((citation) => {
      const to = sourceTarget(atlas, citation)
      const text = formatCitation(citation, language)
      const place: Segment<Target> = to === undefined ? { text } : { text, tone: 'link', to }
      const reading = formatReading(citation, language)
      const address = citation.url
      return [
        ...wrap<Target>([{ text: '→ ', tone: 'muted' }, place], width),
        ...(reading === '' ? [] : indented<Target>([{ text: reading, tone: 'muted' }], 2, width)),
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

/** Below this width only what is disputed or overtaken is marked: that sources agree would wrap most lines. */
const widthForAgreement = 60

/** Whether the sources of a field agree, behind its value; nothing where there is one source. */
const agreementMark = ({ width }: RecordView, { agreement, agreementTerm }: DisplayField): DocumentLine =>
  agreement === undefined || (agreementTerm === 'agrees' && width < widthForAgreement)
    ? []
    : [{ text: `  ${agreement}`, tone: 'muted' }]

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
    const line = [...valueLine(atlas, value, citations), ...(isFirst ? agreementMark(view, field) : [])]
    return [
      ...labelledLines(isFirst ? field.label : '', labelColumn, line, margin, width),
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
  const line = [...interleave(values, { text: ', ' }), ...agreementMark(view, field)]
  return labelledLines(field.label, labelColumn, line, margin, width)
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
