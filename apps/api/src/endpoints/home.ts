/** The first page, with addresses to try, found in the dataset itself. @module */
import {
  type CollectionName,
  collectionNames,
  entryOf,
  facetLabel,
  fieldsOf,
  type Language,
  labelOf,
  overview,
  parseQueryUrl,
  type QueryField,
  query,
} from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'
import { pagePolicy } from '../http/standard-headers.ts'
import type { Service } from '../service.ts'
import { endpoint } from './endpoint.ts'
import { type Example, homePage, style } from './home-page.ts'

/** The fields of a collection by which its records differ most clearly: references that are facets. */
const facetFields = (collection: CollectionName): readonly QueryField[] =>
  fieldsOf(collection).filter(({ facet, type }) => facet === true && type === 'ref')

function mostFrequentValue({ atlas }: Service, collection: CollectionName, field: QueryField): string | undefined {
  const parsed = parseQueryUrl(atlas, collection, `facets=${field.name}&limit=1`)
  if (!parsed.ok) return undefined
  const [counted] = Object.values(query(atlas, collection, parsed.value).facets)
  return counted?.[0]?.value
}

function filterExamples(service: Service, collection: CollectionName, language: Language): readonly Example[] {
  const list = service.links.collection(collection)
  const [field, ...more] = facetFields(collection)
  const value = field === undefined ? undefined : mostFrequentValue(service, collection, field)
  if (field === undefined || value === undefined) return []
  const label = facetLabel(service.atlas, collection, field.name, value, language)
  const about = `${field.label[language]}: ${label}`
  const counted = [field, ...more.slice(0, 1)]
  return [
    { topic: 'filter', about, address: `${list}?${field.name}=${value}` },
    { topic: 'without', about, address: `${list}?${field.name}=!${value}&sort=-id&limit=5` },
    {
      topic: 'facets',
      about: counted.map((one) => one.label[language]).join(', '),
      address: `${list}?facets=${counted.map(({ name }) => name).join(',')}&limit=1`,
    },
  ]
}

/** A briefing of the first record that can have one. */
function briefingExamples({ atlas, links }: Service, language: Language): readonly Example[] {
  const collection = briefingCollections.find((name) => atlas.records[name].length > 0)
  const record = collection === undefined ? undefined : atlas.records[collection][0]
  if (collection === undefined || record === undefined) return []
  const about = labelOf(atlas, entryOf(collection, record), language)
  return [{ topic: 'briefing', about, address: `${links.briefing(collection, record.id)}.html` }]
}

/**
 * Addresses to try.
 *
 * @returns examples on the first collection that holds something; none for an empty atlas
 */
function examplesOf(service: Service, language: Language): readonly Example[] {
  const { atlas, links } = service
  const collection = collectionNames.find((name) => atlas.records[name].length > 0)
  const record = collection === undefined ? undefined : atlas.records[collection][0]
  if (collection === undefined || record === undefined) return []
  const label = labelOf(atlas, entryOf(collection, record), language)
  return [
    { topic: 'list', address: `${links.collection(collection)}?limit=5` },
    ...filterExamples(service, collection, language),
    { topic: 'record', address: links.record(collection, record.id) },
    ...briefingExamples(service, language),
    { topic: 'search', address: `${links.search}?${new URLSearchParams({ q: label })}` },
    { topic: 'suggest', address: `${links.suggest}?${new URLSearchParams({ q: label.slice(0, 3) })}` },
  ]
}

export const home = endpoint({
  path: '/',
  id: 'home',
  tag: 'Service',
  summary: 'A page for people',
  description: 'What the atlas holds, a field to search it, and addresses to click, in English or Spanish.',
  formats: ['html'],
  // Where there are pages, they begin here.
  isServed: ({ pages }) => pages === undefined,
  handle: async ({ c, service, language }) => {
    const { atlas, links } = service
    const hasReference = service.reference !== undefined
    const examples = examplesOf(service, language)
    const page = homePage({ overview: overview(atlas), examples, links, language, hasReference })
    return c.html(page, 200, {
      'Content-Language': language,
      'Content-Security-Policy': await pagePolicy(style, "'self'"),
    })
  },
})
