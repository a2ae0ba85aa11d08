/** The terms that records use: those of their vocabularies, and the properties and classes of our own. @module */
import { descriptionOf } from '../../dataset/description-of.ts'
import { collectionNames } from '../../model/collection-name.ts'
import type { Localized } from '../../model/language.ts'
import type { JsonLdNode } from './json-ld-types.ts'
import { schemeIri } from './properties.ts'
import { ownTerms } from './terms.ts'
import { inLanguages, refer } from './values.ts'

/** Each vocabulary with its terms. Kinds of names are told by the property, and so have none. */
function schemeNodes(): readonly JsonLdNode[] {
  const schemes = new Map<string, Readonly<Record<string, Localized>>>()
  for (const collection of collectionNames) {
    for (const [path, terms] of Object.entries(descriptionOf(collection).terms)) {
      if (!path.startsWith('names.')) schemes.set(schemeIri(collection, path), terms)
    }
  }
  return [...schemes].flatMap(([iri, terms]) => [
    { '@id': iri, '@type': 'skos:ConceptScheme' },
    ...Object.entries(terms).map(([term, label]) => ({
      '@id': `${iri}/${term}`,
      '@type': 'skos:Concept',
      prefLabel: inLanguages(label),
      inScheme: refer(iri),
    })),
  ])
}

/** What people call the field that a term stands for. */
function labelOfTerm(term: string): Localized | undefined {
  for (const collection of collectionNames) {
    const found = Object.entries(descriptionOf(collection).labels).find(([path]) => path.split('.').at(-1) === term)
    if (found !== undefined) return found[1]
  }
  return undefined
}

const propertyNodes = (): readonly JsonLdNode[] =>
  ownTerms().map((term) => {
    const label = labelOfTerm(term)
    return {
      '@id': `puente:${term}`,
      '@type': 'rdf:Property',
      ...(label === undefined ? {} : { label: inLanguages(label) }),
    }
  })

/** Our own classes, each called as one record of its collection. */
const ownClasses = {
  Award: 'awards',
  Cluster: 'clusters',
  Finding: 'findings',
  Opportunity: 'opportunities',
  Sector: 'sectors',
  Story: 'stories',
  Tie: 'ties',
} as const

const classNodes = (): readonly JsonLdNode[] =>
  Object.entries(ownClasses).map(([name, collection]) => ({
    '@id': `puente:${name}`,
    '@type': 'rdfs:Class',
    label: inLanguages(descriptionOf(collection).label.one),
  }))

/** Every node that says what terms mean. */
export const vocabularyNodes = (): readonly JsonLdNode[] => [...schemeNodes(), ...propertyNodes(), ...classNodes()]
