/** Draws the pictures of docs/web.md and of the readme: docs/web/*.png. Pages come from the build. @module */
import { mkdirSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { atlas } from '@puente/core'
import { servedFile, servedPage } from '../dist/index.js'
import { launch } from '../test/launch.ts'

const folder = new URL('../../../docs/web/', import.meta.url)

/** By the name of the file: the address of a page, and how high a part of it is shown. */
const pages = {
  home: ['/en', 1200],
  list: ['/en/clusters?sector=aerospace', 1000],
  record: ['/en/clusters/aerocluster-queretaro', 1500],
  match: ['/en/match/aerocluster-queretaro', 1200],
  path: ['/en/path/claut/hegan', 1000],
  map: ['/en/map', 1000],
  network: ['/en/network/hegan', 1000],
  'white-spots': ['/en/white-spots?by=region', 1000],
  briefing: ['/es/briefings/sectors/automotive', 1200],
  timeline: ['/en/timeline?sector=aerospace', 1000],
  since: ['/en/since', 1000],
  search: ['/es/search?q=energía solar', 800],
  missing: ['/en/clusters/clautt', 700],
} as const

mkdirSync(folder, { recursive: true })
const ready = Promise.withResolvers<number>()
const server = serve(
  {
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request) => {
      const { pathname, search } = new URL(request.url)
      const paths = { atlas, basePath: '', dataPath: '' }
      const answer =
        servedFile({ ...paths, name: pathname.slice(1) }) ?? servedPage({ ...paths, target: pathname + search })
      return answer === undefined ? new Response(null, { status: 404 }) : new Response(answer.body, answer)
    },
  },
  ({ port }) => ready.resolve(port),
)
const port = await ready.promise
const browser = await launch()
for (const [name, [address, height]] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 1100, height } })
  // A font that comes late is not used until the next page.
  for (let at = 0; at < 2; at++) await page.goto(`http://127.0.0.1:${port}${address}`)
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname })
  await page.close()
}
await browser.close()
server.close()
