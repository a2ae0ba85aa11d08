import { expect, test } from 'vitest'
import { smallPaper } from '../../src/rules/testing/small-paper.ts'
import { indexPaper } from './index-paper.ts'

test('sections, marks, tables, numbers and words of each page', () => {
  const index = indexPaper('paper', smallPaper)
  expect(index.sections).toEqual([
    { section: '1', first: 1, last: 1 },
    { section: '1.1', first: 2, last: 3 },
    { section: '2', first: 3, last: 3 },
  ])
  expect(index.pages.map(({ footnotes, tables }) => ({ footnotes, tables }))).toEqual([
    { footnotes: [1, 2, 3], tables: [] },
    { footnotes: [4], tables: [1] },
    { footnotes: [5], tables: [] },
  ])
  expect(index.pages[0]?.numbers).toEqual([0.15, 1, 21, 75, 2013, 2018, 2019, 4600])
  // In parts, as the page has them, and whole.
  expect(index.pages[0]?.words).toEqual(expect.arrayContaining(['sec', 'tor', 'sector', 'queretaro']))
})

test('each word once, in the order of the alphabet: nobody can read the page by it', () => {
  for (const { words } of indexPaper('paper', smallPaper).pages) expect(words).toEqual([...new Set(words)].toSorted())
})

test('a text without pages, or with one missing', () => {
  expect(() => indexPaper('paper', 'Clusters')).toThrow('The text has no line "=== page 1 ===".')
  expect(() => indexPaper('paper', '=== page 1 ===\n=== page 3 ===\n')).toThrow(
    'Page 2 is missing: the mark there says page 3.',
  )
})
