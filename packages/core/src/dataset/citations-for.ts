import type { Citation } from '../model/citation.ts'

/**
 * The citations that bear out one field of a record: those for it or for the whole record, or all if there are none.
 *
 * @param record any record
 * @param path a path that begins with the field's name
 */
export function citationsFor(record: { readonly citations: readonly Citation[] }, path: string): readonly Citation[] {
  // Nearly every citation is for the whole record.
  if (record.citations.every(({ for: fields }) => fields === undefined)) return record.citations
  const field = path.split(/[.[]/)[0] ?? path
  const fitting = record.citations.filter(({ for: fields }) => fields === undefined || fields.includes(field))
  return fitting.length > 0 ? fitting : record.citations
}
