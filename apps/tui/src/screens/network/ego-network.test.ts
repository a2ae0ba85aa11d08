import { atlas, neighbours } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { ringsOf } from './ego-network.ts'

const groupsOf = (id: string, depth: 1 | 2 = 1) => ringsOf(atlas, id, depth)?.groups ?? []

describe('the ring around CLAUT', () => {
  it('holds its neighbours by what links them, actors first', () => {
    const told = groupsOf('claut').map(({ label, branches }) => [
      label.en,
      branches.map(({ entry }) => entry.record.id),
    ])
    // Table 2 gives its partners, the ESCA list its label.
    expect(told[0]).toEqual(['cooperation', ['acicae', 'afm']])
    expect(told).toContainEqual(['gold', ['esca-label-scheme']])
    expect(told).toContainEqual(['member of', ['eccp']])
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
  expect(new Set(branches.map(({ mark }) => mark)).size).toBe(links.length)
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
  expect(ringsOf(atlas, 'atlantis', 1)).toBeUndefined()
})
