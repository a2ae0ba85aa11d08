import type { CollectionName } from '../../model/collection-name.ts'
import type { ValueShape } from '../../model/description.ts'

/** A column of a table. */
export interface Column {
  readonly name: string
  /** Where its value stands in the part of a record that the row is made of; empty: the part itself. */
  readonly keys: readonly string[]
  readonly type: ValueShape['type']
  readonly required: boolean
  readonly title?: string
  readonly description?: string
  readonly whole?: true
  readonly terms?: readonly string[]
  /** The table whose rows it refers to by their id. */
  readonly refersTo?: string
}

/** A table of the data package. */
export interface Table {
  /** Lower-case, with hyphens. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  /** For the lists within the parts of a list: the table of those parts. */
  readonly partsTable?: string
}

/** The table of every record, to which references lead that may point into several collections. */
export const recordsTable = 'records'

/** The lists that records of every kind have, and that stand in one table each. */
export const sharedLists = ['names', 'citations', 'statements'] as const

/** Whether a list stands in one table for all collections. */
export const isSharedList = (key: string): key is (typeof sharedLists)[number] =>
  sharedLists.some((shared) => shared === key)

const kebab = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The table of a list: one for all collections where they share it, else one for the path at which it stands. */
export const listTable = (collection: CollectionName, path: readonly string[]): string => {
  const key = path.at(-1) ?? ''
  return isSharedList(key) ? key : [collection, ...path.map(kebab)].join('-')
}

/** A list of plain texts, like the fields that a citation is for, is one cell: its items joined by spaces. */
export const isOneCell = ({ many, type }: { readonly many: boolean; readonly type: string }): boolean =>
  many && type === 'text'
