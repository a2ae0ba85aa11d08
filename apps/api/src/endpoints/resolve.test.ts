import { expect, it } from 'vitest'
import { ask } from '../testing/ask.ts'

it('a name as somebody writes it leads to the cluster that is meant', async () => {
  const { status, body } = await ask('/v1/resolve?name=cluster+automotriz+nuevo+leon')
  expect([status, body.data.chosen.self, body.data.chosen.by]).toEqual([200, '/v1/clusters/claut', 'words'])
  expect(body.data.chosen.score).toBeGreaterThan(0.72)
  expect(body.data.reason).toBeUndefined()
})

it('a name that is like none leads nowhere, and says so', async () => {
  const { status, body } = await ask('/v1/resolve?name=zzzzzz')
  expect([status, body.data]).toEqual([200, { reason: 'nothing-alike', runnersUp: [] }])
})

it('a name must be given', async () => {
  const { status, body } = await ask('/v1/resolve?nam=claut')
  expect(status).toBe(400)
  expect(body.errors).toEqual([
    { parameter: 'nam', message: 'unknown parameter', didYouMean: ['name'] },
    { parameter: 'name', message: expect.stringMatching(/^is missing/) },
  ])
})

it('an actor that a word speaks against is near and not chosen, and says which word', async () => {
  const { body } = await ask('/v1/resolve?name=Food+Cluster+Upper+Austria')
  expect(body.data.chosen).toBeUndefined()
  expect(body.data.runnersUp[0]).toMatchObject({
    id: 'automotive-cluster-upper-austria',
    against: [{ because: 'other-word', words: 'food' }, expect.anything()],
  })
})

it.each([
  ['zzzzzz', 'nothing-alike', /^No actor is known/, /^No se conoce a ningún actor/],
  ['Cluster', 'nothing-alike', /^No actor is known/, /^No se conoce a ningún actor/],
])('says in words why "%s" leads to nobody', async (name, reason, english, spanish) => {
  const { body } = await ask(`/v1/resolve?name=${name}`)
  expect([body.data.reason, body.notice]).toEqual([reason, expect.stringMatching(english)])
  expect((await ask(`/v1/resolve?name=${name}&lang=es`)).body.notice).toMatch(spanish)
})
