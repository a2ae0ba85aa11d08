/** Places within sentences. @module */
import { checkedText, checkLanguage } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'

const english =
  /\b(Union|Republic|States|Kingdom|Islands|Emirates|Netherlands|Community|Country|Federation)\b|^State of /u

/** The first word of a Spanish name decides its article. */
const spanish: readonly (readonly [RegExp, string])[] = [
  [/^(Unión|Comunidad|República|Confederación|Federación|Ciudad|Región)\b/u, 'la'],
  [/^(Reino|País|Estado|Principado)\b/u, 'el'],
  [/^(Países|Estados|Emiratos)\b/u, 'los'],
  [/^Islas\b/u, 'las'],
]

/**
 * The name of a place as it stands within a sentence, with its article.
 *
 * @param name the label of a place
 * @param language the language of the label
 * @throws {RangeError} if the language is unknown; {TypeError} if the name is no text
 * @example
 * placeInSentence('European Union', 'en') // 'the European Union'
 * placeInSentence('País Vasco', 'es') // 'el País Vasco'
 */
export function placeInSentence(name: string, language: Language): string {
  checkedText('name', name)
  checkLanguage(language)
  switch (language) {
    case 'en':
      return english.test(name) ? `the ${name}` : name.replace(/^The /u, 'the ')
    case 'es': {
      const article = spanish.find(([pattern]) => pattern.test(name))?.[1]
      return article === undefined
        ? name.replace(/^(La|El|Las|Los) /u, (first) => first.toLowerCase())
        : `${article} ${name}`
    }
    default:
      return language satisfies never
  }
}
