import { expect, it } from 'vitest'
import { listText } from './list-text.ts'

it.each([
  [['ES', 'FR'], 'ES,FR'],
  [['a, b'], '"a, b"'],
  [['a, b', 'c'], '"a, b",c'],
  [['!a, b'], '!"a, b"'],
  [['=a, b'], '="a, b"'],
  [['"a, b"'], '"a, b"'],
  [['a "b", c\\'], String.raw`"a \"b\", c\\"`],
  [['2016..2018', '>=2017', '-name', '*'], '2016..2018,>=2017,-name,*'],
  [[1, true], '1,true'],
  [[], ''],
])('%j is %s', (items, text) => expect(listText(items)).toBe(text))
