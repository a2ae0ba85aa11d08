/** How well a record and its fields are borne out, as JSON. @module */
import { type Agreement, evidenceOf } from '../../analysis/evidence.ts'
import type { Entry } from '../../dataset/atlas.ts'
import { descriptionOf } from '../../dataset/description-of.ts'
import type { Statement } from '../../model/record.ts'
import { agreementLabels, formatRelation } from '../evidence.ts'
import { type CitationJson, citationJson, type JsonContext } from './entry.ts'

/** What a source says of a field, beside its value. */
export interface FurtherValueJson<L extends object> {
  /** Where in the record it belongs, like `start` or `names.0`. */
  readonly path: string
  readonly value: Statement['value']
  /** How it stands to the value of the record. */
  readonly relation: { readonly value: Statement['relation']; readonly label: string }
  readonly rank: Statement['rank']
  /** Since when it holds, if it did not always. */
  readonly from?: string
  /** Until when it holds, if it no longer does. */
  readonly until?: string
  readonly note?: string
  readonly citations: readonly CitationJson<L>[]
}

/** What is known of a field. */
export interface FieldEvidenceJson<L extends object> {
  /** Name of the field, like `start`. */
  readonly field: string
  /** What the field is called. */
  readonly label: string
  /** Ids of the independent sources that bear the value out: for each publisher one. */
  readonly sources: readonly string[]
  /** Whether they agree; absent where the record gives no value. */
  readonly agreement?: { readonly value: Agreement; readonly label: string }
  /** What else sources say; absent: nothing. */
  readonly further?: readonly FurtherValueJson<L>[]
}

function furtherValueJson<L extends object>(context: JsonContext<L>, statement: Statement): FurtherValueJson<L> {
  const { language } = context
  const { field, value, relation, rank, from, until, note, citations } = statement
  return {
    path: field,
    value,
    relation: { value: relation, label: formatRelation(statement, language) },
    rank,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note: note[language] }),
    citations: citations.map((citation) => citationJson(context, citation)),
  }
}

const furtherJson = <L extends object>(context: JsonContext<L>, further: readonly Statement[]) =>
  further.length === 0 ? {} : { further: further.map((statement) => furtherValueJson(context, statement)) }

/**
 * What is known of the fields of a record, and then of those that only other sources give. What one source says, and no
 * other speaks of, is left out: this is so of most values, and their source is among the record's citations.
 */
export function evidenceJson<L extends object>(context: JsonContext<L>, entry: Entry): readonly FieldEvidenceJson<L>[] {
  const { atlas, language } = context
  const { fields, added } = evidenceOf(atlas, entry)
  const labelOf = (field: string) => descriptionOf(entry.collection).labels[field]?.[language] ?? field
  const topOf = ({ field }: Statement) => field.split('.')[0] ?? field
  return [
    ...fields
      .filter(({ agreement, further }) => agreement !== 'alone' || further.length > 0)
      .map(({ field, sources, agreement, further }) => ({
        field,
        label: labelOf(field),
        sources: sources.map(({ id }) => id),
        agreement: { value: agreement, label: agreementLabels[agreement][language] },
        ...furtherJson(context, further),
      })),
    ...[...new Set(added.map(topOf))].map((field) => ({
      field,
      label: labelOf(field),
      sources: [],
      ...furtherJson(
        context,
        added.filter((statement) => topOf(statement) === field),
      ),
    })),
  ]
}
