import type { Atlas } from '../src/dataset/atlas.ts'
import { lookupIn } from '../src/dataset/get.ts'
import { sideOfActor } from '../src/index/geography.ts'
import type { Tie } from '../src/model/tie.ts'

/** A tie between clusters of the two sides, its ends in the order of the sides. */
export interface CrossBorderTie {
  readonly tie: Tie
  /** The cluster on the first side of the atlas. */
  readonly first: string
  /** The cluster on the second side. */
  readonly second: string
}

/** The ties between clusters of the two sides of an atlas, in the order of their ids. */
export function crossBorderTies(atlas: Atlas): readonly CrossBorderTie[] {
  const [firstSide, secondSide] = atlas.manifest.sides
  const sideOfCluster = (id: string) => {
    const found = lookupIn(atlas, 'clusters', id)
    return found.ok ? sideOfActor(atlas, found.value) : undefined
  }
  return atlas.records.ties
    .flatMap((tie): CrossBorderTie[] => {
      const [a, b] = tie.between
      const [sideOfA, sideOfB] = [sideOfCluster(a), sideOfCluster(b)]
      if (sideOfA === firstSide && sideOfB === secondSide) return [{ tie, first: a, second: b }]
      if (sideOfA === secondSide && sideOfB === firstSide) return [{ tie, first: b, second: a }]
      return []
    })
    .sort((a, b) => (a.tie.id < b.tie.id ? -1 : 1))
}

/** Those that the main source of the atlas does not know. */
export const tiesBeyond = (atlas: Atlas): readonly CrossBorderTie[] =>
  crossBorderTies(atlas).filter(({ tie }) => tie.citations.every(({ source }) => source !== atlas.manifest.mainSource))

/**
 * Groups of ties that hang together, through clusters that they share. Here they are also those that come from one place
 * of the source: of a cell of Table 2, or of a story.
 */
export function tieGroups(ties: readonly CrossBorderTie[]): readonly (readonly CrossBorderTie[])[] {
  let groups: (readonly CrossBorderTie[])[] = []
  for (const tie of ties) {
    const isJoined = (group: readonly CrossBorderTie[]) =>
      group.some(({ first, second }) => first === tie.first || second === tie.second)
    groups = [...groups.filter((group) => !isJoined(group)), [...groups.filter(isJoined).flat(), tie]]
  }
  return groups
}
