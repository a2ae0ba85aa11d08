/** Draws the pictures that chats and search engines show beside a link to the pages: assets/preview.png, and for some kinds assets/previews/*.png. @module */
import { mkdirSync, readFileSync } from 'node:fs'
import { launch } from '../test/launch.ts'

const inWeb = (path: string) => new URL(`../${path}`, import.meta.url)
const font = readFileSync(
  inWeb('node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
).toString('base64')

const [paper, ink, soft, accent, blue, sand] = ['#faf8f2', '#1b2730', '#54616a', '#a63a12', '#2f6478', '#e9e3d3']

const bridge = `<g fill="none" stroke="${ink}" stroke-width="1.6">
<path d="M2 12h92M10 12v22M48 12v22M86 12v22"/>
<path d="M10 34a19 18 0 0 1 38 0M48 34a19 18 0 0 1 38 0"/>
<path d="M29 12v4M67 12v4M19.5 12v8M38.500 12v8M57.500 12v8M76.500 12v8" stroke-width="1"/>
<path d="M0 38h96" stroke="${accent}" stroke-width="2.4"/></g>`

type Point = readonly [x: number, y: number]

const dot = ([x, y]: Point, radius = 7, fill = ink) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
const line = ([x1, y1]: Point, [x2, y2]: Point, dashes = '') =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${accent}" stroke-width="3" stroke-dasharray="${dashes}"/>`
const arc = ([x1, y1]: Point, [x2, y2]: Point, dashes = '') =>
  `<path d="M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.min(y1, y2) - 50} ${x2} ${y2}" fill="none" stroke="${accent}" stroke-width="3" stroke-dasharray="${dashes}"/>`
const box = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

const west: readonly Point[] = [
  [120, 120],
  [90, 170],
  [150, 165],
  [125, 200],
]
const east: readonly Point[] = [
  [450, 95],
  [410, 150],
  [500, 140],
  [440, 190],
  [515, 195],
]

/** Signs of each kind of page; nothing in them is of one dataset. */
const drawings = {
  map: [
    box(40, 60, 230, 180, sand),
    box(330, 60, 230, 180, sand),
    ...west.map((from, at) => arc(from, east[at] ?? from, at === 2 ? '8 6' : '')),
    ...[...west, ...east].map((at) => dot(at)),
  ],
  match: [1, 0.82, 0.64, 0.5].flatMap((share, at) => [
    box(60, 64 + at * 46, 280 * share, 26, blue),
    box(60 + 280 * share, 64 + at * 46, 120 * share, 26, '#b9c9d3'),
    box(60 + 400 * share, 64 + at * 46, 70 * share, 26, accent),
  ]),
  network: [
    ...[...west, ...east].map((to, at) => line([300, 150], to, at % 3 === 2 ? '8 6' : '')),
    ...[...west, ...east].map((at) => dot(at, 9)),
    dot([300, 150], 16),
  ],
  timeline: [
    `<path d="M50 220H550" stroke="${soft}" stroke-width="2"/>`,
    ...[1, 2, 1, 3, 5, 4, 6, 3, 2, 4, 1].flatMap((count, column) =>
      Array.from({ length: count }, (_, row) =>
        dot([75 + column * 45, 203 - row * 24], 9, row % 3 === 2 ? soft : accent),
      ),
    ),
  ],
  'white-spots': [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6].map((column) =>
      box(
        60 + column * 70,
        70 + row * 58,
        64,
        52,
        [sand, '#9dbac2', sand, blue, '#cfd9d6', sand, '#163f50'][(column * 3 + row * 2) % 7] ?? sand,
      ),
    ),
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>

/** As large as chats ask for at least, and no larger: the pictures are part of the program. */
const size = { width: 600, height: 315 } as const

const documentOf = (drawn: readonly string[]) => `<!doctype html><style>
@font-face { font-family: "Puente Serif"; src: url(data:font/ttf;base64,${font}) }
body { margin: 0; background: ${paper} }
text { font: 600 28px "Puente Serif"; fill: ${ink} }
</style>
<svg viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">
${drawn.join('\n')}
</svg>`

/** Below the signs of a kind of page. */
const sign = `<svg x="40" y="266" width="72" height="30" viewBox="0 0 96 40">${bridge}</svg><text x="126" y="290">Puente</text>`

/** That of every other page. */
const home = [
  `<svg x="108" y="50" width="384" height="160" viewBox="0 0 96 40">${bridge}</svg>`,
  '<text x="300" y="272" text-anchor="middle" style="font-size:56px">Puente</text>',
]

mkdirSync(inWeb('assets/previews'), { recursive: true })
const browser = await launch()
const page = await browser.newPage({ viewport: size })
const all = Object.entries(drawings).map(([name, drawn]) => [`previews/${name}`, [...drawn, sign]] as const)
for (const [name, drawn] of [['preview', home] as const, ...all]) {
  await page.setContent(documentOf(drawn))
  await page.evaluate('document.fonts.ready')
  await page.screenshot({
    path: inWeb(`assets/${name}.png`).pathname,
  })
}
await browser.close()
