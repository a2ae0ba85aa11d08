import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

it('marks what had ended by the date of the answer, with what took its place', async () => {
  const path = '/v1/organizations/promexico'
  const [now, spanish, before] = await Promise.all([
    ask(`${path}?evidence=best`),
    ask(`${path}?evidence=best&lang=es`),
    ask(`${path}?evidence=paper`),
  ])
  expect(now.body.data.standing).toEqual({
    ending: 'dissolved',
    date: '2019',
    text: 'dissolved in 2019; succeeded by Ministry of Economy and Ministry of Foreign Affairs',
    successors: ['secretaria-de-economia', 'sre'],
  })
  expect(spanish.body.data.standing.text).toMatch(/^disolución en 2019; en su lugar, /)
  expect(before.body.data.standing).toBeUndefined()
})

it('marks it in lists, among relations, and in the cells of white spots', async () => {
  const { body } = await ask('/v1/opportunities?evidence=best&involves=electricity-industry-law')
  expect(body.data).toMatchObject([
    {
      id: 'renewable-energy-liberalised-market',
      standing: { ending: 'overtaken', through: ['electricity-industry-law'] },
    },
  ])
  const mou = await ask('/v1/instruments/promexico-eccp-mou?evidence=best')
  const related: readonly { readonly id: string; readonly standing?: object }[] = mou.body.data.relations.flatMap(
    ({ records }: { readonly records: readonly object[] }) => records,
  )
  expect(related.find(({ id }) => id === 'promexico')?.standing).toMatchObject({ ending: 'dissolved' })
  const spots = await ask('/v1/white-spots?evidence=best&limit=100')
  expect(JSON.stringify(spots.body.data)).not.toContain('renewable-energy-liberalised-market')
})

it('offers nobody who has ended as a match, and says who was left out for it', async () => {
  const { body } = await ask('/v1/clusters/hegan/matches?evidence=best&organizations=true&limit=100')
  const ids = body.data.suggestions.map(({ actor }: { readonly actor: { readonly id: string } }) => actor.id)
  expect(ids).not.toContain('promexico')
  expect(body.data.excluded).toContainEqual(
    expect.objectContaining({ reason: 'ended', actor: expect.objectContaining({ id: 'promexico' }) }),
  )
})

it('tells what the main source does not tell of, filters by it, counts it, and counts it apart', async () => {
  const { body } = await ask('/v1/clusters/asime')
  expect(body.data.beyondMainSource).toBe(true)
  expect((await ask('/v1/clusters/claut')).body.data).not.toHaveProperty('beyondMainSource')
  const overview = await ask('/v1')
  const clusters = overview.body.data.collections.find(({ name }: { readonly name: string }) => name === 'clusters')
  const list = await ask('/v1/clusters?beyondMainSource=true&facets=beyondMainSource')
  expect(list.body.page.total).toBe(clusters.beyondMainSource)
  expect(list.body.data.every((one: { readonly beyondMainSource?: true }) => one.beyondMainSource)).toBe(true)
  expect(list.body.facets.beyondMainSource).toContainEqual({
    value: 'false',
    label: 'no',
    count: clusters.count - clusters.beyondMainSource,
    selected: false,
  })
  expect((await ask('/v1/clusters?evidence=paper&beyondMainSource=true')).body.page.total).toBe(0)
})
