/** Atlases of a few actors with random cooperation, and the same cooperation read from the records by hand. @module */
import fc from 'fast-check'
import type { Atlas } from '../../dataset/atlas.ts'
import { smallAtlas } from './small-atlas.ts'

const actors = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const someActors = fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 4 })

const pair = fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 })

const tie = fc.record({ between: pair, basis: fc.constantFrom('stated', 'inferred') })

const because = { en: 'x', es: 'x' }

const someDate = fc.option(fc.constantFrom('2015', '2017-06', '2018'), { nil: undefined })

/** When a tie and a partnership of such an atlas began, and which of its actors ended in 2018. */
interface RandomDates {
  readonly since?: string | undefined
  readonly start?: string | undefined
  readonly ended: readonly string[]
}

const dates: fc.Arbitrary<RandomDates> = fc.record({
  since: someDate,
  start: someDate,
  ended: fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 2 }),
})

const undated: fc.Arbitrary<RandomDates> = fc.constant({ ended: [] })

/** Atlases of six actors, with up to four ties, two partnerships, an event, an instrument, a story and a platform. */
const atlases = (dates: fc.Arbitrary<RandomDates>): fc.Arbitrary<Atlas> =>
  fc
    .record({
      dates,
      ties: fc.uniqueArray(tie, { maxLength: 4, selector: ({ between }) => between.toSorted().join() }),
      partnerships: fc.array(someActors, { maxLength: 2 }),
      participants: someActors,
      organisers: someActors,
      parties: someActors,
      story: pair,
      platform: someActors,
    })
    .map(({ dates: { since, start, ended }, ties, partnerships, participants, organisers, parties, story, platform }) =>
      smallAtlas({
        clusters: actors.map((id) => ({
          id,
          ...(platform.includes(id) ? { memberOf: [{ body: 'platform' }] } : {}),
          ...(ended.includes(id) ? { milestones: [{ kind: 'dissolved', date: '2018', text: because }] } : {}),
        })),
        organizations: [{ id: 'platform', kind: 'network', founded: '2014' }],
        partnerships: partnerships.map((members, at) => ({
          id: `partnership-${at}`,
          ...(start === undefined ? {} : { start }),
          members: members.map((actor) => ({ actor, role: 'member' })),
        })),
        // A country took part too, and introduces nobody.
        events: [
          {
            id: 'event',
            start: '2019',
            organisers,
            participants: ['north', ...participants].map((who) => ({ who, role: 'attendee' })),
          },
        ],
        instruments: [{ id: 'instrument', parties: ['north', ...parties] }],
        stories: [{ id: 'story', parties: story.map((actor) => ({ actor, context: because })) }],
        ties: ties.map(({ between, basis }) => ({
          id: between.join('--'),
          between,
          basis,
          because,
          ...(since === undefined ? {} : { since }),
        })),
      }),
    )

export const randomAtlas = atlases(undated)

/** The same, of which some ties and partnerships have a beginning, and some actors an end. */
export const randomDatedAtlas = atlases(dates)

/** Two records between which cooperation is, and what it costs by itself. */
export interface PlainEdge {
  readonly between: readonly [string, string]
  readonly statedBy: string
  readonly cost: number
}

/** All cooperation of such an atlas, read from its records. */
export function plainEdges({ records }: Atlas): readonly PlainEdge[] {
  const around = (id: string, others: readonly string[] | undefined, cost: number): PlainEdge[] =>
    (others ?? []).filter((other) => other !== 'north').map((other) => ({ between: [id, other], statedBy: id, cost }))
  return [
    ...records.ties.map(({ id, between: [a, b], basis }): PlainEdge => {
      return { between: [a, b], statedBy: id, cost: basis === 'stated' ? 1 : 1.5 }
    }),
    ...records.stories.flatMap(({ id, parties }) =>
      around(
        id,
        parties.map(({ actor }) => actor),
        0.75,
      ),
    ),
    ...records.partnerships.flatMap(({ id, members }) =>
      around(
        id,
        members?.map(({ actor }) => actor),
        1,
      ),
    ),
    ...records.instruments.flatMap(({ id, parties }) => around(id, parties, 1)),
    ...records.events.flatMap(({ id, organisers, participants }) => [
      ...around(id, organisers, 1.5),
      ...around(
        id,
        participants?.map(({ who }) => who),
        1.5,
      ),
    ]),
    ...records.clusters.flatMap(({ id, memberOf }) =>
      around(
        id,
        memberOf?.map(({ body }) => body),
        2,
      ),
    ),
  ]
}
