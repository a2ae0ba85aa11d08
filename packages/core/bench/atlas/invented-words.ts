/** Names that nobody bears: words made of syllables, with the accents of several languages. @module */
import { fold } from '../../src/util/fold.ts'
import type { Dice } from './dice.ts'

/** One in five has a letter that folding changes. */
const syllables =
  `ba bri cá cel cho da del dó dra é fa fir ga gé gro hal hé i ja jo ka kel kö la lé lin ló ma men mí mur
  na nel ño nü o pa per pi qui ra rel rí ros sa sel so ta ter tí tru ú va ver vi vo xa ya zan zé zu`.split(/\s+/)

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A word that begins with a capital. */
export function inventedWord({ below }: Dice, syllableCount: number): string {
  return capital(Array.from({ length: syllableCount }, () => syllables[below(syllables.length)] ?? '').join(''))
}

/** A text as an id spells it. */
const idFrom = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Names of which no two look alike, made until one is free. */
export function freshNames(): (make: () => string) => { readonly name: string; readonly id: string } {
  const taken = new Set<string>()
  return (make) => {
    for (;;) {
      const name = make()
      const id = idFrom(name)
      if (taken.has(id)) continue
      taken.add(id)
      return { name, id }
    }
  }
}

/** What one fresh name gives. */
export type FreshName = ReturnType<typeof freshNames>
