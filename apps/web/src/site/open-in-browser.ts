/** Makes a page of a static site in the browser: what no file has, such as free filters, searches and other pairs. @module */
import { isLanguage, type Language, viewOf } from '@puente/core'
import { openAtlas } from '@puente/core/open'
import { isRedirect } from '../parts/context.ts'
import { parseAddress } from '../url/address.ts'
import { openAddress, staticUrls } from '../url/static-urls.ts'
import { defaultEvidence, type Kept } from '../url/view.ts'
import { staticAddresses } from './addresses.ts'
import { Frame } from './frame.tsx'
import { answerTo } from './route.ts'

/** The page that the address of the window asks for, in place of the one that the file has. */
async function drawPage(): Promise<void> {
  const { base = '', dataset = '' } = document.documentElement.dataset
  const [, language = '', ...path] = location.pathname.slice(base.length).split('/')
  const response = await fetch(`${base}/${dataset}`)
  const opened = openAtlas(await response.json())
  if (!opened.ok || !isLanguage(language)) return
  const atlas = opened.value
  // After `open/?` stands a whole address, else the path has parameters.
  const requested =
    path[0] === openAddress ? decodeURIComponent(location.search.slice(1)) : path.join('/') + location.search
  const known = new Set(staticAddresses(viewOf(atlas, { evidence: defaultEvidence })))
  const has = (address: string) => known.has(address)
  const urlsIn = (to: Language, kept: Kept) => staticUrls({ basePath: base, language: to, kept, has })
  const { context, result } = answerTo({ atlas, urlsIn }, language, parseAddress(requested))
  if (isRedirect(result)) {
    location.replace(context.urls.page(result.redirect))
    return
  }
  // Everything in a page is escaped as it is made.
  document.body.innerHTML = String(Frame({ context, page: result }))
  document.title = result.title
}

await drawPage()
