/** How wide the columns of a table are. @module */

import {
  type Atlas,
  type CollectionName,
  columnsOf,
  type Entry,
  entryOf,
  formatCell,
  type Language,
  labelOf,
  type QueryField,
} from '@puente/core'
import { memoize, perAtlas } from '../../app/atlas-cache.ts'
import { textWidth } from '../../text/width.ts'

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

/** A column that must show does so even if it is as narrow as this. */
const leastMust = 4

/** How much of the width the labels get at the most while other columns want room. */
const labelShare = 0.42

/** The narrowest at which the labels still tell the records apart. */
const narrowestLabel = 24

/** Spaces between columns. */
export const columnGap = 2

/** How much of the width all columns beside the labels want. */
export interface WantedWidths {
  readonly label: number
  /** The columns that have a value anywhere, in their order, as wide as their values are. */
  readonly columns: readonly TableColumn[]
}

/** How wide the columns of a collection would be, had they all the room that there is. */
export function wantedWidths(atlas: Atlas, collection: CollectionName, language: Language): WantedWidths {
  const entries = sampleOf(atlas, collection)
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  return {
    label: Math.max(narrowestLabel, widest(entries.map((entry) => labelOf(atlas, entry, language)))),
    columns: columnsOf(collection).flatMap((field): readonly TableColumn[] => {
      const cells = widest(entries.map((entry) => formatCell(atlas, entry, field, language)))
      if (cells === 0) return []
      return [{ field, width: Math.min(widestColumn, Math.max(cells, textWidth(field.label[language]))) }]
    }),
  }
}

/**
 * The columns that show: as many as leave the labels enough room, each as wide as its values are. They are the same
 * whatever filters the table, so that nothing jumps while one types.
 *
 * @param wanted how wide they would be
 * @param width columns of the terminal for all
 * @param musts names of the fields that show before others: those that the table is sorted by, and the marked one
 */
export function tableColumns(wanted: WantedWidths, width: number, musts: readonly string[] = []): TableColumns {
  let left = width - Math.min(wanted.label, Math.max(narrowestLabel, Math.floor(width * labelShare)))
  const isMust = ({ field }: TableColumn) => musts.includes(field.name)
  const widths = new Map<string, number>()
  for (const column of [...wanted.columns.filter(isMust), ...wanted.columns.filter((one) => !isMust(one))]) {
    const got = Math.min(column.width, left - columnGap)
    if (got < Math.min(column.width, narrowestColumn) && !(isMust(column) && got >= leastMust)) continue
    widths.set(column.field.name, got)
    left -= got + columnGap
  }
  const columns = wanted.columns.flatMap(({ field }) => {
    const got = widths.get(field.name)
    return got === undefined ? [] : [{ field, width: got }]
  })
  const label = width - columns.reduce((sum, column) => sum + column.width + columnGap, 0)
  return { label, columns }
}

/** The columns of a collection's table that have values, and how wide they would be. */
export const columnsIn = perAtlas(({ atlas }) =>
  memoize(
    (collection, language) => `${collection} ${language}`,
    (collection: CollectionName, language: Language) => wantedWidths(atlas, collection, language),
  ),
)
