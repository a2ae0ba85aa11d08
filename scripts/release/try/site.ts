/** Tries the static site: served from its folder as it is, and each of its links followed to a file. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { unpack } from '../archive.ts'
import { fileOf, version } from '../names.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { expectThat } from './fault.ts'

const advice = 'Write it by `npm run site -- --out <folder>` and look there; docs/web.md says what it holds.'

/** The file that a plain host has for an address; undefined where there is none. */
function fileAt(folder: string, address: string): string | undefined {
  const [path = ''] = decodeURI(address).split(/[?#]/u)
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) && extname(file) !== '' ? file : undefined
}

/** Every link of a site that leads to none of its files, with a page that has it. */
export function brokenLinks(folder: string): { readonly count: number; readonly broken: readonly string[] } {
  const links = new Map<string, string>()
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue
    const text = readFileSync(join(folder, page), 'utf8')
    for (const [, address = ''] of text.matchAll(/(?:href|src|action)="(\/(?!\/)[^"#]*)/gu)) {
      if (!links.has(address)) links.set(address, page)
    }
  }
  const broken = [...links].filter(([address]) => fileAt(folder, address) === undefined)
  return { count: links.size, broken: broken.map(([address, page]) => `${address} (in ${page})`) }
}

/** Serves a folder as a plain host does, for as long as something is asked. */
async function served<Value>(folder: string, ask: (origin: string) => Promise<Value>): Promise<Value> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(folder, url)
    response.writeHead(file === undefined ? 404 : 200).end(readFileSync(file ?? join(folder, '404.html')))
  })
  const { promise: listening, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await listening
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** Some addresses, what each answers, and a part of it. */
const addresses: readonly (readonly [path: string, status: number, part: string])[] = [
  ['/', 200, '/en/'],
  ['/en/', 200, '<h1'],
  ['/es/clusters/claut/', 200, 'lang="es"'],
  ['/en/match/claut/', 200, '<h1'],
  ['/robots.txt', 200, 'User-agent'],
  ['/LICENSE.txt', 200, 'MIT License'],
  ['/THIRD-PARTY-NOTICES.txt', 200, 'OFL'],
  ['/en/clusters/nobody/', 404, '<h1'],
]

/** Unpacks it, follows its links, and asks for some addresses. */
export async function* trySite(out: string): AsyncGenerator<string> {
  yield* await inTemporaryFolder(async (folder) => {
    await unpack(fileOf.site(out), folder)
    const site = join(folder, `puente-site-${version}`)
    const { count, broken } = brokenLinks(site)
    const some = broken.slice(0, 5).join('\n')
    expectThat(broken.length === 0, `${broken.length} of ${count} links lead nowhere:\n${some}`, advice)
    await served(site, async (origin) => {
      for (const [path, status, part] of addresses) {
        const response = await fetch(origin + path)
        expectThat(response.status === status, `${path} answers ${response.status} instead of ${status}.`, advice)
        expectThat((await response.text()).includes(part), `${path} has no ${part} in it.`, advice)
      }
    })
    return [`${count} links lead to files`, `${addresses.length} addresses answer from a plain folder`]
  })
}
