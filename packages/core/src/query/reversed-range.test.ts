import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { isReversed } from './check-conditions.ts'
import { parseQueryLine } from './syntax/parse-line.ts'
import { parseQueryObject } from './syntax/parse-object.ts'
import { parseQueryUrl } from './syntax/parse-url.ts'

it.each([
  [{ gte: '2019', lte: '2018' }, true],
  [{ gte: '2018', lte: '2018' }, false],
  // A year ends in December: its second half lies within it, whichever bound is the more precise.
  [{ gte: '2018-06', lte: '2018' }, false],
  [{ gte: '2018', lte: '2018-06' }, false],
  [{ gte: '2018-07', lte: '2018-06' }, true],
  [{ gt: '2018', lte: '2018' }, true],
  [{ gte: '2018', lt: '2018' }, true],
  [{ gt: '2017', lte: '2018' }, false],
  [{ gte: '2019' }, false],
  [{ lte: '1066' }, false],
])('dates %o', (range, reversed) => expect(isReversed(range, true)).toBe(reversed))

it.each([
  [{ gte: 3, lte: 2 }, true],
  [{ gte: 2, lte: 2 }, false],
  [{ gt: 2, lte: 2 }, true],
  [{ gte: 2, lt: 2 }, true],
  [{ gt: -1, lt: 0 }, false],
  [{ gte: 10, lte: 9 }, true],
])('numbers %o', (range, reversed) => expect(isReversed(range, false)).toBe(reversed))

it('is refused in every spelling, with the range that may have been meant', () => {
  const spelled = [
    parseQueryLine(atlas, 'events', 'date:2019..2018'),
    parseQueryUrl(atlas, 'events', 'date=2019..2018'),
    parseQueryUrl(atlas, 'events', 'fecha=2019..2018'),
    parseQueryObject(atlas, 'events', { where: { date: { gte: 2019, lte: 2018 } } }),
  ]
  for (const parsed of spelled) {
    if (parsed.ok) throw new Error('it was understood')
    expect(parsed.error.problems.map(({ message }) => message)).toEqual([
      {
        en: 'the range is reversed: 2019 comes after 2018; write 2018..2019',
        es: 'el intervalo está al revés: 2019 viene después de 2018; escriba 2018..2019',
      },
    ])
  }
})
