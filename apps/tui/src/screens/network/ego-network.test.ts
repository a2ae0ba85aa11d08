import { neighbours } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { atlas } from '../../testing/atlas.ts'
import { type BranchRow, branchSides, egoNetworkOf, selectableRows } from './ego-network.ts'

const groupsOf = (id: string, depth: 1 | 2 = 1) => egoNetworkOf(atlas, id, depth)?.groups ?? []

describe('the ring around CLAUT', () => {
  it('holds its neighbours by what links them, actors first', () => {
    const groups = groupsOf('claut').map(({ label, branches }) => [
      label.en,
      branches.map(({ entry }) => entry.record.id),
    ])
    // Table 2 gives its partners, the ESCA list its label.
    expect(groups[0]).toEqual(['cooperation', ['acicae', 'afm']])
    expect(groups).toContainEqual(['gold', ['esca-label-scheme']])
    expect(groups).toContainEqual(['member of', ['eccp']])
  })

  it('says of each link what bears it out', () => {
    const [cooperation] = groupsOf('claut')
    expect(cooperation?.branches.map(({ link }) => link.evidence.basis)).toEqual(['inferred', 'inferred'])
  })
})

it.each(['mx', 'eccp', 'claut', 'aerospace'] as const)('tells every link of %s once', (id) => {
  const links = neighbours(atlas, id).flatMap((neighbour) => neighbour.links)
  const branches = groupsOf(id).flatMap((group) => group.branches)
  expect(branches).toHaveLength(links.length)
  expect(new Set(branches.map(({ id }) => id)).size).toBe(links.length)
})

it('has beyond a neighbour what is linked with it, each once, and not what is nearer by another way', () => {
  const near = new Set<string>(neighbours(atlas, 'claut').map(({ entry }) => entry.record.id))
  for (const { branches } of groupsOf('claut', 2)) {
    for (const { further } of branches) {
      const ids = further.map(({ entry }) => entry.record.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(near.has(id) || id === 'claut').toBe(false)
    }
  }
  const members = groupsOf('claut', 2)
    .flatMap(({ branches }) => branches)
    .find(({ entry }) => entry.record.id === 'eccp')
  // HEGAN is a member of the ECCP, as CLAUT is, and no partner of CLAUT.
  expect(members?.further.map(({ entry }) => entry.record.id)).toContain('hegan')
})

it('has nothing around what does not exist', () => {
  expect(egoNetworkOf(atlas, 'atlantis', 1)).toBeUndefined()
})

const groups = (id: string) => egoNetworkOf(atlas, id, 1)!.groups

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
    const shown = new Set([...selectableRows(left), ...selectableRows(right)].map(({ id }) => id))
    for (const { id } of longest.branches) expect(shown).toContain(id)
  })
})
