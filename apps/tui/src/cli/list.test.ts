import { labelOfId, query } from '@puente/core'
import { expect, it } from 'vitest'
import { atlas } from '../testing/atlas.ts'
import { recorded } from '../testing/recorded-io.ts'
import { list } from './list.ts'

it.each(['en', 'es'] as const)('sorts countries as readers see them: %s', (language) => {
  const { context, out } = recorded('json', language)
  expect(list(context, 'clusters', 'country:* sort:country')).toBe(0)
  const { data }: { readonly data: readonly { readonly record: { readonly country: string } }[] } = JSON.parse(out())
  const countries = data.map(({ record }) => labelOfId(atlas, record.country, language))
  expect(countries).toContain(language === 'es' ? 'España' : 'Spain')
  expect(countries).toEqual(countries.toSorted(new Intl.Collator(language).compare))
})

it.each(['pais:mx', 'país:México', 'country:MX'])('understands %s', (line) => {
  const { context, out } = recorded('json', 'es')
  list(context, 'clusters', line)
  expect(JSON.parse(out()).page.total).toBe(query(atlas, 'clusters', { where: { country: 'mx' } }).total)
})

it('says what to leave out where nothing fits, and ends with 1', () => {
  const { context, out, err } = recorded('text', 'es')
  expect(list(context, 'events', 'date:2030.. kind:mission')).toBe(1)
  expect(out()).toBe('')
  expect(err()).toMatch(
    /^puente: Nada cumple 'date:2030\.\.', 'kind:mission' a la vez\. Sin 'date:2030\.\.' habría \d+\.\n$/,
  )
})

it('refuses a reversed range, and ends with 2', () => {
  const { context, err } = recorded()
  expect(list(context, 'events', 'date:2019..2018')).toBe(2)
  expect(err()).toContain('the range is reversed: 2019 comes after 2018; write 2018..2019')
})

it('counts values, and says how many records have none', () => {
  const text = recorded('text', 'es')
  list(text.context, 'clusters', 'facets:place limit:1')
  const { missing } = query(atlas, 'clusters', { facets: ['place'] })
  expect(missing.place).toBeGreaterThan(0)
  expect(text.out()).toMatch(new RegExp(`\\(sin valor\\)\t${missing.place}\n$`))
  const json = recorded('json')
  list(json.context, 'clusters', 'facets:place limit:1')
  expect(JSON.parse(json.out())).toMatchObject({ missing: { place: missing.place }, data: [expect.anything()] })
})
