/** Questions to the built library, by public names that versions have in common. @module */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Question } from './part.ts'

/** Thrown by a question about something that a build does not export. */
export class NotExported extends Error {}

/** What is read of an answer of the library. */
interface Answer {
  readonly ok?: boolean
  readonly value?: Atlas
  readonly records?: readonly unknown[]
}

/** What is read of an atlas. */
export interface Atlas {
  readonly hash: string
  readonly records: Readonly<Record<string, readonly { readonly id: string; readonly kind?: string }[]>>
}

/** The exports of a build, of all its modules together. */
export type Exports = Readonly<Record<string, (...input: readonly unknown[]) => Answer>>

/**
 * The exports of a built library.
 *
 * @param dist the folder of its modules
 */
export async function exportsOf(dist: string): Promise<Exports> {
  const modules = await Promise.all(
    ['index', 'node', 'export', 'briefing'].map((name) => import(pathToFileURL(join(dist, `${name}.js`)).href)),
  )
  return Object.assign({}, ...modules)
}

/** A question of each contest, as far as it is read here. */
interface ContestQuestions {
  readonly filter: { readonly where: object; readonly page: number }
  readonly search: { readonly text: string }
  readonly suggest: { readonly text: string }
  readonly path: { readonly from: string; readonly to: string }
  readonly match: string
}

type ContestName = keyof ContestQuestions

/** The questions of the contests, as `bench/generate-atlas.ts` of core writes them. */
export type Contests = { readonly [Name in ContestName]: readonly ContestQuestions[Name][] }

/** What questions are put to. */
export interface Setting {
  readonly exports: Exports
  readonly atlas: Atlas
  readonly contests: Contests
  /** The text of the embedded dataset, the same for both builds. */
  readonly dataset: string
}

/** The name under which the time to open the dataset is reported. */
export const opening = 'open'

/** Puts a question once. */
type Ask = (setting: Setting) => unknown

/** Calls the first of some exports that there is. */
function call({ exports }: Pick<Setting, 'exports'>, names: readonly string[], ...input: readonly unknown[]): Answer {
  for (const name of names) {
    const called = exports[name]
    if (typeof called === 'function') return called(...input)
  }
  throw new NotExported(names.join(', '))
}

/** Opens a dataset. */
export function open(exports: Exports, path: string): Atlas {
  const { value } = call({ exports }, ['openPath'], path)
  if (value === undefined) throw new Error(`${path} is not opened`)
  return value
}

/** A page of organizations, checked as those are that come from outside. */
function list(setting: Setting, query: object): Answer {
  const { value } = call(setting, ['parseQueryObject'], setting.atlas, 'organizations', query)
  if (value === undefined) throw new Error(`refused: ${JSON.stringify(query)}`)
  return call(setting, ['query'], setting.atlas, 'organizations', value)
}

/** How a question of each contest is put. */
const asks: { readonly [Name in ContestName]: (setting: Setting, question: ContestQuestions[Name]) => unknown } = {
  filter: (setting, { where, page }) =>
    list(setting, { where, page, facets: ['target', 'place', 'region'], sort: ['name'], limit: 25 }),
  search: (setting, { text }) =>
    call(setting, ['search'], setting.atlas, text, { collections: ['organizations'], limit: 20 }),
  suggest: (setting, { text }) =>
    call(setting, ['suggest'], setting.atlas, text, { collections: ['organizations'], limit: 8 }),
  path: (setting, { from, to }) => call(setting, ['shortestPath'], setting.atlas, from, to),
  match: (setting, id) => call(setting, ['matches'], setting.atlas, id, { organizations: true, introductions: false }),
}

const contest = <Name extends ContestName>(name: Name): readonly [first: Ask, all: Ask] => {
  const put = (setting: Setting, questions: readonly ContestQuestions[Name][]) => {
    for (const question of questions) asks[name](setting, question)
  }
  return [
    (setting) => put(setting, setting.contests[name].slice(0, 1)),
    (setting) => put(setting, setting.contests[name]),
  ]
}

const [firstFilter, filter] = contest('filter')
const [firstSearch, search] = contest('search')
const [firstSuggest, suggest] = contest('suggest')
const [firstPath, path] = contest('path')
const [firstMatch, match] = contest('match')

const resolveNames = (setting: Setting, count: number) => {
  for (const { text } of setting.contests.search.slice(0, count)) call(setting, ['resolve'], setting.atlas, text)
}

/** The first record of a collection that a condition holds for. */
function recordOf({ atlas }: Setting, collection: string, kind?: string) {
  const found = atlas.records[collection]?.find((record) => kind === undefined || record.kind === kind)
  if (found === undefined) throw new Error(`no ${kind ?? 'record'} in ${collection}`)
  return found
}

const briefing =
  (kind: 'cluster' | 'sector' | 'place', collection: string, kindOfRecord?: string): Ask =>
  (setting) =>
    call(
      setting,
      ['briefing'],
      setting.atlas,
      { kind, id: recordOf(setting, collection, kindOfRecord).id },
      { language: 'en' },
    )

const listing = ({ atlas }: Setting) => ({ collection: 'organizations', records: atlas.records.organizations })

/** A question to the library, and how it is put. */
interface LibraryQuestion extends Question {
  readonly ask: Ask
  /** Whether it is put over and over; a first question is put once, as it prepares something. */
  readonly isWarm?: true
}

const once = (name: string, ask: Ask): LibraryQuestion => ({ name, unit: 'ms', ask })
const warm = (name: string, ask: Ask): LibraryQuestion => ({ name, unit: 'ms', ask, isWarm: true })

/** In the order in which they are put: what a first question prepares, later ones find. */
export const libraryQuestions: readonly LibraryQuestion[] = [
  {
    ...warm('reference: JSON.parse of the embedded dataset, 10 times', ({ dataset }) => {
      for (let time = 0; time < 10; time++) JSON.parse(dataset)
    }),
    isReference: true,
  },
  once('first filter', firstFilter),
  warm('filter, every question of the contest', filter),
  once('first sorted list', (setting) => list(setting, { sort: ['-name'], limit: 25 })),
  warm('sorted list, 100 pages', (setting) => {
    for (let page = 1; page <= 100; page++) list(setting, { sort: ['-name'], limit: 25, page })
  }),
  once('first facets', (setting) => list(setting, { facets: ['kind', 'country', 'sector'], limit: 1 })),
  warm('facets, 20 times', (setting) => {
    for (let time = 0; time < 20; time++) list(setting, { facets: ['kind', 'country', 'sector'], limit: 1 })
  }),
  once('first suggest', firstSuggest),
  warm('suggest, every question of the contest', suggest),
  once('first search', firstSearch),
  warm('search, every question of the contest', search),
  once('first resolve', (setting) => resolveNames(setting, 1)),
  warm('resolve, every text of the search contest', (setting) => resolveNames(setting, Number.POSITIVE_INFINITY)),
  once('first path', firstPath),
  warm('path, every question of the contest', path),
  once('first match', firstMatch),
  warm('match, every question of the contest', match),
  once('graph', (setting) => call(setting, ['graphOf'], setting.atlas)),
  once('PageRank', (setting) => call(setting, ['centrality', 'pageRank'], setting.atlas, 'pagerank')),
  once('hash', ({ atlas }) => atlas.hash),
  once('related records', (setting) =>
    call(setting, ['related'], setting.atlas, {
      collection: 'organizations',
      record: recordOf(setting, 'organizations'),
    }),
  ),
  once('timeline', (setting) => call(setting, ['timelineLanes'], setting.atlas)),
  once('white spots', (setting) => call(setting, ['whiteSpots'], setting.atlas)),
  once('briefing of a cluster', briefing('cluster', 'clusters')),
  once('briefing of a sector', briefing('sector', 'sectors')),
  once('briefing of a country', briefing('place', 'places', 'country')),
  warm('CSV of all organizations', (setting) => call(setting, ['toCsv'], setting.atlas, listing(setting))),
  warm('JSON of all organizations', (setting) => call(setting, ['toJson'], setting.atlas, listing(setting))),
  warm('NDJSON of all organizations', (setting) => call(setting, ['toNdjson'], listing(setting))),
  warm('GeoJSON of all organizations', (setting) => call(setting, ['toGeoJson'], setting.atlas, listing(setting))),
  once('GEXF of the network', (setting) =>
    call(setting, ['exportGraph'], call(setting, ['graphOf'], setting.atlas), 'gexf'),
  ),
]
