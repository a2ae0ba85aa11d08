/** The addresses of a site of files that follow from the ids of records alone. @module */
import { type Atlas, actorCollections, type CollectionName, collectionNames, nodeCollections } from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'

const idsIn = (atlas: Atlas, collections: readonly CollectionName[]): readonly string[] =>
  collections.flatMap((name) => atlas.records[name].map(({ id }) => id))

/** Pages of one record each, and those that every atlas has; a browser that has the ids knows of them. */
export const idAddresses = (atlas: Atlas): readonly string[] => [
  '',
  'about',
  'accessibility',
  'search',
  'open',
  'map',
  'white-spots',
  'match',
  ...idsIn(atlas, actorCollections).map((id) => `match/${id}`),
  'network',
  ...idsIn(atlas, nodeCollections).map((id) => `network/${id}`),
  'timeline',
  ...idsIn(atlas, actorCollections).map((id) => `timeline/${id}`),
  'since',
  'briefings',
  'briefings/atlas',
  ...briefingCollections.flatMap((name) => atlas.records[name].map(({ id }) => `briefings/${name}/${id}`)),
  ...atlas.records.ties
    .filter(({ between: [one, other] }) => one !== other)
    .map(({ between }) => `briefings/pairs/${between.join('/')}`),
  'path',
  ...idsIn(atlas, actorCollections).map((id) => `path/${id}`),
  ...collectionNames.flatMap((name) => [name, ...atlas.records[name].map(({ id }) => `${name}/${id}`)]),
]
