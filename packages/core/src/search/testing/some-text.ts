/** Texts as people type them, for properties of the search. @module */
import fc from 'fast-check'
import { diceOf } from '../../../bench/atlas/dice.ts'
import { generateAtlas } from '../../../bench/atlas/generate-atlas.ts'
import { misspell, unfinished } from '../../../bench/contests/typing.ts'
import { type Atlas, entryOf } from '../../dataset/atlas.ts'
import { atlas as embedded } from '../../dataset/embedded.ts'
import { type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { openAtlas } from '../../open/open-atlas.ts'
import { searchedTexts, type TextRole } from '../searched-texts.ts'
import { termsOf } from '../tokenizer.ts'

function generatedAtlas(): Atlas {
  const opened = openAtlas(generateAtlas(60, 1))
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

/** By names, so that a failure tells which and not all that is in it. */
export const atlases = { embedded, generated: generatedAtlas() }

/** Words of one text, or of two, that a record has: some left out, misspelt or unfinished. */
export function someText(atlas: Atlas, collections: readonly CollectionName[], role?: TextRole): fc.Arbitrary<string> {
  const texts = collections.flatMap((collection) =>
    atlas.records[collection]
      .flatMap((record) => searchedTexts(atlas, entryOf(collection, record)))
      .filter((text) => role === undefined || text.role === role),
  )
  const someWords = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 3 }), fc.nat(9), fc.nat())
  const words = someWords.map(([{ text }, from, count, slip, seed]) => {
    const all = text.split(/\s+/)
    const some = all.slice(from % all.length).slice(0, count)
    const at = seed % some.length
    const word = some[at] ?? ''
    if (slip < 4 && word.length > 3) some[at] = misspell(diceOf(seed), word)
    const last = some.at(-1) ?? ''
    if (slip > 5 && last.length > 3) some[some.length - 1] = unfinished(diceOf(seed), last)
    return some.join(' ')
  })
  return fc
    .oneof(
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.tuple(words, words).map((both) => both.join(' ')) },
    )
    .filter((text) => termsOf(text).length > 0)
}

const someCollections = (atlas: Atlas) =>
  fc
    .oneof(fc.constant(collectionNames), fc.subarray([...collectionNames], { minLength: 1, maxLength: 3 }))
    .filter((names) => names.some((name) => atlas.records[name].length > 0))

export const someAtlas = fc.constantFrom('embedded' as const, 'generated' as const)

/** Where to look, and what is typed. */
export const someQuestion = someAtlas
  .chain((name) => fc.tuple(fc.constant(name), someCollections(atlases[name])))
  .chain(([name, collections]) =>
    fc.tuple(fc.constant(name), fc.constant(collections), someText(atlases[name], collections)),
  )

const named: readonly CollectionName[] = ['clusters', 'organizations', 'places', 'instruments']

/** Where to look for a name, and what of it is typed. */
export const someName = someAtlas.chain((name) =>
  fc.tuple(fc.constant(name), fc.subarray([...named], { minLength: 1 }), someText(atlases[name], named, 'name')),
)
