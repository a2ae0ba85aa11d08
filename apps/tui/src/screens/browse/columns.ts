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

/** How many records are measured. */
const sampleSize = 200

/** Records from all over a collection. */
function sampleOf(atlas: Atlas, collection: CollectionName): readonly Entry[] {
  const records = atlas.records[collection]
  const step = Math.max(1, records.length / sampleSize)
  return Array.from(
    { length: Math.min(sampleSize, records.length) },
    (_, at) => records[Math.floor(at * step)],
  ).flatMap((record) => (record === undefined ? [] : [entryOf(collection, record)]))
}

/** The widest that a column beside the labels gets. */
const maxColumnWidth = 26

/** A value cut to fewer columns says nothing. */
const minColumnWidth = 12

/** A required column shows down to this width. */
const minRequiredWidth = 4

/** The labels take no more of the width than this while other columns want room. */
const maxLabelShare = 0.42

/** In fewer columns the labels no longer distinguish the records. */
const minLabelWidth = 24

/** Spaces between columns. */
export const columnGap = 2

/** How wide a table's columns are where there is room for all. */
export interface WantedWidths {
  readonly label: number
  /** The columns that have a value anywhere, in their order, as wide as their values are. */
  readonly columns: readonly TableColumn[]
}

/** How wide the columns of a collection are where there is room for all. */
function wantedWidths(atlas: Atlas, collection: CollectionName, language: Language): WantedWidths {
  const entries = sampleOf(atlas, collection)
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth))
  return {
    label: Math.max(minLabelWidth, widest(entries.map((entry) => labelOf(atlas, entry, language)))),
    columns: columnsOf(collection).flatMap((field): readonly TableColumn[] => {
      const cells = widest(entries.map((entry) => formatCell(atlas, entry, field, language)))
      if (cells === 0) return []
      return [{ field, width: Math.min(maxColumnWidth, Math.max(cells, textWidth(field.label[language]))) }]
    }),
  }
}

/**
 * The visible columns: as many as leave the labels enough room, each as wide as its values. They do not depend on the
 * filter, so that nothing jumps while the user types.
 *
 * @param wanted how wide they are where there is room for all
 * @param width columns of the terminal for all
 * @param required names of the fields that show before others
 */
export function tableColumns(wanted: WantedWidths, width: number, required: readonly string[] = []): TableColumns {
  let left = width - Math.min(wanted.label, Math.max(minLabelWidth, Math.floor(width * maxLabelShare)))
  const isRequired = ({ field }: TableColumn) => required.includes(field.name)
  const widths = new Map<string, number>()
  for (const column of [...wanted.columns.filter(isRequired), ...wanted.columns.filter((one) => !isRequired(one))]) {
    const got = Math.min(column.width, left - columnGap)
    if (got < Math.min(column.width, minColumnWidth) && !(isRequired(column) && got >= minRequiredWidth)) continue
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

/** The columns of a collection that have values, memoized. */
export const columnsIn = perAtlas(({ atlas }) =>
  memoize(
    (collection, language) => `${collection} ${language}`,
    (collection: CollectionName, language: Language) => wantedWidths(atlas, collection, language),
  ),
)
