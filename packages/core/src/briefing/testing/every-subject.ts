import type { Atlas } from '../../dataset/atlas.ts'
import type { Id } from '../../model/id.ts'
import type { BriefingSubject } from '../briefing-value.ts'

/** Every how many actors one is paired with another: a sample that goes across sides and fields. */
const stride = 7

/** All subjects of an atlas but the pairs, and of these a sample. */
export function everySubject(atlas: Atlas): readonly BriefingSubject[] {
  const { clusters, organizations, places, sectors } = atlas.records
  const pairs = clusters.flatMap(({ id }, at): BriefingSubject[] => {
    const other = clusters[(at * stride + 3) % clusters.length]
    return other === undefined || other.id === id
      ? []
      : [{ kind: 'pair', ids: [id as Id<'clusters'>, other.id as Id<'clusters'>] }]
  })
  return [
    { kind: 'atlas' },
    ...sectors.map(({ id }): BriefingSubject => ({ kind: 'sector', id: id as Id<'sectors'> })),
    ...places.map(({ id }): BriefingSubject => ({ kind: 'place', id: id as Id<'places'> })),
    ...[...clusters, ...organizations].map(
      ({ id }): BriefingSubject => ({ kind: 'cluster', id: id as Id<'clusters'> }),
    ),
    ...pairs,
  ]
}
