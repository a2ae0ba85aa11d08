/**
 * Which term says what: those of public vocabularies where one fits, else our own below `vocab#`.
 *
 * @module
 */

import { descriptionOf } from '../../dataset/description-of.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import type { FieldShape } from '../../model/description.ts'
import type { Localized } from '../../model/language.ts'
import type { Name } from '../../model/record.ts'
import { lazy } from '../../util/memo.ts'
import { ownClassOf } from './classes.ts'
import { inLanguages, type JsonLdNode, refer } from './values.ts'

export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  void: 'http://rdfs.org/ns/void#',
} as const

/** Fields that say the same as another, and so share its term. */
const sameAs: Readonly<Record<string, string>> = {
  actor: 'member',
  citations: 'derivation',
  holder: 'about',
  licence: 'license',
  memberOf: 'membership',
  members: 'member',
  participants: 'association',
  sector: 'sectors',
  website: 'url',
  who: 'agent',
}

/** What public vocabularies have a term for. Each IRI stands once, so that a document compacts to what it was. */
const publicTerms: Readonly<Record<string, string>> = {
  about: 'schema:about',
  agent: 'prov:agent',
  alternateName: 'schema:alternateName',
  association: 'prov:qualifiedAssociation',
  awarded: 'schema:validFrom',
  body: 'org:organization',
  broader: 'skos:broader',
  checksum: 'spdx:checksum',
  checksumAlgorithm: 'spdx:algorithm',
  checksumValue: 'spdx:checksumValue',
  claims: 'schema:hasPart',
  coordinates: 'schema:geo',
  date: 'dct:date',
  derivation: 'prov:qualifiedDerivation',
  description: 'dct:description',
  end: 'schema:endDate',
  hasMember: 'org:hasMember',
  hiddenLabel: 'skos:hiddenLabel',
  inDataset: 'void:inDataset',
  inScheme: 'skos:inScheme',
  isReplacedBy: 'dct:isReplacedBy',
  kind: 'dct:type',
  label: 'rdfs:label',
  lat: 'schema:latitude',
  license: 'dct:license',
  linkedTo: 'org:linkedTo',
  lon: 'schema:longitude',
  measure: 'schema:measuredProperty',
  member: 'schema:member',
  memberOfBody: 'org:memberOf',
  membership: 'org:hasMembership',
  name: 'schema:name',
  note: 'skos:note',
  organisers: 'schema:organizer',
  organization: 'schema:affiliation',
  page: 'schema:pagination',
  pages: 'schema:numberOfPages',
  parent: 'org:unitOf',
  partOf: 'dct:isPartOf',
  place: 'schema:location',
  prefLabel: 'skos:prefLabel',
  published: 'schema:datePublished',
  publisher: 'schema:publisher',
  rdfObject: 'rdf:object',
  rdfPredicate: 'rdf:predicate',
  rdfSubject: 'rdf:subject',
  role: 'org:role',
  roleName: 'schema:roleName',
  sectors: 'dct:subject',
  source: 'prov:entity',
  spatial: 'dct:spatial',
  start: 'schema:startDate',
  subject: 'schema:observationAbout',
  summary: 'schema:description',
  targets: 'schema:areaServed',
  text: 'schema:text',
  title: 'dct:title',
  topics: 'schema:keywords',
  url: 'schema:url',
  validOn: 'dct:valid',
  validUntil: 'schema:expires',
  value: 'schema:value',
  version: 'dcat:version',
  wasDerivedFrom: 'prov:wasDerivedFrom',
  within: 'schema:containedInPlace',
}

/** The term for each kind of name. Misspellings are hidden labels: to be found by, not to be shown. */
export const nameTerms = {
  official: 'name',
  descriptive: 'descriptiveName',
  alias: 'alternateName',
  acronym: 'acronym',
  former: 'formerName',
  later: 'laterName',
  variant: 'hiddenLabel',
} as const satisfies Record<Name['kind'], string>

/** The term for a field. A role in words is another property than a role of a vocabulary. */
export const termOf = ({ key, type }: Pick<FieldShape, 'key' | 'type'>): string =>
  key === 'role' && type === 'localized' ? 'roleName' : (sameAs[key] ?? key)

const termsOf = (fields: readonly FieldShape[]): readonly string[] =>
  fields
    .filter(({ key }) => key !== 'id' && key !== 'names')
    .flatMap((shape) => [termOf(shape), ...(shape.type === 'parts' ? termsOf(shape.parts) : [])])

const ownTerms = (): readonly string[] =>
  [...new Set([...collectionNames.flatMap((name) => termsOf(shapes()[name])), ...Object.values(nameTerms)])].filter(
    (term) => publicTerms[term] === undefined,
  )

export const termIris: () => Readonly<Record<string, string>> = /* @__PURE__ */ lazy(() => ({
  ...publicTerms,
  ...Object.fromEntries(ownTerms().map((term) => [term, `puente:${term}`])),
}))

/** The scheme of a vocabulary's terms. Citations and statements have the same in every collection. */
export const schemeIri = (collection: CollectionName, path: string): string =>
  path.startsWith('statements.') ? `terms/${path.replace('.', '/')}` : `terms/${collection}/${path}`

/** Each vocabulary with its terms. Kinds of names are properties, and have none. */
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
const classNodes = (): readonly JsonLdNode[] =>
  collectionNames.map((collection) => ({
    '@id': ownClassOf(collection),
    '@type': 'rdfs:Class',
    label: inLanguages(descriptionOf(collection).label.one),
  }))

export const vocabularyNodes = (): readonly JsonLdNode[] => [...schemeNodes(), ...propertyNodes(), ...classNodes()]
