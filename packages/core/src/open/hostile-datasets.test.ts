/** What somebody may put into a dataset, by mistake or on purpose, and the message that it ends in. @module */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblem, maxPerRule } from '../dataset/problem.ts'
import { cluster, place, webPage } from '../rules/testing/records.ts'
import { formatCheckReport } from './check-report.ts'
import { formatFailure } from './failure.ts'
import { exampleFiles } from './generated/example.ts'
import { checkDataset, openAtlas, openFiles } from './open-atlas.ts'
import { openPath } from './open-path.ts'

const files = Object.entries(exampleFiles)
  .filter(([path]) => path.endsWith('.yaml'))
  .map(([path, text]) => ({ path, text }))

/** The problems of the example with other files in place of its own, without their remedies. */
function said(changes: Readonly<Record<string, string>>, language: 'en' | 'es' = 'en'): readonly string[] {
  const others = files.filter(({ path }) => !Object.hasOwn(changes, path))
  const changed = Object.entries(changes).map(([path, text]) => ({ path, text }))
  const opened = openFiles([...others, ...changed])
  return opened.ok ? [] : opened.error.problems.map((problem) => formatProblem(problem, language).split('\n')[0] ?? '')
}

const fileOf = (path: string) => exampleFiles[path] ?? ''
const pt = fileOf('places/pt.yaml')

it('the example has no problem', () => {
  expect(said({})).toEqual([])
})

describe('the cause is told and not its echoes', () => {
  const manifest = fileOf('atlas.yaml')

  it('a manifest without its main source', () => {
    expect(said({ 'atlas.yaml': manifest.replace(/^mainSource.*$/m, '') })).toEqual([
      'atlas.yaml (mainSource): is missing [schema]',
    ])
  })

  it('a manifest without its sides', () => {
    expect(said({ 'atlas.yaml': manifest.replace(/^sides.*$/m, '') }, 'es')).toEqual([
      'atlas.yaml (sides): falta [schema]',
    ])
  })

  it('a manifest that is no YAML, and a record that is none', () => {
    expect(said({ 'atlas.yaml': 'a: [' })).toHaveLength(1)
    expect(said({ 'places/pt.yaml': 'a: [' })).toHaveLength(1)
  })

  it('a record that is not read: refused for its form, or in a folder of another name', () => {
    const porto = fileOf('clusters/porto-solar.yaml')
    for (const text of [
      '# nothing',
      'hello',
      '- 1',
      `id: porto-solar\n${porto}`,
      `- ${porto.split('\n').join('\n  ')}`,
    ])
      for (const one of said({ 'clusters/porto-solar.yaml': text }))
        expect(one).toMatch(/^clusters\/porto-solar\.yaml.*\[(?:file-is-record|schema)\]$/)
  })

  it('a text that is wrong in several ways', () => {
    expect(said({ 'places/pt.yaml': pt.replace('PT', 'p'.repeat(300)) })).toHaveLength(1)
  })
})

describe('a value of another form is told in words of ours, with what to write', () => {
  const changed = (from: string | RegExp, to: string) => {
    const opened = openFiles([
      ...files.filter(({ path }) => path !== 'clusters/porto-solar.yaml'),
      { path: 'clusters/porto-solar.yaml', text: fileOf('clusters/porto-solar.yaml').replace(from, to) },
    ])
    const [problem] = opened.ok ? [] : opened.error.problems
    return problem === undefined ? undefined : `${problem.path}: ${problem.message.en} → ${problem.remedy.en}`
  }

  it.each([
    ['sectors: [solar-energy]', 'sectors: solar', 'sectors: is a text, "solar", not a list → write a list'],
    ['country: pt', 'country: 351', 'country: is the number 351, not a text → put it in quotes, just as it is written'],
    ['country: pt', 'country: PT', 'country: "PT": not an id'],
    ['country: pt', 'country:', 'country: is empty, not a text → write a text'],
    [
      'country: pt',
      'contry: pt',
      'there is no field "contry" here → remove it, or write it as the schema spells it. Did you mean "country"?',
    ],
    [
      'kind: cluster-organisation',
      'kind: cluster-organization',
      'kind: "cluster-organization" is none of the terms of this field → write cluster-organisation',
    ],
    ['kind: cluster-organisation', '', 'kind: is missing → add it: one of cluster-organisation'],
    [
      'country: pt',
      'founded: 2016-13',
      'founded: "2016-13": the calendar has no such day → correct the month or the day, or remove the field',
    ],
    [/citations:[\s\S]*$/, '', 'citations: is missing → add it: a list, each item with source'],
    [/citations:[\s\S]*$/, 'citations: []', 'citations: is an empty list → give 1 or more'],
    [/^names:[\s\S]*(?=summary:)/m, '', 'names: is missing → add it: a list, each item with value, lang, kind'],
    [
      'country: pt',
      'country: Portugal',
      'country: "Portugal": not an id: lower-case letters and digits joined by hyphens → write the id of a record of places: the name of its file, without .yaml',
    ],
    ['https://example.org/porto-solar', 'javascript:alert(1)', 'website: "javascript:alert(1)": not a web address'],
    [
      'section: "2"',
      'section: 2.2',
      'citations.0.section: is the number 2.2, not a text → put it in quotes, just as it is written',
    ],
    ['page: 3', 'page: .inf', 'citations.0.page: is no number that can be counted with'],
    ['page: 3', 'page: 1e30', 'citations.0.page: 1e+30 is too large → give a smaller number'],
    ['country: pt', 'country: !!binary cHQ=', 'has a tag (!name) that a dataset does not know'],
    ['Porto Solar Cluster', '"Porto\\u200bSolar"', 'names.0.value: its character 6 is U+200B, which nobody sees'],
    ['Porto Solar Cluster', '"\\u200d\\u0301"', 'shows nothing → correct it'],
    ['page: 3', 'page: "3"', 'citations.0.page: is a text, "3", not a number → write a number, without quotes'],
    ['page: 3', 'page: 1.5', 'citations.0.page: is the number 1.5, not a whole number'],
    ['page: 3', 'page: 0', 'citations.0.page: 0 is too small → give 1 or more'],
    ['page: 3', 'page: 1000000000', 'citations.0.page: 1000000000 is too large → give 100,000 or less'],
    ['Porto Solar Cluster', '"Porto\\u001b[2JSolar"', 'names.0.value: its character 6 is U+001B, which nobody sees'],
    ['Porto Solar Cluster', '"Porto\\u202eSolar"', 'names.0.value: its character 6 is U+202E, which nobody sees'],
    ['Porto Solar Cluster', '"Porto\\nSolar"', 'names.0.value: holds a line break → write it on one line'],
    [
      'Makers of solar panels and the institutes that test them',
      '"Makers\\u0007 of solar"',
      'summary.en: its character 7 is U+0007, which nobody sees',
    ],
    ['Porto Solar Cluster', 'x'.repeat(301), 'names.0.value: is a text of 301 characters → shorten it to 300'],
    ['summary:', 'names:', 'line 6, column 1: "names" stands here a second time'],
  ])('%s → %.40s', (from, to, message) => {
    expect(changed(from, to)).toContain(message)
  })
})

/** The example as a parsed dataset, with other records. */
function datasetWith(records: Readonly<Record<string, readonly unknown[]>>) {
  const opened = openFiles(files)
  if (!opened.ok) throw new Error(opened.error.message)
  const { manifest, records: own } = opened.value
  const all = Object.entries(own).map(([name, list]) => [name, [...list, ...(records[name] ?? [])]])
  return { manifest, records: Object.fromEntries(all) }
}

const cited = { citations: [{ source: 'report', section: '1', page: 2 }] }

describe('what is very many ends in few messages', () => {
  it('of records that do not fit their schema, in both languages', () => {
    const clusters = Array.from({ length: 20_000 }, (_, at) => ({ id: `c-${at}`, kind: 7 }))
    const checked = checkDataset(datasetWith({ clusters }))
    expect(checked.problems).toHaveLength(maxPerRule)
    expect(checked.omitted).toEqual([{ rule: 'schema', count: 60_000 - maxPerRule }])
    expect(formatCheckReport(checked, 'en')).toContain('… and more that are not listed: 59960 [schema]')
    expect(formatCheckReport(checked, 'en')).toContain(' records, 60000 problems. Mend')
    expect(formatFailure(checked.invalid, 'es')).toContain('… y más que no se muestran: 59960 [schema]')
  })

  it('of references that lead nowhere, of which only the first come with what may be meant', () => {
    const clusters = Array.from({ length: 5000 }, (_, at) => ({
      ...cluster(`C ${at}`, { ...cited, country: `nowhere-${at}` }),
      id: `c-${at}`,
    }))
    const checked = checkDataset(datasetWith({ clusters }))
    expect(checked.omitted).toContainEqual({ rule: 'references-resolve', count: 5000 - maxPerRule })
  })

  it('of a list that names one thing twice, among very many', () => {
    const targets = [...Array.from({ length: 20_000 }, () => 'cl')]
    const checked = checkDataset(
      datasetWith({ clusters: [{ ...cluster('C', { ...cited, country: 'pt', targets }), id: 'c' }] }),
    )
    expect(checked.omitted).toContainEqual({ rule: 'nothing-twice', count: 19_999 - maxPerRule })
  })

  it('of places in each other', () => {
    const places = Array.from({ length: 20_000 }, (_, at) => ({
      ...place(`P ${at}`, 'area', { ...cited, within: at === 0 ? 'pt' : `p-${at - 1}` }),
      id: `p-${at}`,
    }))
    const checked = checkDataset(datasetWith({ places }))
    expect(checked.problems.map(({ rule, id }) => `${rule} ${id}`)).toEqual(['chains-are-short p-32'])
  })

  it('of footnotes with high numbers, which none lies between', () => {
    const footnote = { id: 'fn-99999', ...webPage({ ...cited, kind: 'footnote', partOf: 'report', number: 99_999 }) }
    expect(checkDataset(datasetWith({ sources: [footnote] })).omitted).toEqual([
      { rule: 'footnotes-resolve', count: 99_998 - maxPerRule },
    ])
  })
})

describe('a file of JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-hostile-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const json = JSON.stringify(datasetWith({}))

  /** What is said of a file with such bytes; nothing if it opens. */
  function outcome(bytes: string | Uint8Array, language: 'en' | 'es' = 'en'): string | undefined {
    const path = join(folder, 'ours.json')
    writeFileSync(path, bytes)
    const opened = openPath(path)
    return opened.ok ? undefined : formatFailure(opened.error, language)
  }

  it('opens with a byte order mark as without', () => {
    expect(outcome(json)).toBeUndefined()
    expect(outcome(`\ufeff${json}`)).toBeUndefined()
  })

  it.each<readonly [name: string, bytes: () => string | Uint8Array, en: RegExp, es: RegExp]>([
    [
      'Latin-1',
      () => Buffer.from(json.replace('Oporto', 'Opórto'), 'latin1'),
      /is not UTF-8: byte \d+/,
      /no es UTF-8: el byte \d+/,
    ],
    ['UTF-16', () => Buffer.from(`\ufeff${json}`, 'utf16le'), /is UTF-16, not UTF-8/, /es UTF-16/],
    ['cut short', () => json.slice(0, -10), /line 1, column/i, /línea 1, columna/i],
    [
      'deep',
      () => json.replace('"manifest":', `"manifest":${'['.repeat(40)}${']'.repeat(40)},"x":`),
      /nested more than 32 deep/,
      /más de 32 niveles/,
    ],
    [
      'a long text',
      () => json.replace('"Oporto"', `"${'x'.repeat(200_000)}"`),
      /longer than 100,000 bytes/,
      /más de 100\.000 bytes/,
    ],
    ['a list', () => '[]', /not a dataset/, /no es un conjunto de datos/],
    ['empty', () => '', /a value is expected/i, /se espera un valor/i],
    [
      'a field twice',
      () => json.replace('"kind":"country"', '"kind":"city","kind":"country"'),
      /"kind" stands here a second time/,
      /"kind" está aquí por segunda vez/,
    ],
    [
      'a misspelt member',
      () => json.replace('"records":', '"recrods":{},"records":'),
      /"recrods" is not read/,
      /"recrods" no se lee/,
    ],
    [
      'a collection that is none',
      () => json.replace('"clusters":', '"cluster":'),
      /no collection is called "cluster"/,
      /ninguna colección se llama "cluster"/,
    ],
  ])('%s', (_, bytes, en, es) => {
    expect(outcome(bytes())).toMatch(en)
    expect(outcome(bytes(), 'es')).toMatch(es)
  })

  it.each<readonly [path: string, en: RegExp]>([
    [join(folder, 'nowhere.json'), /There is no file or folder/],
    [mkdtempSync(join(folder, 'empty-')), /has no YAML file\. `puente new <folder>`/],
    ['/dev/null', /is a device/],
    [join(import.meta.filename, 'x'), /a part of the path is a file/],
  ])('%s is no dataset', (path, en) => {
    const opened = openPath(path)
    expect(opened.ok ? '' : formatFailure(opened.error, 'en')).toMatch(en)
  })
})

it('a value that holds itself ends in a message', () => {
  const record: Record<string, unknown> = { id: 'a' }
  record.names = [record]
  expect(openAtlas(datasetWith({ clusters: [record] })).ok).toBe(false)
})

it('the guide gives every limit as it is', () => {
  const guide = readFileSync(new URL('../../../../docs/datasets.md', import.meta.url), 'utf8')
  for (const limit of [
    '5,000,000',
    '2 GiB',
    '100,000',
    '256 MiB',
    '16 MiB',
    '4,194,304',
    '10,000',
    '300',
    '32',
    `${maxPerRule}`,
  ])
    expect(guide).toContain(limit)
})
