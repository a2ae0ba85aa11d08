/** Makes a page of a static site in the browser: what no file has, such as free filters, searches and other pairs. @module */
import { isLanguage } from '@puente/core'
import { openAtlas } from '@puente/core/open'
import { isRedirect } from '../parts/context.ts'
import { parseAddress } from '../url/address.ts'
import { openAddress, staticUrls } from '../url/static-urls.ts'
import { staticAddresses } from './addresses.ts'
import { pageAt } from './route.ts'

/** The page that the address of the window asks for, in place of the one that the file has. */
async function drawPage(): Promise<void> {
  const { base = '', dataset = '' } = document.documentElement.dataset
  const [, language = '', ...path] = location.pathname.slice(base.length).split('/')
  const response = await fetch(`${base}/${dataset}`)
  const opened = openAtlas(await response.json())
  const main = document.querySelector('main')
  if (!opened.ok || !isLanguage(language) || main === null) return
  const atlas = opened.value
  // After `open/?` stands a whole address, else the path has parameters.
  const requested =
    path[0] === openAddress ? decodeURIComponent(location.search.slice(1)) : path.join('/') + location.search
  const known = new Set(staticAddresses(atlas))
  const urls = staticUrls({ basePath: base, language, has: (address) => known.has(address) })
  const result = pageAt({ atlas, language, urls, address: parseAddress(requested) })
  if (isRedirect(result)) {
    location.replace(urls.page(result.redirect))
    return
  }
  // Everything in a page is escaped as it is made.
  main.innerHTML = String(result.body)
  document.title = result.title
}

await drawPage()
