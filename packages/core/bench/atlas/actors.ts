/** Invented clusters and organizations. @module */
import type { Authored } from './authored.ts'
import type { Dice } from './dice.ts'
import { type FreshName, inventedWord } from './invented-words.ts'
import { anywhere, type Country, type World } from './world.ts'

/** Terms of organizations' kinds, the most frequent first. */
const organizationKinds = [
  'company',
  'education',
  'association',
  'agency',
  'network',
  'government',
  'bank',
  'international',
] as const satisfies readonly Authored<'organizations'>['kind'][]

const clusterKinds = [
  'cluster-organisation',
  'association',
  'public-agency',
] as const satisfies readonly Authored<'clusters'>['kind'][]

const organizationForms = [
  'Grupo',
  'Industrias',
  'Centro',
  'Universidad de',
  'Société',
  'Werke',
  'Instituto',
  'Red',
] as const
const clusterForms = ['Clúster', 'Cluster', 'Pôle', 'Aerocluster', 'Polo', 'Netzwerk'] as const

function severalOf<T>({ below, skewed }: Dice, list: readonly T[], most: number): readonly T[] {
  const several = new Set<T>()
  for (let left = 1 + below(most); left > 0; left--) {
    const one = list[skewed(list.length)]
    if (one !== undefined) several.add(one)
  }
  return [...several]
}

/** Countries of the other side that it seeks; a third of the actors seek any. */
function targetsOf(dice: Dice, { countries }: World, home: Country) {
  if (!dice.chance(1 / 3)) return {}
  const abroad = countries.filter(({ side }) => side !== home.side).map(({ id }) => id)
  return { targets: [...severalOf(dice, abroad, 4)] }
}

function actorShape(dice: Dice, fresh: FreshName, world: World, forms: readonly [string, ...string[]]) {
  const home = world.countries[dice.skewed(world.countries.length)] ?? world.countries[0]
  const { name, id } = fresh(
    () => `${dice.pick(forms)} ${inventedWord(dice, 2 + dice.below(2))} ${inventedWord(dice, 2)}`,
  )
  const short = dice.chance(0.2)
    ? [{ value: name.slice(0, 3).toUpperCase(), lang: 'mul', kind: 'acronym' as const }]
    : []
  return {
    id,
    names: [{ value: name, lang: 'mul', kind: 'official' as const }, ...short],
    country: home.id,
    ...(dice.chance(0.7) ? { place: dice.pick(home.cities) } : {}),
    sectors: [...severalOf(dice, world.sectors, 3)],
    ...targetsOf(dice, world, home),
    citations: anywhere(dice),
  }
}

export const makeOrganization = (dice: Dice, fresh: FreshName, world: World): Authored<'organizations'> => ({
  ...actorShape(dice, fresh, world, organizationForms),
  kind: organizationKinds[dice.skewed(organizationKinds.length)] ?? 'company',
})

export const makeCluster = (dice: Dice, fresh: FreshName, world: World): Authored<'clusters'> => ({
  ...actorShape(dice, fresh, world, clusterForms),
  kind: clusterKinds[dice.skewed(clusterKinds.length)] ?? 'cluster-organisation',
})
