/** The tables of a dataset, made from the shapes of its collections. @module */
import { descriptionOf } from '../../dataset/description-of.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import type { FieldShape, ValueShape } from '../../model/description.ts'
import { languages } from '../../model/language.ts'

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
  readonly refersTo?: string
}

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

/** The table of the ids that were given up. */
export const redirectsTable = 'redirects'

/** The lists that records of every kind have, and that stand in one table each. */
const sharedLists = ['names', 'citations', 'statements'] as const

const isSharedList = (key: string): key is (typeof sharedLists)[number] => sharedLists.some((shared) => shared === key)

const kebab = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The table of a list: one for all collections where they share it, else one for the path at which it stands. */
export const listTable = (collection: CollectionName, path: readonly string[]): string => {
  const key = path.at(-1) ?? ''
  return isSharedList(key) ? key : [collection, ...path.map(kebab)].join('-')
}

/** A list of plain texts, like the fields that a citation is for, is one cell: its items joined by spaces. */
export const isOneCell = ({ many, type }: { readonly many: boolean; readonly type: string }): boolean =>
  many && type === 'text'

const tableReferredTo = ({ refersTo }: ValueShape) =>
  refersTo === undefined ? undefined : refersTo.length === 1 ? refersTo[0] : recordsTable

function columnsOfValue(
  shape: ValueShape,
  name: string,
  keys: readonly string[],
  title: string | undefined,
): readonly Column[] {
  const about = { type: shape.type, required: shape.required, ...(title === undefined ? {} : { title }) }
  if (shape.type === 'localized') {
    return languages.map((language) => ({
      ...about,
      name: `${name}_${language}`,
      keys: [...keys, language],
      ...(title === undefined ? {} : { title: `${title} (${language})` }),
    }))
  }
  const refersTo = tableReferredTo(shape)
  return [
    {
      ...about,
      name,
      keys,
      ...(shape.whole === undefined ? {} : { whole: shape.whole }),
      ...(shape.terms === undefined ? {} : { terms: shape.terms }),
      ...(refersTo === undefined ? {} : { refersTo }),
      ...(shape.type === 'date' ? { description: 'A year, a month or a day: as precise as the source gives it' } : {}),
      ...(isOneCell(shape) ? { description: 'Joined by spaces' } : {}),
    },
  ]
}

/**
 * The columns of fields that are no lists; those of a part have its key before them: `period_start`.
 *
 * @param collection whose description names the fields
 * @param shapes the fields
 * @param at path of the part that has the fields, without positions
 */
function columnsOf(
  collection: CollectionName,
  shapes: readonly FieldShape[],
  at: readonly string[] = [],
): readonly Column[] {
  const { labels } = descriptionOf(collection)
  const of = (shape: FieldShape, before: readonly string[], required: boolean): readonly Column[] => {
    if (shape.many && !isOneCell(shape)) return []
    const keys = [...before, shape.key]
    const always = required && shape.required
    if (shape.type === 'parts') return shape.parts.flatMap((part) => of(part, keys, always))
    const title = labels[[...at, ...keys].join('.')]?.en
    return columnsOfValue({ ...shape, required: always }, keys.join('_'), keys, title)
  }
  return shapes.flatMap((shape) => of(shape, [], true))
}

/** The columns of a list's items: of their fields, or of the item itself under the name that queries give it. */
function columnsOfItems(collection: CollectionName, shape: FieldShape, path: readonly string[]): readonly Column[] {
  if (shape.type === 'parts') return columnsOf(collection, shape.parts, path)
  const { fields, labels } = descriptionOf(collection)
  const described = fields.find(({ paths }) => paths.includes(`${path.join('[].')}[]`))
  const item = { ...shape, many: false, required: true }
  return columnsOfValue(
    item,
    described?.name ?? (shape.type === 'ref' ? shape.key : 'text'),
    [],
    labels[path.join('.')]?.en,
  )
}

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
  name: redirectsTable,
  title: redirectsTable,
  description: 'Ids that were given up, and the record that took their place',
  columns: [{ ...text, name: 'id', keys: [] }, recordColumn(recordsTable)],
  primaryKey: ['id'],
}

const sharedDescriptions = {
  names: 'The names of records, as they and their sources spell them',
  citations: 'Where a reader finds what a record says, or one part of it',
  statements: 'Further values for single fields, with their rank',
} as const satisfies Record<(typeof sharedLists)[number], string>

const sharedTables = (): readonly Table[] =>
  sharedLists.flatMap((name) => {
    const shape = shapes().clusters.find(({ key }) => key === name)
    if (shape === undefined) return []
    const columns = [recordColumn(recordsTable), pathColumn, partColumn, ...columnsOfItems('clusters', shape, [name])]
    return [{ name, title: name, description: sharedDescriptions[name], columns, primaryKey: ['record', 'path'] }]
  })

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
  const [id, ...columns] = columnsOf(collection, shapes()[collection])
  if (id?.name !== 'id') throw new Error(`the first field of ${collection} is not its id`)
  const main = {
    name: collection,
    title: label.many.en,
    description: description.en,
    columns: [{ ...id, refersTo: recordsTable }, ...columns],
  }
  return [{ ...main, primaryKey: ['id'] }, ...listTables(collection, shapes()[collection])]
}

export const tables = (): readonly Table[] => [
  records,
  redirects,
  ...sharedTables(),
  ...collectionNames.flatMap(collectionTables),
]
