import { atlas } from '@puente/core'
import { csvColumns } from '@puente/core/export'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../testing/parts.ts'
import { cellText, cellXml, dayNumber } from './cells.ts'
import { excelLimits, type Limits } from './limits.ts'
import { sheetNames } from './sheet-names.ts'
import { workbookChunks } from './write-workbook.ts'

/** The parts of a workbook of clusters that has room for less. */
function written(limits: Partial<Limits>, base?: string) {
  const sheet = { collection: 'clusters', name: 'Clusters', columns: csvColumns('clusters') } as const
  const { records } = atlas
  const workbook = {
    atlas,
    language: 'en',
    what: '',
    onProgress: () => undefined,
    rowOf: () => undefined,
    base,
  } as const
  const sheets = [{ ...sheet, records: records.clusters }]
  const parts = partsOf(Buffer.concat([...workbookChunks({ ...workbook, sheets }, { ...excelLimits, ...limits })]))
  return { about: parts.get('xl/worksheets/sheet1.xml') ?? '', clusters: parts.get('xl/worksheets/sheet2.xml') ?? '' }
}

describe('what a sheet has no room for is left out, and the first sheet says so', () => {
  const count = atlas.records.clusters.length

  it('rows', () => {
    const { about, clusters } = written({ rows: 11 })
    expect(clusters.match(/<row /g)).toHaveLength(11)
    expect(clusters).toContain('<autoFilter ref="A1:AR11"/>')
    expect(about).toContain(`Clusters: ${count - 10} rows; a sheet has room for 11. CSV has them all.`)
  })

  it('rows of a part that the archive has no room for', () => {
    const { about, clusters } = written({ partBytes: 40_000 })
    const rows = clusters.match(/<row /g)?.length ?? 0
    expect(rows).toBeLessThan(count)
    expect(about).toContain(`Clusters: ${count + 1 - rows} rows;`)
  })

  it('links', () => {
    const { about, clusters } = written({ links: 5 }, 'https://example.org/')
    expect(clusters.match(/<hyperlink /g)).toHaveLength(5)
    expect(about).toMatch(/Clusters: the links of [\d,]+ cells; a sheet has room for 5\./)
  })

  it('the ends of long texts', () => {
    const { about, clusters } = written({ cellLength: 40 })
    const texts = [...clusters.matchAll(/<t xml:space="preserve">([^<]*)</g)].map(([, text = '']) => text)
    expect(Math.max(...texts.map((text) => text.replaceAll(/&\w+;/g, '&').length))).toBe(40)
    expect(about).toMatch(/Clusters [A-Z]+2: the end of a text of [\d,]+ characters; a cell has room for 40\./)
    expect(about).toMatch(/Clusters: and the ends of \d+ more texts/)
  })

  it('nothing, of the atlas as it is', () => {
    expect(written({}).about).toContain('Nothing: every cell is whole.')
  })
})

/** The text of a cell, as a reader of XML has it. */
const readBack = (xml: string): string | null | undefined =>
  new DOMParser().parseFromString(`<row>${xml}</row>`, 'text/xml').documentElement.textContent

describe('a text', () => {
  it('is read as it was written, whatever is in it, but for what nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const clean = cellText(text)
        expect(readBack(cellXml('A1', clean, 'plain')) ?? '').toBe(clean.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'))
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '=HYPERLINK("https://example.org")'])(
    '%j is no formula, and stays a text when it is edited',
    (text) => {
      const xml = cellXml('A1', text, 'plain')
      expect(xml).toMatch(/^<c r="A1" s="4" t="inlineStr">/)
      expect(readBack(xml)).toBe(text)
    },
  )

  it('that names a character by its number keeps its letters', () => {
    expect(readBack(cellXml('A1', 'a_x0041_b', 'plain'))).toBe('a_x005F_x0041_b')
  })
})

describe('a day', () => {
  it.each([
    ['1900-03-01', 61],
    ['2016-03-15', 42_444],
    ['9999-12-31', 2_958_465],
  ])('%s is the number %i', (date, number) => expect(dayNumber(date)).toBe(number))

  it.each(['2016', '2016-03', '1900-02-28', '1857-02-05', '2017-02-29', '2016-02-31'])(
    '%s is no day of a sheet',
    (date) => expect(dayNumber(date)).toBeUndefined(),
  )
})

it('names of sheets are short, without what the format forbids, and told apart', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (wanted) => {
      const names = sheetNames(wanted)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/s)
    }),
  )
  expect(sheetNames(['Clusters', 'clusters', 'History', "'a/b'"])).toEqual([
    'Clusters',
    'clusters 2',
    'History 2',
    'a b',
  ])
})
