import { expect, it } from 'vitest'
import { atlas } from '../dataset/embedded.ts'
import { graphOf } from './graph-of.ts'
import { linkAt } from './link.ts'

/** Words for many that also fit where one record is joined to one other. */
const forBoth = ['took part in', 'concerns', 'comprises']

it('a link names one record on each of its ends, in both languages', () => {
  const graph = graphOf(atlas)
  const labels = new Set<string>()
  for (let edge = 0; edge < graph.edgeCount; edge++)
    for (const end of [graph.sources[edge], graph.targets[edge]]) labels.add(linkAt(graph, edge, end ?? 0).label.en)
  const many = [...labels].filter((label) => /^\w+(?:ies|[^s]s)\b/u.test(label) && !forBoth.includes(label))
  expect(many).toEqual([])
  expect(labels).toContain('member')
  expect(labels).toContain('sector')
})
