import { expect, it } from 'vitest'
import { secondAtlas } from '../../test/second-atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { timeline, timelineLanes } from './timeline.ts'
import type { TimelineEntry } from './timeline-entries.ts'

const keyOf = ({ kind, id, field }: TimelineEntry) => `${kind} ${id} ${field}`
const keysOf = (entries: readonly TimelineEntry[]) => new Set(entries.map(keyOf))

it.each([
  ['the embedded atlas', atlas, undefined],
  ['a sector of it', atlas, 'renewable-energy'],
  ['an invented atlas', secondAtlas, undefined],
] as const)('of %s: together the lanes hold what the timeline holds, and nothing else', (_name, of, sector) => {
  const options = sector === undefined ? {} : { sector }
  const inLanes = (once: boolean) =>
    keysOf(timelineLanes(of, { ...options, once }).lanes.flatMap(({ entries }) => entries))
  expect(inLanes(false)).toEqual(keysOf(timeline(of, { ...options, once: false })))
  // What tells a fact again may be of another sector: then the fact stands in the lanes of both.
  for (const key of keysOf(timeline(of, options))) expect(inLanes(true)).toContain(key)
})

it('puts into the lane of a sector what its own timeline holds, in the same order', () => {
  for (const { sector, entries } of timelineLanes(atlas).lanes) {
    if (sector !== undefined) expect(entries).toEqual(timeline(atlas, { sector }))
  }
})

it('puts what is of no focus sector into the last lane alone', () => {
  const { lanes } = timelineLanes(atlas)
  const rest = lanes.at(-1)!
  expect(rest.sector).toBeUndefined()
  const others = keysOf(lanes.slice(0, -1).flatMap(({ entries }) => entries))
  expect(rest.entries.filter((entry) => others.has(keyOf(entry)))).toEqual([])
  expect(rest.entries.map(({ id }) => id)).toContain('global-agreement')
})

it('tells what has no date, of the kinds and the actor that are asked for', () => {
  const { undated } = timelineLanes(atlas, { kinds: ['tie'], actor: 'hegan' })
  expect(undated.map(({ record }) => record.id)).toEqual(['aerocluster-queretaro--hegan'])
  const dated = new Set(timeline(atlas).map(({ id }) => id))
  expect(timelineLanes(atlas).undated.filter(({ record }) => dated.has(record.id))).toEqual([])
})

it('narrows to the time that is asked for', () => {
  const { lanes } = timelineLanes(atlas, { from: '2017-09', to: '2017-09' })
  const found = lanes.flatMap(({ entries }) => entries)
  expect(found.length).toBeGreaterThan(0)
  expect(keysOf(found)).toEqual(keysOf(timeline(atlas, { from: '2017-09', to: '2017-09' })))
})
