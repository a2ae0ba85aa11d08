import { expect, test } from 'vitest'
import { citationsFindTheirPage } from './citations-find-their-page.ts'
import { datasetOf, messagesOf } from './testing/dataset-of.ts'
import { cluster, paper, webPage } from './testing/records.ts'
import { smallPaper } from './testing/small-paper.ts'

const citing = (...citations: object[]) =>
  datasetOf(
    { 'sources/paper': paper(), 'sources/web': webPage(), 'clusters/hegan': cluster('HEGAN', { citations }) },
    { paper: smallPaper },
  )

test('section, page, table and footnote that stand there', () => {
  expect(
    messagesOf(
      citationsFindTheirPage,
      citing(
        { section: '1', page: 1, footnote: 3 },
        { section: '1.1', page: 2, table: 1 },
        // The sentence runs on to page 3, where its mark is.
        { section: '1.1', page: 2, footnote: 5 },
        // Both sections have text on page 3.
        { section: '1.1', page: 3 },
        { section: '2', page: 3 },
        { source: 'web' },
      ),
    ),
  ).toEqual([])
})

test('the paper is cited by section and page', () => {
  expect(messagesOf(citationsFindTheirPage, citing({ footnote: 3 }))).toEqual([
    'hegan · citations.0.section: the citation of "paper" gives no section → add "section": by section and page together a reader finds the place in any copy',
    'hegan · citations.0.page: the citation of "paper" gives no page → add "page": by section and page together a reader finds the place in any copy',
  ])
})

test('a web page is not', () => {
  expect(messagesOf(citationsFindTheirPage, citing({ source: 'web', page: 1 }))).toEqual([
    'hegan · citations.0.page: "web" is not cited by page → remove "page", or give the source its number of pages if it has pages',
  ])
})

test('a page of another section, a section that there is not, a page past the last', () => {
  expect(
    messagesOf(
      citationsFindTheirPage,
      citing({ section: '1.1', page: 1 }, { section: '7', page: 3 }, { section: '2', page: 4 }),
    ),
  ).toEqual([
    'hegan · citations.0.section: section 1.1 stands on pages 2 to 3, not on page 1 → write section "1", or correct the page',
    'hegan · citations.1.section: "paper" has no section 7 → write section "1.1" or "2", or correct the page',
    'hegan · citations.2.page: "paper" has 3 pages, and no page 4 → correct the page',
  ])
})

test('a table and a footnote of another page', () => {
  expect(
    messagesOf(
      citationsFindTheirPage,
      citing({ section: '1', page: 1, table: 1 }, { section: '2', page: 3, footnote: 1 }),
    ),
  ).toEqual([
    'hegan · citations.0.table: table 1 does not stand on page 1 → correct the table, or the page: it is on 2',
    'hegan · citations.1.footnote: no mark of footnote 1 stands on page 3 → choose from 5, or correct the page',
  ])
})
