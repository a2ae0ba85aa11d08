import { expect, test } from 'vitest'
import { takeFootnoteMarks } from './footnote-marks.ts'

test('marks that have grown on to a word, a bracket, a full stop, a year, or another mark', () => {
  const [page] = takeFootnoteMarks([
    'Clusters1 grow (fast)2. They did.3 By 20184,5, 6 they had met7;\nsee Helicopters 8\n',
  ])
  expect(page?.footnotes).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(page?.text.replaceAll(/\s+/g, ' ')).toBe(
    'Clusters grow (fast) . They did. By 2018 they had met ; see Helicopters ',
  )
})

test('numbers that only look like the next mark', () => {
  const [page] = takeFootnoteMarks(['In 2 of 12 cases H2020, C2C and EU27 met. Here1.'])
  expect(page?.footnotes).toEqual([1])
  expect(page?.text).toContain('In 2 of 12 cases H2020, C2C and EU27 met.')
})

test('marks run on from page to page, and the numbers at the foot of a page go with them', () => {
  const pages = takeFootnoteMarks(['One1\n8\n\n1\nwww.example.org\n', 'Two2 and 1\n\n2\nwww.example.org\n'])
  expect(pages.map(({ footnotes }) => footnotes)).toEqual([[1], [2]])
  // The 8 is no footnote of the page; it may stand in a table.
  expect(pages[0]?.text.split('\n')).toEqual(['One ', '8', '', 'www.example.org', ''])
  expect(pages[1]?.text).toContain('and 1')
})
