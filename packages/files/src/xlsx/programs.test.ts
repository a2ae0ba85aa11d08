import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atlas, type CollectionName, collectionNames, type Language, languages, viewOf } from '@puente/core'
import { csvColumns, type Listing, toCsv, valueSeparator } from '@puente/core/export'
import papaparse from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { has, patience } from '../testing/programs.ts'
import { atlasXlsxChunks } from './index.ts'
import { titleOf } from './record-sheet.ts'

const best = viewOf(atlas, { evidence: 'best' })

const folder = mkdtempSync(join(tmpdir(), 'puente-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = languages.map((language) => {
  const path = join(folder, `${language}.xlsx`)
  writeFileSync(path, Buffer.concat([...atlasXlsxChunks(best, { language })]))
  return [language, path] as const
})

const rowsOf = (csv: string) => papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data

/** Our CSV of a collection, with dates and truths as a sheet shows them. */
function expected(collection: CollectionName, language: Language): readonly (readonly string[])[] {
  const types = csvColumns(collection).map(({ type }) => type)
  const listing = { collection, records: best.records[collection] } as Listing
  const [, ...rows] = rowsOf(toCsv(best, listing, { language }))
  return rows.map((cells) =>
    cells.map((cell, at) => {
      if (types[at] === 'boolean') return cell.toUpperCase()
      if (types[at] !== 'date' || language === 'en') return cell.replace(/^'(?=\s*[=+\-@])/, '')
      const dates = cell.split(valueSeparator).map((date) => date.split('-').toReversed().join('/'))
      return dates.join(valueSeparator)
    }),
  )
}

describe.skipIf(!has('soffice', '--version'))('LibreOffice (skipped where it is not)', () => {
  it('shows in each cell what our CSV has there', { timeout: patience }, () => {
    const own = `-env:UserInstallation=file://${join(folder, 'office')}`
    const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const paths = files.map(([, path]) => path)
    // A sheet's file has its name: letters with accents want a locale that has them.
    execFileSync('soffice', [own, '--headless', '--convert-to', everySheet, '--outdir', folder, ...paths], {
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    for (const language of languages) {
      for (const collection of collectionNames) {
        const text = readFileSync(join(folder, `${language}-${titleOf(collection, language)}.csv`), 'utf8')
        const [, ...rows] = rowsOf(text)
        expect(rows).toEqual(expected(collection, language))
      }
    }
  })
})

const readByPython = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(one):
    link = one.hyperlink
    return {'value': one.value.isoformat()[:10] if one.is_date else one.value, 'kind': 'date' if one.is_date else one.data_type,
            'format': one.number_format, 'place': link.location if link else None, 'address': link.target if link else None}
print(json.dumps([{'name': sheet.title, 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref, 'dimensions': sheet.dimensions,
    'rows': [[cell(one) for one in row] for row in sheet.iter_rows()]} for sheet in book.worksheets]))
`

interface ReadCell {
  readonly value: string | number | boolean | null
  readonly kind: 'date' | 'n' | 's' | 'b' | 'inlineStr'
  readonly format: string
  readonly place: string | null
  readonly address: string | null
}

interface ReadSheet {
  readonly name: string
  readonly frozen: string | null
  readonly filter: string | null
  readonly dimensions: string
  readonly rows: readonly (readonly ReadCell[])[]
}

describe.skipIf(!has('/usr/bin/python3', '-c', 'import openpyxl'))('openpyxl (skipped where it is not)', () => {
  const read = (path: string): readonly ReadSheet[] => {
    const env = { ...process.env, PYTHONIOENCODING: 'utf8' }
    const options = { encoding: 'utf8', env, maxBuffer: 2 ** 28 } as const
    return JSON.parse(execFileSync('/usr/bin/python3', ['-c', readByPython, path], options))
  }

  it.each(files)(
    '%s: finds heads that stay, filters, days, numbers, truths and links',
    { timeout: patience },
    (language, path) => {
      const [, ...sheets] = read(path)
      const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
      for (const collection of collectionNames) {
        const { frozen, filter, dimensions, rows } = byName.get(titleOf(collection, language))!
        expect([frozen, filter]).toEqual(['A2', dimensions])
        const columns = csvColumns(collection)
        for (const [position, record] of best.records[collection].entries()) {
          const cells = rows[position + 1]!
          expect(cells[0]?.value).toBe(record.id)
          for (const [at, { type }] of columns.entries()) {
            const { value, kind, place } = cells[at]!
            if (value === null) continue
            if (type === 'boolean') expect(kind).toBe('b')
            // A month and a year are no days.
            if (type === 'date')
              expect(kind === 'date' || !/^\d\d\/\d\d\/\d{4}$|^\d{4}-\d\d-\d\d$/.test(String(value))).toBe(true)
            if (place === null) continue
            const [, name = '', row] = /^'(.+)'!A(\d+)$/.exec(place)!
            const called = byName.get(name)?.rows[Number(row) - 1]?.[1]?.value
            expect(String(value).split(valueSeparator)[0]).toBe(
              String(called).replaceAll(/[\\|]/g, '\\$&').split(valueSeparator)[0],
            )
          }
        }
      }
      const at = csvColumns('events').findIndex(({ name }) => name === 'date')
      const dates = byName
        .get(titleOf('events', language))!
        .rows.slice(1)
        .map((cells) => cells[at]!)
      const precise = ({ value, kind }: ReadCell) =>
        value === null || kind === 'date' ? value : String(value).split('/').toReversed().join('-')
      expect(dates.map(precise)).toEqual(best.records.events.map(({ start }) => start ?? null))
      const format = language === 'es' ? 'dd/mm/yyyy' : 'yyyy\\-mm\\-dd'
      for (const day of dates.filter(({ kind }) => kind === 'date')) expect(day.format).toContain(format)
    },
  )
})
