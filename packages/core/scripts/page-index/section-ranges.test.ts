import { expect, test } from 'vitest'
import { sectionRanges } from './section-ranges.ts'

test('a section ends where the next begins: on the page before, if that begins at its top', () => {
  expect(sectionRanges(['1. Aims\ntext\n\n2. Means\ntext', 'text', '2.1. Money\ntext\n\n2.2. People', 'text'])).toEqual(
    [
      { section: '1', first: 1, last: 1 },
      { section: '2', first: 1, last: 2 },
      { section: '2.1', first: 3, last: 3 },
      { section: '2.2', first: 3, last: 4 },
    ],
  )
})

test('numbered rows of a table are no headings', () => {
  const table = '1. Aerocluster (Spain)\n2. Aerospace Valley (France)\n\n3. Helice (Spain)\n'
  expect(sectionRanges([`1. Aims\n\n${table}`, '1.1. Money\n', `\n${table}`, '2. People\n\n4. Silesia\n'])).toEqual([
    { section: '1', first: 1, last: 1 },
    { section: '1.1', first: 2, last: 3 },
    { section: '2', first: 4, last: 4 },
  ])
})
