/** What joins invented actors: ties, partnerships, events, labels. @module */
import type { Authored } from './authored.ts'
import type { Dice } from './dice.ts'
import { type FreshName, inventedWord } from './invented-words.ts'
import { anywhere, type World } from './world.ts'

/** Ids of actors, in the order in which they are drawn: the first are drawn most. */
export type ActorIds = readonly string[]

/** Several actors, each once. */
function severalActors({ skewed }: Dice, actors: ActorIds, count: number): readonly string[] {
  const several = new Set<string>()
  for (let left = count; left > 0; left--) several.add(actors[skewed(actors.length)] ?? '')
  return [...several]
}

const tieKinds = [
  'cooperation',
  'mou',
  'information-sharing',
  'agreement',
] as const satisfies readonly Authored<'ties'>['kind'][]

/** Ties between one actor of many ties and any other; no two between the same. */
export function makeTies(dice: Dice, world: World, actors: ActorIds, count: number): readonly Authored<'ties'>[] {
  const ties = new Map<string, Authored<'ties'>>()
  while (ties.size < count) {
    const hub = actors[dice.skewed(actors.length)] ?? ''
    const other = actors[dice.below(actors.length)] ?? ''
    if (hub === other || ties.has(`${other}--${hub}`)) continue
    const id = `${hub}--${other}`
    ties.set(id, {
      id,
      between: [hub, other],
      kind: tieKinds[dice.skewed(tieKinds.length)] ?? 'cooperation',
      basis: 'stated',
      since: String(1990 + dice.below(30)),
      sectors: [dice.pick(world.sectors)],
      citations: anywhere(dice),
    })
  }
  return [...ties.values()]
}

export function makePartnership(
  dice: Dice,
  fresh: FreshName,
  world: World,
  actors: ActorIds,
): Authored<'partnerships'> {
  const { name, id } = fresh(() => `${inventedWord(dice, 2)}-${inventedWord(dice, 3)}`)
  const members = severalActors(dice, actors, 3 + dice.below(8))
  return {
    id: `partnership-${id}`,
    names: [{ value: name, lang: 'mul', kind: 'official' }],
    kind: 'network',
    members: members.map((actor, at) => ({ actor, role: at === 0 ? 'coordinator' : 'member' })),
    sectors: [dice.pick(world.sectors)],
    targets: [dice.pick(world.countries).id],
    citations: anywhere(dice),
  }
}

const eventKinds = ['mission', 'matchmaking', 'visit', 'fair'] as const satisfies readonly Authored<'events'>['kind'][]

export function makeEvent(dice: Dice, fresh: FreshName, world: World, actors: ActorIds): Authored<'events'> {
  const { name, id } = fresh(() => `${inventedWord(dice, 3)} ${2000 + dice.below(20)}`)
  const [organiser = '', ...others] = severalActors(dice, actors, 4 + dice.below(20))
  return {
    id: `event-${id}`,
    names: [{ value: name, lang: 'mul', kind: 'official' }],
    summary: { en: `Meeting in ${name}`, es: `Encuentro en ${name}` },
    kind: dice.pick(eventKinds),
    start: `${2000 + dice.below(20)}-0${1 + dice.below(9)}`,
    place: dice.pick(dice.pick(world.countries).cities),
    organisers: [organiser],
    participants: others.map((who) => ({ who, role: 'attendee' })),
    sectors: [dice.pick(world.sectors)],
    citations: anywhere(dice),
  }
}

export const labelScheme: Authored<'instruments'> = {
  id: 'quality-label',
  names: [
    { value: 'Quality labels', lang: 'en', kind: 'official' },
    { value: 'Sellos de calidad', lang: 'es', kind: 'official' },
  ],
  summary: { en: 'Labels for well-managed clusters', es: 'Sellos para clústeres bien gestionados' },
  kind: 'label-scheme',
  level: 'international',
  citations: [{ source: 'invented-report', section: '1', page: 1 }],
}

/** The bronze, silver or gold label of an actor. */
export function makeAward(dice: Dice, world: World, holder: string): Authored<'awards'> {
  const level = (['bronze', 'silver', 'gold'] as const)[dice.skewed(3)] ?? 'bronze'
  return {
    id: `quality-${level}-${holder}`,
    holder,
    scheme: labelScheme.id,
    level,
    sector: dice.pick(world.sectors),
    awarded: String(2010 + dice.below(9)),
    citations: anywhere(dice),
  }
}
