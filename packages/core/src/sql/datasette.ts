/** What Datasette shows of a database: titles, descriptions, licence, facets, search. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { lookupIn } from '../dataset/get.ts'
import { checkedText } from '../model/check-argument.ts'
import { type CollectionName, isCollectionName } from '../model/collection-name.ts'
import { databaseTables } from '../tables/database.ts'
import type { DatabaseTable } from '../tables/database-table.ts'
import { fieldPlaces } from '../tables/field-place.ts'
import { views } from './views.ts'

/** The columns of a collection whose values Datasette counts beside its rows. */
const facetsOf = (table: CollectionName): readonly string[] =>
  fieldPlaces()
    .filter(({ collection, field, key }) => collection === table && field.facet === true && key === 'id')
    .flatMap(({ columns }) => columns)

function tableMetadata({ name, title, description, columns }: DatabaseTable) {
  const described = columns.flatMap((column) => {
    const text = [column.title, column.description].filter((one) => one !== undefined).join(': ')
    return text === '' ? [] : [[column.name, text] as const]
  })
  return {
    title,
    description,
    columns: Object.fromEntries(described),
    ...(isCollectionName(name) ? { facets: facetsOf(name), fts_table: 'search', fts_pk: 'id' } : {}),
    ...(name === 'records' ? { label_column: 'label_en', fts_table: 'search', fts_pk: 'id' } : {}),
  }
}

/**
 * The metadata with which Datasette shows a SQLite file of an atlas: `datasette atlas.sqlite --metadata metadata.json`.
 *
 * @param atlas the atlas that the file holds
 * @param database the name of the file without its ending
 * @returns an object to be written as JSON: titles, licence and source, and of each table what its columns mean, which are
 *   counted, and how it is searched
 * @example
 * Object.keys(datasetteMetadata(atlas, 'atlas')) // ['title', 'description', 'license', 'license_url', 'source', 'databases']
 */
export function datasetteMetadata(atlas: Atlas, database: string): Readonly<Record<string, unknown>> {
  checkAtlas(atlas)
  checkedText('database', database)
  const { title, description, licence, mainSource } = atlas.manifest
  const source = lookupIn(atlas, 'sources', mainSource)
  const url = source.ok ? source.value.url : undefined
  return {
    title: title.en,
    description: description.en,
    license: licence.id,
    license_url: licence.url,
    ...(source.ok ? { source: source.value.title.en } : {}),
    ...(url === undefined ? {} : { source_url: url }),
    databases: {
      [database]: {
        tables: Object.fromEntries([
          ...databaseTables().map((table) => [table.name, tableMetadata(table)] as const),
          ...views.map((view) => [view.name, { description: view.description }] as const),
        ]),
      },
    },
  }
}
