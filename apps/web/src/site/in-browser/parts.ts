/** The files of data from which browsers make pages. @module */
import { type Atlas, collectionNames, type Language, languages } from '@puente/core'
import { listPage } from '../../pages/list/page.tsx'
import { partnersPage } from '../../pages/match/page.tsx'
import { pairPage } from '../../pages/path/page.tsx'
import { isRedirect, type PageOf } from '../../parts/context.ts'
import { parseAddress } from '../../url/address.ts'
import { staticUrls } from '../../url/static-urls.ts'
import { answerOn } from '../answer.ts'
import { frameOf } from '../frame.tsx'
import { idAddresses } from '../id-addresses.ts'
import { choosePage } from './choose-page.ts'
import { type FrequentKind, partName, wholeData } from './kind.ts'
import { type Sampled, samples } from './samples.ts'
import { keysOf, partOf, type SourcesRead } from './write-part.ts'
import { searchFiles } from './write-search.ts'

const pages: Readonly<Record<FrequentKind, PageOf>> = {
  list: listPage,
  match: partnersPage,
  path: pairPage,
  choose: choosePage,
}

/** Makes some pages, for what they read. */
function makePages(atlas: Atlas, language: Language, { kind, addresses }: Sampled): void {
  // Browsers find out from the ids which addresses have a file.
  const known = new Set(idAddresses(atlas))
  const urls = staticUrls({ basePath: '', language, has: (address) => known.has(address) })
  for (const address of addresses) {
    const { context, result } = answerOn({ atlas, language, urls, address: parseAddress(address) }, pages[kind])
    if (!isRedirect(result)) frameOf({ context, page: result })
  }
}

/** The first word of an address. */
const headOf = (address: string): string => address.split('/')[0] ?? ''

const datasetText = ({ manifest, records, hash }: Atlas): string =>
  JSON.stringify({ manifest, hash, records: Object.fromEntries(collectionNames.map((name) => [name, records[name]])) })

/**
 * The files of data: a part for each kind of page, what searches need, and all data.
 *
 * @param atlas any atlas
 * @param view the atlas on the best evidence
 * @param addresses all that have a file
 * @returns the text of each file by its name
 */
export function dataFiles(atlas: Atlas, view: Atlas, addresses: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map([[wholeData, datasetText(atlas)]])
  const keys = keysOf(view)
  const byIds = new Set(idAddresses(view))
  const others = addresses.filter((address) => !byIds.has(address))
  // Of these words all addresses follow from ids.
  const wordsOfOthers = new Set(others.map(headOf))
  const knownByIds = [...new Set([...byIds].map(headOf))].filter((word) => !wordsOfOthers.has(word))
  // Pages cite the same in all languages: the first has the most samples.
  const sourcesRead: SourcesRead[] = []
  for (const language of languages) {
    for (const [at, sampled] of samples(view, language).entries()) {
      const { kind, heads, addresses: made } = sampled
      sourcesRead[at] ??= new Map()
      const part = partOf(view, keys, {
        make: (watched) => makePages(watched, language, sampled),
        sources: sourcesRead[at],
        heads: [...knownByIds, ...heads],
        addresses: others.filter((address) => heads.includes(headOf(address))),
      })
      files.set(partName(kind, parseAddress(made[0] ?? ''), language), JSON.stringify(part))
    }
    for (const [name, content] of searchFiles(view, language)) files.set(name, JSON.stringify(content))
  }
  return files
}
