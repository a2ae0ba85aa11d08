import { timeline } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

describe('the timeline', () => {
  it('has everything dated in order, in words, with its record and citations', async () => {
    const { status, body } = await ask('/v1/timeline?lang=es')
    const expected = timeline(atlas)
    expect(status).toBe(200)
    expect(body.data.map((one: { text: string; record: { id: string } }) => [one.text, one.record.id])).toEqual(
      expected.map(({ label, id }) => [label.es, id]),
    )
    for (const { citations } of body.data) expect(citations[0].text).not.toBe('')
  })

  it('takes kinds, sector, actor and time together', async () => {
    const { body } = await ask('/v1/timeline?kinds=event&sector=aerospace&from=2017&to=2017-12')
    const expected = timeline(atlas, { kinds: ['event'], sector: 'aerospace', from: '2017', to: '2017-12' })
    expect(expected.length).toBeGreaterThan(0)
    expect(body.data.map(({ record }: { record: { id: string } }) => record.id)).toEqual(expected.map(({ id }) => id))
  })

  it('of an actor is that of all, asked for the actor', async () => {
    const own = await ask('/v1/clusters/basque-energy-cluster/timeline')
    const all = await ask('/v1/timeline?actor=basque-energy-cluster')
    expect(own.body.data.length).toBeGreaterThan(0)
    expect(own.body.data).toEqual(all.body.data)
    expect((await ask('/v1/organizations/promexico/timeline')).body.data.length).toBeGreaterThan(0)
  })

  it('tells when sources differ', async () => {
    const { body } = await ask('/v1/timeline')
    const disputes = body.data.flatMap(({ otherDates }: { otherDates: { disputes: boolean; findings: unknown[] }[] }) =>
      otherDates.filter((other) => other.disputes),
    )
    expect(disputes.length).toBeGreaterThan(0)
  })

  it('refuses what it cannot read', async () => {
    const { status, body } = await ask('/v1/clusters/claut/timeline?kinds=events&from=soon&actor=claut')
    expect(status).toBe(400)
    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['kinds', 'from', 'actor'])
  })
})
