// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { Id } from '../id.ts'
import type { Localized } from '../language.ts'

/** Where a reader finds what a record says. */
export interface Citation {
  /** cites */
  source: Id<'sources'>
  section?: string | undefined
  page?: number | undefined
  table?: number | undefined
  footnote?: number | undefined
  anchor?: string | undefined
  for?: string[] | undefined
}

/** A further value for one field of a record. */
export interface Statement {
  field: string
  value: string | number | boolean
  relation: 'confirms' | 'adds' | 'refines' | 'contradicts' | 'precedes' | 'overtakes'
  from?: string | undefined
  until?: string | undefined
  rank: 'preferred' | 'normal' | 'deprecated'
  note?: Localized | undefined
  citations: Citation[]
}

/** A name that a record bears. */
export interface Name {
  value: string
  lang: string
  kind: 'official' | 'descriptive' | 'alias' | 'acronym' | 'former' | 'later' | 'variant'
}

/** What an atlas says of itself. */
export interface Manifest {
  /** what the atlas is called */
  title: Localized
  /** what it holds, in a sentence */
  description: Localized
  /** version of the data, like 1.0.0 */
  version: string
  /** the year, month or day that the records describe */
  asOf: string
  /** the year, month or day up to which other sources than the main one were read */
  evidenceAsOf?: string | undefined
  /** id of the source that a citation means when it names none */
  mainSource: Id<'sources'>
  /** ids of the two places between which the atlas looks for cooperation */
  sides: [Id<'places'>, Id<'places'>]
  /** how others may use the data */
  licence: {
    /** SPDX id of the licence */
    id: string
    /** address of its text */
    url: string
  }
  /** where errors are reported: a page on the web or mailto: with a mailbox */
  feedback?: string | undefined
  /** ids that were given up, each with the id of the record that took its place: an id never dies */
  redirects?: { [key: string]: string } | undefined
}

/** A record of clusters: cluster organisations, and bodies that the sources call clusters. */
export interface Cluster {
  id: Id<'clusters'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary?: Localized | undefined
  country?: Id<'places'> | undefined
  place?: Id<'places'> | undefined
  sectors?: Id<'sectors'>[] | undefined
  /** target countries */
  targets?: Id<'places'>[] | undefined
  /** member of */
  memberOf?: ({
    /** member of */
    body: Id<'clusters' | 'organizations'>
    role?: Localized | undefined
  })[] | undefined
  founded?: string | undefined
  milestones?: ({
    /** milestones */
    date: string
    kind: 'founded' | 'signed' | 'entered-into-force' | 'updated' | 'renewed' | 'agreed-in-principle' | 'concluded' | 'launched' | 'funded' | 'declared' | 'completed' | 'changed' | 'renamed' | 'merged' | 'replaced' | 'repealed' | 'dissolved' | 'ended'
    text?: Localized | undefined
    successors?: Id<'clusters' | 'organizations' | 'partnerships' | 'instruments'>[] | undefined
    /** successor */
    successorName?: Localized | undefined
    citations?: Citation[] | undefined
  })[] | undefined
  website?: string | undefined
  profiles?: {
    /** profiles */
    register: string
    url: string
  }[] | undefined
  kind: 'cluster-organisation' | 'association' | 'public-agency'
  /** non-profit */
  nonProfit?: boolean | undefined
}

/** A record of organizations: companies, universities, agencies, ministries and support networks. */
export interface Organisation {
  id: Id<'organizations'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary?: Localized | undefined
  country?: Id<'places'> | undefined
  place?: Id<'places'> | undefined
  sectors?: Id<'sectors'>[] | undefined
  /** target countries */
  targets?: Id<'places'>[] | undefined
  /** member of */
  memberOf?: ({
    /** member of */
    body: Id<'clusters' | 'organizations'>
    role?: Localized | undefined
  })[] | undefined
  founded?: string | undefined
  milestones?: ({
    /** milestones */
    date: string
    kind: 'founded' | 'signed' | 'entered-into-force' | 'updated' | 'renewed' | 'agreed-in-principle' | 'concluded' | 'launched' | 'funded' | 'declared' | 'completed' | 'changed' | 'renamed' | 'merged' | 'replaced' | 'repealed' | 'dissolved' | 'ended'
    text?: Localized | undefined
    successors?: Id<'clusters' | 'organizations' | 'partnerships' | 'instruments'>[] | undefined
    /** successor */
    successorName?: Localized | undefined
    citations?: Citation[] | undefined
  })[] | undefined
  website?: string | undefined
  profiles?: {
    /** profiles */
    register: string
    url: string
  }[] | undefined
  kind: 'company' | 'education' | 'government' | 'ministry' | 'agency' | 'union-body' | 'international' | 'bank' | 'network' | 'association'
  /** part of */
  parent?: Id<'organizations'> | undefined
}

/** A record of sectors: focus sectors, their subsectors, priority industries and technology fields. */
export interface Sector {
  id: Id<'sectors'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary?: Localized | undefined
  kind: 'focus-sector' | 'sector' | 'subsector' | 'priority-industry' | 'technology'
  /** within */
  broader?: Id<'sectors'>[] | undefined
}

/** A record of places: countries, states and regions, cities. */
export interface Place {
  id: Id<'places'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary?: Localized | undefined
  kind: 'union' | 'country' | 'region' | 'city' | 'area'
  /** ISO 3166-1 */
  iso3166_1?: string | undefined
  /** ISO 3166-2 */
  iso3166_2?: string | undefined
  within?: Id<'places'> | undefined
  /** member of */
  memberships?: ({
    /** member of */
    union: Id<'places'>
    from?: string | undefined
    until?: string | undefined
  })[] | undefined
  coordinates?: {
    lat: number
    lon: number
  } | undefined
}

/** A record of partnerships: cluster partnerships, networks and joint projects. */
export interface Partnership {
  id: Id<'partnerships'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary?: Localized | undefined
  kind: 'escp-4i' | 'escp-s3' | 'network' | 'project'
  generation?: number | undefined
  /** from */
  start?: string | undefined
  /** until */
  end?: string | undefined
  members?: ({
    /** members */
    actor: Id<'clusters' | 'organizations'>
    role: 'coordinator' | 'member'
  })[] | undefined
  sectors?: Id<'sectors'>[] | undefined
  /** target countries */
  targets?: Id<'places'>[] | undefined
  /** funded under */
  instrument?: Id<'instruments'> | undefined
  milestones?: ({
    /** milestones */
    date: string
    kind: 'founded' | 'signed' | 'entered-into-force' | 'updated' | 'renewed' | 'agreed-in-principle' | 'concluded' | 'launched' | 'funded' | 'declared' | 'completed' | 'changed' | 'renamed' | 'merged' | 'replaced' | 'repealed' | 'dissolved' | 'ended'
    text?: Localized | undefined
    successors?: Id<'clusters' | 'organizations' | 'partnerships' | 'instruments'>[] | undefined
    /** successor */
    successorName?: Localized | undefined
    citations?: Citation[] | undefined
  })[] | undefined
  website?: string | undefined
}

/** A record of instruments: policy instruments: treaties, memoranda, programmes, laws, incentives, funds, label schemes. */
export interface Instrument {
  id: Id<'instruments'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary: Localized
  kind: 'treaty' | 'mou' | 'programme' | 'policy' | 'law' | 'tax-incentive' | 'fund' | 'label-scheme' | 'initiative' | 'standard'
  level: 'bilateral' | 'union' | 'national' | 'state' | 'organisations' | 'international'
  parties?: Id<'clusters' | 'organizations' | 'partnerships' | 'places'>[] | undefined
  places?: Id<'places'>[] | undefined
  sectors?: Id<'sectors'>[] | undefined
  /** part of */
  partOf?: Id<'instruments'> | undefined
  milestones?: ({
    /** milestones */
    date: string
    kind: 'founded' | 'signed' | 'entered-into-force' | 'updated' | 'renewed' | 'agreed-in-principle' | 'concluded' | 'launched' | 'funded' | 'declared' | 'completed' | 'changed' | 'renamed' | 'merged' | 'replaced' | 'repealed' | 'dissolved' | 'ended'
    text?: Localized | undefined
    successors?: Id<'clusters' | 'organizations' | 'partnerships' | 'instruments'>[] | undefined
    /** successor */
    successorName?: Localized | undefined
    citations?: Citation[] | undefined
  })[] | undefined
  provisions?: ({
    kind: 'aim' | 'provision' | 'expected' | 'commitment'
    text: Localized
  })[] | undefined
  website?: string | undefined
}

/** A record of events: missions, matchmaking events, visits and summits, with who came and what was counted. */
export interface Event {
  id: Id<'events'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  names: Name[]
  summary: Localized
  kind: 'mission' | 'visit' | 'matchmaking' | 'fair' | 'summit' | 'committee' | 'policy-discussion' | 'presentation' | 'ceremony' | 'disaster'
  /** date */
  start?: string | undefined
  /** until */
  end?: string | undefined
  recurrence?: 'yearly' | 'every-two-years' | undefined
  place?: Id<'places'> | undefined
  organisers?: Id<'clusters' | 'organizations' | 'partnerships'>[] | undefined
  participants?: ({
    /** participants */
    who: Id<'clusters' | 'organizations' | 'partnerships' | 'places'>
    role: 'delegate' | 'host' | 'speaker' | 'supporter' | 'attendee'
  })[] | undefined
  sectors?: Id<'sectors'>[] | undefined
  topics?: Localized[] | undefined
  /** in the frame of */
  partOf?: Id<'events'> | undefined
  /** under */
  instruments?: Id<'instruments'>[] | undefined
}

/** A record of ties: who cooperates with whom, how, since when, on what evidence. */
export interface Tie {
  id: Id<'ties'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  between: [Id<'clusters' | 'organizations'>, Id<'clusters' | 'organizations'>]
  summary?: Localized | undefined
  kind: 'cooperation' | 'mou' | 'mou-in-discussion' | 'information-sharing' | 'agreement'
  basis: 'stated' | 'inferred'
  /** reason */
  because?: Localized | undefined
  since?: string | undefined
  sectors?: Id<'sectors'>[] | undefined
  evidence?: Id<'stories' | 'events' | 'instruments' | 'partnerships'>[] | undefined
}

/** A record of awards: labels: who holds which level, until when if known. */
export interface Award {
  id: Id<'awards'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  holder: Id<'clusters' | 'organizations'>
  scheme: Id<'instruments'>
  level: 'gold' | 'silver' | 'bronze'
  sector?: Id<'sectors'> | undefined
  awarded?: string | undefined
  /** already held on */
  heldBy?: string | undefined
  /** valid until */
  validUntil?: string | undefined
}

/** A record of stories: success stories: partners, context, objective, policy support, results. */
export interface Story {
  id: Id<'stories'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  title: Localized
  summary: Localized
  parties: ({
    /** parties */
    actor: Id<'clusters' | 'organizations'>
    context: Localized
  })[]
  sectors: Id<'sectors'>[]
  /** type of cooperation */
  cooperation: Localized
  activities: Localized[]
  objectives: Localized[]
  /** policy support */
  policySupport: ({
    text: Localized
    mentions?: Id[] | undefined
  })[]
  results: ({
    /** results */
    date?: string | undefined
    text: Localized
    mentions?: Id[] | undefined
  })[]
  contact?: {
    name: string
    role: Localized
    /** contact */
    organization?: Id<'clusters' | 'organizations'> | undefined
  } | undefined
}

/** A record of opportunities: what could be done next, by sector. */
export interface Opportunity {
  id: Id<'opportunities'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  title: Localized
  summary: Localized
  kind: 'cluster-cooperation' | 'joint-research' | 'investment' | 'market-access' | 'matchmaking' | 'technology'
  sectors: Id<'sectors'>[]
  involves?: Id[] | undefined
}

/** A record of figures: numbers that the sources give: what they count or measure, of whom, and when. */
export interface Figure {
  id: Id<'figures'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  subject: Id
  measure: Localized
  value: number
  qualifier?: 'exactly' | 'approximately' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | undefined
  unit: 'percent' | 'rank' | 'euro' | 'us-dollar' | 'peso' | 'square-metre' | 'megawatt-peak' | 'year' | 'factor' | 'cluster' | 'sme' | 'company' | 'organization' | 'partnership' | 'country' | 'state' | 'meeting' | 'event' | 'sector' | 'industry' | 'member' | 'employee' | 'site' | 'plant' | 'automaker' | 'label' | 'contact-point' | 'partner' | 'room' | 'aircraft' | 'teacher' | 'agreement' | 'cooperation' | 'project' | 'story' | 'footnote'
  period?: {
    /** period */
    start?: string | undefined
    end?: string | undefined
  } | undefined
  status: 'observed' | 'forecast' | 'target'
  sectors?: Id<'sectors'>[] | undefined
  /** also about */
  about?: Id[] | undefined
  counts?: {
    collection: 'clusters' | 'organizations' | 'sectors' | 'places' | 'partnerships' | 'instruments' | 'events' | 'ties' | 'awards' | 'stories' | 'opportunities' | 'figures' | 'sources' | 'findings'
    where: { [key: string]: string | number | boolean | string[] }
  } | undefined
}

/** A record of sources: the main source, its footnotes, and other public pages. */
export interface Source {
  id: Id<'sources'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  title: Localized
  kind: 'paper' | 'footnote' | 'web' | 'dataset' | 'standard'
  /** part of */
  partOf?: Id<'sources'> | undefined
  number?: number | undefined
  /** address */
  url?: string | undefined
  publisher?: string | undefined
  published?: string | undefined
  /** read on */
  accessed?: string | undefined
  /** read */
  extent?: 'whole' | 'opening' | 'caption' | undefined
  /** address no longer answered on */
  gone?: string | undefined
  /** not reliable alone */
  weakHost?: boolean | undefined
  pages?: number | undefined
  supports: Localized
  /** use in the atlas */
  standing: 'used' | 'referenced' | 'address-unknown' | 'candidate'
  licence?: string | undefined
}

/** A record of findings: where the sources contradict themselves or each other, miscount, misspell or have been overtaken. */
export interface Finding {
  id: Id<'findings'>
  note?: Localized | undefined
  citations: Citation[]
  /** beyond the main source */
  beyond?: string[] | undefined
  /** further values */
  statements?: Statement[] | undefined
  title: Localized
  summary: Localized
  kind: 'contradiction' | 'miscount' | 'misspelling' | 'inference' | 'omission' | 'ambiguity' | 'overtaken'
  about: Id[]
  claims: {
    text: Localized
    citations: Citation[]
  }[]
  count?: {
    claimed: number
    listed: number
  } | undefined
  resolution: Localized
}

/** The record type of each collection. */
export interface Records {
  readonly clusters: Cluster
  readonly organizations: Organisation
  readonly sectors: Sector
  readonly places: Place
  readonly partnerships: Partnership
  readonly instruments: Instrument
  readonly events: Event
  readonly ties: Tie
  readonly awards: Award
  readonly stories: Story
  readonly opportunities: Opportunity
  readonly figures: Figure
  readonly sources: Source
  readonly findings: Finding
}
