/** Makes any page in a browser, from all data. @module */
import { type Atlas, type Language, viewOf } from '@puente/core'
import { staticUrls } from '../../url/static-urls.ts'
import { defaultEvidence, type Kept } from '../../url/view.ts'
import { staticAddresses } from '../addresses.ts'
import { answerTo } from '../route.ts'
import { wholeData } from './kind.ts'
import { madeOf, type Script } from './make.ts'

export const make: Script['make'] = async ({ basePath, language, address, read }) => {
  // It was checked before the site was written.
  const atlas = (await read(wholeData)) as Atlas
  const known = new Set(staticAddresses(viewOf(atlas, { evidence: defaultEvidence })))
  const has = (one: string) => known.has(one)
  const urlsIn = (to: Language, kept: Kept) => staticUrls({ basePath, language: to, kept, has })
  return madeOf(answerTo({ atlas, urlsIn }, language, address))
}
