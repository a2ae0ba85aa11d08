// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { IdMap } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Id } from '../../model/id.ts'
import type {
  BooleanCondition,
  DateCondition,
  IdCondition,
  NumberCondition,
  TermCondition,
  TextCondition,
} from '../condition.ts'

/** The conditions on the fields of clusters. */
export interface ClusterConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** place */
  readonly place?: IdCondition<'places', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** target countries */
  readonly target?: IdCondition<'places', I>
  /** member of */
  readonly memberOf?: IdCondition<'clusters' | 'organizations', I>
  /** founded */
  readonly founded?: DateCondition
  /** milestones */
  readonly milestone?: DateCondition
  /** profiles */
  readonly profile?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'cluster-organisation' | 'association' | 'public-agency'>
  /** non-profit */
  readonly nonProfit?: BooleanCondition
  /** valid label */
  readonly label?: TermCondition<'gold' | 'silver' | 'bronze'>
  /** took part in or organised */
  readonly event?: IdCondition<'events', I>
  /** member of the partnership */
  readonly partnership?: IdCondition<'partnerships', I>
  /** has a tie */
  readonly tie?: BooleanCondition
  /** number of ties */
  readonly ties?: NumberCondition
  /** has a tie with */
  readonly partner?: IdCondition<'clusters' | 'organizations', I>
  /** in the story */
  readonly story?: IdCondition<'stories', I>
  /** side */
  readonly side?: IdCondition<'places', I>
  /** state or region */
  readonly region?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of organizations. */
export interface OrganisationConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** place */
  readonly place?: IdCondition<'places', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** target countries */
  readonly target?: IdCondition<'places', I>
  /** member of */
  readonly memberOf?: IdCondition<'clusters' | 'organizations', I>
  /** founded */
  readonly founded?: DateCondition
  /** milestones */
  readonly milestone?: DateCondition
  /** profiles */
  readonly profile?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'company' | 'education' | 'government' | 'ministry' | 'agency' | 'union-body' | 'international' | 'bank' | 'network' | 'association'>
  /** part of */
  readonly parent?: IdCondition<'organizations', I>
  /** valid label */
  readonly label?: TermCondition<'gold' | 'silver' | 'bronze'>
  /** took part in or organised */
  readonly event?: IdCondition<'events', I>
  /** member of the partnership */
  readonly partnership?: IdCondition<'partnerships', I>
  /** has a tie */
  readonly tie?: BooleanCondition
  /** number of ties */
  readonly ties?: NumberCondition
  /** has a tie with */
  readonly partner?: IdCondition<'clusters' | 'organizations', I>
  /** in the story */
  readonly story?: IdCondition<'stories', I>
  /** side */
  readonly side?: IdCondition<'places', I>
  /** state or region */
  readonly region?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of sectors. */
export interface SectorConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'focus-sector' | 'sector' | 'subsector' | 'priority-industry' | 'technology'>
  /** within */
  readonly broader?: IdCondition<'sectors', I>
  /** has a finding */
  readonly finding?: BooleanCondition
}

/** The conditions on the fields of places. */
export interface PlaceConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'union' | 'country' | 'region' | 'city' | 'area'>
  /** ISO 3166-1 */
  readonly iso?: TextCondition
  /** ISO 3166-2 */
  readonly iso2?: TextCondition
  /** within */
  readonly within?: IdCondition<'places', I>
  /** member of */
  readonly union?: IdCondition<'places', I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** side */
  readonly side?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
}

/** The conditions on the fields of partnerships. */
export interface PartnershipConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'escp-4i' | 'escp-s3' | 'network' | 'project'>
  /** generation */
  readonly generation?: NumberCondition
  /** from */
  readonly start?: DateCondition
  /** until */
  readonly end?: DateCondition
  /** members */
  readonly member?: IdCondition<'clusters' | 'organizations', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** target countries */
  readonly target?: IdCondition<'places', I>
  /** funded under */
  readonly instrument?: IdCondition<'instruments', I>
  /** milestones */
  readonly milestone?: DateCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of instruments. */
export interface InstrumentConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'treaty' | 'mou' | 'programme' | 'policy' | 'law' | 'tax-incentive' | 'fund' | 'label-scheme' | 'initiative' | 'standard'>
  /** level */
  readonly level?: TermCondition<'bilateral' | 'union' | 'national' | 'state' | 'organisations' | 'international'>
  /** parties */
  readonly party?: IdCondition<'clusters' | 'organizations' | 'partnerships' | 'places', I>
  /** places */
  readonly place?: IdCondition<'places', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** part of */
  readonly partOf?: IdCondition<'instruments', I>
  /** milestones */
  readonly milestone?: DateCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of events. */
export interface EventConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** names */
  readonly name?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'mission' | 'visit' | 'matchmaking' | 'fair' | 'summit' | 'committee' | 'policy-discussion' | 'presentation' | 'ceremony' | 'disaster'>
  /** date */
  readonly date?: DateCondition
  /** until */
  readonly end?: DateCondition
  /** recurrence */
  readonly recurrence?: TermCondition<'yearly' | 'every-two-years'>
  /** place */
  readonly place?: IdCondition<'places', I>
  /** organisers */
  readonly organiser?: IdCondition<'clusters' | 'organizations' | 'partnerships', I>
  /** participants */
  readonly participant?: IdCondition<'clusters' | 'organizations' | 'partnerships' | 'places', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** in the frame of */
  readonly partOf?: IdCondition<'events', I>
  /** under */
  readonly instrument?: IdCondition<'instruments', I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of ties. */
export interface TieConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** between */
  readonly actor?: IdCondition<'clusters' | 'organizations', I>
  /** kind */
  readonly kind?: TermCondition<'cooperation' | 'mou' | 'mou-in-discussion' | 'information-sharing' | 'agreement'>
  /** basis */
  readonly basis?: TermCondition<'stated' | 'inferred'>
  /** since */
  readonly since?: DateCondition
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** evidence */
  readonly evidencedBy?: IdCondition<'stories' | 'events' | 'instruments' | 'partnerships', I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of awards. */
export interface AwardConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** holder */
  readonly holder?: IdCondition<'clusters' | 'organizations', I>
  /** scheme */
  readonly scheme?: IdCondition<'instruments', I>
  /** level */
  readonly level?: TermCondition<'gold' | 'silver' | 'bronze'>
  /** sector */
  readonly sector?: IdCondition<'sectors', I>
  /** awarded */
  readonly awarded?: DateCondition
  /** already held on */
  readonly heldBy?: DateCondition
  /** valid until */
  readonly validUntil?: DateCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of stories. */
export interface StoryConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** title */
  readonly title?: TextCondition
  /** parties */
  readonly party?: IdCondition<'clusters' | 'organizations', I>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** results */
  readonly result?: DateCondition
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of opportunities. */
export interface OpportunityConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** title */
  readonly title?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'cluster-cooperation' | 'joint-research' | 'investment' | 'market-access' | 'matchmaking' | 'technology'>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** involves */
  readonly involves?: IdCondition<CollectionName, I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of figures. */
export interface FigureConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** subject */
  readonly subject?: IdCondition<CollectionName, I>
  /** measure */
  readonly measure?: TextCondition
  /** value */
  readonly value?: NumberCondition
  /** qualifier */
  readonly qualifier?: TermCondition<'exactly' | 'approximately' | 'more-than' | 'at-least' | 'less-than' | 'at-most'>
  /** unit */
  readonly unit?: TermCondition<'percent' | 'rank' | 'euro' | 'us-dollar' | 'peso' | 'square-metre' | 'megawatt-peak' | 'year' | 'factor' | 'cluster' | 'sme' | 'company' | 'organization' | 'partnership' | 'country' | 'state' | 'meeting' | 'event' | 'sector' | 'industry' | 'member' | 'employee' | 'site' | 'plant' | 'automaker' | 'label' | 'contact-point' | 'partner' | 'room' | 'aircraft' | 'teacher' | 'agreement' | 'cooperation' | 'project' | 'story' | 'footnote'>
  /** period */
  readonly date?: DateCondition
  /** status */
  readonly status?: TermCondition<'observed' | 'forecast' | 'target'>
  /** sectors */
  readonly sector?: IdCondition<'sectors', I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of sources. */
export interface SourceConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** title */
  readonly title?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'paper' | 'footnote' | 'web' | 'dataset' | 'standard'>
  /** part of */
  readonly partOf?: IdCondition<'sources', I>
  /** number */
  readonly number?: NumberCondition
  /** address */
  readonly url?: TextCondition
  /** publisher */
  readonly publisher?: TextCondition
  /** published */
  readonly published?: DateCondition
  /** read on */
  readonly accessed?: DateCondition
  /** read */
  readonly extent?: TermCondition<'whole' | 'opening' | 'caption'>
  /** address no longer answered on */
  readonly gone?: DateCondition
  /** not reliable alone */
  readonly weakHost?: BooleanCondition
  /** use in the atlas */
  readonly standing?: TermCondition<'used' | 'referenced' | 'address-unknown' | 'candidate'>
  /** has a finding */
  readonly finding?: BooleanCondition
}

/** The conditions on the fields of findings. */
export interface FindingConditions<I extends IdMap = IdMap> {
  /** id */
  readonly id?: TextCondition
  /** cites */
  readonly source?: IdCondition<'sources', I>
  /** page */
  readonly onPage?: NumberCondition
  /** title */
  readonly title?: TextCondition
  /** kind */
  readonly kind?: TermCondition<'contradiction' | 'miscount' | 'misspelling' | 'inference' | 'omission' | 'ambiguity' | 'overtaken'>
  /** about */
  readonly about?: IdCondition<CollectionName, I>
  /** country */
  readonly country?: IdCondition<'places', I>
  /** has a finding */
  readonly finding?: BooleanCondition
  /** beyond the main source */
  readonly beyondMainSource?: BooleanCondition
}

/** The conditions on the fields of each collection. */
export interface Conditions<I extends IdMap = IdMap> {
  readonly clusters: ClusterConditions<I>
  readonly organizations: OrganisationConditions<I>
  readonly sectors: SectorConditions<I>
  readonly places: PlaceConditions<I>
  readonly partnerships: PartnershipConditions<I>
  readonly instruments: InstrumentConditions<I>
  readonly events: EventConditions<I>
  readonly ties: TieConditions<I>
  readonly awards: AwardConditions<I>
  readonly stories: StoryConditions<I>
  readonly opportunities: OpportunityConditions<I>
  readonly figures: FigureConditions<I>
  readonly sources: SourceConditions<I>
  readonly findings: FindingConditions<I>
}

/** What the counted values of each field are. */
export interface FacetTexts {
  readonly clusters: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly country: Id<'places'>
    readonly place: Id<'places'>
    readonly sector: Id<'sectors'>
    readonly target: Id<'places'>
    readonly memberOf: Id<'clusters' | 'organizations'>
    readonly founded: string
    readonly milestone: string
    readonly profile: string
    readonly kind: 'cluster-organisation' | 'association' | 'public-agency'
    readonly nonProfit: `${boolean}`
    readonly label: 'gold' | 'silver' | 'bronze'
    readonly event: Id<'events'>
    readonly partnership: Id<'partnerships'>
    readonly tie: `${boolean}`
    readonly ties: string
    readonly partner: Id<'clusters' | 'organizations'>
    readonly story: Id<'stories'>
    readonly side: Id<'places'>
    readonly region: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly organizations: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly country: Id<'places'>
    readonly place: Id<'places'>
    readonly sector: Id<'sectors'>
    readonly target: Id<'places'>
    readonly memberOf: Id<'clusters' | 'organizations'>
    readonly founded: string
    readonly milestone: string
    readonly profile: string
    readonly kind: 'company' | 'education' | 'government' | 'ministry' | 'agency' | 'union-body' | 'international' | 'bank' | 'network' | 'association'
    readonly parent: Id<'organizations'>
    readonly label: 'gold' | 'silver' | 'bronze'
    readonly event: Id<'events'>
    readonly partnership: Id<'partnerships'>
    readonly tie: `${boolean}`
    readonly ties: string
    readonly partner: Id<'clusters' | 'organizations'>
    readonly story: Id<'stories'>
    readonly side: Id<'places'>
    readonly region: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly sectors: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly kind: 'focus-sector' | 'sector' | 'subsector' | 'priority-industry' | 'technology'
    readonly broader: Id<'sectors'>
    readonly finding: `${boolean}`
  }
  readonly places: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly kind: 'union' | 'country' | 'region' | 'city' | 'area'
    readonly iso: string
    readonly iso2: string
    readonly within: Id<'places'>
    readonly union: Id<'places'>
    readonly country: Id<'places'>
    readonly side: Id<'places'>
    readonly finding: `${boolean}`
  }
  readonly partnerships: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly kind: 'escp-4i' | 'escp-s3' | 'network' | 'project'
    readonly generation: string
    readonly start: string
    readonly end: string
    readonly member: Id<'clusters' | 'organizations'>
    readonly sector: Id<'sectors'>
    readonly target: Id<'places'>
    readonly instrument: Id<'instruments'>
    readonly milestone: string
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly instruments: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly kind: 'treaty' | 'mou' | 'programme' | 'policy' | 'law' | 'tax-incentive' | 'fund' | 'label-scheme' | 'initiative' | 'standard'
    readonly level: 'bilateral' | 'union' | 'national' | 'state' | 'organisations' | 'international'
    readonly party: Id<'clusters' | 'organizations' | 'partnerships' | 'places'>
    readonly place: Id<'places'>
    readonly sector: Id<'sectors'>
    readonly partOf: Id<'instruments'>
    readonly milestone: string
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly events: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly name: string
    readonly kind: 'mission' | 'visit' | 'matchmaking' | 'fair' | 'summit' | 'committee' | 'policy-discussion' | 'presentation' | 'ceremony' | 'disaster'
    readonly date: string
    readonly end: string
    readonly recurrence: 'yearly' | 'every-two-years'
    readonly place: Id<'places'>
    readonly organiser: Id<'clusters' | 'organizations' | 'partnerships'>
    readonly participant: Id<'clusters' | 'organizations' | 'partnerships' | 'places'>
    readonly sector: Id<'sectors'>
    readonly partOf: Id<'events'>
    readonly instrument: Id<'instruments'>
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly ties: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly actor: Id<'clusters' | 'organizations'>
    readonly kind: 'cooperation' | 'mou' | 'mou-in-discussion' | 'information-sharing' | 'agreement'
    readonly basis: 'stated' | 'inferred'
    readonly since: string
    readonly sector: Id<'sectors'>
    readonly evidencedBy: Id<'stories' | 'events' | 'instruments' | 'partnerships'>
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly awards: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly holder: Id<'clusters' | 'organizations'>
    readonly scheme: Id<'instruments'>
    readonly level: 'gold' | 'silver' | 'bronze'
    readonly sector: Id<'sectors'>
    readonly awarded: string
    readonly heldBy: string
    readonly validUntil: string
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly stories: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly title: string
    readonly party: Id<'clusters' | 'organizations'>
    readonly sector: Id<'sectors'>
    readonly result: string
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly opportunities: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly title: string
    readonly kind: 'cluster-cooperation' | 'joint-research' | 'investment' | 'market-access' | 'matchmaking' | 'technology'
    readonly sector: Id<'sectors'>
    readonly involves: Id
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly figures: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly subject: Id
    readonly measure: string
    readonly value: string
    readonly qualifier: 'exactly' | 'approximately' | 'more-than' | 'at-least' | 'less-than' | 'at-most'
    readonly unit: 'percent' | 'rank' | 'euro' | 'us-dollar' | 'peso' | 'square-metre' | 'megawatt-peak' | 'year' | 'factor' | 'cluster' | 'sme' | 'company' | 'organization' | 'partnership' | 'country' | 'state' | 'meeting' | 'event' | 'sector' | 'industry' | 'member' | 'employee' | 'site' | 'plant' | 'automaker' | 'label' | 'contact-point' | 'partner' | 'room' | 'aircraft' | 'teacher' | 'agreement' | 'cooperation' | 'project' | 'story' | 'footnote'
    readonly date: string
    readonly status: 'observed' | 'forecast' | 'target'
    readonly sector: Id<'sectors'>
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
  readonly sources: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly title: string
    readonly kind: 'paper' | 'footnote' | 'web' | 'dataset' | 'standard'
    readonly partOf: Id<'sources'>
    readonly number: string
    readonly url: string
    readonly publisher: string
    readonly published: string
    readonly accessed: string
    readonly extent: 'whole' | 'opening' | 'caption'
    readonly gone: string
    readonly weakHost: `${boolean}`
    readonly standing: 'used' | 'referenced' | 'address-unknown' | 'candidate'
    readonly finding: `${boolean}`
  }
  readonly findings: {
    readonly id: string
    readonly source: Id<'sources'>
    readonly onPage: string
    readonly title: string
    readonly kind: 'contradiction' | 'miscount' | 'misspelling' | 'inference' | 'omission' | 'ambiguity' | 'overtaken'
    readonly about: Id
    readonly country: Id<'places'>
    readonly finding: `${boolean}`
    readonly beyondMainSource: `${boolean}`
  }
}

/** The relations that the records of each collection can stand in. */
export interface RelationNames {
  readonly clusters: 'clusters.citations.source' | 'clusters.statements.citations.source' | 'clusters.country' | 'clusters.place' | 'clusters.sectors' | 'clusters.targets' | 'clusters.memberOf.body' | 'clusters.milestones.successors' | 'clusters.milestones.citations.source' | 'organizations.memberOf.body' | 'organizations.milestones.successors' | 'partnerships.members.actor' | 'partnerships.milestones.successors' | 'instruments.parties' | 'instruments.milestones.successors' | 'events.organisers' | 'events.participants.who' | 'ties.between' | 'awards.holder' | 'stories.parties.actor' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'stories.contact.organization' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly organizations: 'organizations.citations.source' | 'organizations.statements.citations.source' | 'organizations.country' | 'organizations.place' | 'organizations.sectors' | 'organizations.targets' | 'organizations.memberOf.body' | 'organizations.milestones.successors' | 'organizations.milestones.citations.source' | 'organizations.parent' | 'clusters.memberOf.body' | 'clusters.milestones.successors' | 'partnerships.members.actor' | 'partnerships.milestones.successors' | 'instruments.parties' | 'instruments.milestones.successors' | 'events.organisers' | 'events.participants.who' | 'ties.between' | 'awards.holder' | 'stories.parties.actor' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'stories.contact.organization' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly sectors: 'sectors.citations.source' | 'sectors.statements.citations.source' | 'sectors.broader' | 'clusters.sectors' | 'organizations.sectors' | 'partnerships.sectors' | 'instruments.sectors' | 'events.sectors' | 'ties.sectors' | 'awards.sector' | 'stories.sectors' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.sectors' | 'opportunities.involves' | 'figures.subject' | 'figures.sectors' | 'figures.about' | 'findings.about'
  readonly places: 'places.citations.source' | 'places.statements.citations.source' | 'places.within' | 'places.memberships.union' | 'clusters.country' | 'clusters.place' | 'clusters.targets' | 'organizations.country' | 'organizations.place' | 'organizations.targets' | 'partnerships.targets' | 'instruments.parties' | 'instruments.places' | 'events.place' | 'events.participants.who' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly partnerships: 'partnerships.citations.source' | 'partnerships.statements.citations.source' | 'partnerships.members.actor' | 'partnerships.sectors' | 'partnerships.targets' | 'partnerships.instrument' | 'partnerships.milestones.successors' | 'partnerships.milestones.citations.source' | 'clusters.milestones.successors' | 'organizations.milestones.successors' | 'instruments.parties' | 'instruments.milestones.successors' | 'events.organisers' | 'events.participants.who' | 'ties.evidence' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly instruments: 'instruments.citations.source' | 'instruments.statements.citations.source' | 'instruments.parties' | 'instruments.places' | 'instruments.sectors' | 'instruments.partOf' | 'instruments.milestones.successors' | 'instruments.milestones.citations.source' | 'clusters.milestones.successors' | 'organizations.milestones.successors' | 'partnerships.instrument' | 'partnerships.milestones.successors' | 'events.instruments' | 'ties.evidence' | 'awards.scheme' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly events: 'events.citations.source' | 'events.statements.citations.source' | 'events.place' | 'events.organisers' | 'events.participants.who' | 'events.sectors' | 'events.partOf' | 'events.instruments' | 'ties.evidence' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly ties: 'ties.citations.source' | 'ties.statements.citations.source' | 'ties.between' | 'ties.sectors' | 'ties.evidence' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly awards: 'awards.citations.source' | 'awards.statements.citations.source' | 'awards.holder' | 'awards.scheme' | 'awards.sector' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly stories: 'stories.citations.source' | 'stories.statements.citations.source' | 'stories.parties.actor' | 'stories.sectors' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'stories.contact.organization' | 'ties.evidence' | 'opportunities.involves' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly opportunities: 'opportunities.citations.source' | 'opportunities.statements.citations.source' | 'opportunities.sectors' | 'opportunities.involves' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'figures.subject' | 'figures.about' | 'findings.about'
  readonly figures: 'figures.citations.source' | 'figures.statements.citations.source' | 'figures.subject' | 'figures.sectors' | 'figures.about' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'findings.about'
  readonly sources: 'sources.citations.source' | 'sources.statements.citations.source' | 'sources.partOf' | 'clusters.citations.source' | 'clusters.statements.citations.source' | 'clusters.milestones.citations.source' | 'organizations.citations.source' | 'organizations.statements.citations.source' | 'organizations.milestones.citations.source' | 'sectors.citations.source' | 'sectors.statements.citations.source' | 'places.citations.source' | 'places.statements.citations.source' | 'partnerships.citations.source' | 'partnerships.statements.citations.source' | 'partnerships.milestones.citations.source' | 'instruments.citations.source' | 'instruments.statements.citations.source' | 'instruments.milestones.citations.source' | 'events.citations.source' | 'events.statements.citations.source' | 'ties.citations.source' | 'ties.statements.citations.source' | 'awards.citations.source' | 'awards.statements.citations.source' | 'stories.citations.source' | 'stories.statements.citations.source' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.citations.source' | 'opportunities.statements.citations.source' | 'opportunities.involves' | 'figures.citations.source' | 'figures.statements.citations.source' | 'figures.subject' | 'figures.about' | 'findings.citations.source' | 'findings.statements.citations.source' | 'findings.about' | 'findings.claims.citations.source'
  readonly findings: 'findings.citations.source' | 'findings.statements.citations.source' | 'findings.about' | 'findings.claims.citations.source' | 'stories.policySupport.mentions' | 'stories.results.mentions' | 'opportunities.involves' | 'figures.subject' | 'figures.about'
}
