import * as z from 'zod'
import { field } from './field.ts'
import { forms } from './forms.ts'
import { longest, textLine } from './text.ts'
import { vocabulary } from './vocabulary.ts'

/** What a name is to its bearer. */
const nameKind = () =>
  vocabulary({
    official: { en: 'official name', es: 'nombre oficial' },
    descriptive: { en: 'descriptive name', es: 'nombre descriptivo' },
    alias: { en: 'also known as', es: 'también conocido como' },
    acronym: { en: 'acronym', es: 'sigla' },
    former: { en: 'former name', es: 'nombre anterior' },
    variant: { en: 'as a source spells it', es: 'tal como lo escribe una fuente' },
  })

/** Schema of a name: its spelling, the language it is in, and what it is to its bearer. */
export const name = () =>
  z.strictObject({
    value: field(textLine(longest.name), { search: 4 }),
    lang: z.string().regex(/^[a-z]{2,3}$/, forms.language.en),
    kind: nameKind(),
  })

/** Schema of the names of a record: the first is the one shown unless one is in the reader's language. */
export const names = () =>
  field(z.array(name()).min(1), {
    label: { en: 'names', es: 'nombres' },
    query: 'name',
    search: 4,
    column: true,
    valueType: 'text',
  })

export type { Name } from './generated/records.ts'
