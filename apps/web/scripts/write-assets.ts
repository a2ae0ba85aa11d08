/** Writes the style, the script and the fonts of the pages as modules, each with a name that tells its content. @module */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pictureStyle } from '@puente/core/pictures'
import { build, transform } from 'esbuild'
import { makeFonts } from './fonts.ts'

const inWeb = (path: string) => new URL(`../${path}`, import.meta.url)
const read = (path: string) => readFileSync(inWeb(path), 'utf8')

const named = (name: string, extension: string, content: string | Uint8Array) =>
  `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${extension}`

const fonts = (await makeFonts()).map(({ family, name, weight, bytes }) => ({
  family,
  weight,
  file: named(name, 'woff2', bytes),
  base64: Buffer.from(bytes).toString('base64'),
}))

/** A font that comes late changes nothing any more: no line moves under a reader. */
const faces = fonts.map(
  ({ family, weight, file }) =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: optional; src: url("${file}") format("woff2"); }`,
)
const { code: style } = await transform(faces.join('\n') + read('assets/style.css') + pictureStyle, {
  loader: 'css',
  minify: true,
})
const { outputFiles } = await build({
  entryPoints: [inWeb('assets/enhance.ts').pathname],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
})
const script = outputFiles[0]?.text ?? ''

const previews = Object.fromEntries(
  readdirSync(inWeb('assets/previews'))
    .toSorted()
    .map((name) => {
      const bytes = readFileSync(inWeb(`assets/previews/${name}`))
      const kind = name.replace(/\.png$/, '')
      return [kind, { file: named(`preview-${kind}`, 'png', bytes), base64: bytes.toString('base64') }]
    }),
)

const head = '/** Written by scripts/write-assets.ts. @module */'
const modules: Readonly<Record<string, readonly string[]>> = {
  'src/site/generated/assets.ts': [
    head,
    `export const style = ${JSON.stringify({ file: named('style', 'css', style), text: style })}`,
    `export const script = ${JSON.stringify({ file: named('enhance', 'js', script), text: script })}`,
    `export const favicon = ${JSON.stringify(read('assets/favicon.svg').trim())}`,
    '',
  ],
  'src/site/generated/binaries.ts': [
    head,
    '/** In base 64. */',
    `export const preview = ${JSON.stringify(readFileSync(inWeb('assets/preview.png')).toString('base64'))}`,
    '/** Of some kinds of pages, in base 64, by the name of the file. */',
    `export const previews = ${JSON.stringify(previews)} as const`,
    '/** By the name of the file. */',
    'export const fonts: Readonly<',
    '  Record<string, { readonly family: string; readonly weight: number; readonly base64: string }>',
    `> = ${JSON.stringify(Object.fromEntries(fonts.map(({ file, ...font }) => [file, font])))}`,
    '',
  ],
}

for (const [path, lines] of Object.entries(modules)) {
  const text = lines.join('\n')
  if (!process.argv.includes('--check')) writeFileSync(inWeb(path), text)
  else if (read(path) !== text) {
    process.stderr.write(`${path} is not what assets make: run npm run generate in apps/web.\n`)
    process.exitCode = 1
  }
}
