import type { Atlas, Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { labelOf } from '../dataset/label.ts'
import { entryById } from '../dataset/record-index.ts'
import { ancestors } from '../index/geography.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { CollectionDescription } from '../model/description.ts'
import { pathVisitor } from '../model/json-path.ts'
import { type Language, type Localized, languages } from '../model/language.ts'
import { memoize, memoizeBy } from '../util/memo.ts'

/** The role of a text: a name of its record, another text of it, or a label of what it refers to. */
export type TextRole = 'name' | 'text' | 'context'

/** A text of a record that is searched. */
export interface RecordText {
  /** Path of the field, like `names[].value`. */
  readonly path: string
  readonly text: string
  readonly role: TextRole
  /** Its language, as ISO 639 has it, where that is known, and it is not the same in another. */
  readonly lang?: string
}

/** From this weight on a text is a name of its record. */
const nameWeight = 3

/** Calls back with the text in each language, or with the plain text. */
function eachTextIn(value: unknown, found: (text: string, language?: string) => void): void {
  if (typeof value === 'string') found(value)
  else if (typeof value === 'object' && value !== null) {
    for (const [language, text] of Object.entries(value)) if (typeof text === 'string') found(text, language)
  }
}

/** Reads the values at a path of a record. */
interface TextReader<Role extends TextRole> {
  readonly path: string
  readonly role: Role
  readonly visit: ReturnType<typeof pathVisitor>
}

/** Reads the references or terms of a field. */
interface ContextReader extends TextReader<'context'> {
  /** The labels of a vocabulary's terms; absent: the field refers to records. */
  readonly terms?: Readonly<Record<string, Localized>>
}

/** The readers of a collection's records. */
interface Readers {
  readonly own: readonly TextReader<'name' | 'text'>[]
  readonly context: readonly ContextReader[]
}

/** A text finds what a query on these fields finds, whether or not a table shows them. */
const searchedFields = ['sector', 'place', 'country', 'kind']

const readersOf = /* @__PURE__ */ memoize(
  ({ searched, fields }: CollectionDescription): Readers => ({
    own: searched.map(({ path, weight }) => ({
      path,
      role: weight >= nameWeight ? 'name' : 'text',
      visit: pathVisitor(path),
    })),
    context: fields
      .filter(({ name, type, column }) => (type === 'ref' && column) || searchedFields.includes(name))
      .map(({ paths: [path], terms }) => ({
        path,
        role: 'context',
        visit: pathVisitor(path),
        ...(terms === undefined ? {} : { terms }),
      })),
  }),
)

/** Finds a record's own texts, in the order of its fields; of what stands there in each language, with the language. */
export function eachOwnText(
  collection: CollectionName,
  record: unknown,
  found: (text: string, role: 'name' | 'text', path: string, language?: string) => void,
): void {
  for (const { path, role, visit } of readersOf(descriptionOf(collection)).own) {
    visit(record, (value) => eachTextIn(value, (text, language) => found(text, role, path, language)))
  }
}

/** Kinds of names that are no longer used, or by one source only. */
const formerKinds: readonly string[] = ['variant', 'former']

/** A label or another name of what a record refers to. */
interface ContextLabel {
  readonly text: string
  /** The reader's language of which it is the label; absent: of several, or it is another name. */
  readonly lang?: Language
}

/** Labels in the order of the languages, each text once. */
function contextLabels(labels: readonly string[]): readonly ContextLabel[] {
  const once = [...new Set(labels)]
  if (once.length === 1) return once.map((text) => ({ text }))
  return languages.flatMap((lang, at) => {
    const text = labels[at]
    return text === undefined ? [] : [{ text, lang }]
  })
}

/** Labels of so many records are kept: most records refer to few places and sectors. */
const maxLabelled = 1000

/** The labels of the record with an id, and its other names that are in use. */
const labelsById = /* @__PURE__ */ memoize((atlas: Atlas) =>
  memoizeBy(
    (id: string) => id,
    (id) => labelsOfId(atlas, id),
    maxLabelled,
  ),
)

function labelsOfId(atlas: Atlas, id: string): readonly ContextLabel[] {
  const entry = entryById(atlas, id)
  if (entry === undefined) return []
  const labels = contextLabels(languages.map((language) => labelOf(atlas, entry, language)))
  const seen = new Set(labels.map(({ text }) => text))
  const names = 'names' in entry.record ? entry.record.names.filter(({ kind }) => !formerKinds.includes(kind)) : []
  const others = new Set(names.map(({ value }) => value).filter((value) => !seen.has(value)))
  return [...labels, ...Array.from(others, (text) => ({ text }))]
}

/** Something that a record refers to. Parts with the same key have the same labels. */
export interface ContextPart {
  readonly key: string
  readonly labels: () => readonly ContextLabel[]
  readonly path: string
}

/**
 * Finds what a record refers to, if a table shows it in the record's row or records are searched by it: its country, its
 * sectors, its kind, a tie's two actors; with the places and sectors in which those lie. Each once.
 */
export function eachContextPart(
  atlas: Atlas,
  collection: CollectionName,
  record: unknown,
  found: (part: ContextPart) => void,
): void {
  const seen = new Set<string>()
  const find = (part: ContextPart): void => {
    if (!seen.has(part.key)) found(part)
    seen.add(part.key)
  }
  for (const { path, visit, terms } of readersOf(descriptionOf(collection)).context) {
    visit(record, (value) => {
      const term = String(value)
      if (terms !== undefined) {
        const label = terms[term]
        const labels = () => (label === undefined ? [] : contextLabels(languages.map((language) => label[language])))
        find({ key: `${path} ${term}`, labels, path })
      } else
        for (const id of [term, ...(ancestors(atlas).get(term) ?? [])])
          find({ key: id, labels: () => labelsById(atlas)(id), path })
    })
  }
}

/** The labels of what a record refers to. */
function contextTexts(atlas: Atlas, { collection, record }: Entry): readonly RecordText[] {
  const texts: RecordText[] = []
  eachContextPart(atlas, collection, record, ({ labels, path }) => {
    for (const label of labels()) texts.push({ path, ...label, role: 'context' })
  })
  return texts
}

/** All searched texts of a record: its own in the order of its fields, then its context. */
export function searchedTexts(atlas: Atlas, entry: Entry): readonly RecordText[] {
  const own: RecordText[] = []
  const names = 'names' in entry.record ? entry.record.names : []
  eachOwnText(entry.collection, entry.record, (text, role, path, translation) => {
    const lang = translation ?? names.find(({ value }) => value === text)?.lang
    own.push({ path, text, role, ...(lang === undefined ? {} : { lang }) })
  })
  return [...own, ...contextTexts(atlas, entry)]
}

/** The names of a record, in every spelling. */
export function namesOf({ collection, record }: Entry): readonly string[] {
  const names: string[] = []
  eachOwnText(collection, record, (text, role) => {
    if (role === 'name') names.push(text)
  })
  return names
}
