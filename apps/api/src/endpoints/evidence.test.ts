import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

it('answers on the paper alone, on the best evidence, and on the records as they stand', async () => {
  const visit = '/v1/events/eacp-abroad-visit-2017'
  const [plain, paper, best] = [
    await ask(visit),
    await ask(`${visit}?evidence=paper`),
    await ask(`${visit}?evidence=BEST`),
  ]
  expect([plain, paper, best].map(({ body }) => body.data.record.start)).toEqual(['2017-09', '2017-09', '2016-09-27'])
  expect([plain, paper, best].map(({ body }) => body.dataset.evidence)).toEqual([undefined, 'paper', 'best'])
  expect([plain, paper, best].map(({ body }) => body.dataset.asOf)).toEqual(['2019-03', '2019-03', '2026-11'])
})

it('has on the paper alone only what it knows', async () => {
  const total = async (query: string) => (await ask(`/v1/organizations?limit=1${query}`)).body.page.total
  expect(await total('&evidence=paper')).toBeLessThan(await total(''))
  expect((await ask('/v1/organizations/aeg')).status).toBe(200)
  expect((await ask('/v1/organizations/aeg?evidence=paper')).status).toBe(404)
})

it('refuses another kind of evidence, and offers the nearest', async () => {
  const { status, body } = await ask('/v1/clusters?evidence=papr')
  expect(status).toBe(400)
  expect(body.errors).toMatchObject([{ parameter: 'evidence', didYouMean: ['paper'] }])
})
