/**
 * What goes with a list in a format that has no place to say how much of it is there: CSV, NDJSON, GeoJSON, JSON-LD.
 *
 * @module
 */
import type { Format } from './formats.ts'

/** A list, or a part of one. */
export interface ListPart {
  /** What the list is called, for the name of a file. */
  readonly name: string
  /** How many are here. */
  readonly shown: number
  /** How many were found in all. */
  readonly total: number
  /** The place of the first of these among all, from 1; absent where that is not known. */
  readonly from?: number | undefined
}

/** The name of a file: a list that is not whole says so where its readers look first. */
function fileName({ name, shown, total, from = 1 }: ListPart, format: Format): string {
  if (shown === total) return `${name}.${format}`
  const which = from === 1 || shown === 0 ? String(shown) : `${from}-to-${from + shown - 1}`
  return `${name}-${which}-of-${total}.${format}`
}

/**
 * The headers of a list without an envelope: how many were found in all, and a name of a file that says so of a part.
 *
 * @example
 * fileHeaders({ name: 'clusters', shown: 25, total: 71 }, 'csv')
 * // { 'X-Total-Count': '71', 'Content-Disposition': 'inline; filename="clusters-25-of-71.csv"' }
 */
export const fileHeaders = (part: ListPart, format: Format): Readonly<Record<string, string>> => ({
  'X-Total-Count': String(part.total),
  'Content-Disposition': `inline; filename="${fileName(part, format)}"`,
})
