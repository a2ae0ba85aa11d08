import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { organization, paper, place } from '../src/rules/testing/records.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-check-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A dataset in which nothing is wrong. */
function writeGood(): void {
  write(
    'atlas.yaml',
    `title: { en: Small, es: Pequeño }
description: { en: To be checked, es: Para revisar }
version: 1.0.0
asOf: 2019-03
mainSource: paper
sides: [eu, mx]
licence: { id: CC-BY-4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
`,
  )
  write('sources/paper.yaml', JSON.stringify(paper()))
  write('places/eu.yaml', JSON.stringify(place('European Union', 'union')))
  write('places/mx.yaml', JSON.stringify(place('México', 'country', { iso3166_1: 'MX' })))
  write(
    'organizations/firms.yaml',
    JSON.stringify([{ id: 'firm', ...organization('Firm', { country: 'mx', targets: ['eu'] }) }]),
  )
}

function check(...options: string[]) {
  const script = new URL('check.ts', import.meta.url).pathname
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, ...options], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

// Places in whose names both languages agree.
const bothLanguages = (name: string) => [
  { value: name, lang: 'en', kind: 'official' },
  { value: name, lang: 'es', kind: 'official' },
]

test('a dataset in order', () => {
  writeGood()
  expect(check()).toEqual({ status: 0, stdout: '4 records, no problems\n', stderr: '' })
})

test('every problem at once, by file, with rule and remedy', () => {
  writeGood()
  write(
    'organizations/firms.yaml',
    JSON.stringify([{ id: 'firm', ...organization('Firm', { country: 'mexico', targets: ['eu', 'eu'] }) }]),
  )
  write('places/mx.yaml', JSON.stringify({ ...place('', 'country'), names: bothLanguages('Mexico') }))
  expect(check()).toEqual({
    status: 1,
    stdout: `organizations/firms.yaml
  firm · country: no record of places has the id "mexico" [references-resolve]
    → write "mx", or add that record
  firm · targets.1: names "eu" a second time [nothing-twice]
    → keep it once

places/mx.yaml
  mx: nothing refers to it, and it refers to nothing but sources [no-orphans]
    → connect it with the records that it belongs to, or remove it
  mx · iso3166_1: is a country without its ISO 3166-1 code [places-are-located]
    → add iso3166_1, like ES

4 records, 4 problems in 2 files
`,
    stderr: '',
  })
})

test('what does not fit its schema is told beside what breaks a rule', () => {
  writeGood()
  write(
    'organizations/other.yaml',
    JSON.stringify(organization('Other', { country: 'mx', sector: 'ict', targets: ['eu'] })),
  )
  write(
    'places/mx.yaml',
    JSON.stringify({ ...place('', 'country', { iso3166_1: 'Mexico' }), names: bothLanguages('Mexico') }),
  )
  const { status, stdout } = check()
  expect(status).toBe(1)
  expect(stdout).toContain('organizations/other.yaml\n  other: there is no field "sector" here [schema]')
  expect(stdout).toContain('places/mx.yaml\n  mx · iso3166_1: ')
  // The references to the two are not called unresolved as well.
  expect(stdout).not.toContain('references-resolve')
  // Nor is what they may be needed for called an orphan.
  expect(stdout).not.toContain('no-orphans')
  expect(stdout).toMatch(
    /Mend first what cannot be read or does not fit its schema: rules that need every record wait until then\.\n$/,
  )
})

test('--json gives the same to programs', () => {
  writeGood()
  write('places/eu.yaml', JSON.stringify(place('European Union', 'union', { note: { en: 'Inferred: so', es: 'Así' } })))
  const { status, stdout } = check('--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    records: 4,
    problems: [
      {
        file: 'places/eu.yaml',
        id: 'eu',
        path: 'note.es',
        rule: 'inferences-are-explained',
        message: 'only one language of the note marks it as an inference',
        remedy: 'begin the English note with "Inferred:" and the Spanish one with "Inferido:"',
      },
    ],
    omitted: [],
    isPartial: false,
  })
})

test('a page-word index beside the records is looked into', () => {
  writeGood()
  const page = { page: 1, footnotes: [], tables: [], numbers: [], words: ['europe'] }
  const index = { source: 'paper', sections: [{ section: '1', first: 1, last: 1 }], pages: [page] }
  write('page-words/paper.json', JSON.stringify(index))
  expect(check().stdout).toContain(
    'firm · citations.0: page 1 does not contain its name: it lacks "firm" [pages-bear-records-out]',
  )
})

test('a folder that is not there', () => {
  folder = join(folder, 'nowhere')
  const { status, stderr } = check()
  expect(status).toBe(2)
  expect(stderr).toContain('There is no file or folder')
  folder = dirname(folder)
})
