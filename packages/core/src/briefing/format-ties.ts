/** Ties in few words: those between the same actors, of the same kind and since the same date, together. @module */
import type { Entry } from '../dataset/atlas.ts'
import { termLabel } from '../dataset/label.ts'
import { formatDate } from '../text/format-date.ts'
import { shortNames, type Writing } from './briefing-context.ts'
import { listing, titlesListed, toBeNamed } from './listing.ts'

/** Actors each of whom has a tie of one kind with each of some others. */
interface Bundle {
  readonly kind: Entry<'ties'>['record']['kind']
  readonly since: string | undefined
  readonly some: string[]
  readonly others: readonly string[]
}

const mostNames = 5
const mostBundles = 5

function bundlesOf(ties: readonly Entry<'ties'>[]): readonly Bundle[] {
  const partners = new Map<string, { readonly tie: Entry<'ties'>['record']; readonly some: string; others: string[] }>()
  for (const { record } of ties) {
    const [some, other] = record.between
    const key = JSON.stringify([record.kind, record.since, some])
    const known = partners.get(key)
    if (known === undefined) partners.set(key, { tie: record, some, others: [other] })
    else known.others.push(other)
  }
  const bundles = new Map<string, Bundle>()
  for (const { tie, some, others } of partners.values()) {
    const key = JSON.stringify([tie.kind, tie.since, others.toSorted()])
    const known = bundles.get(key)
    if (known === undefined) bundles.set(key, { kind: tie.kind, since: tie.since, some: [some], others })
    else known.some.push(some)
  }
  return [...bundles.values()]
}

/**
 * Some ties, as the rest of a sentence.
 *
 * @example
 * tiesInWords(writing, ties) // 'AMDEE and ANES with Basque Energy Cluster (information sharing)'
 */
export function tiesInWords(writing: Writing, ties: readonly Entry<'ties'>[]): string {
  const { language, phrases } = writing
  const named = (ids: readonly string[]) =>
    listing(shortNames(writing, toBeNamed(ids, mostNames)), mostNames, language, ids.length)
  const bundles = bundlesOf(ties)
  const told = toBeNamed(bundles, mostBundles).map(({ kind, since, some, others }) => {
    const asides = [
      termLabel('ties', 'kind', kind, language),
      ...(since === undefined ? [] : [formatDate(since, language)]),
    ]
    return `${phrases.tie(named(some), named(others))} (${asides.join(', ')})`
  })
  return titlesListed(told, mostBundles, language, bundles.length)
}
