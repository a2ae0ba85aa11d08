/** What a data package says of itself and its tables: `datapackage.json`. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { lookupIn } from '../../dataset/get.ts'
import { fold } from '../../util/fold.ts'
import type { Column, Table } from './table.ts'

/** Where a table's rows stand in the package. */
export const tablePath = ({ name }: Table): string => `data/${name}.csv`

const datePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?'

/** The Table Schema type of a column, and the constraint that it brings. */
function typeOf({ type, whole, terms }: Column) {
  switch (type) {
    case 'number':
      return { type: whole ? 'integer' : 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'url':
      return { type: 'string', format: 'uri' }
    case 'date':
      return { type: 'string', constraints: { pattern: datePattern } }
    case 'enum':
      return { type: 'string', constraints: { enum: terms ?? [] } }
    case 'json':
      return { type: 'object' }
    case 'any':
    case 'text':
    case 'localized':
    case 'ref':
      return { type: 'string' }
    default:
      return type satisfies never
  }
}

function fieldOf(column: Column) {
  const { constraints = {}, ...typed } = typeOf(column)
  const all = { ...(column.required ? { required: true } : {}), ...constraints }
  return {
    name: column.name,
    ...typed,
    ...(column.title === undefined ? {} : { title: column.title }),
    ...(column.description === undefined ? {} : { description: column.description }),
    ...(Object.keys(all).length === 0 ? {} : { constraints: all }),
  }
}

/** What each row refers to; one that belongs to a part refers to its record through that. */
function foreignKeys({ columns, partsTable }: Table) {
  const references = columns.flatMap(({ name, refersTo }) =>
    refersTo === undefined ? [] : [{ fields: [name], reference: { resource: refersTo, fields: ['id'] } }],
  )
  if (partsTable === undefined) return references
  return [
    { fields: ['record', 'part'], reference: { resource: partsTable, fields: ['record', 'path'] } },
    ...references,
  ]
}

function resourceOf(table: Table) {
  const keys = foreignKeys(table)
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    path: tablePath(table),
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  }
}

/**
 * The descriptor of an atlas's data package.
 *
 * It follows version 2 of the standard, and says with `profile` what tools for version 1 look for.
 */
export function descriptorOf(atlas: Atlas, tables: readonly Table[]) {
  const { title, description, version, licence, asOf, sides, mainSource } = atlas.manifest
  const source = lookupIn(atlas, 'sources', mainSource)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: fold(title.en)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
    title: title.en,
    description: description.en,
    version,
    licenses: [{ name: licence.id, path: licence.url }],
    ...(source.ok
      ? {
          sources: [
            { title: source.value.title.en, ...(source.value.url === undefined ? {} : { path: source.value.url }) },
          ],
        }
      : {}),
    atlas: { asOf, sides, mainSource, hash: atlas.hash },
    resources: tables.map(resourceOf),
  }
}
