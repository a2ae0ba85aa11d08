import { expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { resolveName } from './resolve.ts'

it('names the actor that is meant first, with the page that it stands on', () => {
  const { context, out } = recorded()
  expect(resolveName(context, 'cluster automotriz nuevo leon')).toBe(0)
  const [heading, first] = out().split('\n')
  expect(heading).toContain('score')
  expect(first).toMatch(/^claut\t.*§2\.2 p5/)
})

it('speaks Spanish', () => {
  const { context, out } = recorded('text', 'es')
  resolveName(context, 'CLAUT')
  expect(out()).toMatch(/^identificador\tnombre/)
  expect(out()).toContain('exacto')
})

it('ends with 1 where no name is alike, and says which come near', () => {
  // Two clusters are called automotive clusters, and nothing tells which of them is meant.
  const { context, out, err } = recorded()
  expect(resolveName(context, 'cluster automotriz')).toBe(1)
  expect(out()).toBe('')
  expect(err()).toContain('Did you mean')
  const none = recorded()
  expect(resolveName(none.context, 'zzzzqqqq')).toBe(1)
  expect(none.err()).toBe('puente: no actor is called "zzzzqqqq". puente search <text> finds records by their words.\n')
})

it('says in JSON what was chosen, or why nothing was', () => {
  const chosen = recorded('json')
  resolveName(chosen.context, 'CLAUT')
  expect(JSON.parse(chosen.out())).toMatchObject({
    data: { chosen: { collection: 'clusters', id: 'claut', score: 1, by: 'exact' } },
    dataset: { hash: chosen.context.atlas.hash },
  })
  const none = recorded('json')
  expect(resolveName(none.context, 'zzzzqqqq')).toBe(1)
  expect(JSON.parse(none.out())).toMatchObject({
    data: { reason: 'nothing-alike', runnersUp: [] },
    notice: 'no actor is called "zzzzqqqq".',
  })
})
