import { describe, expect, it } from 'vitest'
import { lookup } from '../src/dataset/get.ts'
import { collectionNames } from '../src/model/collection-name.ts'
import { secondAtlas } from './second-atlas.ts'

describe('the second atlas can show what the first can', () => {
  it.each(collectionNames)('with several %s', (name) => {
    expect(secondAtlas.records[name].length).toBeGreaterThan(1)
  })

  it('between countries that do not exist', () => {
    const codes = secondAtlas.records.places.flatMap(({ iso3166_1 }) => iso3166_1 ?? [])
    // ISO 3166-1 leaves XA to XZ to its users, for ever.
    expect(codes).toEqual(['XA', 'XB'])
    expect(secondAtlas.manifest.sides).toEqual(['xa', 'xb'])
    expect(secondAtlas.manifest.title.en).toContain('Invented')
  })

  it('with dates of each precision, a stated and an inferred tie, a further value, a count that differs', () => {
    const dates = [...JSON.stringify(secondAtlas.records).matchAll(/"(?:start|end|date|since|from|until)":"([^"]+)"/g)]
    expect(new Set(dates.map(([, date]) => date?.length))).toEqual(new Set([4, 7, 10]))
    expect(secondAtlas.records.ties.map(({ basis }) => basis).sort()).toEqual(['inferred', 'stated'])
    expect(secondAtlas.records.events.some(({ statements }) => statements !== undefined)).toBe(true)
    expect(secondAtlas.records.findings.some(({ count }) => count?.claimed !== count?.listed)).toBe(true)
  })

  it('with an id that was given up', () => {
    expect(lookup(secondAtlas, 'korall-old')).toMatchObject({ ok: true, value: { record: { id: 'korall' } } })
  })
})
