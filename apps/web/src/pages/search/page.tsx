/** The page of a search. @module */
import { displayHits, noSearchResultsMessage } from '@puente/core'
import type { Page, PageContext } from '../../parts/context.ts'
import { missingPage } from '../../parts/missing-page.tsx'
import { collectionLabels } from './labels.ts'
import { pagesOf, readSearch, searchOptions } from './request.ts'
import { resultsPage } from './results.tsx'

/** The page at `search?q=…`. */
export function searchPage(context: PageContext): Page {
  const { atlas, language, address } = context
  const request = readSearch(address)
  if (request === undefined) return missingPage(context)
  const labels = collectionLabels(language)
  const { text, where, page } = request
  if (text === '') return resultsPage({ context, request, labels })
  const hits = displayHits(atlas, text, language, searchOptions(request))
  if (page > pagesOf(hits.total)) return missingPage(context)
  const nothing = () => noSearchResultsMessage(atlas, text, where === undefined ? {} : { collections: [where] })
  return resultsPage({ context, request, labels, found: { ...hits, nothing } })
}
