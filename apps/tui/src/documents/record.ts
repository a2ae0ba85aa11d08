/** A record in full: fields, what other sources say, relations, sources. @module */
import { type Atlas, type Entry, type Language, type ShownField, type ShownRecord, showRecord } from '@puente/core'
import { blank, lineOf } from '../lines/line.ts'
import { wrap } from '../lines/wrap.ts'
import { words } from '../words.ts'
import { beside, labelWidth, marginOf } from './columns.ts'
import { type Document, type DocumentLine, documentOf, type Target } from './document.ts'
import { interleave, valueLine } from './parts.ts'
import { relationLines } from './relations.ts'
import { sourceLines } from './sources.ts'
import { statementLines } from './statements.ts'

/** What somebody reads of a record, and how wide. */
export interface RecordView {
  readonly atlas: Atlas
  readonly entry: Entry
  readonly language: Language
  /** Columns. */
  readonly width: number
  /** Whether long lists of relations are given whole: on paper nothing can be opened. */
  readonly whole?: boolean
}

/** A warning for each finding that touches the record. */
function findingLines({ language, width }: RecordView, shown: ShownRecord): readonly DocumentLine[] {
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

/** Short values stand in one line; those of several parts each have their own. */
function fieldLines(view: RecordView, field: ShownField, labelColumn: number): readonly DocumentLine[] {
  const { atlas, language, width } = view
  const margin = marginOf(field.citations, language, width)
  const inline =
    field.statements.length === 0 &&
    field.values.every(
      ({ parts, citations }) => parts.length === 1 && citations.length === 0 && (parts[0]?.text.length ?? 0) <= 60,
    )
  if (inline && field.values.length > 0) {
    const values = field.values.map((value) => valueLine(atlas, value, field.citations))
    return beside(field.label, labelColumn, interleave(values, { text: ', ' }), margin, width)
  }
  const values = field.values.flatMap((value, position) => {
    const citations = value.citations.length > 0 ? value.citations : field.citations
    const ownMargin =
      value.citations.length > 0 ? marginOf(value.citations, language, width) : position === 0 ? margin : []
    return [
      ...beside(position === 0 ? field.label : '', labelColumn, valueLine(atlas, value, citations), ownMargin, width),
      ...statementLines(
        view,
        field.statements.filter(({ item }) => item === position),
        labelColumn,
      ),
    ]
  })
  const rest = field.statements.filter(({ item }) => item === undefined || item >= field.values.length)
  const restLines = statementLines(view, rest, labelColumn, field.values.length === 0 ? field.label : undefined)
  return [...values, ...restLines]
}

/** Whether a field only repeats the heading, as the title of a story does. */
const isHeading = ({ values, statements, citations }: ShownField, heading: string): boolean =>
  statements.length === 0 &&
  citations.length === 0 &&
  values.length === 1 &&
  values[0]?.parts.map(({ text }) => text).join() === heading

/** A record in full. */
export function recordDocument(view: RecordView): Document {
  const shown = showRecord(view.atlas, view.entry, view.language)
  const fields = shown.fields.filter((field) => !isHeading(field, shown.label))
  const labelColumn = labelWidth(
    fields.map(({ label }) => label),
    view.width,
  )
  const findings = findingLines(view, shown)
  return documentOf([
    ...wrap<Target>(lineOf(shown.label, 'heading'), view.width),
    ...findings,
    blank,
    ...fields.flatMap((field) => fieldLines(view, field, labelColumn)),
    ...relationLines(view),
    ...sourceLines(view, shown),
  ])
}
