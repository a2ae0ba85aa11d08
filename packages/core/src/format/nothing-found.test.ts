import { expect, it } from 'vitest'
import { timeline } from '../analysis/timeline.ts'
import { atlas } from '../dataset/embedded.ts'
import { query } from '../query/query.ts'
import { parseQueryLine } from '../query/syntax/parse-line.ts'
import { noResultsMessage, noSearchResultsMessage, noTimelineMessage } from './nothing-found.ts'
import { suggestRelaxations } from './relaxations.ts'

it('names what helps most first, and how many there would be', () => {
  expect(
    suggestRelaxations([
      { name: 'country', total: 3 },
      { name: 'kind', total: 0 },
      { name: 'sector', total: 12 },
    ]),
  ).toEqual({
    en: 'Nothing fits country, kind, sector together. Without sector there would be 12; without country, 3.',
    es: 'Nada cumple country, kind, sector a la vez. Sin sector habría 12; sin country, 3.',
  })
  expect(suggestRelaxations([{ name: 'a', total: 0 }]).en).toBe('Nothing fits a.')
  expect(
    suggestRelaxations([
      { name: 'a', total: 0 },
      { name: 'b', total: 0 },
    ]).es,
  ).toBe('Nada cumple a, b a la vez. Quite más de uno de ellos.')
})

it('counts as the query does without the part', () => {
  const where = { country: 'mx', sector: 'aerospace', label: 'gold' } as const
  expect(query(atlas, 'clusters', { where }).total).toBe(0)
  const { label: _label, ...rest } = where
  const { total } = query(atlas, 'clusters', { where: rest })
  const said = noResultsMessage(atlas, 'clusters', { where }).en
  expect(said).toMatch(new RegExp(`ithout label(, | there would be )${total}\\b`))
})

it('names the pieces of a line as they were written', () => {
  const inLine = (line: string) => {
    const parsed = parseQueryLine(atlas, 'clusters', line)
    return parsed.ok ? noResultsMessage(atlas, 'clusters', parsed.value, 'line') : parsed.error
  }
  const { total } = query(atlas, 'clusters', { where: { country: 'mx', sector: 'aerospace' } })
  expect(inLine('country:mx sector:aerospace label:gold')).toMatchObject({
    en: expect.stringMatching(
      new RegExp(
        `^Nothing fits 'country:mx', 'sector:aerospace', 'label:gold' together\\..*ithout 'label:gold'\\D+${total}\\b`,
      ),
    ),
    es: expect.stringContaining("in 'label:gold'"),
  })
  expect(inLine('zzzzqqq')).toMatchObject({ en: expect.stringMatching(/^Nothing fits 'zzzzqqq'\./) })
})

it('names the parts in words for readers who see no address', () => {
  const where = { country: 'mx', label: 'gold' } as const
  const said = noResultsMessage(atlas, 'clusters', { where, text: 'zzzzqqq' }, 'words')
  expect(said.en).toMatch(/^Nothing fits country: Mexico, valid label: gold, “zzzzqqq” together\. Without “zzzzqqq”/)
  expect(said.es).toMatch(/^Nada cumple país: México, sello: oro, «zzzzqqq» a la vez\. Sin «zzzzqqq»/)
})

it('says how names that hold commas are written, and beginnings', () => {
  const said = noResultsMessage(atlas, 'clusters', { where: { name: ['Clúster Automotriz', 'A.C.'] } })
  expect(said.en).toContain('put a value that holds one in "quotes"')
  expect(said.es).toContain('ponga * tras su comienzo')
  expect(noResultsMessage(atlas, 'clusters', { where: { country: ['mx', 'es'] } }).en).not.toContain('comma')
})

it('of a search and a timeline', () => {
  expect(noSearchResultsMessage(atlas, 'claut', { collections: ['sectors'] }).en).toMatch(
    /^Nothing in this collection holds these words\. In all collections there would be \d+\.$/,
  )
  const total = timeline(atlas, { from: '1800' }).length
  expect(noTimelineMessage(atlas, { from: '1800', to: '1801' }).en).toBe(
    `Nothing fits from, to together. Without to there would be ${total}.`,
  )
})
