/** The tables of a dataset, made from the shapes of its collections. @module */
import { descriptionOf } from '../../dataset/description-of.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import type { FieldShape } from '../../model/description.ts'
import {
  type Column,
  columnsOf,
  columnsOfItems,
  isOneCell,
  isSharedList,
  listTable,
  recordsTable,
  sharedLists,
  type Table,
} from './table.ts'

const text = { type: 'text', required: true } as const

const labelColumns: readonly Column[] = [
  { ...text, name: 'label_en', keys: ['en'], title: 'name (en)' },
  { ...text, name: 'label_es', keys: ['es'], title: 'name (es)' },
]

const pathColumn: Column = {
  ...text,
  name: 'path',
  keys: [],
  description: 'Where it stands in the record, like sectors.0',
}

const partColumn: Column = {
  ...text,
  name: 'part',
  keys: [],
  required: false,
  description: 'The part of the record to which it belongs, like claims.0; empty for the whole record',
}

const plainRecordColumn: Column = { ...text, type: 'ref', name: 'record', keys: [] }
const recordColumn = (refersTo: string): Column => ({ ...plainRecordColumn, refersTo })

const records: Table = {
  name: recordsTable,
  title: 'records',
  description: 'Every record of the dataset: its collection, and what it is called',
  columns: [
    { ...text, name: 'id', keys: [] },
    { ...text, type: 'enum', name: 'collection', keys: [], terms: collectionNames },
    ...labelColumns,
  ],
  primaryKey: ['id'],
}

const redirects: Table = {
  name: 'redirects',
  title: 'redirects',
  description: 'Ids that were given up, and the record that took their place',
  columns: [{ ...text, name: 'id', keys: [] }, recordColumn(recordsTable)],
  primaryKey: ['id'],
}

const sharedDescriptions = {
  names: 'The names of records, as they and their sources spell them',
  citations: 'Where a reader finds what a record says, or one part of it',
  statements: 'Further values for single fields, with their rank',
} as const satisfies Record<(typeof sharedLists)[number], string>

/** The tables that several collections share, whose shape is the same in each. */
const sharedTables = (): readonly Table[] =>
  sharedLists.flatMap((name) => {
    const shape = shapes.clusters.find(({ key }) => key === name)
    if (shape === undefined) return []
    const columns = [recordColumn(recordsTable), pathColumn, partColumn, ...columnsOfItems('clusters', shape, [name])]
    return [{ name, title: name, description: sharedDescriptions[name], columns, primaryKey: ['record', 'path'] }]
  })

/** The tables of the lists within fields, and of the lists within those. */
function listTables(
  collection: CollectionName,
  fields: readonly FieldShape[],
  at: readonly string[] = [],
): readonly Table[] {
  return fields.flatMap((shape): readonly Table[] => {
    const path = [...at, shape.key]
    if (!shape.many || isSharedList(shape.key) || isOneCell(shape)) return []
    const nested = at.length > 0
    const title = `${collection}: ${path.join(', ')}`
    const table: Table = {
      name: listTable(collection, path),
      title,
      description: `Each item of the list ${path.join('[].')} of ${collection}`,
      columns: [
        ...(nested
          ? [plainRecordColumn, pathColumn, { ...partColumn, required: true }]
          : [recordColumn(collection), pathColumn]),
        ...columnsOfItems(collection, shape, path),
      ],
      primaryKey: ['record', 'path'],
      ...(nested ? { partsTable: listTable(collection, at) } : {}),
    }
    return [table, ...(shape.type === 'parts' ? listTables(collection, shape.parts, path) : [])]
  })
}

function collectionTables(collection: CollectionName): readonly Table[] {
  const { label, description } = descriptionOf(collection)
  const [id, ...columns] = columnsOf(collection, shapes[collection])
  if (id?.name !== 'id') throw new Error(`the first field of ${collection} is not its id`)
  const main = {
    name: collection,
    title: label.many.en,
    description: description.en,
    columns: [{ ...id, refersTo: recordsTable }, ...columns],
  }
  return [{ ...main, primaryKey: ['id'] }, ...listTables(collection, shapes[collection])]
}

/** Every table of a dataset. */
export const tables = (): readonly Table[] => [
  records,
  redirects,
  ...sharedTables(),
  ...collectionNames.flatMap(collectionTables),
]
