/** Every record that a query line finds, for output that has no pages. @module */
import {
  type Atlas,
  type CollectionName,
  type InvalidQuery,
  type Language,
  parseQueryLine,
  query,
  type Records,
  type Result,
} from '@puente/core'

/** The most that core answers with at once. */
const pageSize = 500

/**
 * Every record that a query line finds, in order; of a line that names a page or a limit, that page.
 *
 * @param line as somebody types it, like `country:ES motores`
 * @param language in whose order they are listed, where the line sorts them by a text
 */
export function recordsFound<C extends CollectionName>(
  atlas: Atlas,
  collection: C,
  line: string,
  language: Language,
): Result<readonly Records[C][], InvalidQuery> {
  const parsed = parseQueryLine(atlas, collection, line)
  if (!parsed.ok) return parsed
  const asked = { language, ...parsed.value }
  if (asked.limit !== undefined || asked.page !== undefined || asked.cursor !== undefined) {
    return { ok: true, value: query(atlas, collection, asked).records }
  }
  const first = query(atlas, collection, { ...asked, limit: pageSize })
  const records = [...first.records]
  for (let page = 2; records.length < first.total; page++) {
    records.push(...query(atlas, collection, { ...asked, page, limit: pageSize }).records)
  }
  return { ok: true, value: records }
}
