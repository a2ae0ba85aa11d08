import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { timeline } from '../analysis/timeline.ts'
import { atlas } from '../dataset/embedded.ts'
import { matches } from '../matching/matches.ts'
import { partNames } from '../matching/score-parts.ts'
import { collectionNames } from '../model/collection-name.ts'
import { query } from '../query/query.ts'
import { search } from '../search/search.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { matchesCsv, timelineCsv } from './answers-csv.ts'
import { toCsv } from './csv.ts'
import { csvColumns } from './csv-columns.ts'
import { csvText } from './csv-text.ts'
import type { Listing } from './listing.ts'

const rowsOf = (csv: string) =>
  papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true, newline: '\r\n' })

const clusters = { collection: 'clusters', records: secondAtlas.records.clusters } as const

describe.each([
  { title: 'the embedded atlas', dataset: atlas },
  { title: 'another atlas', dataset: secondAtlas },
])('$title', ({ dataset }) => {
  it.each(collectionNames)('gives %s as one row a record, each with every column', (collection) => {
    const listing = { collection, records: dataset.records[collection] } as Listing
    const { data, errors } = rowsOf(toCsv(dataset, listing))
    expect(errors).toEqual([])
    expect(data.map(({ id }) => id)).toEqual(dataset.records[collection].map(({ id }) => id))
  })
})

it.each(collectionNames)('%s have no two columns of one name', (collection) => {
  const names = csvColumns(collection).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('gives matches as one row each, with every part of the score', () => {
  const found = matches(atlas, 'claut', { limit: 5, introductions: false })
  const { data, errors } = rowsOf(matchesCsv(atlas, found, 'en'))
  expect(errors).toEqual([])
  expect(data.map(({ group, id }) => [group, id])).toEqual([
    ...found.suggestions.map(({ entry }) => ['suggested', entry.record.id]),
    ...found.existing.map(({ entry }) => ['existing', entry.record.id]),
  ])
  for (const { score, ...row } of data) {
    const parts = partNames.map((name) => Number(row[name]))
    expect(parts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(score))
  }
})

it('gives a timeline as one row an entry, with the dates that other sources dispute and each source once', () => {
  const { data, errors } = rowsOf(timelineCsv(atlas, timeline(atlas), 'en'))
  expect(errors).toEqual([])
  expect(data).toHaveLength(timeline(atlas).length)
  expect(data.some(({ disputed }) => disputed !== '')).toBe(true)
  for (const { source = '' } of data) expect(new Set(source.split('; ')).size).toBe(source.split('; ').length)
})

describe('a row', () => {
  const brumar = (options: Parameters<typeof toCsv>[2]) =>
    rowsOf(toCsv(secondAtlas, clusters, options)).data.find(({ id }) => id === 'brumar')

  it('gives references and terms by id and in the words of the language', () => {
    expect(brumar({ language: 'en' })).toMatchObject({
      country: 'xa',
      country_name: 'Vesperia',
      sector: 'sea-energy | tidal-power',
      sector_name: 'marine energy | tidal power',
      kind: 'cluster-organisation',
      kind_name: 'cluster organisation',
      nonProfit: 'true',
      website: 'https://brumar.example/',
    })
    expect(brumar({ language: 'es' })).toMatchObject({
      sector: 'sea-energy | tidal-power',
      sector_name: 'energía marina | energía mareomotriz',
      summary: 'Clúster de la Costa Brumosa; su gente lo llama «la Niebla», y tiene un sello de oro.',
    })
  })

  it('gives what other records say of it', () => {
    // Its gold label had ended by the date of the atlas.
    expect(brumar({})).toMatchObject({ label: '', partner: 'korall' })
  })

  it('keeps quotes and commas of a text', () => {
    expect(brumar({})?.summary).toBe(
      'Cluster of the Misty Coast; its people call it "the Fog", and it holds a gold label.',
    )
  })
})

it('several values can be told apart, even where one holds the separator', () => {
  const [first, ...others] = secondAtlas.records.clusters
  const names = ['Sea | Wind', 'C:\\Sea'].map((value) => ({ ...first!.names[0]!, value }))
  const records = [{ ...first!, names }, ...others]
  const dataset = { ...secondAtlas, records: { ...secondAtlas.records, clusters: records } }
  const [row] = rowsOf(toCsv(dataset, { collection: 'clusters', records })).data
  expect(row).toMatchObject({ display_name: 'Sea | Wind', name: String.raw`Sea \| Wind | C:\\Sea` })
})

describe('the header', () => {
  const header = (csv: string) => csv.split('\r\n')[0]
  const columns = ['country', 'sectors'] as const

  it('names fields as queries do, or as people do', () => {
    expect(header(toCsv(secondAtlas, clusters, { columns }))).toBe(
      'id,display_name,country,country_name,sector,sector_name',
    )
    expect(header(toCsv(secondAtlas, clusters, { columns, headers: 'labels', language: 'es' }))).toBe(
      'identificador,nombre,país,país (en palabras),sectores,sectores (en palabras)',
    )
  })

  it('stands alone where nothing was found', () => {
    expect(toCsv(secondAtlas, { collection: 'ties', records: [] }, { columns: ['kind'] })).toBe(
      'id,display_name,kind,kind_name\r\n',
    )
  })

  it('has a byte order mark before it only if wanted', () => {
    expect(toCsv(secondAtlas, clusters).startsWith('id,')).toBe(true)
    expect(toCsv(secondAtlas, clusters, { bom: true }).startsWith('\uFEFFid,')).toBe(true)
  })
})

it('takes a page of a query as it is', () => {
  const page = query(secondAtlas, 'clusters', { where: { country: 'xb' }, limit: 1 })
  expect(rowsOf(toCsv(secondAtlas, { collection: 'clusters', ...page })).data).toHaveLength(1)
})

it('gives the hits of a search by rank, whatever their collection', () => {
  const { data } = rowsOf(toCsv(secondAtlas, { hits: search(secondAtlas, 'brumar') }))
  expect(data[0]).toMatchObject({ rank: '1', collection: 'clusters', collection_name: 'cluster', id: 'brumar' })
  expect(data[0]?.found_in).toContain('BRUMAR')
})

describe('what a spreadsheet could run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠1', '=1","=2'])(
    '%j has an apostrophe before it, within quotes',
    (text) => {
      expect(csvText(['x'], [[text]])).toBe(`x\r\n"'${text.replaceAll('"', '""')}"\r\n`)
    },
  )

  it('is not a number: it stays as it is', () => {
    expect(csvText(['x'], [[-4]])).toBe('x\r\n-4\r\n')
    const [balance] = rowsOf(
      toCsv(secondAtlas, { collection: 'figures', records: secondAtlas.records.figures }),
    ).data.filter(({ id }) => id === 'trade-balance')
    expect(balance?.value).toBe('-4')
  })

  it('never begins a cell, whatever the text; and every text is read back, without what nobody sees', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (texts) => {
        const read = papaparse.parse<string[]>(csvText(['a', 'b'], [texts]), { newline: '\r\n' }).data[1] ?? []
        expect(read.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, ''))).toEqual(texts.map(cleanText))
        expect(read.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
      }),
    )
  })
})
