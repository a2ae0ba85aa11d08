import { expect, test } from 'vitest'
import { noContactData } from './no-contact-data.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster } from './testing/records.ts'

const noting = (en: string) =>
  messagesOf(noContactData, datasetOf({ 'clusters/claut': cluster('CLAUT', { note: { en, es: 'Nota' } }) }))

test.each(['office: info@cluster.example', 'info (at) cluster.example', 'write to a.b-c@mail.cluster.example.mx'])(
  'an e-mail address: %s',
  (text) => {
    expect(noting(text)).toEqual([
      'claut · note.en: holds an e-mail address → remove it: give persons by name and role, organisations by their website',
    ])
  },
)

// Made-up numbers, in the ways in which people write theirs.
test.each([
  '+34 900 00 00 11',
  '+34900000011',
  '0034 900 000 011',
  '+52 (555) 100-0000',
  '(555) 100 0000',
  '442 100 0000',
  '442-100-0000',
  '900.000.011',
  'Tel. 100 0000',
  'teléfono: 1000000',
  '4421000000',
])('a telephone number: %s', (text) => {
  expect(noting(`Call ${text}.`)).toEqual([
    'claut · note.en: holds a telephone number → remove it: give persons by name and role, organisations by their website',
  ])
})

test.each([
  'from 2018-10-18 to 2019-03-01, valid in 2014-2020',
  'between 25–29 September 2017 and 7-9 March 2018',
  '1,200,000 m² and 12 000 000 euros, or 1 088 MWp',
  'IT@Baja works with 310 meetings, 56 businesses and 26 SMEs',
  'grant 723088 and ISO 3166-2',
  'founded in 2005, renewed in 2010, 2015 and 2020',
])('neither: %s', (text) => {
  expect(noting(text)).toEqual([])
})

test('an address of a page is full of digits, but may not hold an e-mail address', () => {
  const withWebsite = (website: string) =>
    messagesOf(noContactData, datasetOf({ 'clusters/claut': cluster('CLAUT', { website }) }))
  expect(withWebsite('https://example.org/?country=6480960708213180445/442-100-0000')).toEqual([])
  expect(withWebsite('https://example.org/?to=info@cluster.example')).toHaveLength(1)
})

test('a long text that is nearly one takes no longer than it is long', () => {
  expect(noting(`${'a'.repeat(4900)} at ${'1'.repeat(4900)}`)).toEqual([])
})
