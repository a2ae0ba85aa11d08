/** What a table of a database is. @module */
import type { Atlas } from '../dataset/atlas.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Cell } from './cell.ts'

/** Some records of a collection, in an order of their own. */
export interface SomeRecords {
  readonly collection: CollectionName
  readonly records: Iterable<{ readonly id: string }>
}

/** A column of a table of a database. */
export interface DatabaseColumn {
  /** Lower case, with underscores. */
  readonly name: string
  /** `integer` has no fraction and fits into 32 bits. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean'
  readonly required: boolean
  readonly title?: string
  readonly description?: string
}

/** A reference from a row to another. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: string
  readonly refersTo: readonly string[]
}

/** A table of a database. */
export interface DatabaseTable {
  /** Lower case, with underscores. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly DatabaseColumn[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** The columns by which rows are found, beside the primary key. */
  readonly indexes: readonly (readonly string[])[]
  /** The cells of each row in the order of the columns, made while they are read. */
  readonly rows: (atlas: Atlas) => Iterable<readonly Cell[]>
  /**
   * The same for some records of an atlas, in the order of these; absent: the rows of the table do not stand in records.
   */
  readonly rowsOf?: (atlas: Atlas, some: SomeRecords) => Iterable<readonly Cell[]>
}

/** A column whose cells are made of those of the row, or of what the record at a position is. */
export interface MadeColumn {
  readonly column: DatabaseColumn
  readonly cellsIn: (atlas: Atlas) => (row: readonly Cell[], position: number) => Cell
}

export const textColumn = (name: string, required = true): DatabaseColumn => ({ name, type: 'text', required })
