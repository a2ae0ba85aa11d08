/** Draws the picture that chats and search engines show beside a link to the pages: assets/preview.png. @module */
import { readFileSync } from 'node:fs'
import { launch } from '../test/launch.ts'

const inWeb = (path: string) => new URL(`../${path}`, import.meta.url)
const font = readFileSync(
  inWeb('node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'),
).toString('base64')

/** Nothing in it is of one dataset: the picture is the same for every one. */
const document = `<!doctype html><style>
@font-face { font-family: Serif; src: url(data:font/woff2;base64,${font}) }
body { margin: 0; display: grid; place-content: center; width: 1200px; height: 630px; background: #faf8f2; color: #1b2730;
  font: 600 112px/1.1 Serif; text-align: center }
svg { display: block; margin: 0 auto 24px }
p { margin: 24px 0 0; font-size: 38px; color: #54616a }
</style>
<svg viewBox="0 0 96 40" width="768" height="320" fill="none" stroke="#1b2730" stroke-width="1.6">
<path d="M2 12h92M10 12v22M48 12v22M86 12v22"/>
<path d="M10 34a19 18 0 0 1 38 0M48 34a19 18 0 0 1 38 0"/>
<path d="M29 12v4M67 12v4M19.5 12v8M38.500 12v8M57.500 12v8M76.500 12v8" stroke-width="1"/>
<path d="M0 38h96" stroke="#a63a12" stroke-width="2.4"/>
</svg>
<div>Puente</div>`

const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await page.setContent(document)
await page.evaluate('document.fonts.ready')
await page.screenshot({ path: inWeb('assets/preview.png').pathname })
await browser.close()
