/** Views for the questions that people ask most. @module */

/** A view of a database. */
export interface DatabaseView {
  readonly name: string
  readonly description: string
  readonly sql: string
}

const actorColumns =
  'actor.id, label_en, label_es, country, region, side, place, kind, founded, ties, website, summary_en, summary_es'

/** The views of every database. */
export const views: readonly DatabaseView[] = [
  {
    name: 'actors',
    description: 'Clusters and organizations, with what they are called, where they are, and how many ties they have',
    sql: ['clusters', 'organizations']
      .map(
        (table) =>
          `SELECT ${actorColumns}, records.collection FROM ${table} AS actor JOIN records ON records.id = actor.id`,
      )
      .join('\nUNION ALL '),
  },
  {
    name: 'cooperation',
    description: 'Each tie between two actors: who, of which side, in what way, since when',
    sql: `SELECT ties.id, a.id AS first, a.label_en AS first_name, a.side AS first_side,
  b.id AS second, b.label_en AS second_name, b.side AS second_side, ties.kind, ties.basis, ties.since
FROM ties
JOIN ties_between AS one ON one.record = ties.id AND one.path = 'between.0'
JOIN ties_between AS two ON two.record = ties.id AND two.path = 'between.1'
JOIN actors AS a ON a.id = one.actor
JOIN actors AS b ON b.id = two.actor`,
  },
  {
    name: 'labels_held',
    description: 'Who holds which label, in which country, awarded when or held by when',
    sql: `SELECT awards.id, awards.holder, records.label_en AS holder_name, actors.country, awards.scheme, awards.level,
  awards.awarded, awards.held_by, awards.valid_until
FROM awards
JOIN records ON records.id = awards.holder
LEFT JOIN actors ON actors.id = awards.holder`,
  },
  {
    name: 'by_sector',
    description: 'Each actor in each of its sectors and in every larger one in which that lies',
    sql: `WITH own AS (
  SELECT record, sector FROM clusters_sectors UNION SELECT record, sector FROM organizations_sectors
)
SELECT record, sector FROM own
UNION SELECT own.record, ancestors.ancestor FROM own JOIN ancestors ON ancestors.id = own.sector`,
  },
  {
    name: 'cited_pages',
    description: 'Where a reader finds what a record says: source, section, page, address',
    sql: `SELECT citations.record, records.collection, records.label_en AS name, citations.part, citations.source,
  sources.title_en AS source_title, citations.section, citations.page, sources.url
FROM citations
JOIN records ON records.id = citations.record
JOIN sources ON sources.id = citations.source`,
  },
]
