import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { Package } from 'datapackage'
import papaparse from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { secondAtlas } from '../../../test/second-atlas.ts'
import { atlas } from '../../dataset/embedded.ts'
import { collectionNames } from '../../model/collection-name.ts'
import { dataPackage } from './data-package.ts'

const folders: string[] = []

/** Writes a data package as somebody would who takes it along. */
function written(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'puente-data-package-'))
  folders.push(folder)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return join(folder, 'datapackage.json')
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** How many citations there are at any depth: of records, and of their parts. */
function countCitations(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'citations' && Array.isArray(inner) ? inner.length : countCitations(inner)),
    0,
  )
}

const profile = new URL('../../../test/fixtures/data-package-profile/datapackage-2.0.json', import.meta.url)

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title as a data package', ({ dataset }) => {
  const files = dataPackage(dataset)
  const rows = (path: string) =>
    papaparse.parse<Record<string, string>>(files.get(path)!, { header: true, skipEmptyLines: true }).data

  it('fits the profile of version 2 of the standard', () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true, formats: { textarea: true } })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')))
    validate(JSON.parse(files.get('datapackage.json')!))
    expect(validate.errors).toBeNull()
  })

  it('is accepted by a validator: descriptor, types, constraints, keys', async () => {
    const loaded = await Package.load(written(files))
    expect(loaded.errors).toEqual([])
    expect(loaded.valid).toBe(true)
    for (const resource of loaded.resources) {
      const read = await resource.read({ keyed: true, relations: true }).catch((error: unknown) => {
        throw new Error(`${resource.name}: ${error instanceof Error ? error.message : error}`)
      })
      expect(read).toHaveLength(rows(`data/${resource.name}.csv`).length)
    }
  })

  it('has a row for each record, name, citation and tie', () => {
    for (const name of collectionNames) {
      expect(rows(`data/${name}.csv`).map(({ id }) => id)).toEqual(dataset.records[name].map(({ id }) => id))
    }
    const all = collectionNames.flatMap((name): readonly object[] => dataset.records[name])
    expect(rows('data/records.csv')).toHaveLength(all.length)
    expect(rows('data/names.csv')).toHaveLength(
      all.reduce(
        (sum, record) => sum + ('names' in record && Array.isArray(record.names) ? record.names.length : 0),
        0,
      ),
    )
    expect(rows('data/citations.csv')).toHaveLength(countCitations(all))
    expect(rows('data/ties-between.csv')).toHaveLength(2 * dataset.records.ties.length)
  })
})

describe('the validator that these tests trust', () => {
  it.each([
    ['a reference to no record', 'data/clusters-sectors.csv', 'tidal-power', 'tidal-powder'],
    ['a term that is none', 'data/ties.csv', 'inferred', 'guessed'],
    ['a number that is none', 'data/figures.csv', '12.5', 'a dozen'],
    ['a date that is none', 'data/partnerships.csv', '2019-12', 'December'],
    ['a part that is not there', 'data/stories-results-mentions.csv', ',results.0,', ',results.7,'],
  ])('refuses %s', async (_, path, from, to) => {
    const files = new Map(dataPackage(secondAtlas))
    expect(files.get(path)).toContain(from)
    files.set(path, files.get(path)!.replace(from, to))
    const { resources } = await Package.load(written(files))
    const resource = resources.find(({ name }) => path === `data/${name}.csv`)!
    await expect(resource.read({ keyed: true, relations: true })).rejects.toThrow()
  })
})

it('keeps texts as they are, and lists in their order', () => {
  const files = dataPackage(secondAtlas)
  expect(files.get('data/clusters-sectors.csv')).toContain(
    'brumar,sectors.0,sea-energy\r\nbrumar,sectors.1,tidal-power\r\n',
  )
  expect(files.get('data/clusters.csv')).toContain('its people call it ""the Fog"", and')
  expect(files.get('data/redirects.csv')).toBe('id,record\r\nkorall-old,korall\r\ngezeitenring,tidal-ring\r\n')
})
