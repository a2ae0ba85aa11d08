/** The whole dataset as tables: a Frictionless data package. @module */

import { type Atlas, checkAtlas } from '../../dataset/atlas.ts'
import { csvText } from '../csv-text.ts'
import { descriptorOf, tablePath } from './descriptor.ts'
import { cellsOf, rowsOf } from './rows.ts'
import { tables } from './tables.ts'

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
  checkAtlas(atlas)
  const all = tables()
  const rows = rowsOf(atlas)
  const descriptor = `${JSON.stringify(descriptorOf(atlas, all), null, 2)}\n`
  return new Map([
    ['datapackage.json', descriptor],
    ...all.map((table): [string, string] => [
      tablePath(table),
      csvText(
        table.columns.map(({ name }) => name),
        cellsOf(table, rows),
        'none',
      ),
    ]),
  ])
}
