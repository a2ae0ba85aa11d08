/** From an address to its page. @module */
import { type Atlas, isCollectionName, type Language, lookup, viewOf } from '@puente/core'
import { accessibilityPage } from '../pages/about/accessibility-page.tsx'
import { openPage } from '../pages/about/open-page.tsx'
import { aboutPage } from '../pages/about/page.tsx'
import { briefingPage } from '../pages/briefing/page.tsx'
import { homePage } from '../pages/home/page.tsx'
import { listPage } from '../pages/list/page.tsx'
import { Places } from '../pages/list/places.tsx'
import { mapPage } from '../pages/map/page.tsx'
import { matchPage } from '../pages/match/page.tsx'
import { networkPage } from '../pages/network/page.tsx'
import { pathPage } from '../pages/path/page.tsx'
import { recordPage } from '../pages/record/page.tsx'
import { searchPage } from '../pages/search/page.tsx'
import { sincePage } from '../pages/since/page.tsx'
import { timelinePage } from '../pages/timeline/page.tsx'
import { whiteSpotsPage } from '../pages/white-spots/page.tsx'
import type { PageContext, PageOf, PageResult } from '../parts/context.ts'
import { recordAddress } from '../parts/entry-link.tsx'
import { missingPage } from '../parts/missing-page.tsx'
import { wrongPage } from '../parts/wrong-page.tsx'
import { type Address, printAddress } from '../url/address.ts'
import type { Urls } from '../url/urls.ts'
import { defaultEvidence, type Kept, readView, withoutView } from '../url/view.ts'
import { type Answer, answerOn } from './answer.ts'
import { pageOfExplorer } from './explorer-addresses.ts'

/** The pages by the first segment of their address; beside them, each collection has its own. */
const pages = new Map<string, PageOf>([
  ['match', matchPage],
  ['path', pathPage],
  ['map', mapPage],
  ['network', networkPage],
  ['white-spots', whiteSpotsPage],
  ['briefings', briefingPage],
  ['timeline', timelinePage],
  ['since', sincePage],
  ['search', searchPage],
  ['about', aboutPage],
  ['open', openPage],
  ['accessibility', accessibilityPage],
])

/** `clusters/claut` is a record; `clusters/country/es` a list with one value selected. */
const collectionPage = (context: PageContext): PageResult =>
  context.address.path.length === 2 ? recordPage(context) : listPage(context, Places)

/** The page at an address: there always is one, if only to say that nothing else is. */
function pageAt(context: PageContext): PageResult {
  const { path } = context.address
  const [head, ...rest] = path
  if (head === undefined) return homePage(context)
  const elsewhere = pageOfExplorer(context.atlas, context.address)
  if (elsewhere !== undefined) return { redirect: elsewhere }
  if (isCollectionName(head)) return collectionPage(context)
  const page = pages.get(head)
  if (page !== undefined) return page(context)
  // An id alone leads to its record, as in the explorer.
  const found = rest.length === 0 ? lookup(context.atlas, head) : undefined
  if (found?.ok === true) {
    const own = recordAddress(found.value.collection, found.value.record.id)
    return { redirect: printAddress({ path: own.split('/'), query: context.address.query }) }
  }
  return missingPage(context)
}

/** What the pages of a site are made with. */
export interface SiteOptions {
  readonly atlas: Atlas
  readonly urlsIn: (language: Language, kept: Kept) => Urls
  /** Scheme and host for what must be absolute, like `https://example.org`. */
  readonly origin?: string | undefined
  /** Below this every record has its name in linked data, like `https://example.org/v1/`; core's own by default. */
  readonly baseIri?: string | undefined
}

/** The page at an address, on the evidence that its parameters name; what is wrong with it is a page, too. */
export function answerTo(
  { atlas, urlsIn, origin, baseIri }: SiteOptions,
  language: Language,
  { path, query }: Address,
): Answer {
  const read = readView(atlas, query)
  const view = read.ok ? read.value : { atlas: viewOf(atlas, { evidence: defaultEvidence }), kept: {} }
  const context: PageContext = {
    atlas: view.atlas,
    language,
    urls: urlsIn(language, view.kept),
    address: { path, query: withoutView(query) },
    origin,
    baseIri,
  }
  if (!read.ok) return { context, result: wrongPage(context, { problems: [{ text: read.error[language] }] }) }
  return answerOn(context, pageAt)
}
