/**
 * A program in which every id that the library gives is handed back to it: of the embedded atlas, whose ids are literal
 * types, and of an atlas that was opened at run time.
 *
 * @module
 */

const withAtlas = (atlas: string, records: string) => `
for (const { id } of query(${atlas}, 'clusters', { limit: 2 }).records) {
  results.push(matches(${atlas}, id, { limit: 1 }).suggestions.map(({ entry }) => sideOf(${atlas}, entry.record.id)))
  results.push(neighbours(${atlas}, id).map(({ entry, links }) => [neighbours(${atlas}, entry.record.id).length, links.length]))
  results.push(resourceAllocation(${atlas}, id, { limit: 1 }).map(({ entry }) => egoNetwork(${atlas}, entry.record.id).nodes.length))
  results.push(labelOfId(${atlas}, id, 'en'), findingsAbout(${atlas}, id).length, briefing(${atlas}, { kind: 'cluster', id }, { language: 'en' }).title)
}
const first${records} = ${atlas}.records.clusters[0]
if (first${records} !== undefined) {
  const { id, country, sectors } = first${records}
  matches(${atlas}, id, { exclude: [id], ...(sectors?.[0] === undefined ? {} : { sector: sectors[0] }) })
  if (country !== undefined) results.push(get(${atlas}, 'places', country).id, sideOf(${atlas}, country))
  for (const path of cooperationPaths(${atlas}, id, id))
    for (const { from, to, ways } of path.steps) {
      results.push(shortestPath(${atlas}, from.record.id, to.record.id)?.actors.map(({ record }) => matches(${atlas}, record.id, { limit: 1 }).asOf))
      for (const { through, links } of ways) results.push(through.map(({ record }) => neighbours(${atlas}, record.id).length), links.map((link) => neighbours(${atlas}, link.from).length))
    }
  results.push(subgraphOf(${atlas}, [id]).nodes.flatMap((node) => graphOf(${atlas}).ids[node] ?? []).map((node) => neighbours(${atlas}, node).length))
}
for (const name of collectionNames)
  for (const record of query(${atlas}, name, { limit: 1 }).records) results.push(get(${atlas}, name, record.id).citations.map(({ source }) => get(${atlas}, 'sources', source).kind))
for (const tie of ${atlas}.records.ties.slice(0, 1)) results.push(tie.between.map((id) => matches(${atlas}, id, { limit: 1 }).suggestions.length), get(${atlas}, 'ties', tie.id).kind)
for (const { sector, cells } of opportunityMatrix(${atlas}).rows.slice(0, 1)) {
  results.push(timeline(${atlas}, { sector }).slice(0, 1).map((entry) => get(${atlas}, entry.collection, entry.id).id))
  for (const { place, actors } of cells.slice(0, 1)) results.push(get(${atlas}, 'places', place).id, actors.here.map((id) => matches(${atlas}, id, { limit: 1 }).asOf))
  results.push(query(${atlas}, 'clusters', { where: { sector } }).total, whiteSpots(${atlas}, { sectors: [sector], limit: 1 }).map(({ cell }) => timeline(${atlas}, { sector: cell.sector }).length))
}
for (const { entry } of search(${atlas}, 'energy', { collections: ['clusters'] }).slice(0, 1)) results.push(get(${atlas}, entry.collection, entry.record.id).id, related(${atlas}, entry).length)
for (const { collection, id } of suggest(${atlas}, 'ener').slice(0, 1)) results.push(get(${atlas}, collection, id).id)
results.push(resolve(${atlas}, 'CLAUT').runnersUp.map(({ entry }) => matches(${atlas}, entry.record.id, { limit: 1 }).asOf))
for (const { value } of query(${atlas}, 'clusters', { facets: ['country', 'kind', 'tie'] }).facets.country ?? []) results.push(query(${atlas}, 'clusters', { where: { country: value } }).total, get(${atlas}, 'places', value).id)
for (const { value } of query(${atlas}, 'clusters', { facets: ['kind', 'tie', 'ties'] }).facets.tie ?? []) results.push(query(${atlas}, 'clusters', { where: { tie: value } }).total)
for (const { place } of actorMap(${atlas}).regions[0]?.spots ?? []) results.push(sideOf(${atlas}, place.id))
results.push(overview(${atlas}).sectors.map(({ sector }) => timelineLanes(${atlas}, { sector: sector.record.id }).lanes.map((lane) => lane.sector)))
results.push(centrality(${atlas}, 'degree', { limit: 2 }).map(({ entry }) => neighbours(${atlas}, entry.record.id).length))
results.push(claimedCounts(${atlas}).map(({ figure }) => get(${atlas}, 'figures', figure.id).value), latestFindings(${atlas}, 1).map(({ finding }) => get(${atlas}, 'findings', finding.record.id).about.map((id) => labelOfId(${atlas}, id, 'es'))))
for (const citation of first${records} === undefined ? [] : citationsOf(${atlas}, entryOf('clusters', first${records}))) results.push(get(${atlas}, 'sources', citation.source).id)
{
  const found = lookup(${atlas}, 'aerospace')
  if (found.ok) results.push(get(${atlas}, found.value.collection, found.value.record.id).id)
  const cluster = lookupIn(${atlas}, 'clusters', 'claut')
  if (cluster.ok) results.push(matches(${atlas}, cluster.value.id, { asOf: ${atlas}.manifest.asOf }).asOf, ${atlas}.manifest.sides.map((side) => opportunityMatrix(${atlas}, { side }).by))
}
`

/** The program. */
export const idsGoBackIn = `
import { actorMap, atlas, centrality, citationsOf, claimedCounts, collectionNames, cooperationPaths, egoNetwork, entryOf, findingsAbout, get, graphOf, labelOfId, latestFindings, lookup, lookupIn, matches, neighbours, opportunityMatrix, overview, query, related, resolve, resourceAllocation, search, shortestPath, sideOf, subgraphOf, suggest, timeline, timelineLanes, whiteSpots } from '@puente/core'
import { briefing } from '@puente/core/briefing'
import { clusters } from '@puente/core/collections/clusters'
import { openAtlas } from '@puente/core/open'
import dataset from '@puente/core/dataset.json' with { type: 'json' }

const results = []
results.push(matches(atlas, get(atlas, 'clusters', 'claut').id, { limit: 1 }).suggestions.length)
for (const { id } of clusters.slice(0, 1)) results.push(matches(atlas, id).asOf, get(atlas, 'clusters', id).kind)
{${withAtlas('atlas', 'Embedded')}}
const opened = openAtlas(dataset)
if (opened.ok) {
  const own = opened.value
  results.push(matches(own, 'claut', { limit: 1 }).asOf)
${withAtlas('own', 'Own')}}
console.log(results.length)
`
