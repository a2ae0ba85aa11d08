import type { Citation } from '../model/citation.ts'
import { type PageIndex, pageOf } from './page-words.ts'
import type { RuleInput } from './rule.ts'

/** Whether a citation bears out a field: the one that it names, or else every one. */
const isFor = (citation: Citation, field: string) => citation.for === undefined || citation.for.includes(field)

/**
 * The pages that bear out one field of a record.
 *
 * @param citations the record's own
 * @param field name of a top-level field
 * @returns undefined if the field may rest on something of which the pages are not known
 */
export function citedPages(
  citations: readonly Citation[],
  field: string,
  { pageWords }: RuleInput,
): readonly PageIndex[] | undefined {
  const pages = citations
    .filter((citation) => isFor(citation, field))
    .map(({ source, page }) => {
      const index = pageWords?.get(source)
      return index === undefined || page === undefined ? undefined : pageOf(index, page)
    })
  const known = pages.filter((page) => page !== undefined)
  return known.length === pages.length ? known : undefined
}
