import { type Atlas, matches, sideOf } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

// Ids that come from an answer are any string.
const anyAtlas: Atlas = atlas
const path = '/v1/clusters/cluster-energia-coahuila/matches'

describe('matches', () => {
  it('are those that core finds, each with reasons, records and a way to be introduced', async () => {
    const { status, body } = await ask(`${path}?limit=3`)
    const expected = matches(atlas, 'cluster-energia-coahuila', { limit: 3 })
    expect([status, body.data.actor.id, body.data.side, body.data.asOf]).toEqual([
      200,
      'cluster-energia-coahuila',
      expected.side,
      atlas.manifest.asOf,
    ])
    expect(
      body.data.suggestions.map((one: { actor: { id: string }; score: number }) => [one.actor.id, one.score]),
    ).toEqual(expected.suggestions.map(({ entry, score }) => [entry.record.id, score]))
    const [best] = body.data.suggestions
    for (const { reasons } of best.parts) expect(reasons[0].records[0].self).toMatch(/^\/v1\/\w+\/[\w-]+$/)
    expect(best.introduction.actors.at(-1)).toEqual(best.actor)
  })

  it('are of the sector and without those left out that are asked for', async () => {
    const [first] = (await ask(`${path}?limit=1`)).body.data.suggestions
    const { body } = await ask(`${path}?limit=100&sector=renewable-energy&exclude=${first.actor.id}`)
    const ids = body.data.suggestions.map(({ actor }: { actor: { id: string } }) => actor.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids).not.toContain(first.actor.id)
    expect(body.data.excluded).toContainEqual({ reason: 'excluded', actor: first.actor })
    for (const id of ids) expect(sideOf(anyAtlas, id)).toBe('eu')
  })

  it('speak the language of the reader', async () => {
    const { body } = await ask(`${path}?limit=1&lang=es`)
    expect(body.data.suggestions[0].parts[0].label).toBe('sectores en común')
  })

  it('refuse everything that is wrong at once', async () => {
    const { status, body } = await ask(
      `${path}?sector=aerospce&exclude=hegann,claut,es&limit=0&organizations=yes&asOf=2019-13`,
    )
    expect(status).toBe(400)
    expect(body.errors).toEqual([
      { parameter: 'sector', message: expect.any(String), didYouMean: ['aerospace'] },
      { parameter: 'exclude', message: expect.any(String), didYouMean: ['hegan'] },
      { parameter: 'exclude', message: '"es" is one of places, and not of clusters or organizations' },
      { parameter: 'limit', message: 'not a whole number between 1 and 100' },
      { parameter: 'organizations', message: '"yes" is neither true nor false; write one of them' },
      { parameter: 'asOf', message: '"2019-13" is no date; write YYYY, YYYY-MM or YYYY-MM-DD' },
    ])
  })

  it('of nobody name the nearest', async () => {
    const { status, body } = await ask('/v1/clusters/clautt/matches')
    expect([status, body.nearest[0].self]).toEqual([404, '/v1/clusters/claut'])
  })
})
