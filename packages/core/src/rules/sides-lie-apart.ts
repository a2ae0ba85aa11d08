import { ancestors } from '../index/geography.ts'
import type { Rule } from './rule.ts'

/** The two sides are different places, and neither lies in the other: between a place and itself nothing can be joined. */
export const sidesLieApart: Rule = {
  name: 'sides-lie-apart',
  followsChains: true,
  *check(dataset) {
    const { manifest, records } = dataset
    const [first, second] = manifest.sides
    const wider = ancestors({ manifest, records, hash: '' })
    const isWithin = (inner: string, outer: string) => wider.get(inner)?.includes(outer) === true
    const path = 'sides.1'
    const remedy = { en: 'name two places apart from each other', es: 'nombre dos lugares que no se contengan' }
    if (first === second)
      yield { path, message: { en: `"${second}" is both sides`, es: `"${second}" es los dos lados` }, remedy }
    else if (isWithin(first, second))
      yield {
        path,
        message: {
          en: `"${first}", the other side, lies in "${second}"`,
          es: `"${first}", el otro lado, está en "${second}"`,
        },
        remedy,
      }
    else if (isWithin(second, first))
      yield {
        path,
        message: {
          en: `"${second}" lies in "${first}", the other side`,
          es: `"${second}" está en "${first}", el otro lado`,
        },
        remedy,
      }
  },
}
