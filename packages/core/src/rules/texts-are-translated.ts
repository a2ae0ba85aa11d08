import type { Localized } from '../model/language.ts'
import { at, type Rule } from './rule.ts'
import { isLocalized, wordyEntries } from './texts.ts'

// Names and acronyms read the same in both languages; whole phrases do not.
const maxSameWords = 4

interface LocalizedSpot {
  readonly path: string
  readonly text: Localized
}

function* localizedWithin(value: unknown, path = ''): Generator<LocalizedSpot> {
  if (typeof value !== 'object' || value === null) return
  if (isLocalized(value)) yield { path, text: value }
  else
    for (const [key, inner] of Object.entries(value))
      yield* localizedWithin(inner, path === '' ? key : `${path}.${key}`)
}

/** A text of ours is not the same in two languages. */
export const textsAreTranslated: Rule = {
  name: 'texts-are-translated',
  *check(dataset) {
    for (const { record } of wordyEntries(dataset)) {
      for (const { path, text } of localizedWithin(record)) {
        if (text.en !== text.es || text.en.split(/\s+/).length <= maxSameWords) continue
        yield {
          ...at(record, `${path}.es`),
          message: { en: 'reads the same in English and Spanish', es: 'dice lo mismo en inglés y en español' },
          remedy: { en: 'translate it', es: 'tradúzcalo' },
        }
      }
    }
  },
}
