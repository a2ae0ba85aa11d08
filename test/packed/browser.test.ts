/** The library in a page that Vite builds, and in a browser that can reach nobody but us. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { build, createLogger, preview } from 'vite'
import { expect, inject, it } from 'vitest'
import { everySubpathWithoutFiles } from './every-subpath.ts'
import { libraryExamples, telling } from './readme-examples.ts'
import { run, write } from './scratch-project.ts'

const programs = [...libraryExamples, { name: 'every-subpath', code: everySubpathWithoutFiles }]
const warnings: string[] = []
const logger = createLogger('warn')
logger.warn = (text) => warnings.push(text)

it('tells a browser what it tells Node', async () => {
  mkdirSync(join(inject('scratchFolder'), 'page'))
  for (const { name, code } of programs) write(`page/${name}.js`, telling(code, `tell('${name}', json)`))
  const scripts = programs.map(({ name }) => `<script type="module" src="./${name}.js"></script>`)
  write('page/index.html', `<!doctype html><title>Puente</title>${scripts.join('')}`)
  const page = {
    root: join(inject('scratchFolder'), 'page'),
    customLogger: logger,
    configFile: false,
    build: { chunkSizeWarningLimit: 5000 },
  } as const
  await build(page)
  // Among others that something of Node would be missing in the browser.
  expect(warnings).toEqual([])

  const server = await preview({ ...page, preview: { host: '127.0.0.1', port: 0 } })
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args })
  try {
    const tab = await browser.newPage()
    const results = new Map<string, unknown>()
    const faults: string[] = []
    tab.on('pageerror', (error) => faults.push(String(error)))
    await tab.exposeFunction('tell', (name: string, json: string) => results.set(name, JSON.parse(json)))
    await tab.goto(server.resolvedUrls?.local[0] ?? '')
    await expect.poll(() => faults.length > 0 || results.size === programs.length).toBe(true)
    expect(faults).toEqual([])
    for (const { name, code } of programs) {
      write(`${name}.page.mjs`, telling(code, 'console.log(json)'))
      expect(results.get(name), name).toEqual(JSON.parse(await run(process.execPath, `${name}.page.mjs`)))
    }
  } finally {
    await browser.close()
    await server.close()
  }
})
