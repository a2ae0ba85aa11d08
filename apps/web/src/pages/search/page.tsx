/** The page of a search. @module */
import { collectionNames, displayHits, noSearchResultsMessage } from '@puente/core'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { missingNumber, missingPage } from '../../parts/missing-page.tsx'
import { isOneOf, problemsWith } from '../../parts/parameters.ts'
import { words } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { collectionLabels } from './labels.ts'
import { pagesOf, readSearch, searchAddress, searchOptions } from './request.ts'
import { resultsPage } from './results.tsx'

/** The page at `search?q=…`. */
export function searchPage(context: PageContext): Page {
  const { atlas, language, address } = context
  const request = readSearch(address)
  const { search } = inWords(words, context)
  if (request === undefined) return missingPage(context)
  const problems = problemsWith(context, address.query, { collection: isOneOf(collectionNames) })
  if (problems.length > 0) return wrongPage(context, { problems, onward: { address: 'search', label: search } })
  const labels = collectionLabels(language)
  const { text, where, page } = request
  if (text === '') return resultsPage({ context, request, labels })
  const hits = displayHits(atlas, text, language, searchOptions(request))
  const pages = pagesOf(hits.total)
  if (page > pages) {
    return missingNumber(context, { number: page, pages, addressAt: (number) => searchAddress(request, number) })
  }
  const nothing = () => noSearchResultsMessage(atlas, text, where === undefined ? {} : { collections: [where] })
  return resultsPage({ context, request, labels, found: { ...hits, nothing } })
}
