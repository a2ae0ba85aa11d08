import { atlas, developments, displayDevelopment, viewOf } from '@puente/core'
import { developmentsCsv } from '@puente/core/export'
import { describe, expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

const best = viewOf(atlas, { evidence: 'best' })

describe('what has happened since', () => {
  it('has all since the paper, the newest first, in words, with what each overtakes', async () => {
    const { status, body } = await ask('/v1/developments?limit=500&lang=es')
    const expected = developments(best).map((one) => displayDevelopment(best, one, 'es'))
    expect(status).toBe(200)
    expect(body.data.map(({ text }: { text: string }) => text)).toEqual(expected.map(({ text }) => text))
    expect(body.page).toEqual({ limit: 500, more: false, total: expected.length })
    for (const { citations } of body.data) expect(citations[0].text).not.toBe('')
    const law = body.data.find(({ record }: { record: { id: string } }) => record.id === 'electricity-industry-law')
    expect(law.overtakes).toContainEqual(
      expect.objectContaining({ self: '/v1/findings/electricity-market-opened-then-planned' }),
    )
  })

  it('takes a time, a subject and kinds together, and says how many there are', async () => {
    const { body } = await ask('/v1/developments?from=2020&to=2024-12&about=aerospace&kinds=event,cluster&limit=2')
    const expected = developments(best, {
      from: '2020',
      to: '2024-12',
      about: 'aerospace',
      kinds: ['event', 'cluster'],
    })
    expect(body.page).toEqual({ limit: 2, more: expected.length > 2, total: expected.length })
    expect(body.data.map(({ record }: { record: { id: string } }) => record.id)).toEqual(
      expected.slice(0, 2).map(({ id }) => id),
    )
  })

  it('is a whole table as CSV', async () => {
    const { text, headers } = await ask('/v1/developments.csv?from=2019-03')
    expect(text).toBe(developmentsCsv(best, developments(best), 'en'))
    expect(headers.get('x-total-count')).toBe(String(developments(best).length))
    expect(headers.get('content-disposition')).toBe('inline; filename="developments.csv"')
  })

  it('has nothing by the paper alone, and nothing later than the date that is asked for', async () => {
    const paper = await ask('/v1/developments?evidence=paper')
    expect([paper.status, paper.body.data]).toEqual([200, []])
    expect(paper.body.notice).toBe('Nothing has happened since then that the atlas knows, which goes to March 2019.')
    const then = await ask('/v1/developments?asOf=2021-06&limit=500')
    expect(then.body.data.length).toBeGreaterThan(10)
    for (const { date } of then.body.data) expect(date.slice(0, 7) <= '2021-06').toBe(true)
  })

  it('says why there is nothing, in the language of the answer', async () => {
    const { body } = await ask('/v1/developments?about=claut&kinds=membership&lang=es')
    expect(body.notice).toMatch(/^Nada cumple about, kinds a la vez\./)
  })

  it('refuses what it cannot read, and names the nearest', async () => {
    const { status, body } = await ask('/v1/developments?form=2019&from=soon&about=aerospce&kinds=mileston')
    expect(status).toBe(400)
    expect(
      body.errors.map(({ parameter, didYouMean = [] }: { parameter: string; didYouMean?: string[] }) => [
        parameter,
        didYouMean[0],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['form', 'from'],
        ['from', undefined],
        ['about', 'aerospace'],
        ['kinds', 'milestone'],
      ]),
    )
    const event = await ask('/v1/developments?about=eacp-abroad-visit-2017')
    expect([event.status, event.body.errors[0].parameter]).toEqual([400, 'about'])
    const reversed = await ask('/v1/developments?from=2021&to=2020')
    expect([reversed.status, reversed.body.errors[0].parameter]).toEqual([400, 'from'])
  })
})
