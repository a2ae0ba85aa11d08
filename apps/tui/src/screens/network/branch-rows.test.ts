import { atlas } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { type BranchRow, branchSides, marksOn, ringsOf } from './ego-network.ts'

const groups = (id: string) => ringsOf(atlas, id, 1)!.groups
const sides = (id: string, height: number, unfolded: readonly string[] = [], twoSided = true) =>
  branchSides(groups(id), 'en', { unfolded, height, twoSided })
const branches = (rows: readonly BranchRow[]) => rows.filter(({ kind }) => kind === 'branch').length
const linkCount = (id: string) => groups(id).reduce((sum, group) => sum + group.branches.length, 0)

describe('the rows beside the middle', () => {
  it('stand on both sides, as even as whole groups allow', () => {
    const { left, right } = sides('claut', 40)
    expect(Math.abs(left.length - right.length)).toBeLessThanOrEqual(4)
    expect(branches(left) + branches(right)).toBe(linkCount('claut'))
    // The partners come first, at the right.
    expect(right[0]).toEqual({ kind: 'heading', text: 'cooperation', count: 2 })
  })

  it('all stand on one where there is no room for two', () => {
    const { left, right } = sides('claut', 40, [], false)
    expect(left).toEqual([])
    expect(branches(right)).toBe(linkCount('claut'))
  })

  it('fold long groups only where not all has room, and say how many are hidden', () => {
    expect(branches(sides('mx', 200).right) + branches(sides('mx', 200).left)).toBe(linkCount('mx'))
    const { left, right } = sides('mx', 16)
    const hidden = [...left, ...right].reduce((sum, row) => sum + (row.kind === 'folded' ? row.hidden : 0), 0)
    expect(hidden).toBeGreaterThan(50)
    expect(branches(left) + branches(right) + hidden).toBe(linkCount('mx'))
  })

  it('show a group whole once it is unfolded', () => {
    const longest = groups('mx').toSorted((a, b) => b.branches.length - a.branches.length)[0]!
    const { left, right } = sides('mx', 16, [longest.key])
    const shown = new Set([...marksOn(left), ...marksOn(right)].map(({ mark }) => mark))
    for (const { mark } of longest.branches) expect(shown).toContain(mark)
  })
})
