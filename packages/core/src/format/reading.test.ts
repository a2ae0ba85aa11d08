import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { get } from '../dataset/get.ts'
import { languages } from '../model/language.ts'
import { resolveCitation } from './citation.ts'
import { formatReading } from './reading.ts'

it.each([
  [
    { accessed: '2026-10-28', extent: 'opening' },
    'read on 28 October 2026, only its first part',
    'leída el 28 de octubre de 2026, solo la primera parte',
  ],
  [
    { accessed: '2026-11', extent: 'whole' },
    'read in November 2026, all of it',
    'leída en noviembre de 2026, completa',
  ],
  [
    { accessed: '2026-11', gone: '2027-01-02' },
    'read in November 2026; address no longer answered on 2 January 2027',
    'leída en noviembre de 2026; la dirección ya no respondía el 2 de enero de 2027',
  ],
  [{ gone: '2027' }, 'address no longer answered in 2027', 'la dirección ya no respondía en 2027'],
  [{}, '', ''],
] as const)(
  'says of %o when it was read, how much of it, and whether its address answers',
  (reading, english, spanish) => {
    expect(formatReading(reading, 'en')).toBe(english)
    expect(formatReading(reading, 'es')).toBe(spanish)
  },
)

it.each(languages)('says it in %s of every web page', (language) => {
  const pages = atlas.records.sources.filter(({ kind }) => kind === 'web')
  expect(pages.length).toBeGreaterThan(400)
  expect(pages.filter((page) => !/202\d, \p{L}/u.test(formatReading(page, language)))).toEqual([])
})

it('goes with a citation of a web page, and not with one of the paper', () => {
  const { statements = [], citations } = get(atlas, 'events', 'eacp-abroad-visit-2017')
  const read = (list: typeof citations) => list.map((citation) => formatReading(resolveCitation(atlas, citation), 'en'))
  expect(read(statements.flatMap((one) => one.citations))).toContain('read in November 2026, all of it')
  expect(read(citations.filter(({ source }) => source === 'eccp-mexico-2019')).every((text) => text === '')).toBe(true)
})
