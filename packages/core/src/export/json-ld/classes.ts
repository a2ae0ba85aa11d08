/** Of which classes a record or a part of one is. @module */
import type { Entry } from '../../dataset/atlas.ts'
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

/** The classes of a record, of public vocabularies first, then our own. */
export function classesOf({ collection, record }: Entry): readonly string[] {
  switch (collection) {
    case 'clusters':
      return ['org:Organization', 'schema:Organization', 'puente:Cluster']
    case 'organizations':
      return ['org:Organization', organizationClasses[record.kind]]
    case 'sectors':
      return ['skos:Concept', 'puente:Sector']
    case 'places':
      return [placeClasses[record.kind]]
    case 'partnerships':
      return ['org:OrganizationalCollaboration', 'schema:Project']
    case 'instruments':
      return ['prov:Plan', instrumentClasses[record.kind]]
    case 'events':
      return ['prov:Activity', 'schema:Event']
    case 'ties':
      return ['rdf:Statement', 'puente:Tie']
    case 'awards':
      return ['schema:Certification', 'puente:Award']
    case 'stories':
      return ['schema:Article', 'puente:Story']
    case 'opportunities':
      return ['prov:Entity', 'puente:Opportunity']
    case 'figures':
      return ['schema:Observation']
    case 'sources':
      return ['prov:Entity', sourceClasses[record.kind]]
    case 'findings':
      return ['prov:Entity', 'puente:Finding']
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
