/** Tables saved as CSV from the screen, and rows and cells copied from them. */
import { languages, query } from '@puente/core'
import { toCsv } from '@puente/core/export'
import { expect, it } from 'vitest'
import { atlasCacheOf } from '../app/atlas-cache.ts'
import { initialState, type State } from '../app/state.ts'
import { routeAt } from '../screens/route-at.ts'
import { atlas } from '../testing/atlas.ts'
import { key, pressing, text } from '../testing/pressing.ts'

const cache = atlasCacheOf(atlas)
const { after } = pressing(cache, 100, 30)

function opened(address: string, language: State['language'] = 'en'): State {
  const route = routeAt(cache, address)
  if (!route.ok) throw new Error(route.error.message.en)
  return initialState(language, route.value)
}

function written(state: State): string {
  const { effect } = after(state, text('s'), key('enter'))
  if (effect?.kind !== 'write') throw new Error('nothing is written')
  expect(effect.file.replace).toBe(false)
  return String(effect.file.content)
}

it.each(languages)('a list is saved as the command line prints it, under a name that is offered, in %s', (language) => {
  const list = opened('clusters?country=mx&sort=-name', language)
  const naming = after(list, text('s'))
  expect(naming.prompt).toMatchObject({ kind: 'naming', input: { text: `puente-clusters-${language}.csv` } })
  const { records } = query(atlas, 'clusters', { where: { country: 'mx' }, limit: 100 })
  const rows = (csv: string) => csv.split('\r\n').toSorted()
  expect(rows(written(list))).toEqual(rows(toCsv(atlas, { collection: 'clusters', records }, { language })))
})

it.each([
  ['figures?sector=automotive', /^id,/],
  ['opportunities', /^id,/],
  ['match/claut', /^group,rank,id,name,/],
  ['white-spots', /^sector,sector_label,place,/],
  ['timeline/aerospace', /^date,end,/],
])('%s is saved as CSV with a head and a row for each that shows', (address, head) => {
  const csv = written(opened(address))
  expect(csv).toMatch(head)
  expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(1)
})

it('the values below a list, and the hits of a search, are saved too', () => {
  const values = written(after(opened('clusters'), text('v')))
  const { total } = query(atlas, 'clusters', { where: { country: 'es' } })
  expect(values).toContain(`field,value,label,count,chosen\r\ncountry,es,Spain,${total},false\r\n`)
  expect(written(after(opened('search/claut'), key('tab')))).toContain('claut')
})

it('a home has nothing to save, and says so', () => {
  expect(after(opened('home'), text('s')).prompt).toBeUndefined()
})

it('copies the row with tabs between its cells, and the marked cell alone', () => {
  const list = opened('clusters#claut')
  const row = after(list, text('y')).effect
  expect(row).toMatchObject({
    kind: 'copy',
    text: expect.stringMatching(/^Clúster Automotriz de Nuevo León, A.C.\tMexico\t/),
  })
  expect(after(list, text('lY')).effect).toEqual({ kind: 'copy', text: 'Mexico' })
  expect(after(list, text('Y')).effect).toEqual({ kind: 'copy', text: 'Clúster Automotriz de Nuevo León, A.C.' })
  const cell = after(opened('white-spots/renewable-energy/hu'), text('Y')).effect
  expect(cell).toMatchObject({ kind: 'copy', text: expect.stringMatching(/^\d+\.\d{2}$/) })
  expect(after(opened('timeline/aerospace'), text('y')).effect).toMatchObject({ text: expect.stringMatching(/\t/) })
  expect(after(opened('match/claut'), text('y')).effect).toMatchObject({ text: expect.stringMatching(/ACstyria/) })
})
