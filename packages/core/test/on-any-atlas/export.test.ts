import { describe, expect, it } from 'vitest'
import { dataPackage, jsonLd, locatedCollections, toCsv, toGeoJson, toJson, toNdjson } from '../../src/export/index.ts'
import { type Atlas, collectionNames, languages } from '../../src/index.ts'
import { secondAtlas } from '../second-atlas.ts'
import { bothAtlases, entriesOf, ids } from './atlases.ts'

const listingOf = <C extends (typeof collectionNames)[number]>(atlas: Atlas, collection: C) =>
  ({ collection, records: atlas.records[collection] }) as Parameters<typeof toCsv>[1]

describe.each(bothAtlases)('exports of %s', (_, atlas) => {
  it.each(collectionNames)('hold every one of the %s', (collection) => {
    const listing = listingOf(atlas, collection)
    const lines = toNdjson(listing)
      .trim()
      .split('\n')
      .filter((line) => line !== '')
    expect(lines.map((line) => JSON.parse(line))).toEqual(atlas.records[collection])
    expect(JSON.parse(toJson(atlas, listing))).toMatchObject({
      dataset: { hash: atlas.hash },
      records: JSON.parse(JSON.stringify(atlas.records[collection])),
    })
    for (const language of languages) {
      const csv = toCsv(atlas, listing, { language })
      for (const id of ids(atlas.records[collection])) expect(csv).toContain(id)
      expect(csv).not.toMatch(/undefined|\[object/)
    }
  })

  it.each(locatedCollections)('draw %s at coordinates of the earth', (collection) => {
    const { features } = toGeoJson(atlas, { collection, records: atlas.records[collection] } as never)
    expect(features.map(({ id }) => id)).toEqual(ids(atlas.records[collection]))
    for (const { geometry } of features) {
      if (geometry === null) continue
      const [lon, lat] = geometry.coordinates
      expect(Math.abs(lon)).toBeLessThanOrEqual(180)
      expect(Math.abs(lat)).toBeLessThanOrEqual(90)
    }
  })

  it('describe every record as linked data', () => {
    const graph = JSON.stringify(jsonLd(atlas)['@graph'])
    for (const { collection, record } of entriesOf(atlas)) expect(graph).toContain(`"${collection}/${record.id}"`)
  })

  it('make a data package of the whole', () => {
    const files = dataPackage(atlas)
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}')
    expect(descriptor.version).toBe(atlas.manifest.version)
    expect(descriptor.title).toBe(atlas.manifest.title.en)
    for (const { path } of descriptor.resources) expect(files.has(path)).toBe(true)
  })
})

describe('exports of the invented atlas', () => {
  it('do not speak of another: not in headings, descriptions or terms that they use', () => {
    const files = dataPackage(secondAtlas)
    const tables = [...files].filter(([path]) => path.endsWith('.csv')).map(([, text]) => text)
    for (const text of tables) expect(text).not.toMatch(/mexic|méxic|\beccp\b|\bmx\b/i)
    expect(files.get('datapackage.json')).not.toMatch(/mexic|méxic|\beccp\b/i)
  })

  it('have a place beyond the date line where it is', () => {
    const { features } = toGeoJson(secondAtlas, { collection: 'clusters', records: secondAtlas.records.clusters })
    // Korall is in Sølvik, just short of it.
    expect(features.find(({ id }) => id === 'korall')?.geometry?.coordinates).toEqual([179.9, -42.2])
  })
})
