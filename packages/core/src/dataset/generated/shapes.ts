// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.
import type { CollectionName } from '../../model/collection-name.ts'
import type { FieldShape } from '../../model/description.ts'
import { lazy } from '../../util/memo.ts'

/** The fields of each collection's records. */
export const shapes = /* @__PURE__ */ lazy((): Readonly<Record<CollectionName, readonly FieldShape[]>> => {
const clusters_0 = {
  key: "id",
  many: false,
  required: true,
  type: "text",
} as const

const clusters_1 = {
  key: "note",
  many: false,
  required: false,
  type: "localized",
} as const

const clusters_2_parts = [
  {
    key: "source",
    many: false,
    required: true,
    type: "ref",
    refersTo: [
      "sources",
    ],
  },
  {
    key: "section",
    many: false,
    required: false,
    type: "text",
  },
  {
    key: "page",
    many: false,
    required: false,
    type: "number",
    whole: true,
  },
  {
    key: "table",
    many: false,
    required: false,
    type: "number",
    whole: true,
  },
  {
    key: "footnote",
    many: false,
    required: false,
    type: "number",
    whole: true,
  },
  {
    key: "anchor",
    many: false,
    required: false,
    type: "text",
  },
  {
    key: "for",
    many: true,
    required: false,
    type: "text",
  },
] as const

const clusters_2 = {
  key: "citations",
  many: true,
  required: true,
  type: "parts",
  parts: clusters_2_parts,
} as const

const clusters_3 = {
  key: "beyond",
  many: true,
  required: false,
  type: "text",
} as const

const clusters_4_parts_3 = {
  key: "from",
  many: false,
  required: false,
  type: "date",
} as const

const clusters_4_parts_4 = {
  key: "until",
  many: false,
  required: false,
  type: "date",
} as const

const clusters_4 = {
  key: "statements",
  many: true,
  required: false,
  type: "parts",
  parts: [
    {
      key: "field",
      many: false,
      required: true,
      type: "text",
    },
    {
      key: "value",
      many: false,
      required: true,
      type: "any",
    },
    {
      key: "relation",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "confirms",
        "adds",
        "refines",
        "contradicts",
        "precedes",
        "overtakes",
      ],
    },
    clusters_4_parts_3,
    clusters_4_parts_4,
    {
      key: "rank",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "preferred",
        "normal",
        "deprecated",
      ],
    },
    clusters_1,
    clusters_2,
  ],
} as const

const clusters_5 = {
  key: "names",
  many: true,
  required: true,
  type: "parts",
  parts: [
    {
      key: "value",
      many: false,
      required: true,
      type: "text",
    },
    {
      key: "lang",
      many: false,
      required: true,
      type: "text",
    },
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "official",
        "descriptive",
        "alias",
        "acronym",
        "former",
        "later",
        "variant",
      ],
    },
  ],
} as const

const clusters_6 = {
  key: "summary",
  many: false,
  required: false,
  type: "localized",
} as const

const clusters_7 = {
  key: "country",
  many: false,
  required: false,
  type: "ref",
  refersTo: [
    "places",
  ],
} as const

const clusters_8 = {
  key: "place",
  many: false,
  required: false,
  type: "ref",
  refersTo: [
    "places",
  ],
} as const

const clusters_9 = {
  key: "sectors",
  many: true,
  required: false,
  type: "ref",
  refersTo: [
    "sectors",
  ],
} as const

const clusters_10 = {
  key: "targets",
  many: true,
  required: false,
  type: "ref",
  refersTo: [
    "places",
  ],
} as const

const clusters_11 = {
  key: "memberOf",
  many: true,
  required: false,
  type: "parts",
  parts: [
    {
      key: "body",
      many: false,
      required: true,
      type: "ref",
      refersTo: [
        "clusters",
        "organizations",
      ],
    },
    {
      key: "role",
      many: false,
      required: false,
      type: "localized",
    },
  ],
} as const

const clusters_12 = {
  key: "founded",
  many: false,
  required: false,
  type: "date",
} as const

const clusters_13 = {
  key: "milestones",
  many: true,
  required: false,
  type: "parts",
  parts: [
    {
      key: "date",
      many: false,
      required: true,
      type: "date",
    },
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "founded",
        "signed",
        "entered-into-force",
        "updated",
        "renewed",
        "agreed-in-principle",
        "concluded",
        "launched",
        "funded",
        "declared",
        "completed",
        "changed",
        "renamed",
        "merged",
        "replaced",
        "repealed",
        "dissolved",
        "ended",
      ],
    },
    {
      key: "text",
      many: false,
      required: false,
      type: "localized",
    },
    {
      key: "successors",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "clusters",
        "organizations",
        "partnerships",
        "instruments",
      ],
    },
    {
      key: "successorName",
      many: false,
      required: false,
      type: "localized",
    },
    {
      key: "citations",
      many: true,
      required: false,
      type: "parts",
      parts: clusters_2_parts,
    },
  ],
} as const

const clusters_14 = {
  key: "website",
  many: false,
  required: false,
  type: "url",
} as const

const clusters_15 = {
  key: "profiles",
  many: true,
  required: false,
  type: "parts",
  parts: [
    {
      key: "register",
      many: false,
      required: true,
      type: "text",
    },
    {
      key: "url",
      many: false,
      required: true,
      type: "url",
    },
  ],
} as const

const partnerships_9 = {
  key: "start",
  many: false,
  required: false,
  type: "date",
} as const

const partnerships_10 = {
  key: "end",
  many: false,
  required: false,
  type: "date",
} as const

const partnerships_11_parts_0 = {
  key: "actor",
  many: false,
  required: true,
  type: "ref",
  refersTo: [
    "clusters",
    "organizations",
  ],
} as const

const instruments_6 = {
  key: "summary",
  many: false,
  required: true,
  type: "localized",
} as const

const instruments_9_refersTo = [
  "clusters",
  "organizations",
  "partnerships",
  "places",
] as const

const instruments_14_parts_1 = {
  key: "text",
  many: false,
  required: true,
  type: "localized",
} as const

const stories_5 = {
  key: "title",
  many: false,
  required: true,
  type: "localized",
} as const

const stories_8 = {
  key: "sectors",
  many: true,
  required: true,
  type: "ref",
  refersTo: [
    "sectors",
  ],
} as const

const stories_12_parts_1 = {
  key: "mentions",
  many: true,
  required: false,
  type: "ref",
  refersTo: [],
} as const

return {
  clusters: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    clusters_6,
    clusters_7,
    clusters_8,
    clusters_9,
    clusters_10,
    clusters_11,
    clusters_12,
    clusters_13,
    clusters_14,
    clusters_15,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "cluster-organisation",
        "association",
        "public-agency",
      ],
    },
    {
      key: "nonProfit",
      many: false,
      required: false,
      type: "boolean",
    },
  ],
  organizations: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    clusters_6,
    clusters_7,
    clusters_8,
    clusters_9,
    clusters_10,
    clusters_11,
    clusters_12,
    clusters_13,
    clusters_14,
    clusters_15,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "company",
        "education",
        "government",
        "ministry",
        "agency",
        "union-body",
        "international",
        "bank",
        "network",
        "association",
      ],
    },
    {
      key: "parent",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "organizations",
      ],
    },
  ],
  sectors: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    clusters_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "focus-sector",
        "sector",
        "subsector",
        "priority-industry",
        "technology",
      ],
    },
    {
      key: "broader",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "sectors",
      ],
    },
  ],
  places: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    clusters_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "union",
        "country",
        "region",
        "city",
        "area",
      ],
    },
    {
      key: "iso3166_1",
      many: false,
      required: false,
      type: "text",
    },
    {
      key: "iso3166_2",
      many: false,
      required: false,
      type: "text",
    },
    {
      key: "within",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "places",
      ],
    },
    {
      key: "memberships",
      many: true,
      required: false,
      type: "parts",
      parts: [
        {
          key: "union",
          many: false,
          required: true,
          type: "ref",
          refersTo: [
            "places",
          ],
        },
        clusters_4_parts_3,
        clusters_4_parts_4,
      ],
    },
    {
      key: "coordinates",
      many: false,
      required: false,
      type: "parts",
      parts: [
        {
          key: "lat",
          many: false,
          required: true,
          type: "number",
        },
        {
          key: "lon",
          many: false,
          required: true,
          type: "number",
        },
      ],
    },
  ],
  partnerships: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    clusters_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "escp-4i",
        "escp-s3",
        "network",
        "project",
      ],
    },
    {
      key: "generation",
      many: false,
      required: false,
      type: "number",
      whole: true,
    },
    partnerships_9,
    partnerships_10,
    {
      key: "members",
      many: true,
      required: false,
      type: "parts",
      parts: [
        partnerships_11_parts_0,
        {
          key: "role",
          many: false,
          required: true,
          type: "enum",
          terms: [
            "coordinator",
            "member",
          ],
        },
      ],
    },
    clusters_9,
    clusters_10,
    {
      key: "instrument",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "instruments",
      ],
    },
    clusters_13,
    clusters_14,
  ],
  instruments: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    instruments_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "treaty",
        "mou",
        "programme",
        "policy",
        "law",
        "tax-incentive",
        "fund",
        "label-scheme",
        "initiative",
        "standard",
      ],
    },
    {
      key: "level",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "bilateral",
        "union",
        "national",
        "state",
        "organisations",
        "international",
      ],
    },
    {
      key: "parties",
      many: true,
      required: false,
      type: "ref",
      refersTo: instruments_9_refersTo,
    },
    {
      key: "places",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "places",
      ],
    },
    clusters_9,
    {
      key: "partOf",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "instruments",
      ],
    },
    clusters_13,
    {
      key: "provisions",
      many: true,
      required: false,
      type: "parts",
      parts: [
        {
          key: "kind",
          many: false,
          required: true,
          type: "enum",
          terms: [
            "aim",
            "provision",
            "expected",
            "commitment",
          ],
        },
        instruments_14_parts_1,
      ],
    },
    clusters_14,
  ],
  events: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    clusters_5,
    instruments_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "mission",
        "visit",
        "matchmaking",
        "fair",
        "summit",
        "committee",
        "policy-discussion",
        "presentation",
        "ceremony",
        "disaster",
      ],
    },
    partnerships_9,
    partnerships_10,
    {
      key: "recurrence",
      many: false,
      required: false,
      type: "enum",
      terms: [
        "yearly",
        "every-two-years",
      ],
    },
    clusters_8,
    {
      key: "organisers",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "clusters",
        "organizations",
        "partnerships",
      ],
    },
    {
      key: "participants",
      many: true,
      required: false,
      type: "parts",
      parts: [
        {
          key: "who",
          many: false,
          required: true,
          type: "ref",
          refersTo: instruments_9_refersTo,
        },
        {
          key: "role",
          many: false,
          required: true,
          type: "enum",
          terms: [
            "delegate",
            "host",
            "speaker",
            "supporter",
            "attendee",
          ],
        },
      ],
    },
    clusters_9,
    {
      key: "topics",
      many: true,
      required: false,
      type: "localized",
    },
    {
      key: "partOf",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "events",
      ],
    },
    {
      key: "instruments",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "instruments",
      ],
    },
  ],
  ties: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    {
      key: "between",
      many: true,
      required: true,
      type: "ref",
      refersTo: [
        "clusters",
        "organizations",
      ],
    },
    clusters_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "cooperation",
        "mou",
        "mou-in-discussion",
        "information-sharing",
        "agreement",
      ],
    },
    {
      key: "basis",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "stated",
        "inferred",
      ],
    },
    {
      key: "because",
      many: false,
      required: false,
      type: "localized",
    },
    {
      key: "since",
      many: false,
      required: false,
      type: "date",
    },
    clusters_9,
    {
      key: "evidence",
      many: true,
      required: false,
      type: "ref",
      refersTo: [
        "stories",
        "events",
        "instruments",
        "partnerships",
      ],
    },
  ],
  awards: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    {
      key: "holder",
      many: false,
      required: true,
      type: "ref",
      refersTo: [
        "clusters",
        "organizations",
      ],
    },
    {
      key: "scheme",
      many: false,
      required: true,
      type: "ref",
      refersTo: [
        "instruments",
      ],
    },
    {
      key: "level",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "gold",
        "silver",
        "bronze",
      ],
    },
    {
      key: "sector",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "sectors",
      ],
    },
    {
      key: "awarded",
      many: false,
      required: false,
      type: "date",
    },
    {
      key: "heldBy",
      many: false,
      required: false,
      type: "date",
    },
    {
      key: "validUntil",
      many: false,
      required: false,
      type: "date",
    },
  ],
  stories: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    stories_5,
    instruments_6,
    {
      key: "parties",
      many: true,
      required: true,
      type: "parts",
      parts: [
        partnerships_11_parts_0,
        {
          key: "context",
          many: false,
          required: true,
          type: "localized",
        },
      ],
    },
    stories_8,
    {
      key: "cooperation",
      many: false,
      required: true,
      type: "localized",
    },
    {
      key: "activities",
      many: true,
      required: true,
      type: "localized",
    },
    {
      key: "objectives",
      many: true,
      required: true,
      type: "localized",
    },
    {
      key: "policySupport",
      many: true,
      required: true,
      type: "parts",
      parts: [
        instruments_14_parts_1,
        stories_12_parts_1,
      ],
    },
    {
      key: "results",
      many: true,
      required: true,
      type: "parts",
      parts: [
        {
          key: "date",
          many: false,
          required: false,
          type: "date",
        },
        instruments_14_parts_1,
        stories_12_parts_1,
      ],
    },
    {
      key: "contact",
      many: false,
      required: false,
      type: "parts",
      parts: [
        {
          key: "name",
          many: false,
          required: true,
          type: "text",
        },
        {
          key: "role",
          many: false,
          required: true,
          type: "localized",
        },
        {
          key: "organization",
          many: false,
          required: false,
          type: "ref",
          refersTo: [
            "clusters",
            "organizations",
          ],
        },
      ],
    },
  ],
  opportunities: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    stories_5,
    instruments_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "cluster-cooperation",
        "joint-research",
        "investment",
        "market-access",
        "matchmaking",
        "technology",
      ],
    },
    stories_8,
    {
      key: "involves",
      many: true,
      required: false,
      type: "ref",
      refersTo: [],
    },
  ],
  figures: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    {
      key: "subject",
      many: false,
      required: true,
      type: "ref",
      refersTo: [],
    },
    {
      key: "measure",
      many: false,
      required: true,
      type: "localized",
    },
    {
      key: "value",
      many: false,
      required: true,
      type: "number",
    },
    {
      key: "qualifier",
      many: false,
      required: false,
      type: "enum",
      terms: [
        "exactly",
        "approximately",
        "more-than",
        "at-least",
        "less-than",
        "at-most",
      ],
    },
    {
      key: "unit",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "percent",
        "rank",
        "euro",
        "us-dollar",
        "peso",
        "square-metre",
        "megawatt-peak",
        "year",
        "factor",
        "cluster",
        "sme",
        "company",
        "organization",
        "partnership",
        "country",
        "state",
        "meeting",
        "event",
        "sector",
        "industry",
        "member",
        "employee",
        "site",
        "plant",
        "automaker",
        "label",
        "contact-point",
        "partner",
        "room",
        "aircraft",
        "teacher",
        "agreement",
        "cooperation",
        "project",
        "story",
        "footnote",
      ],
    },
    {
      key: "period",
      many: false,
      required: false,
      type: "parts",
      parts: [
        partnerships_9,
        partnerships_10,
      ],
    },
    {
      key: "status",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "observed",
        "forecast",
        "target",
      ],
    },
    clusters_9,
    {
      key: "about",
      many: true,
      required: false,
      type: "ref",
      refersTo: [],
    },
    {
      key: "counts",
      many: false,
      required: false,
      type: "parts",
      parts: [
        {
          key: "collection",
          many: false,
          required: true,
          type: "enum",
          terms: [
            "clusters",
            "organizations",
            "sectors",
            "places",
            "partnerships",
            "instruments",
            "events",
            "ties",
            "awards",
            "stories",
            "opportunities",
            "figures",
            "sources",
            "findings",
          ],
        },
        {
          key: "where",
          many: false,
          required: true,
          type: "json",
        },
      ],
    },
  ],
  sources: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    stories_5,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "paper",
        "footnote",
        "web",
        "dataset",
        "standard",
      ],
    },
    {
      key: "partOf",
      many: false,
      required: false,
      type: "ref",
      refersTo: [
        "sources",
      ],
    },
    {
      key: "number",
      many: false,
      required: false,
      type: "number",
      whole: true,
    },
    {
      key: "url",
      many: false,
      required: false,
      type: "url",
    },
    {
      key: "publisher",
      many: false,
      required: false,
      type: "text",
    },
    {
      key: "published",
      many: false,
      required: false,
      type: "date",
    },
    {
      key: "accessed",
      many: false,
      required: false,
      type: "date",
    },
    {
      key: "extent",
      many: false,
      required: false,
      type: "enum",
      terms: [
        "whole",
        "opening",
        "caption",
      ],
    },
    {
      key: "gone",
      many: false,
      required: false,
      type: "date",
    },
    {
      key: "weakHost",
      many: false,
      required: false,
      type: "boolean",
    },
    {
      key: "pages",
      many: false,
      required: false,
      type: "number",
      whole: true,
    },
    {
      key: "supports",
      many: false,
      required: true,
      type: "localized",
    },
    {
      key: "standing",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "used",
        "referenced",
        "address-unknown",
        "candidate",
      ],
    },
    {
      key: "licence",
      many: false,
      required: false,
      type: "text",
    },
  ],
  findings: [
    clusters_0,
    clusters_1,
    clusters_2,
    clusters_3,
    clusters_4,
    stories_5,
    instruments_6,
    {
      key: "kind",
      many: false,
      required: true,
      type: "enum",
      terms: [
        "contradiction",
        "miscount",
        "misspelling",
        "inference",
        "omission",
        "ambiguity",
        "overtaken",
      ],
    },
    {
      key: "about",
      many: true,
      required: true,
      type: "ref",
      refersTo: [],
    },
    {
      key: "claims",
      many: true,
      required: true,
      type: "parts",
      parts: [
        instruments_14_parts_1,
        clusters_2,
      ],
    },
    {
      key: "count",
      many: false,
      required: false,
      type: "parts",
      parts: [
        {
          key: "claimed",
          many: false,
          required: true,
          type: "number",
        },
        {
          key: "listed",
          many: false,
          required: true,
          type: "number",
        },
      ],
    },
    {
      key: "resolution",
      many: false,
      required: true,
      type: "localized",
    },
  ],
}
})
