/** Makes the pages of searches: an index says what is found, and only what is shown of that is loaded. @module */
import {
  type CollectionName,
  collectionNames,
  displayHit,
  isCollectionName,
  noHitsMessage,
  openSearchIndex,
  rankHits,
  type SearchCard,
} from '@puente/core'
import { pagesOf, readSearch, type SearchRequest, searchOptions } from '../../pages/search/request.ts'
import { type ResultsProps, resultsPage } from '../../pages/search/results.tsx'
import { staticUrls } from '../../url/static-urls.ts'
import { madeOf, type Script, type Wanted } from './make.ts'
import { openHead } from './part.ts'
import { cardFile, cardsInFile, type SearchPart, searchPart } from './search-files.ts'

/** What such a page links to: the main ways, and records; all have a file. */
const hasFile = (address: string): boolean => {
  const [head = '', ...rest] = address.split('/')
  return rest.length === 0 || (rest.length === 1 && isCollectionName(head))
}

/** The number of a record among all. */
function numberOf({ ids }: SearchPart['index'], collection: CollectionName, position: number): number {
  const before = collectionNames.slice(0, collectionNames.indexOf(collection))
  return before.reduce((sum, name) => sum + ids[name].length, position)
}

/** What a request finds, with the cards of what is on its page. */
async function findHits(
  { index: packed }: SearchPart,
  request: SearchRequest,
  { language, read }: Wanted,
): Promise<ResultsProps['found']> {
  const index = openSearchIndex(packed)
  const { text, where } = request
  const found = rankHits(index, text, searchOptions(request))
  const numbers = found.hits.map(({ collection, position }) => numberOf(packed, collection, position))
  const names = new Set(numbers.map((number) => cardFile(number, language)))
  // The files of the site are written by its own program.
  const load = async (name: string) => [name, (await read(name)) as readonly SearchCard[]] as const
  const cards = new Map(await Promise.all([...names].map(load)))
  const hits = numbers.flatMap((number) => {
    const card = cards.get(cardFile(number, language))?.[number % cardsInFile]
    return card === undefined ? [] : [displayHit(card, found, language)]
  })
  const nothing = () => noHitsMessage(where === undefined ? 0 : rankHits(index, text, { limit: 1 }).total)
  return { hits, total: found.total, nothing }
}

export const make: Script['make'] = async (wanted) => {
  const { basePath, language, address, read } = wanted
  const request = readSearch(address)
  if (request === undefined) return undefined
  const part = (await read(searchPart(language))) as SearchPart
  const found = request.text === '' ? undefined : await findHits(part, request, wanted)
  if (found !== undefined && request.page > pagesOf(found.total)) return undefined
  const urls = staticUrls({ basePath, language, has: hasFile })
  const context = { atlas: openHead(part), language, urls, address }
  return madeOf({ context, result: resultsPage({ context, request, labels: part.labels, found }) })
}
