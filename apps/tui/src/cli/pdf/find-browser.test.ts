import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeProgram } from '../../testing/browser.ts'
import { findBrowser, usualPlaces } from './find-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-browsers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [first, second] = ['first', 'second'].map((name) => join(folder, name))
for (const one of [first, second]) mkdirSync(one!)
const chromium = writeProgram(first!, 'chromium', [])
const edge = writeProgram(second!, 'microsoft-edge', [])
const PATH = `${join(folder, 'absent')}:${first}:${second}`

const find = (env: Readonly<Record<string, string>>) => findBrowser({ env, platform: 'linux' })

it('finds the first that is on the PATH, and takes none that is no program', () => {
  expect(find({ PATH })).toEqual({ ok: true, value: chromium })
  chmodSync(chromium, 0o644)
  expect(find({ PATH })).toEqual({ ok: true, value: edge })
  chmodSync(chromium, 0o755)
})

it.each([edge, 'microsoft-edge'])('takes the one that the environment names: %s', (named) => {
  expect(find({ PATH, PUENTE_BROWSER: named })).toEqual({ ok: true, value: edge })
})

it('says that the one that the environment names is no program, and looks for no other', () => {
  const found = find({ PATH, PUENTE_BROWSER: 'chromiun' })
  expect(found).toMatchObject({ ok: false, error: { en: expect.stringContaining('PUENTE_BROWSER is "chromiun"') } })
})

it('says what was searched where none is, and what to do', () => {
  const found = find({ PATH: join(folder, 'absent') })
  if (found.ok) throw new Error(found.value)
  for (const text of Object.values(found.error))
    for (const word of ['PATH', 'google-chrome', 'chromium', 'microsoft-edge', 'PUENTE_BROWSER', '--format docx'])
      expect(text).toContain(word)
  const onWindows = findBrowser({ env: { PROGRAMFILES: 'C:\\No' }, platform: 'win32' })
  expect(onWindows).toMatchObject({ ok: false, error: { es: expect.stringContaining('%PROGRAMFILES%') } })
})

it('knows where macOS and Windows have their browsers', () => {
  expect(usualPlaces({ env: {}, platform: 'darwin', home: '/Users/ana' })).toEqual(
    expect.arrayContaining([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]),
  )
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' }
  expect(usualPlaces({ env, platform: 'win32' })).toEqual(
    expect.arrayContaining([
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]),
  )
})
