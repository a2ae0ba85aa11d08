import { timeline } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { printTimeline } from './timeline.ts'

it('sets a disputed date below the one that it disputes, with where it stands', () => {
  // The text dates the memorandum to 2012; the file that its footnotes link bears 2013 in its name.
  const { context, out } = recorded()
  expect(printTimeline(context, undefined, { kinds: ['milestone'] })).toBe(0)
  const lines = out().split('\n')
  const memorandum = lines.findIndex((line) => line.includes('\tpromexico-eccp-mou\t'))
  expect(lines[memorandum]).toMatch(/^2012\t.*§2\.2 p3/)
  expect(lines[memorandum + 1]).toMatch(/^≠ 2013\t.*the same source also says: .*§2\.1 p2/)
})

it('is that of an actor, or of everything', () => {
  const ofClaut = recorded('json')
  printTimeline(ofClaut.context, 'claut', {})
  expect(
    JSON.parse(ofClaut.out()).data.map(({ record }: { readonly record: { readonly id: string } }) => record.id),
  ).toEqual(timeline(atlas, { actor: 'claut' }).map(({ id }) => id))
  const ofAll = recorded('csv', 'es')
  printTimeline(ofAll.context, undefined, { kinds: ['milestone'] })
  const [header, ...rows] = ofAll.out().trimEnd().split('\r\n')
  expect(header).toBe('date,end,end_only,kind,label,collection,id,field,disputed,source')
  expect(rows).toHaveLength(timeline(atlas, { kinds: ['milestone'] }).length)
  expect(rows.find((row) => row.includes('promexico-eccp-mou'))).toMatch(/^2012,.*,2013,/)
})

it('gives every date in JSON its citations, and names the findings that dispute it', () => {
  const { context, out } = recorded('json')
  printTimeline(context, undefined, {})
  const { data } = JSON.parse(out())
  for (const { record, citations } of data) expect(citations.length, record.id).toBeGreaterThan(0)
  const memorandum = data.find(
    ({ record }: { readonly record: { readonly id: string } }) => record.id === 'promexico-eccp-mou',
  )
  expect(memorandum.otherDates[0]).toMatchObject({
    disputes: true,
    findings: [{ id: 'promexico-eccp-mou-2012-or-2013' }],
  })
})

it.each(['text', 'json', 'csv'] as const)('says in %s that nothing is dated in the period, and ends with 1', (form) => {
  const { context, err } = recorded(form, 'es')
  expect(printTimeline(context, 'claut', { from: '1990', to: '1991' })).toBe(1)
  expect(err()).toBe('puente: nada con fecha cumple lo pedido. Quite --from o --to para ver más.\n')
})
