import { labelOfId, opportunityMatrix, whiteSpots } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ask, atlas } from '../testing/ask.ts'

describe('white spots', () => {
  it('are those that core finds, strongest first, with the records that speak for them', async () => {
    const { status, body } = await ask('/v1/white-spots?limit=5&lang=es')
    const expected = whiteSpots(atlas, { limit: 5 })
    expect(status).toBe(200)
    expect(body.data.map((spot: { score: number; place: { id: string } }) => [spot.place.id, spot.score])).toEqual(
      expected.map(({ cell, score }) => [cell.place, score]),
    )
    const [best] = body.data
    expect(best.parts[0].records[0].self).toMatch(/^\/v1\/\w+\/[\w-]+$/)
    expect(best.place.label).toBe(labelOfId(atlas, best.place.id, 'es'))
  })

  it('are found in a matrix of sectors and places', async () => {
    const { body } = await ask('/v1/white-spots/matrix?by=region&sectors=automotive,aerospace')
    const expected = opportunityMatrix(atlas, { by: 'region', sectors: ['automotive', 'aerospace'] })
    expect(body.data.places.map(({ id }: { id: string }) => id)).toEqual(expected.places)
    expect(body.data.rows.map(({ sector }: { sector: { id: string } }) => sector.id)).toEqual([
      'automotive',
      'aerospace',
    ])
    expect(body.data.rows[0].cells.map(({ actors }: { actors: unknown }) => actors)).toEqual(
      expected.rows[0]?.cells.map(({ actors }) => actors),
    )
  })

  it('do not stand in the way of the collection of opportunities', async () => {
    const { body } = await ask('/v1/opportunities?limit=1')
    expect(body.page.total).toBe(atlas.records.opportunities.length)
  })

  it('refuse a side that the atlas does not have', async () => {
    const { status, body } = await ask('/v1/white-spots?side=mex&by=city')
    expect(status).toBe(400)
    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['side', 'by'])
  })
})
