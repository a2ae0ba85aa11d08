/**
 * Lines in the palette that are written as in a shell: `match claut`, `path claut hegan`,
 * `list events country:mx`. Names do where the shell takes ids.
 *
 * @module
 */

import {
  actorCollections,
  type CollectionName,
  collectionNames,
  descriptionOf,
  fold,
  isNodeCollection,
  type Language,
  type Localized,
  languages,
  lookup,
  parseQueryLine,
  type QueryProblem,
  suggest,
} from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'
import { type AtlasCache, memoize, perAtlas } from '../../app/atlas-cache.ts'
import type { Route } from '../../app/route.ts'
import { listRoute } from '../../screens/browse/route.ts'
import { searchRoute } from '../../screens/search/route.ts'

/** Where a line leads. */
export interface CommandTarget {
  readonly route: Route
  /** The line in full, with ids for names. */
  readonly line: string
}

/** What a command's arguments are. */
type Arguments =
  | { readonly kind: 'record'; readonly of: readonly CollectionName[] }
  | { readonly kind: 'two'; readonly of: readonly CollectionName[] }
  | { readonly kind: 'query' }
  | { readonly kind: 'text' }

/** A command that leads to a place, by the name that it has in a shell. */
interface ShellCommand {
  readonly takes: Arguments
  /** The address with some ids; nothing for a command whose place has no such address. */
  readonly address: (ids: readonly string[]) => string
}

const nodes = collectionNames.filter(isNodeCollection)

const briefing = (ids: readonly string[]): string =>
  ids.length === 2 ? `briefing/pairs/${ids.join('/')}` : ['briefing', ...ids].join('/')

/** The commands of the shell that ask about records, and how each is command as an address. */
export const shellCommands: ReadonlyMap<string, ShellCommand> = new Map<string, ShellCommand>([
  ['show', { takes: { kind: 'record', of: collectionNames }, address: ([id = '']) => id }],
  ['open', { takes: { kind: 'record', of: collectionNames }, address: ([id = '']) => id }],
  ['resolve', { takes: { kind: 'record', of: actorCollections }, address: ([id = '']) => id }],
  ['list', { takes: { kind: 'query' }, address: ([id = '']) => id }],
  ['search', { takes: { kind: 'text' }, address: ([text = '']) => `search/${text}` }],
  ['match', { takes: { kind: 'record', of: actorCollections }, address: ([id = '']) => `match/${id}` }],
  ['network', { takes: { kind: 'record', of: nodes }, address: ([id = '']) => `network/${id}` }],
  ['map', { takes: { kind: 'record', of: actorCollections }, address: ([id = '']) => `map#${id}` }],
  [
    'timeline',
    { takes: { kind: 'record', of: ['sectors', ...actorCollections] }, address: ([id = '']) => `timeline/${id}` },
  ],
  ['developments', { takes: { kind: 'record', of: briefingCollections }, address: ([id = '']) => `since?about=${id}` }],
  ['path', { takes: { kind: 'two', of: nodes }, address: (ids) => ['path', ...ids].join('/') }],
  ['briefing', { takes: { kind: 'two', of: briefingCollections }, address: briefing }],
])

/** A line without the name of the program, as a shell has it. */
const lineOfShell = (text: string): string => text.trim().replace(/^puente\s+/, '')

/** The words of a line; what stands in quotes is one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')

/** The collection that somebody names, in any of the atlas's languages. */
function collectionNamed(text: string): CollectionName | undefined {
  const called = fold(text)
  return collectionNames.find(
    (name) =>
      name === called ||
      languages.some((language: Language) => fold(descriptionOf(name).label.many[language]) === called),
  )
}

/** How many records are offered for a name. */
const maxNamed = 20

/** Records that may have a name that is being typed, nearest first. */
export const recordsNamed = perAtlas(({ atlas, track }) =>
  memoize(
    (text: string) => text,
    track('search', (text: string) => suggest(atlas, text, { limit: maxNamed })),
  ),
)

/** How many are offered for an ambiguous name. */
const maxCandidates = 8

/** Ids of the records that a name may stand for, nearest first; an id stands for its record alone. */
function idsNamed(cache: AtlasCache, text: string, collections: readonly CollectionName[]): readonly string[] {
  const found = lookup(cache.atlas, text)
  if (found.ok && collections.includes(found.value.collection)) return [found.value.record.id]
  return recordsNamed(cache)(text)
    .filter(({ collection }) => collections.includes(collection))
    .map(({ id }) => id)
    .slice(0, maxCandidates)
}

/** Both ends of two names that stand behind each other: wherever the first may end. */
function namePairs(
  cache: AtlasCache,
  words: readonly string[],
  collections: readonly CollectionName[],
): readonly (readonly [string, string])[] {
  const splits = words.slice(1).map((_, at) => {
    const ends = [words.slice(0, at + 1), words.slice(at + 1)].map((some) =>
      idsNamed(cache, some.join(' '), collections),
    )
    const [ones = [], others = []] = ends
    return { certain: ends.filter((ids) => ids.length === 1).length, ones, others }
  })
  return splits
    .toSorted((a, b) => b.certain - a.certain)
    .flatMap(({ ones, others }) =>
      ones.slice(0, 3).flatMap((one) => others.slice(0, 3).map((other): [string, string] => [one, other])),
    )
    .filter(([one, other]) => one !== other)
}

/** The ids for the words behind a command, nearest first. */
function idsFor(cache: AtlasCache, { takes }: ShellCommand, words: readonly string[]): readonly (readonly string[])[] {
  switch (takes.kind) {
    case 'text':
      return [[words.join(' ')]]
    case 'record':
      return idsNamed(cache, words.join(' '), takes.of).map((id) => [id])
    case 'two': {
      const alone = idsNamed(cache, words.join(' '), takes.of).map((id) => [id])
      const pairs = namePairs(cache, words, takes.of)
      const isOne = words.length === 1 || alone.length === 1
      return isOne ? [...alone, ...pairs] : [...pairs, ...alone]
    }
    case 'query':
      return []
    default:
      return takes satisfies never
  }
}

const listTarget = (collection: CollectionName, query: string): CommandTarget => ({
  route: listRoute(collection, query),
  line: query === '' ? collection : `${collection} ${query}`,
})

/** A collection and a query behind it. */
interface ListTargets {
  /** The list that it asks for, or else the same with what is wrong put right. */
  readonly lists: readonly CommandTarget[]
  /** What is wrong with the query. */
  readonly problems: readonly QueryProblem[]
}

/** The list that a line asks for, as a collection with a query behind it; nothing where it names no collection. */
export function parseListLine(cache: AtlasCache, text: string): ListTargets | undefined {
  const line = text.trim().replace(/^(?:puente\s+)?(?:list\s+)?/, '')
  const [, name = '', query = ''] = /^(\S+)\s*(.*)$/s.exec(line) ?? []
  const collection = collectionNamed(name)
  if (collection === undefined) return undefined
  const parsed = parseQueryLine(cache.atlas, collection, query)
  if (parsed.ok) return { lists: [listTarget(collection, query)], problems: [] }
  const { problems } = parsed.error
  const [{ at, didYouMean } = { at: undefined, didYouMean: [] }] = problems
  const righted =
    at === undefined ? [] : didYouMean.map((near) => query.slice(0, at.start) + near + query.slice(at.end))
  const understood = righted.filter((one) => parseQueryLine(cache.atlas, collection, one).ok)
  return { lists: understood.map((one) => listTarget(collection, one)), problems }
}

/** A command of the shell in a line, with its arguments and its options apart. */
interface ParsedCommand {
  readonly head: string
  readonly verb: ShellCommand
  readonly rest: readonly string[]
  /** From the first option on: a shell takes them, a place has none. */
  readonly options: readonly string[]
}

/** The command that a line begins with, where something stands behind it. */
function parseCommand(text: string): ParsedCommand | undefined {
  const [first = '', ...all] = wordsOf(lineOfShell(text))
  const head = first.toLowerCase()
  const verb = shellCommands.get(head)
  if (verb === undefined || all.length === 0) return undefined
  const from = all.findIndex((word) => /^--\p{L}/u.test(word))
  const end = verb.takes.kind === 'text' || from < 0 ? all.length : from
  return { head, verb, rest: all.slice(0, end), options: all.slice(end) }
}

/** Why a command of the shell can't be carried out as it is written; nothing where it can, or where there is none. */
export function commandProblem(cache: AtlasCache, text: string): Localized | undefined {
  const command = parseCommand(text)
  if (command === undefined || command.verb.takes.kind === 'query') return undefined
  const { head, verb, rest, options } = command
  if (options.length > 0) {
    const named = options.filter((word) => word.startsWith('--')).join(' ')
    return {
      en: `Options are for the shell: here it is without ${named}.`,
      es: `Las opciones son para el shell: aquí va sin ${named}.`,
    }
  }
  if (idsFor(cache, verb, rest).length > 0) return undefined
  const name = rest.join(' ')
  return {
    en: `Nothing that "${head}" takes is called "${name}".`,
    es: `Nada que "${head}" admita se llama "${name}".`,
  }
}

/**
 * The places that a line asks for, nearest first; none where it is no command with arguments, and no query.
 *
 * @param routeAt the place with an address
 */
export function commandTargets(
  cache: AtlasCache,
  text: string,
  routeAt: (address: string) => Route | undefined,
): readonly CommandTarget[] {
  const command = parseCommand(text)
  if (command === undefined || command.verb.takes.kind === 'query') {
    return wordsOf(lineOfShell(text)).length < 2 ? [] : (parseListLine(cache, text)?.lists ?? [])
  }
  const { head, verb, rest } = command
  if (rest.length === 0) return []
  if (verb.takes.kind === 'text') {
    return [{ route: searchRoute(rest.join(' ')), line: [head, ...rest].join(' ') }]
  }
  return idsFor(cache, verb, rest).flatMap((ids) => {
    const route = routeAt(verb.address(ids))
    return route === undefined ? [] : [{ route, line: [head, ...ids].join(' ') }]
  })
}
