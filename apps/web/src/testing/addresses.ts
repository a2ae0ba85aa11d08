/** An address of each kind of page. @module */
import { type Atlas, collectionNames } from '@puente/core'

/** Addresses below the language, of every kind of page that an atlas has. */
export function addressesOf(atlas: Atlas): readonly string[] {
  const [one, other] = atlas.records.clusters.map(({ id }) => id)
  const sector = atlas.records.sectors.find(({ kind }) => kind === 'focus-sector')?.id ?? ''
  const place = atlas.records.clusters[0]?.country ?? ''
  return [
    '',
    ...collectionNames,
    ...collectionNames.flatMap((name) => atlas.records[name].slice(0, 2).map(({ id }) => `${name}/${id}`)),
    `clusters?country=${place}`,
    `clusters/country/${place}`,
    'clusters?q=energy&sort=-name',
    `clusters?with=${one},${other}`,
    'match',
    `match/${one}`,
    `match/${one}?organizations=true&limit=20`,
    'path',
    `path/${one}`,
    `path/${one}/${other}`,
    'map',
    `map?sector=${sector}`,
    'network',
    `network/${one}`,
    'white-spots',
    'white-spots?by=region',
    'briefings',
    'briefings/atlas',
    `briefings/sectors/${sector}`,
    `briefings/clusters/${one}`,
    `briefings/places/${place}`,
    `briefings/pairs/${one}/${other}`,
    'timeline',
    `timeline?sector=${sector}`,
    `timeline/${one}`,
    'since',
    `since?about=${one}`,
    'since/kinds/event',
    `since?from=2020&about=${sector}&kinds=milestone,value`,
    'search',
    'search?q=energy',
    'search?q=a&page=2',
    'search?q=zzzzqqq',
    'about',
    'accessibility',
  ]
}
