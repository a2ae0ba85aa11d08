/** The candidates for arguments and option values that are not declared as choices. @module */
import {
  type Atlas,
  actorCollections,
  type CollectionName,
  collectionNames,
  completeQueryLine,
  descriptionOf,
  entryOf,
  type Language,
  labelOf,
  lookup,
  neighbours,
} from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'
import { findCollection } from '../collection-query.ts'

/** A replacement for the typed word. */
export interface Candidate {
  readonly text: string
  /** What it means, in the reader's language. */
  readonly label?: string
}

/** What has been typed so far, and the atlas. */
export interface CompletionContext {
  readonly atlas: Atlas
  readonly language: Language
  /** The command's arguments before the word. */
  readonly args: readonly string[]
  readonly word: string
}

/** Where the candidates for a word come from. */
export type CandidateSource =
  /** Free text: no candidates. */
  'anything' | 'file' | 'address' | ((context: CompletionContext) => readonly Candidate[])

/** More candidates are not useful. */
const maxCandidates = 100

const collections = ({ language }: CompletionContext): readonly Candidate[] =>
  collectionNames.map((text) => ({ text, label: descriptionOf(text).description[language] }))

/** The ids of the records of some collections. */
const records =
  (among: readonly CollectionName[]) =>
  ({ atlas, language, word }: CompletionContext): readonly Candidate[] =>
    among.flatMap((collection) =>
      atlas.records[collection]
        .filter(({ id }) => id.startsWith(word))
        .map((record) => ({ text: record.id, label: labelOf(atlas, entryOf(collection, record), language) })),
    )

/** What can stand at the end of a query line, in place of its last word. */
function lineCompletions(
  line: string,
  collection: CollectionName,
  { atlas, language, word }: CompletionContext,
): readonly Candidate[] {
  const { at, options } = completeQueryLine(atlas, collection, line, line.length, language, maxCandidates)
  const before = word.slice(0, word.length - (line.length - at.start))
  // A shell takes only what begins as typed, while core finds values by their names, too.
  return options.map(({ text, label }) => ({ text: before + text, label })).filter(({ text }) => text.startsWith(word))
}

/** The last words of a query line. Where only one field is left, its values: a shell would put a space after its name. */
function queryLine(context: CompletionContext): readonly Candidate[] {
  const [name = '', ...earlier] = context.args
  const collection = findCollection(name)
  if (collection === undefined) return []
  const lineWith = (word: string) => [...earlier, word].join(' ')
  const candidates = lineCompletions(lineWith(context.word), collection, context)
  const [first, ...others] = candidates
  if (first === undefined || others.length > 0 || !first.text.endsWith(':')) return candidates
  const values = lineCompletions(lineWith(first.text), collection, { ...context, word: first.text })
  return values.length === 0 ? candidates : values
}

/** The relations in which the record stands that the command is about. */
function relations({ atlas, language, args: [id = ''] }: CompletionContext): readonly Candidate[] {
  if (!lookup(atlas, id).ok) return []
  const links = neighbours(atlas, id).flatMap((neighbour) => neighbour.links)
  const labels = new Map(links.map(({ relation, label }) => [relation, label[language]]))
  return [...labels].map(([text, label]) => ({ text, label }))
}

const constant = (text: string) => (): readonly Candidate[] => [{ text }]

const concatenated =
  (...sources: readonly ((context: CompletionContext) => readonly Candidate[])[]) =>
  (context: CompletionContext): readonly Candidate[] =>
    sources.flatMap((source) => source(context))

/** Sources by command and argument, or by option. */
export const candidateSources: Readonly<Record<string, CandidateSource>> = {
  'show id': records(collectionNames),
  'open address': 'address',
  'list collection': collections,
  'list query': queryLine,
  'search text': 'anything',
  'resolve name': 'anything',
  'match cluster': records(['clusters']),
  'path from': records(actorCollections),
  'path to': records(actorCollections),
  'map id': records([...actorCollections, 'places']),
  'network id': records(collectionNames),
  'timeline id': records(['sectors', ...actorCollections]),
  'developments id': records(briefingCollections),
  'briefing subject': concatenated(constant('atlas'), records(briefingCollections)),
  'export what': concatenated(constant('dataset'), collections),
  'export query': queryLine,
  'check path': 'file',
  'compile dataset': 'file',
  'changes since': 'anything',
  'diff before': 'file',
  'diff after': 'file',
  'new folder': 'file',
  '--data': 'file',
  '--out': 'file',
  '--svg': 'file',
  '--sector': records(['sectors']),
  '--side': records(['places']),
  '--relation': relations,
  '--limit': 'anything',
  '--count': 'anything',
  '--max-length': 'anything',
  '--depth': 'anything',
  '--as-of': 'anything',
  '--from': 'anything',
  '--to': 'anything',
  '--port': 'anything',
  '--host': 'anything',
}
