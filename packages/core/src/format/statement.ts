/** What other sources say of a field. @module */
import { termLabel } from '../dataset/label.ts'
import type { Statement } from '../model/record.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import { type DisplayPart, partsOf, type Showing } from './parts.ts'

/** A further value for a field, as another source gives it. */
export interface DisplayStatement {
  /** Which value of the field it is about, counted from 0; absent: the whole field. */
  readonly item?: number
  readonly parts: readonly DisplayPart[]
  /** Whether it is the field's own value, so that the source only bears it out. */
  readonly agrees: boolean
  readonly rank: Statement['rank']
  /** What the rank is called. */
  readonly rankLabel: string
  readonly note?: string
  readonly citations: readonly ResolvedCitation[]
}

/** The value at a path with list positions, like `names.0`; of a name, its spelling. */
function valueAt(record: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      record,
    )
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : found
}

/** The field of the record that a statement is about. */
export const fieldOf = (statement: Statement): string => statement.field.split('.')[0] ?? statement.field

/** A statement as it is shown. */
export function showStatement(showing: Showing, statement: Statement): DisplayStatement {
  const { atlas, entry, language } = showing
  const path = statement.field.replaceAll(/\.\d+/g, '')
  // A name's spelling is said without its kind and language.
  const item = /^[^.]+\.(\d+)/.exec(statement.field)?.[1]
  const parts = path === 'names' ? [{ text: String(statement.value) }] : partsOf(showing, path, statement.value)
  return {
    ...(item === undefined ? {} : { item: Number(item) }),
    parts,
    agrees: valueAt(entry.record, statement.field) === statement.value,
    rank: statement.rank,
    rankLabel: termLabel(entry.collection, 'statements.rank', statement.rank, language),
    ...(statement.note === undefined ? {} : { note: statement.note[language] }),
    citations: statement.citations.map((citation) => resolveCitation(atlas, citation)),
  }
}
