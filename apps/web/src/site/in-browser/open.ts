/** Makes a page of a static site in the browser: what no file has, such as free filters, searches and other pairs. @module */
import { isLanguage } from '@puente/core'
import { parseAddress } from '../../url/address.ts'
import { openAddress } from '../../url/static-urls.ts'
import { type ScriptName, scriptOf } from './kind.ts'
import type { Script, Wanted } from './make.ts'

/** What the address of the window asks for. */
function wantedPage(): Wanted | undefined {
  const { base = '', data = '' } = document.documentElement.dataset
  const [, language = '', ...path] = location.pathname.slice(base.length).split('/')
  if (!isLanguage(language)) return undefined
  // After `open/?` stands a whole address, else the path has parameters.
  const requested =
    path[0] === openAddress ? decodeURIComponent(location.search.slice(1)) : path.join('/') + location.search
  const read = async (name: string): Promise<unknown> => (await fetch(`${base}/${data}/${name}`)).json()
  return { basePath: base, language, address: parseAddress(requested), read }
}

async function makeWith(name: ScriptName, wanted: Wanted) {
  const { make }: Script = await import(new URL(`${name}.js`, import.meta.url).href)
  return make(wanted)
}

/** The page that the address of the window asks for, in place of the one that the file has. */
async function drawPage(wanted: Wanted): Promise<void> {
  const made = (await makeWith(scriptOf(wanted.address), wanted)) ?? (await makeWith('any', wanted))
  if (made === undefined) return
  if ('redirect' in made) {
    location.replace(made.redirect)
    return
  }
  // Everything in a page is escaped as it is made.
  document.body.innerHTML = made.body
  document.title = made.title
}

const wanted = wantedPage()
if (wanted !== undefined) await drawPage(wanted)
