/** Of which classes a record or a part of one is. @module */
import type { Entry } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Records } from '../../model/generated/records.ts'

const organizationClasses = {
  company: 'schema:Corporation',
  education: 'schema:EducationalOrganization',
  government: 'schema:GovernmentOrganization',
  ministry: 'schema:GovernmentOrganization',
  agency: 'schema:GovernmentOrganization',
  'union-body': 'schema:GovernmentOrganization',
  international: 'schema:Organization',
  bank: 'schema:BankOrCreditUnion',
  network: 'schema:Organization',
  association: 'schema:Organization',
} as const satisfies Record<Records['organizations']['kind'], string>

const placeClasses = {
  union: 'schema:AdministrativeArea',
  country: 'schema:Country',
  region: 'schema:State',
  city: 'schema:City',
  area: 'schema:Place',
} as const satisfies Record<Records['places']['kind'], string>

const instrumentClasses = {
  treaty: 'schema:Legislation',
  mou: 'schema:CreativeWork',
  programme: 'schema:GovernmentService',
  policy: 'schema:CreativeWork',
  law: 'schema:Legislation',
  'tax-incentive': 'schema:GovernmentService',
  fund: 'schema:GovernmentService',
  'label-scheme': 'schema:Service',
  initiative: 'schema:Project',
  standard: 'schema:CreativeWork',
} as const satisfies Record<Records['instruments']['kind'], string>

const sourceClasses = {
  paper: 'schema:Report',
  footnote: 'schema:CreativeWork',
  web: 'schema:WebPage',
  dataset: 'schema:Dataset',
  standard: 'schema:CreativeWork',
} as const satisfies Record<Records['sources']['kind'], string>

/** Our own class for the records of each collection. */
const ownClasses = {
  clusters: 'Cluster',
  organizations: 'Organization',
  sectors: 'Sector',
  places: 'Place',
  partnerships: 'Partnership',
  instruments: 'Instrument',
  events: 'Event',
  ties: 'Tie',
  awards: 'Award',
  stories: 'Story',
  opportunities: 'Opportunity',
  figures: 'Figure',
  sources: 'Source',
  findings: 'Finding',
} as const satisfies Record<CollectionName, string>

export const ownClassOf = (collection: CollectionName): string => `puente:${ownClasses[collection]}`

/** The classes of a record, of public vocabularies first, then our own. */
export const classesOf = (entry: Entry): readonly string[] => [...publicClasses(entry), ownClassOf(entry.collection)]

function publicClasses({ collection, record }: Entry): readonly string[] {
  switch (collection) {
    case 'clusters':
      return ['org:Organization', 'schema:Organization']
    case 'organizations':
      return ['org:Organization', organizationClasses[record.kind]]
    case 'sectors':
      return ['skos:Concept']
    case 'places':
      return [placeClasses[record.kind]]
    case 'partnerships':
      return ['org:OrganizationalCollaboration', 'schema:Project']
    case 'instruments':
      return ['prov:Plan', instrumentClasses[record.kind]]
    case 'events':
      return ['prov:Activity', 'schema:Event']
    case 'ties':
      return ['rdf:Statement']
    case 'awards':
      return ['schema:Certification']
    case 'stories':
      return ['schema:Article']
    case 'opportunities':
      return ['prov:Entity']
    case 'figures':
      return ['schema:Observation']
    case 'sources':
      return ['prov:Entity', sourceClasses[record.kind]]
    case 'findings':
      return ['prov:Entity']
    default:
      return collection satisfies never
  }
}

export const partClasses: Readonly<Record<string, string>> = {
  citations: 'prov:Derivation',
  claims: 'schema:Claim',
  contact: 'schema:Person',
  coordinates: 'schema:GeoCoordinates',
  memberOf: 'org:Membership',
  members: 'schema:OrganizationRole',
  participants: 'prov:Association',
}
