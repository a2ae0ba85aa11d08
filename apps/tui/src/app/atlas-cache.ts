/** What the screens show, made from the atlas when it is asked for and kept while it is likely to be asked again. @module */
import {
  type Atlas,
  actorCollections,
  type CollectionName,
  completeQueryLine,
  type Entry,
  facetsOf,
  type Language,
  type LineCompletion,
  type QueryField,
  type SearchHit,
  type Suggestion,
  search,
  suggest,
} from '@puente/core'
import type { Keymap } from '../input/keymap.ts'
import type { Mode } from '../input/modes.ts'
import { type WantedWidths, wantedWidths } from '../screens/browse/columns.ts'
import { type MapData, mapDataOf } from '../screens/map/map-data.ts'
import { type EgoNetwork, egoNetworkOf } from '../screens/network/ego-network.ts'
import type { Charset } from '../text/charset.ts'
import type { Document } from '../views/document.ts'
import { helpDocument } from '../views/help.ts'
import { homeColumns, homeDocument } from '../views/home.ts'
import { pathsDocument } from '../views/paths.ts'
import { recordDocument } from '../views/record.ts'
import { type Questions, questionsOf } from './atlas-queries.ts'
import { remembering } from './memoize.ts'
import { countValues, type Listing, listingOf } from './result-list.ts'
import { type Patience, patienceOf } from './slow-calls.ts'

/** What the screens show of an atlas. */
export interface Model {
  /** Knows how long answers take. */
  readonly patience: Patience
  readonly atlas: Atlas
  /** Which characters the terminal can draw. */
  readonly charset: Charset
  /** The language in whose collation lists are sorted. */
  readonly language: Language
  /** The same model with its lists sorted for the readers of another language. */
  readonly in: (language: Language) => Model
  readonly listing: (collection: CollectionName, line: string) => Listing
  /** What can stand at the caret of a line that is typed; the caret is counted in UTF-16 units. */
  readonly completion: (collection: CollectionName, line: string, caret: number, language: Language) => LineCompletion
  /** The fields whose values are counted beside a table. */
  readonly facets: (collection: CollectionName, limit: number) => readonly QueryField[]
  /** The columns of a collection's table that have values, and how wide they would be. */
  readonly columns: (collection: CollectionName, language: Language) => WantedWidths
  readonly record: (entry: Entry, language: Language, width: number) => Document
  /** The home screen: one document, or two for two widths. */
  readonly home: (
    keymap: Keymap,
    language: Language,
    widths: readonly [number] | readonly [number, number],
  ) => readonly Document[]
  /** The keys, those of a mode first. */
  readonly help: (keymap: Keymap, language: Language, width: number, mode: Mode) => Document
  readonly hits: (text: string) => readonly SearchHit[]
  readonly questions: Questions
  readonly map: MapData
  readonly rings: (id: string, depth: 1 | 2) => EgoNetwork | undefined
  /** Ids of the actors that a name which is being typed may mean. */
  readonly actorsCalled: (text: string) => readonly string[]
  /** Records that a name which is being typed may mean, nearest first. */
  readonly named: (text: string) => readonly Suggestion[]
  readonly paths: (from: string, to: string, language: Language, width: number) => Document
}

/** How many options are offered for what is being typed. */
const mostOptions = 20

/** How many records the palette offers for a name. */
const mostNamed = 20

/** How many hits a search shows: beyond, a better word helps more than scrolling. */
const mostHits = 100

const actorCount = ({ records }: Atlas): number => actorCollections.reduce((sum, name) => sum + records[name].length, 0)

/** The field whose value is being typed at the caret; empty where a field's name or a word is. */
const fieldTypedAt = (line: string, caret: number): string =>
  /([\w.]+)[:<>=][^\s]*$/.exec(line.slice(0, caret))?.[1] ?? ''

/** What a query line asks for: words need the text index, fields only their own. */
const kindOfLine = (line: string): string =>
  line === '' ? 'all' : line.split(/\s+/).every((piece) => /[:<>=]/.test(piece)) ? 'fields' : 'words'

/**
 * What the screens show of an atlas.
 *
 * @param charset which characters the terminal can draw
 * @param patience knows how long answers take; absent: it learns it
 * @returns the model for readers of English; `in` gives that of another language
 */
export function modelOf(
  atlas: Atlas,
  charset: Charset = 'unicode',
  patience: Patience = patienceOf(() => actorCount(atlas)),
): Model {
  const { foreseeing } = patience
  const counted = foreseeing(countValues, (collection, field) => `${collection} ${field}`)
  const modelIn = remembering(
    (language) => language,
    (language: Language): Model => ({ ...shared, language, in: modelIn, listing: listingIn(language) }),
  )
  const listingIn = (language: Language): Model['listing'] =>
    remembering(
      (collection, line) => `${collection} ${line}`,
      foreseeing(
        (collection: CollectionName, line: string) => listingOf(atlas, collection, line, language, counted),
        (collection, line) => `${collection} ${kindOfLine(line)}`,
      ),
    )
  const shared: Omit<Model, 'language' | 'in' | 'listing'> = {
    patience,
    atlas,
    charset,
    completion: remembering(
      (collection, line, caret, language) => `${collection} ${language} ${caret} ${line}`,
      foreseeing(
        (collection: CollectionName, line: string, caret: number, language: Language) =>
          completeQueryLine(atlas, collection, line, caret, language, mostOptions),
        (collection, line, caret) => `${collection} ${fieldTypedAt(line, caret)}`,
      ),
    ),
    facets: remembering(
      (collection, limit) => `${collection} ${limit}`,
      foreseeing(
        (collection: CollectionName, limit: number) => facetsOf(atlas, collection, limit),
        (collection) => collection,
      ),
    ),
    columns: remembering(
      (collection, language) => `${collection} ${language}`,
      (collection: CollectionName, language: Language) => wantedWidths(atlas, collection, language),
    ),
    record: remembering(
      ({ record }, language, width) => `${record.id} ${language} ${width}`,
      (entry: Entry, language: Language, width: number) => recordDocument({ atlas, entry, language, width }),
    ),
    home: remembering(
      ({ changes }, language, widths) => `${language} ${widths.join()} ${changes}`,
      foreseeing(
        (keymap: Keymap, language: Language, [first, second]: readonly [number] | readonly [number, number]) =>
          second === undefined
            ? [homeDocument({ atlas, language, width: first }, keymap)]
            : homeColumns({ atlas, language, width: first }, { atlas, language, width: second }, keymap),
        () => '',
      ),
    ),
    help: remembering(({ changes }, language, width, mode) => `${language} ${width} ${mode} ${changes}`, helpDocument),
    hits: remembering(
      (text) => text,
      foreseeing((text: string) => search(atlas, text, { limit: mostHits })),
    ),
    questions: questionsOf(atlas, patience),
    map: mapDataOf(atlas, patience),
    rings: remembering(
      (id, depth) => `${id} ${depth}`,
      foreseeing(
        (id: string, depth: 1 | 2) => egoNetworkOf(atlas, id, depth),
        (_id, depth) => String(depth),
      ),
    ),
    actorsCalled: remembering(
      (text) => text,
      foreseeing((text: string) =>
        suggest(atlas, text, { collections: actorCollections, limit: mostHits }).map(({ id }) => id),
      ),
    ),
    named: remembering(
      (text) => text,
      foreseeing((text: string) => suggest(atlas, text, { limit: mostNamed })),
    ),
    paths: remembering(
      (from, to, language, width) => `${from} ${to} ${language} ${width}`,
      foreseeing((from: string, to: string, language: Language, width: number) =>
        pathsDocument({ atlas, from, to, language, width, charset }),
      ),
    ),
  }
  return modelIn('en')
}
