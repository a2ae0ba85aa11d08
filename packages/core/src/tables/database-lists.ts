/** The tables that the data package has not: values that follow relations, what lies within what, terms, the atlas itself. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { idsIn } from '../dataset/record-index.ts'
import { fieldIndex } from '../index/field-index.ts'
import { labelRanks } from '../index/field-labels.ts'
import { indexableFields } from '../index/fields.ts'
import { ancestors } from '../index/geography.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { languages } from '../model/language.ts'
import { rowAt } from '../util/compressed-rows.ts'
import type { Cell } from './cell.ts'
import { cellOfKey, columnType } from './database-columns.ts'
import { type DatabaseTable, textColumn } from './database-table.ts'
import { type FieldPlace, fieldPlaces } from './field-place.ts'
import { recordsTable } from './tables.ts'

/** The table of a field that follows relations, of which a record can have several values. */
function derivedTable({ collection, field, table, columns: [name] }: FieldPlace): DatabaseTable {
  const refersTo = field.refersTo?.length === 1 ? field.refersTo[0] : recordsTable
  return {
    name: table,
    title: `${collection}: ${field.label.en}`,
    description: `Each value of ${field.name} of ${collection}, which other records say`,
    columns: [textColumn('record'), { name, type: columnType(field), required: true, title: field.label.en }],
    primaryKey: ['record', name],
    foreignKeys: [
      { columns: ['record'], table: collection, refersTo: ['id'] },
      ...(field.type === 'ref' && refersTo !== undefined
        ? [{ columns: [name], table: refersTo, refersTo: ['id'] }]
        : []),
    ],
    indexes: [[name, 'record']],
    *rows(atlas) {
      const { own, ownCodesByRecord } = fieldIndex(atlas, collection, field.name)
      let position = 0
      for (const id of idsIn(atlas.records, collection)) {
        for (const code of rowAt(ownCodesByRecord(), position)) yield [id, cellOfKey(field, own.keys[code] ?? '')]
        position++
      }
    },
  }
}

/** What lies within what: of each place and sector all that it lies within, directly or not. */
const ancestorsTable: DatabaseTable = {
  name: 'ancestors',
  title: 'ancestors',
  description:
    'For each place and sector every larger one in which it lies, as of the date of the atlas; nearest first',
  columns: [textColumn('id'), textColumn('ancestor'), { name: 'steps', type: 'integer', required: true }],
  primaryKey: ['id', 'ancestor'],
  foreignKeys: ['id', 'ancestor'].map((column) => ({ columns: [column], table: recordsTable, refersTo: ['id'] })),
  indexes: [['ancestor', 'id']],
  *rows(atlas) {
    for (const [id, wider] of ancestors(atlas)) for (const [at, ancestor] of wider.entries()) yield [id, ancestor, at]
  },
}

function* termsOf(atlas: Atlas, collection: CollectionName): Generator<readonly Cell[]> {
  for (const field of indexableFields(collection)) {
    const terms = Object.entries(field.type === 'enum' ? (field.terms ?? {}) : {})
    const keys = terms.map(([term]) => term)
    const ranks = languages.map((language) => labelRanks(atlas, field, keys, language))
    for (const [position, [term, label]] of terms.entries())
      yield [collection, field.name, term, position, label.en, label.es, ...ranks.map((rank) => rank.get(term))]
  }
}

const termsTable: DatabaseTable = {
  name: 'terms',
  title: 'terms',
  description: 'The terms of each vocabulary in their order, and what each is called',
  columns: [
    textColumn('collection'),
    textColumn('field'),
    textColumn('term'),
    { name: 'position', type: 'integer', required: true },
    ...languages.map((language) => textColumn(`label_${language}`)),
    ...languages.map((language) => ({ name: `sort_${language}`, type: 'integer', required: true }) as const),
  ],
  primaryKey: ['collection', 'field', 'term'],
  foreignKeys: [],
  indexes: [],
  *rows(atlas) {
    for (const collection of collectionNames) yield* termsOf(atlas, collection)
  },
}

/** What the atlas says of itself. */
const atlasTable: DatabaseTable = {
  name: 'atlas',
  title: 'atlas',
  description: 'What the atlas says of itself: title, version, the date it describes, what its values rest on, licence',
  columns: [textColumn('key'), textColumn('value')],
  primaryKey: ['key'],
  foreignKeys: [],
  indexes: [],
  *rows({ manifest, hash, evidence }) {
    const { title, description, version, asOf, mainSource, sides, licence } = manifest
    yield ['title_en', title.en]
    yield ['title_es', title.es]
    yield ['description_en', description.en]
    yield ['description_es', description.es]
    yield ['version', version]
    yield ['hash', hash]
    yield ['as_of', asOf]
    if (evidence !== undefined) yield ['evidence', evidence]
    yield ['main_source', mainSource]
    yield ['sides', sides.join(' ')]
    yield ['licence', licence.id]
    yield ['licence_url', licence.url]
  },
}

/** The tables beside those of the data package. */
export const listTables = (): readonly DatabaseTable[] => [
  ...fieldPlaces()
    .filter(({ field, key }) => 'derive' in field && key === 'record')
    .map(derivedTable),
  ancestorsTable,
  termsTable,
  atlasTable,
]
