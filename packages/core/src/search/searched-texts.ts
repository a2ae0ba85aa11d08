import { type Atlas, type Entry, oncePer } from '../atlas/atlas.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import { labelOfId } from '../atlas/label.ts'
import { pathVisitor } from '../atlas/path-values.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { CollectionDescription } from '../model/description.ts'
import { languages } from '../model/language.ts'

/** What a text is to its record: what it is called, what is said of it, or what it refers to is called. */
export type TextRole = 'name' | 'text' | 'context'

/** A text of a record that the search reads. */
export interface SearchedText {
  /** Path of the field, like `names[].value`. */
  readonly path: string
  readonly text: string
  readonly role: TextRole
}

/** From this weight on a text is what its record is called. */
const nameWeight = 3

/** Calls back with the text in each language, or with the plain text. */
function eachTextIn(value: unknown, found: (text: string) => void): void {
  if (typeof value === 'string') found(value)
  else if (typeof value === 'object' && value !== null) {
    for (const text of Object.values(value)) if (typeof text === 'string') found(text)
  }
}

/** Reads what stands in certain fields of a record. */
interface Reader<Role extends TextRole> {
  readonly path: string
  readonly role: Role
  readonly visit: ReturnType<typeof pathVisitor>
}

/** What is read of a collection's records. */
interface Readers {
  readonly own: readonly Reader<'name' | 'text'>[]
  /** References that a table shows in the record's row. */
  readonly context: readonly Reader<'context'>[]
}

const readersOf = /* @__PURE__ */ oncePer(
  ({ searched, fields }: CollectionDescription): Readers => ({
    own: searched.map(({ path, weight }) => ({
      path,
      role: weight >= nameWeight ? 'name' : 'text',
      visit: pathVisitor(path),
    })),
    context: fields
      .filter(({ type, column }) => type === 'ref' && column)
      .map(({ paths: [path] }) => ({ path, role: 'context', visit: pathVisitor(path) })),
  }),
)

/** Finds a record's own texts, in the order of its fields. */
export function eachOwnText(
  collection: CollectionName,
  record: unknown,
  found: (text: string, role: 'name' | 'text', path: string) => void,
): void {
  for (const { path, role, visit } of readersOf(descriptionOf(collection)).own) {
    visit(record, (value) => eachTextIn(value, (text) => found(text, role, path)))
  }
}

/** Finds the ids of the records that a table shows in this one's row: its country, its sectors, a tie's two actors. */
export function eachContextId(
  collection: CollectionName,
  record: unknown,
  found: (id: string, path: string) => void,
): void {
  for (const { path, visit } of readersOf(descriptionOf(collection)).context) {
    visit(record, (id) => found(String(id), path))
  }
}

/** What the record with an id is called where another refers to it: in each language, once if they call it the same. */
export const contextLabels = (atlas: Atlas, id: string): ReadonlySet<string> =>
  new Set(languages.map((language) => labelOfId(atlas, id, language)))

/** What the records are called that a table shows in this one's row. */
export function contextTexts(atlas: Atlas, { collection, record }: Entry): readonly SearchedText[] {
  const texts: SearchedText[] = []
  eachContextId(collection, record, (id, path) => {
    for (const text of contextLabels(atlas, id)) texts.push({ path, text, role: 'context' })
  })
  return texts
}

/** Every text of a record that the search reads: its own in the order of its fields, then its context. */
export function searchedTexts(atlas: Atlas, entry: Entry): readonly SearchedText[] {
  const own: SearchedText[] = []
  eachOwnText(entry.collection, entry.record, (text, role, path) => own.push({ path, text, role }))
  return [...own, ...contextTexts(atlas, entry)]
}

/** What a record is called, in every spelling. */
export function namesOf({ collection, record }: Entry): readonly string[] {
  const names: string[] = []
  eachOwnText(collection, record, (text, role) => {
    if (role === 'name') names.push(text)
  })
  return names
}
