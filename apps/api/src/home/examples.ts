/** Addresses worth a click, found in the dataset itself: whatever it holds, they answer. @module */
import {
  type CollectionName,
  collectionNames,
  entryOf,
  fieldsOf,
  type Language,
  labelOf,
  parseQueryUrl,
  query,
} from '@puente/core'
import type { Service } from '../service.ts'

/** What an example shows. */
export type ExampleTopic = 'list' | 'filter' | 'without' | 'facets' | 'record' | 'search' | 'suggest'

/** An address worth a click. */
export interface Example {
  readonly topic: ExampleTopic
  readonly address: string
}

/** The fields of a collection by which its records differ most tellingly: references that lists count. */
const tellingFields = (collection: CollectionName): readonly string[] =>
  fieldsOf(collection).flatMap(({ name, facet, type }) => (facet === true && type === 'ref' ? [name] : []))

/** The value of a field that most records have. */
function mostFrequent({ atlas }: Service, collection: CollectionName, field: string): string | undefined {
  const asked = parseQueryUrl(atlas, collection, `facets=${field}&limit=1`)
  if (!asked.ok) return undefined
  const [counted] = Object.values(query(atlas, collection, asked.value).facets)
  return counted?.[0]?.value
}

function filterExamples(service: Service, collection: CollectionName): readonly Example[] {
  const list = service.links.collection(collection)
  const [field, ...more] = tellingFields(collection)
  if (field === undefined) return []
  const value = mostFrequent(service, collection, field)
  const facets = [field, ...more.slice(0, 1)].join(',')
  return [
    ...(value === undefined
      ? []
      : ([
          { topic: 'filter', address: `${list}?${field}=${value}` },
          { topic: 'without', address: `${list}?${field}=!${value}&sort=-id&limit=5` },
        ] as const)),
    { topic: 'facets', address: `${list}?facets=${facets}&limit=1` },
  ]
}

/**
 * Addresses worth a click.
 *
 * @param service what the routes work with
 * @param language the reader's language
 * @returns examples on the first collection that holds something; none for an empty atlas
 */
export function examplesOf(service: Service, language: Language): readonly Example[] {
  const { atlas, links } = service
  const collection = collectionNames.find((name) => atlas.records[name].length > 0)
  const record = collection === undefined ? undefined : atlas.records[collection][0]
  if (collection === undefined || record === undefined) return []
  const label = labelOf(atlas, entryOf(collection, record), language)
  return [
    { topic: 'list', address: `${links.collection(collection)}?limit=5` },
    ...filterExamples(service, collection),
    { topic: 'record', address: links.record(collection, record.id) },
    { topic: 'search', address: `${links.search}?${new URLSearchParams({ q: label })}` },
    { topic: 'suggest', address: `${links.suggest}?${new URLSearchParams({ q: label.slice(0, 3) })}` },
  ]
}
