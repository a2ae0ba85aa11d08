import { expect, it } from 'vitest'
import { withBlocks } from './tables.ts'

const page =
  'Before\n\n<!-- begin keys -->\nold\n<!-- end -->\n\nbetween\n\n<!-- begin map -->\n<!-- end -->\n\nafter\n'

it('puts what is made now in its place, leaves the rest, and is the same when done again', () => {
  const blocks = new Map([
    ['keys', 'new $&'],
    ['map', '```text\n~\n```'],
  ])
  const written = withBlocks(page, blocks)
  expect(written).toBe(
    'Before\n\n<!-- begin keys -->\n\nnew $&\n\n<!-- end -->\n\nbetween\n\n<!-- begin map -->\n\n```text\n~\n```\n\n<!-- end -->\n\nafter\n',
  )
  expect(withBlocks(written, blocks)).toBe(written)
})

it('tells of a block that nothing is made for, and of what has no block', () => {
  expect(() => withBlocks(page, new Map([['keys', '']]))).toThrow('"map"')
  expect(() => withBlocks(page, new Map(['keys', 'map', 'path'].map((name) => [name, ''])))).toThrow('path')
})
