/** What records of every collection have: id, citations, further values, names, title, summary. @module */
import * as z from 'zod'
import { citation } from './citation.ts'
import type { CollectionName } from './collection-name.ts'
import { field, vocabulary } from './field.ts'
import { type Id, idText } from './id.ts'
import type { Localized } from './language.ts'
import { formErrors, localized, maxLength, partialDate, textLine, textLines, webAddress } from './text.ts'

/**
 * Schema of a further value for one field, with its own citations and rank (as in Wikidata).
 *
 * The field itself keeps the value of the atlas's main source; a statement adds the value of another source, or the
 * source that supports the value.
 */
export const statement = () =>
  z.strictObject({
    /** Path of the field, like `start` or `names.0`. */
    field: textLine(),
    value: z.union([textLines(), z.number(), z.boolean()]),
    /** How the value stands to the record's own. */
    relation: vocabulary({
      confirms: { en: 'confirms', es: 'confirma' },
      adds: { en: 'adds', es: 'añade' },
      refines: { en: 'more precisely', es: 'con más precisión' },
      contradicts: { en: 'contradicts', es: 'contradice' },
      precedes: { en: 'before', es: 'antes' },
      overtakes: { en: 'true since', es: 'vigente desde entonces' },
    }),
    /** Since when the value holds, if it did not always. */
    from: partialDate().optional(),
    /** Until when the value holds, if it no longer does. */
    until: partialDate().optional(),
    rank: vocabulary({
      preferred: { en: 'preferred', es: 'preferente' },
      normal: { en: 'normal', es: 'normal' },
      deprecated: { en: 'not relied on', es: 'no se da por cierto' },
    }),
    note: localized().optional(),
    citations: z.array(citation()).min(1),
  })

export type { Name, Statement } from './generated/records.ts'

/** Schema of a record's own id, whose type says of which collection it is. */
const ownId = <C extends CollectionName>(_collection: C): z.ZodType<Id<C>, string> =>
  // The brand exists in types only: at run time an id is its string.
  field(idText(), {
    label: { en: 'id', es: 'identificador' },
    query: 'id',
    valueType: 'text',
  }) as unknown as z.ZodType<Id<C>, string>

export const recordShape = <C extends CollectionName>(collection: C) => ({
  id: ownId(collection),
  note: field(localized(), { label: { en: 'note', es: 'nota' } }).optional(),
  citations: field(z.array(citation()).min(1), { label: { en: 'citations', es: 'citas' } }),
  /** The fields that the atlas's main source does not give, or items of them, like `names.2`. */
  beyond: field(z.array(textLine()).min(1), {
    label: { en: 'beyond the main source', es: 'más allá de la fuente principal' },
  }).optional(),
  statements: field(z.array(statement()).min(1), {
    label: { en: 'further values', es: 'otros valores' },
  }).optional(),
})

export const summary = () => field(localized(), { label: { en: 'summary', es: 'resumen' }, search: 1 })

export const title = () =>
  field(localized(), { label: { en: 'title', es: 'título' }, query: 'title', search: 3, column: true })

export const kind = <const T extends string>(terms: Readonly<Record<T, Localized>>, { column = true } = {}) =>
  field(vocabulary(terms), {
    label: { en: 'kind', es: 'tipo' },
    query: 'kind',
    facet: true,
    ...(column ? { column } : {}),
  })

export const website = () => field(webAddress(), { label: { en: 'website', es: 'sitio web' }, valueType: 'url' })

/**
 * Schema of the entries that registers keep of an actor, and by which they know it.
 *
 * The day on which an address was last seen is that of the source cited for it, as with the website.
 */
export const profiles = () =>
  field(
    z
      .array(
        z.strictObject({
          /** What the register is called, like `ECCP`, `ROR` or `Wikidata`. */
          register: field(textLine(maxLength.name), {
            label: { en: 'profiles', es: 'perfiles' },
            query: 'profile',
          }),
          /** The entry's address, which holds the identifier. */
          url: field(webAddress(), { valueType: 'url' }),
        }),
      )
      .min(1),
    { label: { en: 'profiles', es: 'perfiles' } },
  )

const nameKind = () =>
  vocabulary({
    official: { en: 'official name', es: 'nombre oficial' },
    descriptive: { en: 'descriptive name', es: 'nombre descriptivo' },
    alias: { en: 'also known as', es: 'también conocido como' },
    acronym: { en: 'acronym', es: 'sigla' },
    former: { en: 'former name', es: 'nombre anterior' },
    later: { en: 'later name', es: 'nombre posterior' },
    variant: { en: 'as a source spells it', es: 'tal como lo escribe una fuente' },
  })

export const name = () =>
  z.strictObject({
    value: field(textLine(maxLength.name), { search: 4 }),
    lang: z.string().regex(/^[a-z]{2,3}$/, formErrors.language.en),
    kind: nameKind(),
  })

/** Schema of the names of a record: the first is shown where none is in the reader's language. */
export const names = () =>
  field(z.array(name()).min(1), {
    label: { en: 'names', es: 'nombres' },
    query: 'name',
    search: 4,
    column: true,
    valueType: 'text',
  })
