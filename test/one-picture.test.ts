/** The command line's `--svg` and the pages draw the same pictures. Both are run as they were built. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const built = (file: string): string => new URL(`../${file}`, import.meta.url).pathname

const load = (file: string) => import(pathToFileURL(built(file)).href)

/** A picture without what only one of them has: the links of a page with its ids and role, and the first line of a file. */
const drawingIn = (svg: string): string =>
  svg
    .replace(/^<\?xml.*\?>/, '')
    .replaceAll(/<a [^>]*>|<\/a>/g, '')
    .replaceAll(/ (?:id|role|aria-labelledby)="[^"]*"|url\(#[^)]*\)|href="#[^"]*"/g, '')
    .trim()

it.each([
  ['map', 'map'],
  ['map --sector ict', 'map?sector=ict'],
  ['network claut', 'network/claut'],
  ['timeline', 'timeline'],
  ['timeline claut', 'timeline/claut'],
  ['opportunities --by region', 'white-spots?by=region'],
])('puente %s draws what the page at %s has', async (command, address) => {
  const { servedPage } = await load('apps/web/dist/index.js')
  const { atlas } = await load('packages/core/dist/index.js')
  const target = `/es/${address.replace(/(?=\?|$)/, '/picture.svg')}`
  const args = [built('apps/tui/dist/main.js'), ...command.split(' '), '--svg', '-', '--lang', 'es']
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' })
  expect(drawingIn(printed)).toBe(drawingIn(servedPage({ atlas, target, basePath: '', dataPath: '' }).body))
})
