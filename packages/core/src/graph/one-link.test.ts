import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { graphOf } from './graph-of.ts'
import { labelForOne } from './one-link.ts'

/** Words for many that also fit where one record is joined to one other. */
const forBoth = ['concerns', 'comprises']

it('a relation has a name for one link, in both directions', () => {
  const labels = graphOf(atlas).relations.flatMap(({ label, inverse }) => [
    labelForOne(label).en,
    labelForOne(inverse).en,
  ])
  expect(labels.filter((label) => /^\w+(?:ies|[^s]s)\b/u.test(label) && !forBoth.includes(label))).toEqual([])
  expect(labels).toContain('member')
})
