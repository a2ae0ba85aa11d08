/** Requests that are let through and make much work: some by hand, and more by chance from the service's own description. @module */
import type { Random } from './seeded-random.ts'

/** A parameter, as the service describes it. */
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: Schema
}

interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly maxItems?: number
}

/** What is read of the OpenAPI document. */
export interface Description {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly parameters?: readonly Parameter[]
        readonly get?: {
          readonly parameters?: readonly Parameter[]
          readonly responses: Readonly<Record<string, { readonly content?: object }>>
        }
      }
    >
  >
}

/** Ids of the records that the requests name. */
export interface KnownIds {
  readonly clusters: readonly string[]
  readonly organizations: readonly string[]
  readonly sectors: readonly string[]
  readonly places: readonly string[]
  /** Actors that have a tie. */
  readonly tied: readonly string[]
}

/** As much of a list as an address holds. */
function filled(item: (index: number) => string, length = 7800): string {
  let text = item(0)
  for (let index = 1; text.length < length; index += 1) text += `,${item(index)}`
  return text.slice(0, text.lastIndexOf(','))
}

const made = (index: number) => `x${index.toString(36)}y`
const wrong = filled(made).split(',').slice(0, 500).join(',')
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Requests by hand, each with what is laborious about it. */
export function laboriousRequests(ids: KnownIds): Readonly<Record<string, string>> {
  const idAt = (index: number) => ids.organizations[index % ids.organizations.length] ?? 'none'
  const { clusters, sectors, places, tied } = ids
  const [cluster = 'none'] = tied.filter((id) => clusters.includes(id))
  const ends = `from=${tied[0]}&to=${tied[Math.floor(tied.length / 4) * 2]}`
  return {
    'values that there are, as many as fit': `/v1/ties?actor=${filled(idAt)}`,
    'values that there are not, as many as fit': `/v1/ties?actor=${filled(made)}`,
    'as many wrong values as are read': `/v1/ties?actor=${wrong}`,
    'as many wrong values for three fields': `/v1/ties?actor=${wrong}&evidence=${wrong}&sector=${wrong}`,
    'as many unknown parameters as are read': `/v1/clusters?${letters
      .flatMap((a) => letters.map((b) => `${a}${b}=1`))
      .slice(0, 99)
      .join('&')}`,
    'unknown fields, as many as fit': `/v1/clusters?fields=${filled(made)}`,
    'unknown facets, as many as fit': `/v1/clusters?facets=${filled(made)}`,
    'unknown keys to sort by, as many as fit': `/v1/clusters?sort=${filled(made)}`,
    'a text of words that are nowhere': `/v1/search?q=${filled(made, 190).replaceAll(',', '+')}`,
    'a text of single letters': `/v1/search?q=${letters.join('+')}&limit=100`,
    'the longest list, searched and sorted': '/v1/organizations?q=a&sort=-id&limit=500',
    'a whole list as CSV': '/v1/organizations.csv',
    'a name that is nobody’s': `/v1/resolve?name=${filled(made, 180).replaceAll(',', '+')}`,
    'names that are nobody’s, as many as fit': `/v1/organizations?partner=${filled(made, 7700)}`,
    'a date on which nothing was asked before': '/v1/organizations?asOf=2011-07-13&limit=1',
    'the longest and most paths': `/v1/paths?${ends}&count=20&maxLength=6`,
    'paths with all that fits hidden': `/v1/paths?${ends}&count=20&maxLength=6&hide=${filled(idAt, 7600)}`,
    'paths with hidden what there is not': `/v1/paths?${ends}&hide=${filled(made)}`,
    'the whole network': '/v1/network',
    'the whole network for Gephi': '/v1/network.gexf',
    'the whole network as GraphML': '/v1/network.graphml',
    'a network of four steps': `/v1/clusters/${cluster}/network?depth=4`,
    'the whole timeline': '/v1/timeline',
    'all developments': '/v1/developments.csv',
    'all white spots': '/v1/white-spots?by=region',
    'the matrix by country': '/v1/white-spots/matrix',
    'the matrix by region': '/v1/white-spots/matrix?by=region',
    'the most partners of a cluster': `/v1/clusters/${cluster}/matches?limit=100`,
    'partners among all organizations': `/v1/clusters/${cluster}/matches?limit=100&organizations=true`,
    'the briefing of the whole': '/v1/briefings',
    'the briefing of a country': `/v1/briefings/places/${places[0]}`,
    'the briefing of a sector': `/v1/briefings/sectors/${sectors[0]}`,
    'the whole dataset': '/v1/dataset',
    'the whole dataset as JSON-LD': '/v1/dataset.jsonld',
    'the whole dataset as an archive': '/v1/dataset.zip',
    'the whole dataset as a workbook': '/v1/dataset.xlsx',
    'the whole dataset as SQLite': '/v1/dataset.sqlite',
    'the whole dataset as Parquet': '/v1/dataset.parquet.zip',
    'a whole list as Parquet': '/v1/organizations.parquet',
    'home for people': '/en',
    'a list for people': '/en/organizations?q=a&sort=-id',
    'a record for people': `/en/clusters/${cluster}`,
    'partners for people': `/en/match/${cluster}`,
    'the map for people': '/en/map',
    'the timeline for people': '/en/timeline',
    'white spots for people': '/en/white-spots?by=region',
    'the description of the service': '/openapi.json',
    'an address as long as is read': `/v1/places/${'a'.repeat(7900)}`,
  }
}

const chosen = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)]

const suffixes: Readonly<Record<string, string>> = {
  'application/json': '',
  'text/csv': '.csv',
  'application/x-ndjson': '.ndjson',
  'application/ld+json': '.jsonld',
  'application/geo+json': '.geojson',
  'application/graphml+xml': '.graphml',
  'application/gexf+xml': '.gexf',
  'text/vnd.graphviz': '.dot',
  'text/markdown': '.md',
  'text/html': '.html',
  'application/zip': '.zip',
  'application/vnd.sqlite3': '.sqlite',
  'application/vnd.apache.parquet': '.parquet',
}

/** A value of a parameter: most often one that makes much work. */
function someValue({ name, schema }: Parameter, ids: KnownIds, random: Random): string {
  const { type, maximum, minimum = 1, items } = schema
  const values = schema.enum ?? items?.enum
  if (values !== undefined) {
    return type === 'array' ? values.filter(() => random() < 0.7).join(',') : (chosen(values, random) ?? '')
  }
  if (type === 'boolean') return String(random() < 0.7)
  if (type === 'integer') return String(random() < 0.7 ? (maximum ?? 500) : minimum)
  const lists: readonly (readonly string[])[] = [ids.clusters, ids.organizations, ids.sectors, ids.places, ids.tied]
  const someId = () => chosen(chosen(lists, random) ?? [], random) ?? 'none'
  if (/^(?:asOf|from|to|since|until)$/.test(name) && random() < 0.8) {
    return `20${String(Math.floor(random() * 25)).padStart(2, '0')}-0${1 + Math.floor(random() * 9)}`
  }
  if (type === 'array') {
    const many = filled(() => (random() < 0.5 ? someId() : made(Math.floor(random() * 1e6))), random() * 3000)
    return schema.maxItems === undefined ? many : many.split(',').slice(0, schema.maxItems).join(',')
  }
  return random() < 0.6 ? someId() : filled(() => made(Math.floor(random() * 1e6)), random() * 180).replaceAll(',', '+')
}

/** A request by chance. */
export function randomRequest({ paths }: Description, ids: KnownIds, random: Random): string {
  const path =
    chosen(
      Object.keys(paths).filter((one) => paths[one]?.get !== undefined),
      random,
    ) ?? '/v1'
  const described = paths[path]
  const parameters = [...(described?.parameters ?? []), ...(described?.get?.parameters ?? [])]
  const own = path.includes('clusters') ? ids.clusters : path.includes('organizations') ? ids.organizations : ids.tied
  const filledPath = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const values = parameters.find((one) => one.in === 'path' && one.name === name)?.schema.enum
    return chosen(values ?? own, random) ?? 'none'
  })
  const types = Object.keys(described?.get?.responses['200']?.content ?? {})
  const suffix = path.startsWith('/v1') ? (suffixes[chosen(types, random) ?? ''] ?? '') : ''
  const query = parameters
    .filter((one) => one.in === 'query' && random() < (one.name === 'from' || one.name === 'to' ? 0.8 : 0.35))
    .map((one) => `${one.name}=${someValue(one, ids, random)}`)
    .join('&')
  return `${filledPath}${suffix}${query === '' ? '' : `?${query.slice(0, 7500)}`}`
}
