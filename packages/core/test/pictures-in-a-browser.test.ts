/** Pictures as a browser draws them: no text lies upon another, and none is cut. */
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureStyle } from '../src/pictures/palette.ts'
import { allPictures } from '../src/pictures/testing/all-pictures.ts'
import { bothAtlases } from './on-any-atlas/atlases.ts'

let browser: Browser
let page: Page

/** With these the browser ends with its second page. */
const harmful = ['--single-process', '--no-zygote', '--disable-web-security']

beforeAll(async () => {
  const args = sparticuz.args.filter((arg) => !harmful.includes(arg))
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args })
  page = await browser.newPage()
})

afterAll(() => browser?.close())

interface Drawn {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface DrawnPicture {
  readonly texts: readonly Drawn[]
  readonly width: number
  readonly height: number
}

/** In the browser: the texts of the picture with their places. The box of a text reaches above and below its letters. */
const measure = `(() => {
  const picture = document.querySelector('svg')
  const texts = [...picture.querySelectorAll('text')].map((one) => {
    const { left, top, right, bottom, height } = one.getBoundingClientRect()
    const air = (height / Math.max(1, one.querySelectorAll('tspan').length)) * 0.16
    return { text: one.textContent, left, top: top + air, right, bottom: bottom - air }
  })
  return { texts, width: picture.clientWidth, height: picture.clientHeight }
})()`

async function textsIn(svg: string): Promise<DrawnPicture> {
  await page.setContent(`<style>${pictureStyle} body{margin:0}</style>${svg}`)
  return page.evaluate<DrawnPicture>(measure)
}

const overlap = (a: Drawn, b: Drawn): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5

/** What is wrong with the texts of a picture. */
async function faultsOf(svg: string): Promise<readonly string[]> {
  const { texts, width, height } = await textsIn(svg)
  const cut = texts.filter(
    ({ left, top, right, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1,
  )
  const collisions = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} × ${other.text}`] : [])),
  )
  return [...cut.map(({ text }) => `${text} is cut`), ...collisions]
}

describe.each(bothAtlases)('of %s', (_name, atlas) => {
  it.each([
    [390, 'es'],
    [960, 'en'],
    [1280, 'es'],
  ] as const)('no text lies upon another or is cut, %i wide in %s', async (width, language) => {
    await page.setViewportSize({ width, height: 800 })
    const faults: Record<string, readonly string[]> = {}
    for (const [name, svg] of allPictures(atlas, { language, width })) {
      const found = await faultsOf(svg)
      if (found.length > 0) faults[name] = found
    }
    expect(faults).toEqual({})
  })
})
