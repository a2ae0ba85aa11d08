/** How wide the columns of a table are. @module */
import { type Atlas, cellInWords, columnsOf, type Entry, type Language, labelOf, type QueryField } from '@puente/core'
import { textWidth } from '../../lines/width.ts'
import type { Listing } from '../../state/listing.ts'

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

/** Rows that are measured; enough to know what is usual. */
const sampled = 200

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
 * How wide the columns are: as many as leave the labels enough room, each as wide as its values are.
 *
 * @param width columns of the terminal for all
 */
export function tableColumns(
  atlas: Atlas,
  listing: Listing,
  language: Language,
  collection: Entry['collection'],
  width: number,
): TableColumns {
  const entries = Array.from({ length: Math.min(sampled, listing.total) }, (_, row) => listing.at(row)).filter(
    (entry) => entry !== undefined,
  )
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
