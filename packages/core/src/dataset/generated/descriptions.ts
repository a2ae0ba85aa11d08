// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { CollectionName } from '../../model/collection-name.ts'
import type { CollectionDescription } from '../../model/description.ts'

const clusters_fields_id = {
  name: "id",
  paths: [
    "id",
  ],
  type: "text",
  many: false,
  label: {
    en: "id",
    es: "identificador",
  },
} as const

const clusters_fields_source = {
  name: "source",
  paths: [
    "citations[].source",
    "statements[].citations[].source",
    "milestones[].citations[].source",
  ],
  type: "ref",
  many: true,
  label: {
    en: "cites",
    es: "cita",
  },
  refersTo: [
    "sources",
  ],
} as const

const clusters_fields_onPage = {
  name: "onPage",
  paths: [
    "citations[].page",
    "statements[].citations[].page",
    "milestones[].citations[].page",
  ],
  type: "number",
  many: true,
  label: {
    en: "page",
    es: "página",
  },
} as const

const clusters_fields_name = {
  name: "name",
  paths: [
    "names[].value",
  ],
  type: "text",
  many: true,
  label: {
    en: "names",
    es: "nombres",
  },
  column: true,
} as const

const clusters_fields_country = {
  name: "country",
  paths: [
    "country",
  ],
  type: "ref",
  many: false,
  label: {
    en: "country",
    es: "país",
  },
  facet: true,
  column: true,
  refersTo: [
    "places",
  ],
} as const

const clusters_fields_place = {
  name: "place",
  paths: [
    "place",
  ],
  type: "ref",
  many: false,
  label: {
    en: "place",
    es: "lugar",
  },
  facet: true,
  refersTo: [
    "places",
  ],
} as const

const clusters_fields_sector = {
  name: "sector",
  paths: [
    "sectors[]",
  ],
  type: "ref",
  many: true,
  label: {
    en: "sectors",
    es: "sectores",
  },
  facet: true,
  column: true,
  refersTo: [
    "sectors",
  ],
} as const

const clusters_fields_target_label = {
  en: "target countries",
  es: "países objetivo",
} as const

const clusters_fields_target = {
  name: "target",
  paths: [
    "targets[]",
  ],
  type: "ref",
  many: true,
  label: clusters_fields_target_label,
  facet: true,
  refersTo: [
    "places",
  ],
} as const

const clusters_fields_memberOf = {
  name: "memberOf",
  paths: [
    "memberOf[].body",
  ],
  type: "ref",
  many: true,
  label: {
    en: "member of",
    es: "miembro de",
  },
  facet: true,
  refersTo: [
    "clusters",
    "organizations",
  ],
} as const

const clusters_fields_founded = {
  name: "founded",
  paths: [
    "founded",
  ],
  type: "date",
  many: false,
  label: {
    en: "founded",
    es: "fundación",
  },
} as const

const clusters_fields_milestone = {
  name: "milestone",
  paths: [
    "milestones[].date",
  ],
  type: "date",
  many: true,
  label: {
    en: "milestones",
    es: "hitos",
  },
} as const

const clusters_fields_profile = {
  name: "profile",
  paths: [
    "profiles[].register",
  ],
  type: "text",
  many: true,
  label: {
    en: "profiles",
    es: "perfiles",
  },
} as const

const clusters_fields_kind_terms_public_agency = {
  en: "public agency",
  es: "organismo público",
} as const

const clusters_fields_kind_terms = {
  "cluster-organisation": {
    en: "cluster organisation",
    es: "organización clúster",
  },
  association: {
    en: "association",
    es: "asociación",
  },
  "public-agency": clusters_fields_kind_terms_public_agency,
} as const

const clusters_fields_nonProfit_label = {
  en: "non-profit",
  es: "sin fines de lucro",
} as const

const clusters_relations_clusters_country_inverse = {
  en: "actors of the country",
  es: "actores del país",
} as const

const clusters_relations_clusters_place_inverse = {
  en: "actors here",
  es: "actores aquí",
} as const

const clusters_relations_clusters_sectors_inverse = {
  en: "actors in the sector",
  es: "actores del sector",
} as const

const clusters_relations_clusters_milestones_successors_inverse = {
  en: "took the place of",
  es: "ocupó el lugar de",
} as const

const clusters_relations_clusters_milestones_successors_refersTo = [
  "clusters",
  "organizations",
  "partnerships",
  "instruments",
] as const

const clusters_searched_0 = {
  path: "names[].value",
  type: "text",
  weight: 4,
} as const

const clusters_searched_1 = {
  path: "summary",
  type: "localized",
  weight: 1,
} as const

const clusters_searched = [
  clusters_searched_0,
  clusters_searched_1,
] as const

const clusters_labels_beyond = {
  en: "beyond the main source",
  es: "más allá de la fuente principal",
} as const

const clusters_labels_statements = {
  en: "further values",
  es: "otros valores",
} as const

const clusters_terms_statements_relation = {
  confirms: {
    en: "confirms",
    es: "confirma",
  },
  adds: {
    en: "adds",
    es: "añade",
  },
  refines: {
    en: "makes more precise",
    es: "precisa",
  },
  contradicts: {
    en: "contradicts",
    es: "contradice",
  },
  precedes: {
    en: "true before",
    es: "vigente antes",
  },
  overtakes: {
    en: "true since",
    es: "vigente desde entonces",
  },
} as const

const clusters_terms_statements_rank = {
  preferred: {
    en: "preferred",
    es: "preferente",
  },
  normal: {
    en: "normal",
    es: "normal",
  },
  deprecated: {
    en: "deprecated",
    es: "obsoleto",
  },
} as const

const clusters_terms_names_kind = {
  official: {
    en: "official name",
    es: "nombre oficial",
  },
  descriptive: {
    en: "descriptive name",
    es: "nombre descriptivo",
  },
  alias: {
    en: "also known as",
    es: "también conocido como",
  },
  acronym: {
    en: "acronym",
    es: "sigla",
  },
  former: {
    en: "former name",
    es: "nombre anterior",
  },
  later: {
    en: "later name",
    es: "nombre posterior",
  },
  variant: {
    en: "as a source spells it",
    es: "tal como lo escribe una fuente",
  },
} as const

const clusters_terms_milestones_kind = {
  founded: {
    en: "founded",
    es: "fundado",
  },
  signed: {
    en: "signed",
    es: "firmado",
  },
  "entered-into-force": {
    en: "entered into force",
    es: "entró en vigor",
  },
  updated: {
    en: "updated",
    es: "actualizado",
  },
  renewed: {
    en: "renewed",
    es: "renovado",
  },
  "agreed-in-principle": {
    en: "agreed in principle",
    es: "acuerdo de principio",
  },
  concluded: {
    en: "negotiations concluded",
    es: "negociaciones concluidas",
  },
  launched: {
    en: "launched",
    es: "puesto en marcha",
  },
  funded: {
    en: "funds allocated",
    es: "fondos asignados",
  },
  declared: {
    en: "declared at a summit",
    es: "declarado en una cumbre",
  },
  completed: {
    en: "works completed",
    es: "obras terminadas",
  },
  changed: {
    en: "changed",
    es: "modificado",
  },
  renamed: {
    en: "renamed",
    es: "cambio de nombre",
  },
  merged: {
    en: "merged",
    es: "fusionado",
  },
  replaced: {
    en: "replaced",
    es: "sustituido",
  },
  repealed: {
    en: "repealed",
    es: "derogado",
  },
  dissolved: {
    en: "dissolved",
    es: "disuelto",
  },
  ended: {
    en: "ended",
    es: "terminado",
  },
} as const

const organizations_fields_kind_terms = {
  company: {
    en: "company",
    es: "empresa",
  },
  education: {
    en: "education institution",
    es: "institución educativa",
  },
  government: {
    en: "government",
    es: "gobierno",
  },
  ministry: {
    en: "ministry or secretariat",
    es: "ministerio o secretaría",
  },
  agency: clusters_fields_kind_terms_public_agency,
  "union-body": {
    en: "body of a union of countries",
    es: "organismo de una unión de países",
  },
  international: {
    en: "international organisation",
    es: "organización internacional",
  },
  bank: {
    en: "public bank",
    es: "banco público",
  },
  network: {
    en: "support network or platform",
    es: "red o plataforma de apoyo",
  },
  association: {
    en: "association",
    es: "asociación",
  },
} as const

const sectors_fields_source = {
  name: "source",
  paths: [
    "citations[].source",
    "statements[].citations[].source",
  ],
  type: "ref",
  many: true,
  label: {
    en: "cites",
    es: "cita",
  },
  refersTo: [
    "sources",
  ],
} as const

const sectors_fields_onPage = {
  name: "onPage",
  paths: [
    "citations[].page",
    "statements[].citations[].page",
  ],
  type: "number",
  many: true,
  label: {
    en: "page",
    es: "página",
  },
} as const

const sectors_fields_kind_terms = {
  "focus-sector": {
    en: "focus sector",
    es: "sector prioritario",
  },
  sector: {
    en: "sector",
    es: "sector",
  },
  subsector: {
    en: "subsector",
    es: "subsector",
  },
  "priority-industry": {
    en: "priority industry",
    es: "industria prioritaria",
  },
  technology: {
    en: "technology field",
    es: "campo tecnológico",
  },
} as const

const places_fields_kind_terms_union = {
  en: "union of countries",
  es: "unión de países",
} as const

const places_fields_kind_terms = {
  union: places_fields_kind_terms_union,
  country: {
    en: "country",
    es: "país",
  },
  region: {
    en: "state or region",
    es: "estado o región",
  },
  city: {
    en: "city or municipality",
    es: "ciudad o municipio",
  },
  area: {
    en: "wider area",
    es: "área geográfica",
  },
} as const

const partnerships_label_many = {
  en: "partnerships",
  es: "asociaciones",
} as const

const partnerships_fields_kind_terms = {
  "escp-4i": {
    en: "ESCP-4i: partnership going international",
    es: "ESCP-4i: asociación para la internacionalización",
  },
  "escp-s3": {
    en: "ESCP-S3: partnership for smart specialisation",
    es: "ESCP-S3: asociación para la especialización inteligente",
  },
  network: {
    en: "cluster network",
    es: "red de clústeres",
  },
  project: {
    en: "project",
    es: "proyecto",
  },
} as const

const partnerships_fields_end = {
  name: "end",
  paths: [
    "end",
  ],
  type: "date",
  many: false,
  label: {
    en: "until",
    es: "hasta",
  },
} as const

const partnerships_fields_instrument_label = {
  en: "funded under",
  es: "financiada por",
} as const

const instruments_fields_kind_terms_mou = {
  en: "memorandum of understanding",
  es: "memorando de entendimiento",
} as const

const instruments_fields_kind_terms = {
  treaty: {
    en: "treaty or agreement",
    es: "tratado o acuerdo",
  },
  mou: instruments_fields_kind_terms_mou,
  programme: {
    en: "programme",
    es: "programa",
  },
  policy: {
    en: "policy or strategy",
    es: "política o estrategia",
  },
  law: {
    en: "law",
    es: "ley",
  },
  "tax-incentive": {
    en: "tax incentive",
    es: "incentivo fiscal",
  },
  fund: {
    en: "fund or loan",
    es: "fondo o préstamo",
  },
  "label-scheme": {
    en: "label scheme",
    es: "sistema de sellos",
  },
  initiative: {
    en: "joint initiative",
    es: "iniciativa conjunta",
  },
  standard: {
    en: "standard or certification",
    es: "norma o certificación",
  },
} as const

const instruments_fields_level_terms = {
  bilateral: {
    en: "bilateral",
    es: "bilateral",
  },
  union: places_fields_kind_terms_union,
  national: {
    en: "national (federal)",
    es: "nacional (federal)",
  },
  state: {
    en: "state or region",
    es: "estatal o regional",
  },
  organisations: {
    en: "between organisations",
    es: "entre organizaciones",
  },
  international: {
    en: "international",
    es: "internacional",
  },
} as const

const instruments_fields_party_refersTo = [
  "clusters",
  "organizations",
  "partnerships",
  "places",
] as const

const instruments_fields_sector = {
  name: "sector",
  paths: [
    "sectors[]",
  ],
  type: "ref",
  many: true,
  label: {
    en: "sectors",
    es: "sectores",
  },
  facet: true,
  refersTo: [
    "sectors",
  ],
} as const

const events_fields_kind_terms = {
  mission: {
    en: "business mission",
    es: "misión empresarial",
  },
  visit: {
    en: "visit",
    es: "visita",
  },
  matchmaking: {
    en: "matchmaking event",
    es: "encuentro de negocios",
  },
  fair: {
    en: "trade fair",
    es: "feria",
  },
  summit: {
    en: "summit or congress",
    es: "cumbre o congreso",
  },
  committee: {
    en: "committee meeting",
    es: "reunión de comité",
  },
  "policy-discussion": {
    en: "policy discussion",
    es: "debate sobre políticas",
  },
  presentation: {
    en: "presentation",
    es: "presentación",
  },
  ceremony: {
    en: "ceremony or opening",
    es: "ceremonia o inauguración",
  },
  disaster: {
    en: "natural disaster",
    es: "desastre natural",
  },
} as const

const events_fields_recurrence_terms = {
  yearly: {
    en: "yearly",
    es: "anual",
  },
  "every-two-years": {
    en: "every two years",
    es: "cada dos años",
  },
} as const

const events_fields_organiser_label = {
  en: "organisers",
  es: "organizadores",
} as const

const events_fields_organiser_refersTo = [
  "clusters",
  "organizations",
  "partnerships",
] as const

const events_fields_participant_label = {
  en: "participants",
  es: "participantes",
} as const

const events_fields_partOf_label = {
  en: "in the frame of",
  es: "en el marco de",
} as const

const ties_fields_kind_terms = {
  cooperation: {
    en: "cooperation",
    es: "cooperación",
  },
  mou: instruments_fields_kind_terms_mou,
  "mou-in-discussion": {
    en: "memorandum in discussion",
    es: "memorando en negociación",
  },
  "information-sharing": {
    en: "information sharing",
    es: "intercambio de información",
  },
  agreement: {
    en: "agreement",
    es: "convenio",
  },
} as const

const ties_fields_basis_terms = {
  stated: {
    en: "stated",
    es: "afirmado",
  },
  inferred: {
    en: "inferred",
    es: "inferido",
  },
} as const

const ties_fields_evidencedBy_refersTo = [
  "stories",
  "events",
  "instruments",
  "partnerships",
] as const

const awards_fields_level_terms = {
  gold: {
    en: "gold",
    es: "oro",
  },
  silver: {
    en: "silver",
    es: "plata",
  },
  bronze: {
    en: "bronze",
    es: "bronce",
  },
} as const

const awards_fields_validUntil_label = {
  en: "valid until",
  es: "válido hasta",
} as const

const stories_fields_title = {
  name: "title",
  paths: [
    "title",
  ],
  type: "localized",
  many: false,
  label: {
    en: "title",
    es: "título",
  },
  column: true,
} as const

const stories_relations_stories_policySupport_mentions_inverse = {
  en: "in the story",
  es: "en la historia",
} as const

const stories_searched_0 = {
  path: "title",
  type: "localized",
  weight: 3,
} as const

const opportunities_label_many = {
  en: "opportunities",
  es: "oportunidades",
} as const

const opportunities_fields_kind_terms = {
  "cluster-cooperation": {
    en: "cluster cooperation",
    es: "cooperación entre clústeres",
  },
  "joint-research": {
    en: "joint research",
    es: "investigación conjunta",
  },
  investment: {
    en: "investment",
    es: "inversión",
  },
  "market-access": {
    en: "market access",
    es: "acceso al mercado",
  },
  matchmaking: {
    en: "matchmaking",
    es: "encuentros de negocios",
  },
  technology: {
    en: "technology uptake",
    es: "adopción de tecnología",
  },
} as const

const figures_fields_qualifier_terms = {
  exactly: {
    en: "exactly",
    es: "exactamente",
  },
  approximately: {
    en: "approximately",
    es: "aproximadamente",
  },
  "more-than": {
    en: "more than",
    es: "más de",
  },
  "at-least": {
    en: "at least",
    es: "al menos",
  },
  "less-than": {
    en: "less than",
    es: "menos de",
  },
  "at-most": {
    en: "at most",
    es: "como máximo",
  },
} as const

const figures_fields_unit_terms = {
  percent: {
    en: "%",
    es: "%",
  },
  rank: {
    en: "rank",
    es: "puesto",
  },
  euro: {
    en: "EUR",
    es: "EUR",
  },
  "us-dollar": {
    en: "USD",
    es: "USD",
  },
  peso: {
    en: "MXN",
    es: "MXN",
  },
  "square-metre": {
    en: "m²",
    es: "m²",
  },
  "megawatt-peak": {
    en: "MWp",
    es: "MWp",
  },
  year: {
    en: "years",
    es: "años",
  },
  factor: {
    en: "times",
    es: "veces",
  },
  cluster: {
    en: "clusters",
    es: "clústeres",
  },
  sme: {
    en: "SMEs",
    es: "pymes",
  },
  company: {
    en: "companies",
    es: "empresas",
  },
  organization: {
    en: "organisations",
    es: "organizaciones",
  },
  partnership: partnerships_label_many,
  country: {
    en: "countries",
    es: "países",
  },
  state: {
    en: "states",
    es: "estados",
  },
  meeting: {
    en: "meetings",
    es: "reuniones",
  },
  event: {
    en: "events",
    es: "eventos",
  },
  sector: {
    en: "sectors",
    es: "sectores",
  },
  industry: {
    en: "industries",
    es: "industrias",
  },
  member: {
    en: "members",
    es: "miembros",
  },
  employee: {
    en: "employees",
    es: "empleados",
  },
  site: {
    en: "sites",
    es: "centros",
  },
  plant: {
    en: "plants",
    es: "plantas",
  },
  automaker: {
    en: "automakers",
    es: "fabricantes de automóviles",
  },
  label: {
    en: "labels",
    es: "sellos",
  },
  "contact-point": {
    en: "contact points",
    es: "puntos de contacto",
  },
  partner: {
    en: "strategic partners",
    es: "socios estratégicos",
  },
  room: {
    en: "rooms",
    es: "salas",
  },
  aircraft: {
    en: "aircraft",
    es: "aeronaves",
  },
  teacher: {
    en: "teachers",
    es: "docentes",
  },
  agreement: {
    en: "agreements",
    es: "acuerdos",
  },
  cooperation: {
    en: "cooperation cases",
    es: "casos de cooperación",
  },
  project: {
    en: "projects",
    es: "proyectos",
  },
  story: {
    en: "success stories",
    es: "casos de éxito",
  },
  footnote: {
    en: "footnotes",
    es: "notas al pie",
  },
} as const

const figures_fields_status_terms = {
  observed: {
    en: "observed",
    es: "observado",
  },
  forecast: {
    en: "forecast",
    es: "previsto",
  },
  target: {
    en: "aim",
    es: "objetivo",
  },
} as const

const figures_relations_figures_about_label = {
  en: "also about",
  es: "también sobre",
} as const

const sources_fields_kind_terms = {
  paper: {
    en: "paper",
    es: "documento",
  },
  footnote: {
    en: "footnote",
    es: "nota al pie",
  },
  web: {
    en: "web page",
    es: "página web",
  },
  dataset: {
    en: "dataset",
    es: "conjunto de datos",
  },
  standard: {
    en: "standard",
    es: "norma",
  },
} as const

const sources_fields_extent_terms = {
  whole: {
    en: "all of it",
    es: "completa",
  },
  opening: {
    en: "its opening only",
    es: "solo el comienzo",
  },
  caption: {
    en: "a caption or headline only",
    es: "solo un pie de foto o un titular",
  },
} as const

const sources_fields_gone_label = {
  en: "address no longer answered on",
  es: "la dirección ya no respondía el",
} as const

const sources_fields_weakHost_label = {
  en: "weak host",
  es: "sitio poco fiable",
} as const

const sources_fields_standing_terms = {
  used: {
    en: "used",
    es: "utilizada",
  },
  referenced: {
    en: "referenced by the main source",
    es: "citada por la fuente principal",
  },
  "address-unknown": {
    en: "address unknown",
    es: "dirección desconocida",
  },
  candidate: {
    en: "candidate, not verified",
    es: "candidata, sin verificar",
  },
} as const

const findings_fields_kind_terms = {
  contradiction: {
    en: "contradiction",
    es: "contradicción",
  },
  miscount: {
    en: "miscount",
    es: "recuento erróneo",
  },
  misspelling: {
    en: "misspelling",
    es: "error ortográfico",
  },
  inference: {
    en: "inference",
    es: "inferencia",
  },
  omission: {
    en: "omission",
    es: "omisión",
  },
  ambiguity: {
    en: "ambiguity",
    es: "ambigüedad",
  },
  overtaken: {
    en: "overtaken by events",
    es: "superado por los hechos",
  },
} as const

/** The names of each collection, and what its records can be queried by. */
export const descriptions = {
  clusters: {
    name: "clusters",
    label: {
      one: {
        en: "cluster",
        es: "clúster",
      },
      many: {
        en: "clusters",
        es: "clústeres",
      },
    },
    description: {
      en: "Cluster organisations and the bodies that the source treats as such",
      es: "Organizaciones clúster y los organismos que la fuente trata como tales",
    },
    fields: [
      clusters_fields_id,
      clusters_fields_source,
      clusters_fields_onPage,
      clusters_fields_name,
      clusters_fields_country,
      clusters_fields_place,
      clusters_fields_sector,
      clusters_fields_target,
      clusters_fields_memberOf,
      clusters_fields_founded,
      clusters_fields_milestone,
      clusters_fields_profile,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        terms: clusters_fields_kind_terms,
      },
      {
        name: "nonProfit",
        paths: [
          "nonProfit",
        ],
        type: "boolean",
        many: false,
        label: clusters_fields_nonProfit_label,
      },
    ],
    relations: [
      {
        name: "clusters.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "clusters.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "clusters.country",
        path: "country",
        label: {
          en: "country",
          es: "país",
        },
        inverse: clusters_relations_clusters_country_inverse,
        refersTo: [
          "places",
        ],
      },
      {
        name: "clusters.place",
        path: "place",
        label: {
          en: "place",
          es: "lugar",
        },
        inverse: clusters_relations_clusters_place_inverse,
        refersTo: [
          "places",
        ],
      },
      {
        name: "clusters.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: clusters_relations_clusters_sectors_inverse,
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "clusters.targets",
        path: "targets[]",
        label: clusters_fields_target_label,
        inverse: {
          en: "targeted by",
          es: "objetivo de",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "clusters.memberOf.body",
        path: "memberOf[].body",
        label: {
          en: "member of",
          es: "miembro de",
        },
        inverse: {
          en: "members",
          es: "miembros",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "clusters.milestones.successors",
        path: "milestones[].successors[]",
        label: {
          en: "successors",
          es: "sucesores",
        },
        inverse: clusters_relations_clusters_milestones_successors_inverse,
        refersTo: clusters_relations_clusters_milestones_successors_refersTo,
      },
      {
        name: "clusters.milestones.citations.source",
        path: "milestones[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
    ],
    searched: clusters_searched,
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      country: {
        en: "country",
        es: "país",
      },
      place: {
        en: "place",
        es: "lugar",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      targets: clusters_fields_target_label,
      memberOf: {
        en: "member of",
        es: "miembro de",
      },
      "memberOf.body": {
        en: "member of",
        es: "miembro de",
      },
      founded: {
        en: "founded",
        es: "fundación",
      },
      milestones: {
        en: "milestones",
        es: "hitos",
      },
      "milestones.date": {
        en: "milestones",
        es: "hitos",
      },
      "milestones.successors": {
        en: "successors",
        es: "sucesores",
      },
      "milestones.successorName": {
        en: "successor",
        es: "sucesor",
      },
      website: {
        en: "website",
        es: "sitio web",
      },
      profiles: {
        en: "profiles",
        es: "perfiles",
      },
      "profiles.register": {
        en: "profiles",
        es: "perfiles",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      nonProfit: clusters_fields_nonProfit_label,
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      country: "ref",
      place: "ref",
      sectors: "ref",
      targets: "ref",
      "memberOf.body": "ref",
      "memberOf.role": "localized",
      founded: "date",
      "milestones.date": "date",
      "milestones.kind": "enum",
      "milestones.text": "localized",
      "milestones.successors": "ref",
      "milestones.successorName": "localized",
      website: "url",
      "profiles.url": "url",
      kind: "enum",
      nonProfit: "boolean",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      "milestones.kind": clusters_terms_milestones_kind,
      kind: clusters_fields_kind_terms,
    },
  },
  organizations: {
    name: "organizations",
    label: {
      one: {
        en: "organization",
        es: "organización",
      },
      many: {
        en: "organizations",
        es: "organizaciones",
      },
    },
    description: {
      en: "Companies, universities, agencies, ministries and support networks",
      es: "Empresas, universidades, organismos, ministerios y redes de apoyo",
    },
    fields: [
      clusters_fields_id,
      clusters_fields_source,
      clusters_fields_onPage,
      clusters_fields_name,
      clusters_fields_country,
      clusters_fields_place,
      clusters_fields_sector,
      clusters_fields_target,
      clusters_fields_memberOf,
      clusters_fields_founded,
      clusters_fields_milestone,
      clusters_fields_profile,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: organizations_fields_kind_terms,
      },
      {
        name: "parent",
        paths: [
          "parent",
        ],
        type: "ref",
        many: false,
        label: {
          en: "part of",
          es: "parte de",
        },
        refersTo: [
          "organizations",
        ],
      },
    ],
    relations: [
      {
        name: "organizations.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "organizations.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "organizations.country",
        path: "country",
        label: {
          en: "country",
          es: "país",
        },
        inverse: clusters_relations_clusters_country_inverse,
        refersTo: [
          "places",
        ],
      },
      {
        name: "organizations.place",
        path: "place",
        label: {
          en: "place",
          es: "lugar",
        },
        inverse: clusters_relations_clusters_place_inverse,
        refersTo: [
          "places",
        ],
      },
      {
        name: "organizations.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: clusters_relations_clusters_sectors_inverse,
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "organizations.targets",
        path: "targets[]",
        label: clusters_fields_target_label,
        inverse: {
          en: "targeted by",
          es: "objetivo de",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "organizations.memberOf.body",
        path: "memberOf[].body",
        label: {
          en: "member of",
          es: "miembro de",
        },
        inverse: {
          en: "members",
          es: "miembros",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "organizations.milestones.successors",
        path: "milestones[].successors[]",
        label: {
          en: "successors",
          es: "sucesores",
        },
        inverse: clusters_relations_clusters_milestones_successors_inverse,
        refersTo: clusters_relations_clusters_milestones_successors_refersTo,
      },
      {
        name: "organizations.milestones.citations.source",
        path: "milestones[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "organizations.parent",
        path: "parent",
        label: {
          en: "part of",
          es: "parte de",
        },
        inverse: {
          en: "units",
          es: "unidades",
        },
        refersTo: [
          "organizations",
        ],
      },
    ],
    searched: clusters_searched,
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      country: {
        en: "country",
        es: "país",
      },
      place: {
        en: "place",
        es: "lugar",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      targets: clusters_fields_target_label,
      memberOf: {
        en: "member of",
        es: "miembro de",
      },
      "memberOf.body": {
        en: "member of",
        es: "miembro de",
      },
      founded: {
        en: "founded",
        es: "fundación",
      },
      milestones: {
        en: "milestones",
        es: "hitos",
      },
      "milestones.date": {
        en: "milestones",
        es: "hitos",
      },
      "milestones.successors": {
        en: "successors",
        es: "sucesores",
      },
      "milestones.successorName": {
        en: "successor",
        es: "sucesor",
      },
      website: {
        en: "website",
        es: "sitio web",
      },
      profiles: {
        en: "profiles",
        es: "perfiles",
      },
      "profiles.register": {
        en: "profiles",
        es: "perfiles",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      parent: {
        en: "part of",
        es: "parte de",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      country: "ref",
      place: "ref",
      sectors: "ref",
      targets: "ref",
      "memberOf.body": "ref",
      "memberOf.role": "localized",
      founded: "date",
      "milestones.date": "date",
      "milestones.kind": "enum",
      "milestones.text": "localized",
      "milestones.successors": "ref",
      "milestones.successorName": "localized",
      website: "url",
      "profiles.url": "url",
      kind: "enum",
      parent: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      "milestones.kind": clusters_terms_milestones_kind,
      kind: organizations_fields_kind_terms,
    },
  },
  sectors: {
    name: "sectors",
    label: {
      one: {
        en: "sector",
        es: "sector",
      },
      many: {
        en: "sectors",
        es: "sectores",
      },
    },
    description: {
      en: "Focus sectors, their subsectors, priority industries and technology fields",
      es: "Sectores prioritarios, sus subsectores, industrias prioritarias y campos tecnológicos",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      clusters_fields_name,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: sectors_fields_kind_terms,
      },
      {
        name: "broader",
        paths: [
          "broader[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "within",
          es: "dentro de",
        },
        facet: true,
        column: true,
        refersTo: [
          "sectors",
        ],
      },
    ],
    relations: [
      {
        name: "sectors.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "sectors.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "sectors.broader",
        path: "broader[]",
        label: {
          en: "within",
          es: "dentro de",
        },
        inverse: {
          en: "subsectors",
          es: "subsectores",
        },
        refersTo: [
          "sectors",
        ],
      },
    ],
    searched: clusters_searched,
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      broader: {
        en: "within",
        es: "dentro de",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      kind: "enum",
      broader: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      kind: sectors_fields_kind_terms,
    },
  },
  places: {
    name: "places",
    label: {
      one: {
        en: "place",
        es: "lugar",
      },
      many: {
        en: "places",
        es: "lugares",
      },
    },
    description: {
      en: "Countries, states and regions, cities",
      es: "Países, estados y regiones, ciudades",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      clusters_fields_name,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: places_fields_kind_terms,
      },
      {
        name: "iso",
        paths: [
          "iso3166_1",
        ],
        type: "text",
        many: false,
        label: {
          en: "ISO 3166-1",
          es: "ISO 3166-1",
        },
        column: true,
      },
      {
        name: "iso2",
        paths: [
          "iso3166_2",
        ],
        type: "text",
        many: false,
        label: {
          en: "ISO 3166-2",
          es: "ISO 3166-2",
        },
        column: true,
      },
      {
        name: "within",
        paths: [
          "within",
        ],
        type: "ref",
        many: false,
        label: {
          en: "within",
          es: "en",
        },
        facet: true,
        column: true,
        refersTo: [
          "places",
        ],
      },
      {
        name: "union",
        paths: [
          "memberships[].union",
        ],
        type: "ref",
        many: true,
        label: {
          en: "member of",
          es: "miembro de",
        },
        facet: true,
        refersTo: [
          "places",
        ],
      },
    ],
    relations: [
      {
        name: "places.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "places.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "places.within",
        path: "within",
        label: {
          en: "within",
          es: "en",
        },
        inverse: {
          en: "places within",
          es: "lugares dentro",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "places.memberships.union",
        path: "memberships[].union",
        label: {
          en: "member of",
          es: "miembro de",
        },
        inverse: {
          en: "member countries",
          es: "países miembros",
        },
        refersTo: [
          "places",
        ],
      },
    ],
    searched: [
      clusters_searched_0,
      clusters_searched_1,
      {
        path: "iso3166_1",
        type: "text",
        weight: 3,
      },
      {
        path: "iso3166_2",
        type: "text",
        weight: 3,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      iso3166_1: {
        en: "ISO 3166-1",
        es: "ISO 3166-1",
      },
      iso3166_2: {
        en: "ISO 3166-2",
        es: "ISO 3166-2",
      },
      within: {
        en: "within",
        es: "en",
      },
      memberships: {
        en: "member of",
        es: "miembro de",
      },
      "memberships.union": {
        en: "member of",
        es: "miembro de",
      },
      "memberships.from": {
        en: "from",
        es: "desde",
      },
      "memberships.until": {
        en: "until",
        es: "hasta",
      },
      coordinates: {
        en: "coordinates",
        es: "coordenadas",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      kind: "enum",
      within: "ref",
      "memberships.union": "ref",
      "memberships.from": "date",
      "memberships.until": "date",
      "coordinates.lat": "number",
      "coordinates.lon": "number",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      kind: places_fields_kind_terms,
    },
  },
  partnerships: {
    name: "partnerships",
    label: {
      one: {
        en: "partnership",
        es: "asociación",
      },
      many: partnerships_label_many,
    },
    description: {
      en: "Cluster partnerships, networks and joint projects",
      es: "Asociaciones y redes de clústeres y proyectos conjuntos",
    },
    fields: [
      clusters_fields_id,
      clusters_fields_source,
      clusters_fields_onPage,
      clusters_fields_name,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: partnerships_fields_kind_terms,
      },
      {
        name: "generation",
        paths: [
          "generation",
        ],
        type: "number",
        many: false,
        label: {
          en: "generation",
          es: "generación",
        },
        facet: true,
        column: true,
      },
      {
        name: "start",
        paths: [
          "start",
        ],
        type: "date",
        many: false,
        label: {
          en: "from",
          es: "desde",
        },
      },
      partnerships_fields_end,
      {
        name: "member",
        paths: [
          "members[].actor",
        ],
        type: "ref",
        many: true,
        label: {
          en: "members",
          es: "miembros",
        },
        facet: true,
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      clusters_fields_sector,
      {
        name: "target",
        paths: [
          "targets[]",
        ],
        type: "ref",
        many: true,
        label: clusters_fields_target_label,
        facet: true,
        column: true,
        refersTo: [
          "places",
        ],
      },
      {
        name: "instrument",
        paths: [
          "instrument",
        ],
        type: "ref",
        many: false,
        label: partnerships_fields_instrument_label,
        refersTo: [
          "instruments",
        ],
      },
      clusters_fields_milestone,
    ],
    relations: [
      {
        name: "partnerships.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "partnerships.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "partnerships.members.actor",
        path: "members[].actor",
        label: {
          en: "members",
          es: "miembros",
        },
        inverse: {
          en: "member of the partnership",
          es: "miembro de la asociación",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "partnerships.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "partnerships in the sector",
          es: "asociaciones del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "partnerships.targets",
        path: "targets[]",
        label: clusters_fields_target_label,
        inverse: {
          en: "targeted by partnerships",
          es: "objetivo de asociaciones",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "partnerships.instrument",
        path: "instrument",
        label: partnerships_fields_instrument_label,
        inverse: {
          en: "partnerships funded",
          es: "asociaciones financiadas",
        },
        refersTo: [
          "instruments",
        ],
      },
      {
        name: "partnerships.milestones.successors",
        path: "milestones[].successors[]",
        label: {
          en: "successors",
          es: "sucesores",
        },
        inverse: clusters_relations_clusters_milestones_successors_inverse,
        refersTo: clusters_relations_clusters_milestones_successors_refersTo,
      },
      {
        name: "partnerships.milestones.citations.source",
        path: "milestones[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
    ],
    searched: clusters_searched,
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      generation: {
        en: "generation",
        es: "generación",
      },
      start: {
        en: "from",
        es: "desde",
      },
      end: {
        en: "until",
        es: "hasta",
      },
      members: {
        en: "members",
        es: "miembros",
      },
      "members.actor": {
        en: "members",
        es: "miembros",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      targets: clusters_fields_target_label,
      instrument: partnerships_fields_instrument_label,
      milestones: {
        en: "milestones",
        es: "hitos",
      },
      "milestones.date": {
        en: "milestones",
        es: "hitos",
      },
      "milestones.successors": {
        en: "successors",
        es: "sucesores",
      },
      "milestones.successorName": {
        en: "successor",
        es: "sucesor",
      },
      website: {
        en: "website",
        es: "sitio web",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      kind: "enum",
      generation: "number",
      start: "date",
      end: "date",
      "members.actor": "ref",
      "members.role": "enum",
      sectors: "ref",
      targets: "ref",
      instrument: "ref",
      "milestones.date": "date",
      "milestones.kind": "enum",
      "milestones.text": "localized",
      "milestones.successors": "ref",
      "milestones.successorName": "localized",
      website: "url",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      kind: partnerships_fields_kind_terms,
      "members.role": {
        coordinator: {
          en: "coordinator",
          es: "coordinador",
        },
        member: {
          en: "member",
          es: "miembro",
        },
      },
      "milestones.kind": clusters_terms_milestones_kind,
    },
  },
  instruments: {
    name: "instruments",
    label: {
      one: {
        en: "instrument",
        es: "instrumento",
      },
      many: {
        en: "instruments",
        es: "instrumentos",
      },
    },
    description: {
      en: "Policy instruments: treaties, memoranda, programmes, laws, incentives, funds, label schemes",
      es: "Instrumentos de política: tratados, memorandos, programas, leyes, incentivos, fondos, sistemas de sellos",
    },
    fields: [
      clusters_fields_id,
      clusters_fields_source,
      clusters_fields_onPage,
      clusters_fields_name,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: instruments_fields_kind_terms,
      },
      {
        name: "level",
        paths: [
          "level",
        ],
        type: "enum",
        many: false,
        label: {
          en: "level",
          es: "nivel",
        },
        facet: true,
        column: true,
        terms: instruments_fields_level_terms,
      },
      {
        name: "party",
        paths: [
          "parties[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "parties",
          es: "partes",
        },
        facet: true,
        refersTo: instruments_fields_party_refersTo,
      },
      {
        name: "place",
        paths: [
          "places[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "places",
          es: "lugares",
        },
        facet: true,
        refersTo: [
          "places",
        ],
      },
      instruments_fields_sector,
      {
        name: "partOf",
        paths: [
          "partOf",
        ],
        type: "ref",
        many: false,
        label: {
          en: "part of",
          es: "parte de",
        },
        refersTo: [
          "instruments",
        ],
      },
      clusters_fields_milestone,
    ],
    relations: [
      {
        name: "instruments.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "instruments.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "instruments.parties",
        path: "parties[]",
        label: {
          en: "parties",
          es: "partes",
        },
        inverse: {
          en: "party to",
          es: "parte en",
        },
        refersTo: instruments_fields_party_refersTo,
      },
      {
        name: "instruments.places",
        path: "places[]",
        label: {
          en: "places",
          es: "lugares",
        },
        inverse: {
          en: "instruments here",
          es: "instrumentos aquí",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "instruments.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "instruments for the sector",
          es: "instrumentos para el sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "instruments.partOf",
        path: "partOf",
        label: {
          en: "part of",
          es: "parte de",
        },
        inverse: {
          en: "comprises",
          es: "comprende",
        },
        refersTo: [
          "instruments",
        ],
      },
      {
        name: "instruments.milestones.successors",
        path: "milestones[].successors[]",
        label: {
          en: "successors",
          es: "sucesores",
        },
        inverse: clusters_relations_clusters_milestones_successors_inverse,
        refersTo: clusters_relations_clusters_milestones_successors_refersTo,
      },
      {
        name: "instruments.milestones.citations.source",
        path: "milestones[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
    ],
    searched: [
      clusters_searched_0,
      clusters_searched_1,
      {
        path: "provisions[].text",
        type: "localized",
        weight: 1,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      level: {
        en: "level",
        es: "nivel",
      },
      parties: {
        en: "parties",
        es: "partes",
      },
      places: {
        en: "places",
        es: "lugares",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      partOf: {
        en: "part of",
        es: "parte de",
      },
      milestones: {
        en: "milestones",
        es: "hitos",
      },
      "milestones.date": {
        en: "milestones",
        es: "hitos",
      },
      "milestones.successors": {
        en: "successors",
        es: "sucesores",
      },
      "milestones.successorName": {
        en: "successor",
        es: "sucesor",
      },
      provisions: {
        en: "provisions",
        es: "disposiciones",
      },
      website: {
        en: "website",
        es: "sitio web",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      kind: "enum",
      level: "enum",
      parties: "ref",
      places: "ref",
      sectors: "ref",
      partOf: "ref",
      "milestones.date": "date",
      "milestones.kind": "enum",
      "milestones.text": "localized",
      "milestones.successors": "ref",
      "milestones.successorName": "localized",
      "provisions.kind": "enum",
      "provisions.text": "localized",
      website: "url",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      kind: instruments_fields_kind_terms,
      level: instruments_fields_level_terms,
      "milestones.kind": clusters_terms_milestones_kind,
      "provisions.kind": {
        aim: {
          en: "aim",
          es: "objetivo",
        },
        provision: {
          en: "provision",
          es: "disposición",
        },
        expected: {
          en: "expected effect",
          es: "efecto esperado",
        },
        commitment: {
          en: "commitment",
          es: "compromiso",
        },
      },
    },
  },
  events: {
    name: "events",
    label: {
      one: {
        en: "event",
        es: "evento",
      },
      many: {
        en: "events",
        es: "eventos",
      },
    },
    description: {
      en: "Missions, matchmaking events, visits and summits, with who came and what was counted",
      es: "Misiones, encuentros de negocios, visitas y cumbres, con quién acudió y qué se contó",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      clusters_fields_name,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: events_fields_kind_terms,
      },
      {
        name: "date",
        paths: [
          "start",
        ],
        type: "date",
        many: false,
        label: {
          en: "date",
          es: "fecha",
        },
        column: true,
      },
      partnerships_fields_end,
      {
        name: "recurrence",
        paths: [
          "recurrence",
        ],
        type: "enum",
        many: false,
        label: {
          en: "recurrence",
          es: "periodicidad",
        },
        terms: events_fields_recurrence_terms,
      },
      {
        name: "place",
        paths: [
          "place",
        ],
        type: "ref",
        many: false,
        label: {
          en: "place",
          es: "lugar",
        },
        facet: true,
        column: true,
        refersTo: [
          "places",
        ],
      },
      {
        name: "organiser",
        paths: [
          "organisers[]",
        ],
        type: "ref",
        many: true,
        label: events_fields_organiser_label,
        facet: true,
        refersTo: events_fields_organiser_refersTo,
      },
      {
        name: "participant",
        paths: [
          "participants[].who",
        ],
        type: "ref",
        many: true,
        label: events_fields_participant_label,
        facet: true,
        refersTo: instruments_fields_party_refersTo,
      },
      instruments_fields_sector,
      {
        name: "partOf",
        paths: [
          "partOf",
        ],
        type: "ref",
        many: false,
        label: events_fields_partOf_label,
        refersTo: [
          "events",
        ],
      },
      {
        name: "instrument",
        paths: [
          "instruments[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "under",
          es: "en virtud de",
        },
        refersTo: [
          "instruments",
        ],
      },
    ],
    relations: [
      {
        name: "events.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "events.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "events.place",
        path: "place",
        label: {
          en: "place",
          es: "lugar",
        },
        inverse: {
          en: "events here",
          es: "eventos aquí",
        },
        refersTo: [
          "places",
        ],
      },
      {
        name: "events.organisers",
        path: "organisers[]",
        label: events_fields_organiser_label,
        inverse: {
          en: "organised",
          es: "organizó",
        },
        refersTo: events_fields_organiser_refersTo,
      },
      {
        name: "events.participants.who",
        path: "participants[].who",
        label: events_fields_participant_label,
        inverse: {
          en: "took part in",
          es: "participó en",
        },
        refersTo: instruments_fields_party_refersTo,
      },
      {
        name: "events.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "events in the sector",
          es: "eventos del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "events.partOf",
        path: "partOf",
        label: events_fields_partOf_label,
        inverse: {
          en: "comprises",
          es: "comprende",
        },
        refersTo: [
          "events",
        ],
      },
      {
        name: "events.instruments",
        path: "instruments[]",
        label: {
          en: "under",
          es: "en virtud de",
        },
        inverse: {
          en: "events under it",
          es: "eventos en su marco",
        },
        refersTo: [
          "instruments",
        ],
      },
    ],
    searched: [
      clusters_searched_0,
      clusters_searched_1,
      {
        path: "topics[]",
        type: "localized",
        weight: 1,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      names: {
        en: "names",
        es: "nombres",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      start: {
        en: "date",
        es: "fecha",
      },
      end: {
        en: "until",
        es: "hasta",
      },
      recurrence: {
        en: "recurrence",
        es: "periodicidad",
      },
      place: {
        en: "place",
        es: "lugar",
      },
      organisers: events_fields_organiser_label,
      participants: events_fields_participant_label,
      "participants.who": events_fields_participant_label,
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      topics: {
        en: "topics",
        es: "temas",
      },
      partOf: events_fields_partOf_label,
      instruments: {
        en: "under",
        es: "en virtud de",
      },
    },
    types: {
      note: "localized",
      "names.kind": "enum",
      summary: "localized",
      kind: "enum",
      start: "date",
      end: "date",
      recurrence: "enum",
      place: "ref",
      organisers: "ref",
      "participants.who": "ref",
      "participants.role": "enum",
      sectors: "ref",
      topics: "localized",
      partOf: "ref",
      instruments: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      "names.kind": clusters_terms_names_kind,
      kind: events_fields_kind_terms,
      recurrence: events_fields_recurrence_terms,
      "participants.role": {
        delegate: {
          en: "delegation",
          es: "delegación",
        },
        host: {
          en: "host or visited",
          es: "anfitrión o visitado",
        },
        speaker: {
          en: "speaker",
          es: "ponente",
        },
        supporter: {
          en: "support",
          es: "apoyo",
        },
        attendee: {
          en: "attendee",
          es: "asistente",
        },
      },
    },
  },
  ties: {
    name: "ties",
    label: {
      one: {
        en: "tie",
        es: "vínculo",
      },
      many: {
        en: "ties",
        es: "vínculos",
      },
    },
    description: {
      en: "Who cooperates with whom, how, since when, on what evidence",
      es: "Quién coopera con quién, cómo, desde cuándo, con qué evidencia",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      {
        name: "actor",
        paths: [
          "between[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "between",
          es: "entre",
        },
        facet: true,
        column: true,
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: ties_fields_kind_terms,
      },
      {
        name: "basis",
        paths: [
          "basis",
        ],
        type: "enum",
        many: false,
        label: {
          en: "basis",
          es: "fundamento",
        },
        facet: true,
        column: true,
        terms: ties_fields_basis_terms,
      },
      {
        name: "since",
        paths: [
          "since",
        ],
        type: "date",
        many: false,
        label: {
          en: "since",
          es: "desde",
        },
        column: true,
      },
      instruments_fields_sector,
      {
        name: "evidencedBy",
        paths: [
          "evidence[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "evidence",
          es: "evidencia",
        },
        refersTo: ties_fields_evidencedBy_refersTo,
      },
    ],
    relations: [
      {
        name: "ties.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "ties.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "ties.between",
        path: "between[]",
        label: {
          en: "between",
          es: "entre",
        },
        inverse: {
          en: "ties",
          es: "vínculos",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "ties.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "ties in the sector",
          es: "vínculos del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "ties.evidence",
        path: "evidence[]",
        label: {
          en: "evidence",
          es: "evidencia",
        },
        inverse: {
          en: "evidence for",
          es: "evidencia de",
        },
        refersTo: ties_fields_evidencedBy_refersTo,
      },
    ],
    searched: [
      clusters_searched_1,
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      between: {
        en: "between",
        es: "entre",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      basis: {
        en: "basis",
        es: "fundamento",
      },
      because: {
        en: "because",
        es: "porque",
      },
      since: {
        en: "since",
        es: "desde",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      evidence: {
        en: "evidence",
        es: "evidencia",
      },
    },
    types: {
      note: "localized",
      between: "ref",
      summary: "localized",
      kind: "enum",
      basis: "enum",
      because: "localized",
      since: "date",
      sectors: "ref",
      evidence: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      kind: ties_fields_kind_terms,
      basis: ties_fields_basis_terms,
    },
  },
  awards: {
    name: "awards",
    label: {
      one: {
        en: "award",
        es: "sello",
      },
      many: {
        en: "awards",
        es: "sellos",
      },
    },
    description: {
      en: "Labels: who holds which level, until when if known",
      es: "Sellos: quién tiene qué nivel y hasta cuándo, si se sabe",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      {
        name: "holder",
        paths: [
          "holder",
        ],
        type: "ref",
        many: false,
        label: {
          en: "holder",
          es: "titular",
        },
        facet: true,
        column: true,
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "scheme",
        paths: [
          "scheme",
        ],
        type: "ref",
        many: false,
        label: {
          en: "scheme",
          es: "sistema",
        },
        facet: true,
        column: true,
        refersTo: [
          "instruments",
        ],
      },
      {
        name: "level",
        paths: [
          "level",
        ],
        type: "enum",
        many: false,
        label: {
          en: "level",
          es: "nivel",
        },
        facet: true,
        column: true,
        terms: awards_fields_level_terms,
        ordered: true,
      },
      {
        name: "sector",
        paths: [
          "sector",
        ],
        type: "ref",
        many: false,
        label: {
          en: "sector",
          es: "sector",
        },
        facet: true,
        column: true,
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "awarded",
        paths: [
          "awarded",
        ],
        type: "date",
        many: false,
        label: {
          en: "awarded",
          es: "otorgado",
        },
        column: true,
      },
      {
        name: "validUntil",
        paths: [
          "validUntil",
        ],
        type: "date",
        many: false,
        label: awards_fields_validUntil_label,
        column: true,
      },
    ],
    relations: [
      {
        name: "awards.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "awards.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "awards.holder",
        path: "holder",
        label: {
          en: "holder",
          es: "titular",
        },
        inverse: {
          en: "labels",
          es: "sellos",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "awards.scheme",
        path: "scheme",
        label: {
          en: "scheme",
          es: "sistema",
        },
        inverse: {
          en: "awards",
          es: "sellos otorgados",
        },
        refersTo: [
          "instruments",
        ],
      },
      {
        name: "awards.sector",
        path: "sector",
        label: {
          en: "sector",
          es: "sector",
        },
        inverse: {
          en: "labels given in this category",
          es: "sellos otorgados en esta categoría",
        },
        refersTo: [
          "sectors",
        ],
      },
    ],
    searched: [],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      holder: {
        en: "holder",
        es: "titular",
      },
      scheme: {
        en: "scheme",
        es: "sistema",
      },
      level: {
        en: "level",
        es: "nivel",
      },
      sector: {
        en: "sector",
        es: "sector",
      },
      awarded: {
        en: "awarded",
        es: "otorgado",
      },
      validUntil: awards_fields_validUntil_label,
    },
    types: {
      note: "localized",
      holder: "ref",
      scheme: "ref",
      level: "enum",
      sector: "ref",
      awarded: "date",
      validUntil: "date",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      level: awards_fields_level_terms,
    },
  },
  stories: {
    name: "stories",
    label: {
      one: {
        en: "story",
        es: "historia",
      },
      many: {
        en: "stories",
        es: "historias",
      },
    },
    description: {
      en: "Success stories: partners, context, objective, policy support, results",
      es: "Casos de éxito: socios, contexto, objetivo, apoyo de las políticas, resultados",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      stories_fields_title,
      {
        name: "party",
        paths: [
          "parties[].actor",
        ],
        type: "ref",
        many: true,
        label: {
          en: "parties",
          es: "partes",
        },
        facet: true,
        column: true,
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      clusters_fields_sector,
      {
        name: "result",
        paths: [
          "results[].date",
        ],
        type: "date",
        many: true,
        label: {
          en: "results",
          es: "resultados",
        },
      },
    ],
    relations: [
      {
        name: "stories.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "stories.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "stories.parties.actor",
        path: "parties[].actor",
        label: {
          en: "parties",
          es: "partes",
        },
        inverse: {
          en: "stories",
          es: "historias",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
      {
        name: "stories.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "stories in the sector",
          es: "historias del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "stories.policySupport.mentions",
        path: "policySupport[].mentions[]",
        label: {
          en: "concerns",
          es: "concierne",
        },
        inverse: stories_relations_stories_policySupport_mentions_inverse,
        refersTo: [],
      },
      {
        name: "stories.results.mentions",
        path: "results[].mentions[]",
        label: {
          en: "concerns",
          es: "concierne",
        },
        inverse: stories_relations_stories_policySupport_mentions_inverse,
        refersTo: [],
      },
      {
        name: "stories.contact.organization",
        path: "contact.organization",
        label: {
          en: "contact",
          es: "contacto",
        },
        inverse: {
          en: "contact for",
          es: "contacto de",
        },
        refersTo: [
          "clusters",
          "organizations",
        ],
      },
    ],
    searched: [
      stories_searched_0,
      clusters_searched_1,
      {
        path: "cooperation",
        type: "localized",
        weight: 1,
      },
      {
        path: "activities[]",
        type: "localized",
        weight: 1,
      },
      {
        path: "objectives[]",
        type: "localized",
        weight: 1,
      },
      {
        path: "policySupport[].text",
        type: "localized",
        weight: 1,
      },
      {
        path: "results[].text",
        type: "localized",
        weight: 1,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      title: {
        en: "title",
        es: "título",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      parties: {
        en: "parties",
        es: "partes",
      },
      "parties.actor": {
        en: "parties",
        es: "partes",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      cooperation: {
        en: "type of cooperation",
        es: "tipo de cooperación",
      },
      activities: {
        en: "activities",
        es: "actividades",
      },
      objectives: {
        en: "objectives",
        es: "objetivos",
      },
      policySupport: {
        en: "policy support",
        es: "apoyo de las políticas",
      },
      "policySupport.mentions": {
        en: "concerns",
        es: "concierne",
      },
      results: {
        en: "results",
        es: "resultados",
      },
      "results.date": {
        en: "results",
        es: "resultados",
      },
      "results.mentions": {
        en: "concerns",
        es: "concierne",
      },
      contact: {
        en: "contact",
        es: "contacto",
      },
      "contact.organization": {
        en: "contact",
        es: "contacto",
      },
    },
    types: {
      note: "localized",
      title: "localized",
      summary: "localized",
      "parties.actor": "ref",
      "parties.context": "localized",
      sectors: "ref",
      cooperation: "localized",
      activities: "localized",
      objectives: "localized",
      "policySupport.text": "localized",
      "policySupport.mentions": "ref",
      "results.date": "date",
      "results.text": "localized",
      "results.mentions": "ref",
      "contact.role": "localized",
      "contact.organization": "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
    },
  },
  opportunities: {
    name: "opportunities",
    label: {
      one: {
        en: "opportunity",
        es: "oportunidad",
      },
      many: opportunities_label_many,
    },
    description: {
      en: "What could be done next, by sector",
      es: "Qué podría hacerse a continuación, por sector",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      stories_fields_title,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: opportunities_fields_kind_terms,
      },
      clusters_fields_sector,
      {
        name: "involves",
        paths: [
          "involves[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "involves",
          es: "involucra",
        },
        facet: true,
        refersTo: [],
      },
    ],
    relations: [
      {
        name: "opportunities.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "opportunities.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "opportunities.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "opportunities in the sector",
          es: "oportunidades del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "opportunities.involves",
        path: "involves[]",
        label: {
          en: "involves",
          es: "involucra",
        },
        inverse: opportunities_label_many,
        refersTo: [],
      },
    ],
    searched: [
      stories_searched_0,
      clusters_searched_1,
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      title: {
        en: "title",
        es: "título",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      involves: {
        en: "involves",
        es: "involucra",
      },
    },
    types: {
      note: "localized",
      title: "localized",
      summary: "localized",
      kind: "enum",
      sectors: "ref",
      involves: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      kind: opportunities_fields_kind_terms,
    },
  },
  figures: {
    name: "figures",
    label: {
      one: {
        en: "figure",
        es: "cifra",
      },
      many: {
        en: "figures",
        es: "cifras",
      },
    },
    description: {
      en: "Numbers: subject, measure, value, qualifier, unit, period",
      es: "Números: sujeto, medida, valor, matiz, unidad, periodo",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      {
        name: "subject",
        paths: [
          "subject",
        ],
        type: "ref",
        many: false,
        label: {
          en: "subject",
          es: "sujeto",
        },
        facet: true,
        column: true,
        refersTo: [],
      },
      {
        name: "measure",
        paths: [
          "measure",
        ],
        type: "localized",
        many: false,
        label: {
          en: "measure",
          es: "medida",
        },
        column: true,
      },
      {
        name: "value",
        paths: [
          "value",
        ],
        type: "number",
        many: false,
        label: {
          en: "value",
          es: "valor",
        },
        column: true,
      },
      {
        name: "qualifier",
        paths: [
          "qualifier",
        ],
        type: "enum",
        many: false,
        label: {
          en: "qualifier",
          es: "matiz",
        },
        terms: figures_fields_qualifier_terms,
      },
      {
        name: "unit",
        paths: [
          "unit",
        ],
        type: "enum",
        many: false,
        label: {
          en: "unit",
          es: "unidad",
        },
        facet: true,
        column: true,
        terms: figures_fields_unit_terms,
      },
      {
        name: "date",
        paths: [
          "period.start",
        ],
        type: "date",
        many: false,
        label: {
          en: "period",
          es: "periodo",
        },
        column: true,
      },
      {
        name: "status",
        paths: [
          "status",
        ],
        type: "enum",
        many: false,
        label: {
          en: "status",
          es: "estado",
        },
        facet: true,
        terms: figures_fields_status_terms,
      },
      instruments_fields_sector,
    ],
    relations: [
      {
        name: "figures.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "figures.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "figures.subject",
        path: "subject",
        label: {
          en: "subject",
          es: "sujeto",
        },
        inverse: {
          en: "figures",
          es: "cifras",
        },
        refersTo: [],
      },
      {
        name: "figures.sectors",
        path: "sectors[]",
        label: {
          en: "sectors",
          es: "sectores",
        },
        inverse: {
          en: "figures of the sector",
          es: "cifras del sector",
        },
        refersTo: [
          "sectors",
        ],
      },
      {
        name: "figures.about",
        path: "about[]",
        label: figures_relations_figures_about_label,
        inverse: {
          en: "figures of others that concern it",
          es: "cifras de otros que le conciernen",
        },
        refersTo: [],
      },
    ],
    searched: [
      {
        path: "measure",
        type: "localized",
        weight: 3,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      subject: {
        en: "subject",
        es: "sujeto",
      },
      measure: {
        en: "measure",
        es: "medida",
      },
      value: {
        en: "value",
        es: "valor",
      },
      qualifier: {
        en: "qualifier",
        es: "matiz",
      },
      unit: {
        en: "unit",
        es: "unidad",
      },
      period: {
        en: "period",
        es: "periodo",
      },
      "period.start": {
        en: "period",
        es: "periodo",
      },
      status: {
        en: "status",
        es: "estado",
      },
      sectors: {
        en: "sectors",
        es: "sectores",
      },
      about: figures_relations_figures_about_label,
      counts: {
        en: "counts",
        es: "cuenta",
      },
    },
    types: {
      note: "localized",
      subject: "ref",
      measure: "localized",
      value: "number",
      qualifier: "enum",
      unit: "enum",
      "period.start": "date",
      "period.end": "date",
      status: "enum",
      sectors: "ref",
      about: "ref",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      qualifier: figures_fields_qualifier_terms,
      unit: figures_fields_unit_terms,
      status: figures_fields_status_terms,
    },
    singulars: {
      unit: {
        year: {
          en: "year",
          es: "año",
        },
        factor: {
          en: "time",
          es: "vez",
        },
        cluster: {
          en: "cluster",
          es: "clúster",
        },
        sme: {
          en: "SME",
          es: "pyme",
        },
        company: {
          en: "company",
          es: "empresa",
        },
        organization: {
          en: "organisation",
          es: "organización",
        },
        partnership: {
          en: "partnership",
          es: "asociación",
        },
        country: {
          en: "country",
          es: "país",
        },
        state: {
          en: "state",
          es: "estado",
        },
        meeting: {
          en: "meeting",
          es: "reunión",
        },
        event: {
          en: "event",
          es: "evento",
        },
        sector: {
          en: "sector",
          es: "sector",
        },
        industry: {
          en: "industry",
          es: "industria",
        },
        member: {
          en: "member",
          es: "miembro",
        },
        employee: {
          en: "employee",
          es: "empleado",
        },
        site: {
          en: "site",
          es: "centro",
        },
        plant: {
          en: "plant",
          es: "planta",
        },
        automaker: {
          en: "automaker",
          es: "fabricante de automóviles",
        },
        label: {
          en: "label",
          es: "sello",
        },
        "contact-point": {
          en: "contact point",
          es: "punto de contacto",
        },
        partner: {
          en: "strategic partner",
          es: "socio estratégico",
        },
        room: {
          en: "room",
          es: "sala",
        },
        aircraft: {
          en: "aircraft",
          es: "aeronave",
        },
        teacher: {
          en: "teacher",
          es: "docente",
        },
        agreement: {
          en: "agreement",
          es: "acuerdo",
        },
        cooperation: {
          en: "cooperation case",
          es: "caso de cooperación",
        },
        project: {
          en: "project",
          es: "proyecto",
        },
        story: {
          en: "success story",
          es: "caso de éxito",
        },
        footnote: {
          en: "footnote",
          es: "nota al pie",
        },
      },
    },
  },
  sources: {
    name: "sources",
    label: {
      one: {
        en: "source",
        es: "fuente",
      },
      many: {
        en: "sources",
        es: "fuentes",
      },
    },
    description: {
      en: "The main source, its footnotes, and other public pages",
      es: "La fuente principal, sus notas al pie y otras páginas públicas",
    },
    fields: [
      clusters_fields_id,
      sectors_fields_source,
      sectors_fields_onPage,
      stories_fields_title,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: sources_fields_kind_terms,
      },
      {
        name: "partOf",
        paths: [
          "partOf",
        ],
        type: "ref",
        many: false,
        label: {
          en: "part of",
          es: "parte de",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "number",
        paths: [
          "number",
        ],
        type: "number",
        many: false,
        label: {
          en: "number",
          es: "número",
        },
        column: true,
      },
      {
        name: "url",
        paths: [
          "url",
        ],
        type: "url",
        many: false,
        label: {
          en: "address",
          es: "dirección",
        },
        column: true,
      },
      {
        name: "publisher",
        paths: [
          "publisher",
        ],
        type: "text",
        many: false,
        label: {
          en: "publisher",
          es: "editor",
        },
      },
      {
        name: "published",
        paths: [
          "published",
        ],
        type: "date",
        many: false,
        label: {
          en: "published",
          es: "publicado",
        },
      },
      {
        name: "accessed",
        paths: [
          "accessed",
        ],
        type: "date",
        many: false,
        label: {
          en: "read on",
          es: "leída el",
        },
      },
      {
        name: "extent",
        paths: [
          "extent",
        ],
        type: "enum",
        many: false,
        label: {
          en: "read",
          es: "leída",
        },
        facet: true,
        terms: sources_fields_extent_terms,
      },
      {
        name: "gone",
        paths: [
          "gone",
        ],
        type: "date",
        many: false,
        label: sources_fields_gone_label,
      },
      {
        name: "weakHost",
        paths: [
          "weakHost",
        ],
        type: "boolean",
        many: false,
        label: sources_fields_weakHost_label,
        facet: true,
      },
      {
        name: "standing",
        paths: [
          "standing",
        ],
        type: "enum",
        many: false,
        label: {
          en: "standing",
          es: "situación",
        },
        facet: true,
        column: true,
        terms: sources_fields_standing_terms,
      },
    ],
    relations: [
      {
        name: "sources.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "sources.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "sources.partOf",
        path: "partOf",
        label: {
          en: "part of",
          es: "parte de",
        },
        inverse: {
          en: "footnotes",
          es: "notas al pie",
        },
        refersTo: [
          "sources",
        ],
      },
    ],
    searched: [
      {
        path: "title",
        type: "localized",
        weight: 1,
      },
      {
        path: "publisher",
        type: "text",
        weight: 1,
      },
      {
        path: "supports",
        type: "localized",
        weight: 1,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      title: {
        en: "title",
        es: "título",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      partOf: {
        en: "part of",
        es: "parte de",
      },
      number: {
        en: "number",
        es: "número",
      },
      url: {
        en: "address",
        es: "dirección",
      },
      publisher: {
        en: "publisher",
        es: "editor",
      },
      published: {
        en: "published",
        es: "publicado",
      },
      accessed: {
        en: "read on",
        es: "leída el",
      },
      extent: {
        en: "read",
        es: "leída",
      },
      gone: sources_fields_gone_label,
      weakHost: sources_fields_weakHost_label,
      pages: {
        en: "pages",
        es: "páginas",
      },
      supports: {
        en: "supports",
        es: "respalda",
      },
      standing: {
        en: "standing",
        es: "situación",
      },
      licence: {
        en: "licence",
        es: "licencia",
      },
    },
    types: {
      note: "localized",
      title: "localized",
      kind: "enum",
      partOf: "ref",
      number: "number",
      url: "url",
      published: "date",
      accessed: "date",
      extent: "enum",
      gone: "date",
      weakHost: "boolean",
      pages: "number",
      supports: "localized",
      standing: "enum",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      kind: sources_fields_kind_terms,
      extent: sources_fields_extent_terms,
      standing: sources_fields_standing_terms,
    },
  },
  findings: {
    name: "findings",
    label: {
      one: {
        en: "finding",
        es: "hallazgo",
      },
      many: {
        en: "findings",
        es: "hallazgos",
      },
    },
    description: {
      en: "Where the sources contradict themselves or each other, miscount, misspell or have been overtaken",
      es: "Dónde las fuentes se contradicen, cuentan mal, escriben mal o han quedado superadas",
    },
    fields: [
      clusters_fields_id,
      {
        name: "source",
        paths: [
          "citations[].source",
          "statements[].citations[].source",
          "claims[].citations[].source",
        ],
        type: "ref",
        many: true,
        label: {
          en: "cites",
          es: "cita",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "onPage",
        paths: [
          "citations[].page",
          "statements[].citations[].page",
          "claims[].citations[].page",
        ],
        type: "number",
        many: true,
        label: {
          en: "page",
          es: "página",
        },
      },
      stories_fields_title,
      {
        name: "kind",
        paths: [
          "kind",
        ],
        type: "enum",
        many: false,
        label: {
          en: "kind",
          es: "tipo",
        },
        facet: true,
        column: true,
        terms: findings_fields_kind_terms,
      },
      {
        name: "about",
        paths: [
          "about[]",
        ],
        type: "ref",
        many: true,
        label: {
          en: "about",
          es: "sobre",
        },
        facet: true,
        column: true,
        refersTo: [],
      },
    ],
    relations: [
      {
        name: "findings.citations.source",
        path: "citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "findings.statements.citations.source",
        path: "statements[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
      {
        name: "findings.about",
        path: "about[]",
        label: {
          en: "about",
          es: "sobre",
        },
        inverse: {
          en: "findings",
          es: "hallazgos",
        },
        refersTo: [],
      },
      {
        name: "findings.claims.citations.source",
        path: "claims[].citations[].source",
        label: {
          en: "cites",
          es: "cita",
        },
        inverse: {
          en: "cited by",
          es: "citada por",
        },
        refersTo: [
          "sources",
        ],
      },
    ],
    searched: [
      stories_searched_0,
      clusters_searched_1,
      {
        path: "resolution",
        type: "localized",
        weight: 1,
      },
    ],
    labels: {
      id: {
        en: "id",
        es: "identificador",
      },
      note: {
        en: "note",
        es: "nota",
      },
      citations: {
        en: "citations",
        es: "citas",
      },
      beyond: clusters_labels_beyond,
      statements: clusters_labels_statements,
      title: {
        en: "title",
        es: "título",
      },
      summary: {
        en: "summary",
        es: "resumen",
      },
      kind: {
        en: "kind",
        es: "tipo",
      },
      about: {
        en: "about",
        es: "sobre",
      },
      claims: {
        en: "claims",
        es: "afirmaciones",
      },
      count: {
        en: "count",
        es: "recuento",
      },
      "count.claimed": {
        en: "claimed",
        es: "afirmado",
      },
      "count.listed": {
        en: "listed",
        es: "enumerado",
      },
      resolution: {
        en: "resolution",
        es: "resolución",
      },
    },
    types: {
      note: "localized",
      title: "localized",
      summary: "localized",
      kind: "enum",
      about: "ref",
      "claims.text": "localized",
      "count.claimed": "number",
      "count.listed": "number",
      resolution: "localized",
    },
    terms: {
      "statements.relation": clusters_terms_statements_relation,
      "statements.rank": clusters_terms_statements_rank,
      kind: findings_fields_kind_terms,
    },
  },
} as const satisfies Record<CollectionName, CollectionDescription>
