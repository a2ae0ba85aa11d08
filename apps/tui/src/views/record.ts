/** A record in full: fields, what other sources say, relations, sources. @module */

import { type DisplayField, type DisplayRecord, displayRecord, type Entry, type Language } from '@puente/core'
import { perAtlas } from '../app/atlas-cache.ts'
import { memoize } from '../app/memoize.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, lineOf, type Target } from '../text/line.ts'
import { textWidth } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import { words } from '../words.ts'
import { beside, labelWidth, marginOf } from './columns.ts'
import { interleave, valueLine } from './inline.ts'
import { relationLines } from './relations.ts'
import type { RecordView } from './render-context.ts'
import { sourceLines } from './sources.ts'
import { statementLines } from './statements.ts'

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

/** The longest text that stands beside others in one line. */
const longestInline = 60

/** Whether all values are short enough to stand in one line, with nothing to be said of a single one. */
const isInline = ({ values, statements }: DisplayField): boolean =>
  values.length > 0 &&
  statements.length === 0 &&
  values.every(
    ({ parts, citations }) =>
      parts.length === 1 && citations.length === 0 && textWidth(parts[0]?.text ?? '') <= longestInline,
  )

/** Values one below the other, each followed by what other sources say of it. */
function listedLines(view: RecordView, field: DisplayField, labelColumn: number): readonly DocumentLine[] {
  const { atlas, language, width } = view
  const values = field.values.flatMap((value, position) => {
    const isFirst = position === 0
    const own = value.citations.length > 0
    const citations = own ? value.citations : field.citations
    const margin = own || isFirst ? marginOf(citations, language, width) : []
    const said = field.statements.filter(({ item }) => item === position)
    return [
      ...beside(isFirst ? field.label : '', labelColumn, valueLine(atlas, value, citations), margin, width),
      ...statementLines(view, said, labelColumn),
    ]
  })
  const rest = field.statements.filter(({ item }) => item === undefined || item >= field.values.length)
  return [...values, ...statementLines(view, rest, labelColumn, values.length === 0 ? field.label : undefined)]
}

/** A field beside its label. */
function fieldLines(view: RecordView, field: DisplayField, labelColumn: number): readonly DocumentLine[] {
  if (!isInline(field)) return listedLines(view, field, labelColumn)
  const { atlas, language, width } = view
  const values = field.values.map((value) => valueLine(atlas, value, field.citations))
  const margin = marginOf(field.citations, language, width)
  return beside(field.label, labelColumn, interleave(values, { text: ', ' }), margin, width)
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
