/** What can stand for each argument, and for the value of each option, that is not one of a few words. @module */
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
import { collectionCalled } from '../collection-query.ts'

/** Something that can take the place of the word that is being typed. */
export interface Offer {
  readonly text: string
  /** What it means, in the reader's language. */
  readonly label?: string
}

/** What has been typed, and of which atlas. */
export interface Sought {
  readonly atlas: Atlas
  readonly language: Language
  /** The command's arguments before the word. */
  readonly given: readonly string[]
  readonly word: string
}

/** Says what can stand where a word is being typed. */
export type Offering =
  /** Only the reader knows. */
  'anything' | 'file' | 'address' | ((sought: Sought) => readonly Offer[])

/** More than these nobody reads. */
const mostOptions = 100

const collections = ({ language }: Sought): readonly Offer[] =>
  collectionNames.map((text) => ({ text, label: descriptionOf(text).description[language] }))

/** The ids of the records of some collections. */
const records =
  (among: readonly CollectionName[]) =>
  ({ atlas, language, word }: Sought): readonly Offer[] =>
    among.flatMap((collection) =>
      atlas.records[collection]
        .filter(({ id }) => id.startsWith(word))
        .map((record) => ({ text: record.id, label: labelOf(atlas, entryOf(collection, record), language) })),
    )

/** What can stand at the end of a query line, in place of its last word. */
function atEndOf(line: string, collection: CollectionName, { atlas, language, word }: Sought): readonly Offer[] {
  const { at, options } = completeQueryLine(atlas, collection, line, line.length, language, mostOptions)
  const before = word.slice(0, word.length - (line.length - at.start))
  // A shell takes only what begins as typed, while core finds values by their names, too.
  return options.map(({ text, label }) => ({ text: before + text, label })).filter(({ text }) => text.startsWith(word))
}

/** The last words of a query line. Where only one field is left, its values: a shell would put a space after its name. */
function queryLine(sought: Sought): readonly Offer[] {
  const [name = '', ...earlier] = sought.given
  const collection = collectionCalled(name)
  if (collection === undefined) return []
  const lineWith = (word: string) => [...earlier, word].join(' ')
  const offers = atEndOf(lineWith(sought.word), collection, sought)
  const [first, ...others] = offers
  if (first === undefined || others.length > 0 || !first.text.endsWith(':')) return offers
  const values = atEndOf(lineWith(first.text), collection, { ...sought, word: first.text })
  return values.length === 0 ? offers : values
}

/** The relations in which the record stands that the command is about. */
function relations({ atlas, language, given: [id = ''] }: Sought): readonly Offer[] {
  if (!lookup(atlas, id).ok) return []
  const links = neighbours(atlas, id).flatMap((neighbour) => neighbour.links)
  const labels = new Map(links.map(({ relation, label }) => [relation, label[language]]))
  return [...labels].map(([text, label]) => ({ text, label }))
}

const only = (text: string) => (): readonly Offer[] => [{ text }]

const together =
  (...offerings: readonly ((sought: Sought) => readonly Offer[])[]) =>
  (sought: Sought): readonly Offer[] =>
    offerings.flatMap((offering) => offering(sought))

/** By command and argument, or by option; what is one of a few words says so where it is declared. */
export const offerings: Readonly<Record<string, Offering>> = {
  'show id': records(collectionNames),
  'open address': 'address',
  'list collection': collections,
  'list query': queryLine,
  'search text': 'anything',
  'resolve name': 'anything',
  'match cluster': records(['clusters']),
  'path from': records(actorCollections),
  'path to': records(actorCollections),
  'network id': records(collectionNames),
  'timeline id': records(['sectors', ...actorCollections]),
  'briefing subject': together(only('atlas'), records(briefingCollections)),
  'export what': together(only('dataset'), collections),
  'export query': queryLine,
  'check path': 'file',
  'new folder': 'file',
  '--data': 'file',
  '--out': 'file',
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
