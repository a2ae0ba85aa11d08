/** The generated types of records are those that the schemas give; `tsc`, which reads this file too, checks it. */
import { expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { CollectionName } from './collection-name.ts'
import type { collectionSources } from './collections.ts'
import type { Manifest, Records } from './generated/records.ts'
import type { Localized } from './language.ts'
import type { manifestSchema } from './manifest.ts'

/** A text in both languages is frozen in its own type, and everything is spelled out. */
type Spelled<T> = T extends { en: string; es: string }
  ? Localized
  : T extends string | number | boolean | undefined
    ? T
    : { [K in keyof T]: Spelled<T[K]> }

type Inferred = { [C in CollectionName]: Spelled<z.infer<(typeof collectionSources)[C]['schema']>> }
type Generated = { [C in CollectionName]: Spelled<Records[C]> }

it('has for each collection the type that its schema gives', () => {
  expectTypeOf<Generated>().toEqualTypeOf<Inferred>()
  expectTypeOf<Spelled<Manifest>>().toEqualTypeOf<Spelled<z.infer<typeof manifestSchema>>>()
})
