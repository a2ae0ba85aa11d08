import { atlas, languages, query, queryAll, viewOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../testing/parts.ts'
import { atlasXlsxChunks, listXlsxChunks, type XlsxListing } from './index.ts'

const best = viewOf(atlas, { evidence: 'best' })

const bytesOf = (chunks: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...chunks])

const spanishClusters: XlsxListing = {
  collection: 'clusters',
  ...query(best, 'clusters', { where: { country: 'es' } }),
}

const list = (options: Parameters<typeof listXlsxChunks>[2] = {}) =>
  partsOf(bytesOf(listXlsxChunks(best, spanishClusters, options)))

/** The texts of a sheet, in its order. */
const textsOf = (sheet: string | undefined): readonly string[] =>
  [...(sheet ?? '').matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = '']) => text)

describe.each(languages)('the whole atlas (%s)', (language) => {
  const bytes = bytesOf(atlasXlsxChunks(best, { language }))
  const parts = partsOf(bytes)

  it('speaks only of parts that it has', () => {
    for (const [, path = ''] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g))
      expect([...parts.keys()]).toContain(path)
    const targets = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)]
    for (const [, , target = ''] of targets) expect([...parts.keys()]).toContain(`xl/${target}`)
    const ids = new Set(targets.map(([, id]) => id))
    for (const [, id] of (parts.get('xl/workbook.xml') ?? '').matchAll(/r:id="(\w+)"/g)) expect(ids).toContain(id)
    for (const [path, text] of parts) {
      const addresses = parts.get(path.replace('worksheets/', 'worksheets/_rels/').concat('.rels')) ?? ''
      for (const [, id] of path.includes('/sheet') ? text.matchAll(/<hyperlink [^>]*r:id="(\w+)"/g) : [])
        expect(addresses).toContain(`Id="${id}"`)
    }
  })

  it('leads from sheet to sheet only to rows that there are', () => {
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)
    for (const [path, text] of parts)
      for (const [, name, row] of path.includes('worksheets/sheet')
        ? text.matchAll(/location="'([^']+)'!A(\d+)"/g)
        : [])
        expect(parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`)).toContain(`<row r="${row}"`)
  })

  it('is the same, byte for byte, whenever it is written', () => {
    expect(bytesOf(atlasXlsxChunks(best, { language }))).toEqual(bytes)
  })

  it('has no formula', () => {
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/)
  })

  it('says what it is, and whose it is not', () => {
    const about = textsOf(parts.get('xl/worksheets/sheet1.xml'))
    expect(about[0]).toBe(atlas.manifest.title[language])
    for (const one of [atlas.hash, atlas.manifest.licence.id]) expect(about).toContain(one)
    expect(about.join('\n')).toMatch(
      /^(?:Not a publication of the European Union|No es una publicación de la Unión Europea)\.$/m,
    )
    expect(parts.get('docProps/core.xml')).toContain(
      `<dc:language>${language === 'es' ? 'es-MX' : 'en-GB'}</dc:language>`,
    )
  })
})

describe('a list', () => {
  it('has a sheet that explains, the records, and the sources that they cite', () => {
    const names = [...(list({ language: 'es' }).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)]
    expect(names.map(([, name]) => name)).toEqual(['Sobre este archivo', 'Clústeres', 'Fuentes'])
  })

  it('says how it was found, and which part of all it is', () => {
    const about = textsOf(list({ query: 'clusters country:ES limit:25' }).get('xl/worksheets/sheet1.xml'))
    const { total } = queryAll(best, 'clusters', { where: { country: 'es' } })
    expect(about).toContain('clusters country:ES limit:25')
    expect(about).toContain(`25 of ${total} clusters`)
  })

  it('has the columns wanted, and sources only with the column that names them', () => {
    const parts = list({ columns: ['kind'] })
    expect(textsOf(parts.get('xl/worksheets/sheet2.xml')).slice(0, 4)).toEqual([
      'Id',
      'Name',
      'Kind',
      'Kind (in words)',
    ])
    expect([...parts.keys()]).not.toContain('xl/worksheets/sheet3.xml')
  })

  it('leads to pages of records where they have some', () => {
    const addresses = list({ base: 'https://example.org/v1' }).get('xl/worksheets/_rels/sheet2.xml.rels') ?? ''
    for (const { id } of spanishClusters.records) expect(addresses).toContain(`"https://example.org/v1/clusters/${id}"`)
  })

  it('says at once what is wrong with its options', () => {
    for (const base of ['atlas', 'javascript:alert(1)'])
      expect(() => listXlsxChunks(best, spanishClusters, { base })).toThrow(RangeError)
    expect(() => listXlsxChunks(best, spanishClusters, { columns: ['colour'] })).toThrow(RangeError)
  })

  it('counts its records while it is written', () => {
    const reports: number[] = []
    const records = Array.from({ length: 2_500 }, (_, at) => best.records.sources[at % best.records.sources.length]!)
    bytesOf(listXlsxChunks(best, { collection: 'sources', records }, { onProgress: (count) => reports.push(count) }))
    expect(reports).toEqual([1_000, 2_000])
  })
})
