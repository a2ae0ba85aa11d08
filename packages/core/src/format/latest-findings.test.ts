import { describe, expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { compareDates } from '../model/date-interval.ts'
import { latestFindings } from './overview.ts'

describe.each([
  ['the embedded atlas', atlas],
  ['another', secondAtlas],
])('of %s', (_name, from) => {
  const all = latestFindings(from)

  it('has each finding once, as late as the latest of its sources whose host is not weak', () => {
    expect(all.map(({ finding }) => finding.record.id).toSorted()).toEqual(
      from.records.findings.map(({ id }) => id).toSorted(),
    )
    for (const { finding, date } of all) {
      const { citations, claims } = finding.record
      const cited: readonly string[] = [...citations, ...claims.flatMap((claim) => claim.citations)].map(
        ({ source }) => source,
      )
      const dates = from.records.sources.flatMap(({ id, published, weakHost }) =>
        cited.includes(id) && published !== undefined && weakHost !== true ? [published] : [],
      )
      if (date === undefined) expect(dates).toEqual([])
      else {
        expect(dates).toContain(date)
        for (const other of dates) expect(compareDates(date, other)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('has the later before the earlier, and what has overtaken a source before what is as late', () => {
    for (const [at, { finding, date = '0000' }] of all.entries()) {
      const next = all[at + 1]
      if (next === undefined) continue
      const order = compareDates(date, next.date ?? '0000')
      expect(order).toBeGreaterThanOrEqual(0)
      if (order === 0 && next.finding.record.kind === 'overtaken') expect(finding.record.kind).toBe('overtaken')
    }
  })

  it('gives no more than are wanted', () => {
    expect(latestFindings(from, 1)).toEqual(all.slice(0, 1))
  })
})

it('begins with what has happened since the paper', () => {
  expect(latestFindings(atlas, 1)).toMatchObject([
    { finding: { record: { id: 'trade-agreement-2018-concluded-2025' } }, date: '2026-03-10' },
  ])
})
