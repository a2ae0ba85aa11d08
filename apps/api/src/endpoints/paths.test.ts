import { cooperationPaths } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

describe('paths', () => {
  it('leads from and to a record that is no actor', async () => {
    const { status, body } = await ask('/v1/paths?from=priority-industries-policy&to=claut')
    expect(status).toBe(200)
    expect(body.data[0].actors[0]).toMatchObject({ collection: 'instruments', id: 'priority-industries-policy' })
    expect((await ask('/v1/paths?from=claut&to=priority-industries-policy')).status).toBe(200)
  })

  it('are those that core finds, with what bears out each step', async () => {
    const { status, body } = await ask('/v1/paths?from=aerocluster-queretaro&to=hegan')
    const expected = cooperationPaths(atlas, 'aerocluster-queretaro', 'hegan')
    expect(status).toBe(200)
    expect(body.data.map(({ cost }: { cost: number }) => cost)).toEqual(expected.map(({ cost }) => cost))
    const [link] = body.data[0].steps[0].ways[0].links
    expect(link).toMatchObject({ from: 'aerocluster-queretaro', to: 'hegan', relation: 'ties', basis: 'inferred' })
    expect(link.statedBy.self).toMatch(/^\/v1\/ties\//)
    expect(link.citations[0].text).not.toBe('')
  })

  it('lead around what is hidden and stay within what is asked for', async () => {
    const direct = await ask('/v1/paths?from=aerocluster-queretaro&to=hegan&count=1')
    const tie = direct.body.data[0].steps[0].ways[0].links[0].statedBy.id
    const { body } = await ask(`/v1/paths?from=aerocluster-queretaro&to=hegan&hide=${tie}&count=5&maxLength=2`)
    expect(body.data.length).toBeGreaterThan(0)
    expect(JSON.stringify(body.data)).not.toContain(`"${tie}"`)
    for (const { steps } of body.data) expect(steps.length).toBeLessThanOrEqual(2)
  })

  it('lead around a hundred records at the most', async () => {
    const ids = [...atlas.records.places, ...atlas.records.events, ...atlas.records.organizations].map(({ id }) => id)
    const hidden = (count: number) => ids.slice(0, count).join(',')
    const ends = 'from=aerocluster-queretaro&to=hegan'
    expect((await ask(`/v1/paths?${ends}&hide=${hidden(100)}`)).status).toBe(200)
    const { status, body } = await ask(`/v1/paths?${ends}&hide=${hidden(101)}`)
    expect([status, body.errors]).toEqual([
      400,
      [{ parameter: 'hide', message: 'names 101 records; at most 100 are read' }],
    ])
  })

  it('need both ends', async () => {
    const { status, body } = await ask('/v1/paths?to=heganx')
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { parameter: 'to', message: expect.any(String), didYouMean: ['hegan'] },
      { parameter: 'from', message: expect.stringMatching(/^is missing/) },
    ])
  })
})
