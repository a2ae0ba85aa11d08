/** How wide the columns of a table are. @module */
import {
  type Atlas,
  type CollectionName,
  cellInWords,
  columnsOf,
  type Entry,
  entryOf,
  type Language,
  labelOf,
  type QueryField,
} from '@puente/core'
import { textWidth } from '../../lines/width.ts'

/** A column of a table. */
export interface TableColumn {
  readonly field: QueryField
  readonly width: number
}

/** The columns that have room. */
export interface TableColumns {
  /** Width of the first column, that of the labels. */
  readonly label: number
  readonly columns: readonly TableColumn[]
}

/** How many records are measured; enough to know what is usual. */
const sampled = 200

/** Records from all over a collection. */
function sampleOf(atlas: Atlas, collection: CollectionName): readonly Entry[] {
  const records = atlas.records[collection]
  const step = Math.max(1, records.length / sampled)
  return Array.from({ length: Math.min(sampled, records.length) }, (_, at) => records[Math.floor(at * step)]).flatMap(
    (record) => (record === undefined ? [] : [entryOf(collection, record)]),
  )
}

/** The widest that a column beside the labels gets. */
const widestColumn = 26

/** Narrower than this a cut value says nothing. */
const narrowestColumn = 12

/** How much of the width the labels get at the most while other columns want room. */
const labelShare = 0.42

/** The narrowest at which the labels still tell the records apart. */
const narrowestLabel = 24

/** Spaces between columns. */
export const columnGap = 2

/**
 * How wide the columns are: as many as leave the labels enough room, each as wide as its values are. They are the same
 * whatever filters the table, so that nothing jumps while one types.
 *
 * @param width columns of the terminal for all
 */
export function tableColumns(
  atlas: Atlas,
  collection: CollectionName,
  language: Language,
  width: number,
): TableColumns {
  const entries = sampleOf(atlas, collection)
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  const labels = Math.max(narrowestLabel, widest(entries.map((entry) => labelOf(atlas, entry, language))))
  let left = width - Math.min(labels, Math.max(narrowestLabel, Math.floor(width * labelShare)))
  const columns: TableColumn[] = []
  for (const field of columnsOf(collection)) {
    const cells = widest(entries.map((entry) => cellInWords(atlas, entry, field, language)))
    if (cells === 0) continue
    const wanted = Math.min(widestColumn, Math.max(cells, textWidth(field.label[language])))
    const got = Math.min(wanted, left - columnGap)
    if (got < Math.min(wanted, narrowestColumn)) continue
    columns.push({ field, width: got })
    left -= got + columnGap
  }
  const label = width - columns.reduce((sum, column) => sum + column.width + columnGap, 0)
  return { label, columns }
}
