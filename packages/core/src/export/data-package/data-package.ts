/** The whole dataset as tables: a Frictionless data package. @module */
import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { lookupIn } from '../../dataset/get.ts'
import { cellsOf } from '../../tables/rows.ts'
import { type Column, type Table, tables } from '../../tables/tables.ts'
import { fold } from '../../util/fold.ts'
import { csvPieces } from '../csv-text.ts'
import { inChunks, joined } from '../in-chunks.ts'

const tablePath = ({ name }: Table): string => `data/${name}.csv`

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

/** Follows version 2 of the standard, and says with `profile` what tools for version 1 look for. */
function descriptorOf(atlas: Atlas, tables: readonly Table[]) {
  const { title, description, version, licence, asOf, sides, mainSource, feedback } = atlas.manifest
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
    atlas: { asOf, sides, mainSource, hash: atlas.hash, ...(feedback === undefined ? {} : { feedback }) },
    resources: tables.map(resourceOf),
  }
}

/**
 * The whole dataset as a data package (datapackage.org): a descriptor, one table for each collection, one for each list
 * that its records hold, and shared ones for names, citations and further values.
 *
 * Tables are for programs, so that their cells are the values themselves: unlike {@link toCsv}, nothing guards a
 * spreadsheet from a text that looks like a formula.
 *
 * @param atlas the atlas to export
 * @returns the text of each file, by its path in the package
 * @example
 * dataPackage(atlas).get('data/clusters.csv')
 */
export function dataPackage(atlas: Atlas): ReadonlyMap<string, string> {
  return new Map(Array.from(dataPackageChunks(atlas), ([path, chunks]) => [path, joined(chunks)]))
}

/**
 * The same package with each file in chunks, each made when it is asked for: a large dataset is written in little memory.
 *
 * @param atlas the atlas to export
 * @returns for each path in the package the text of the file, as texts of some 32,000 characters that follow each other
 *   and can be gone through once
 * @example
 * let length = 0
 * for (const chunk of dataPackageChunks(atlas).get('data/clusters.csv') ?? []) length += chunk.length
 */
export function dataPackageChunks(atlas: Atlas): ReadonlyMap<string, Iterable<string>> {
  checkAtlas(atlas)
  const all = tables()
  const descriptor = `${JSON.stringify(descriptorOf(atlas, all), null, 2)}\n`
  const headerOf = ({ columns }: Table) => columns.map(({ name }) => name)
  return new Map([
    ['datapackage.json', [descriptor]],
    ...all.map((table): [string, Iterable<string>] => [
      tablePath(table),
      inChunks(csvPieces(headerOf(table), cellsOf(atlas, table), 'none')),
    ]),
  ])
}
