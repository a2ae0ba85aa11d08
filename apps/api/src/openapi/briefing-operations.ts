/** The routes of briefings, described. @module */
import { actorCollections } from '@puente/core'
import { type BriefedCollection, briefedCollections } from '@puente/core/briefing'
import { briefingFormats, briefingParameters } from '../endpoints/briefings.ts'
import type { Service } from '../service.ts'
import type { Operation, PathParameter } from './operation.ts'
import { answer, ref, string } from './schema.ts'

const written = {
  tag: 'Briefings',
  description:
    'Where things stand, who is there, what was tried, where there is strength and no tie, what to do next: each statement with the place where it can be checked. Markdown is to be taken on from, HTML to be printed.',
  parameters: briefingParameters,
  formats: briefingFormats,
  schema: answer(ref('Briefing')),
} as const satisfies Partial<Operation>

const camel = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const idIn = ({ atlas }: Service, collection: BriefedCollection): PathParameter => ({
  name: 'id',
  description: 'Id of the record',
  schema: string,
  example: atlas.records[collection][0]?.id ?? 'none',
})

/** Two actors of which a briefing can be. */
function pairIn({ atlas }: Service): readonly PathParameter[] {
  const ids = actorCollections.flatMap((collection) => atlas.records[collection].map(({ id }) => id))
  return [
    { name: 'a', description: 'Id of a cluster or organization', schema: string, example: ids[0] ?? 'none' },
    { name: 'b', description: 'Id of another one', schema: string, example: ids[1] ?? 'none' },
  ]
}

/** The routes of briefings. */
export const briefingOperations = (service: Service): readonly Operation[] => [
  {
    ...written,
    path: '/v1/briefings',
    id: 'atlasBriefing',
    summary: 'Two cited pages on the whole atlas',
  },
  ...briefedCollections.map(
    (collection): Operation => ({
      ...written,
      path: `/v1/briefings/${collection}/{id}`,
      id: `briefing${camel(collection)}`,
      summary: `Two cited pages on one of the ${collection}`,
      inPath: [idIn(service, collection)],
      moves: true,
    }),
  ),
  {
    ...written,
    path: '/v1/briefings/pairs/{a}/{b}',
    id: 'briefingPairs',
    summary: 'Two cited pages on two actors: what each is, what joins them and what could be done together',
    inPath: pairIn(service),
    moves: true,
  },
]
