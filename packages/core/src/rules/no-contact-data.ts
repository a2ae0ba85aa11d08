import type { Localized } from '../model/language.ts'

import { at, type Rule } from './rule.ts'
import { mayHoldContact, minDigits, textsWithin, wordyEntries } from './texts.ts'

// Every repetition has an upper bound, so that a long text of somebody else's does not take for ever.
const eMail = /[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}/u

const telephoneNumbers: readonly RegExp[] = [
  // +34 900 00 00 11, +52 (555) 100-0000, 0034 …
  /(?:\+|\b00)\d{1,3}[\s.()/-]{0,3}(?:\d[\s.()/-]{0,3}){6,14}/,
  // (555) 100 0000
  /\(\d{2,4}\)\s?\d(?:[\s.-]{0,2}\d){5,12}/,
  // tel. 100 0000
  /\b(?:tel|tel[eé]fono|phone|fax|m[oó]vil|mobile)\b[\s.:]{0,3}(?:\d[\s.-]{0,2}){5,14}\d/iu,
  // 900 00 00 11, 442-100-0000: three groups or more. A date and a number in thousands are none.
  /(?<![\d/.,-])(?!\d{4}-\d\d-\d\d)(?!\d{1,3}(?: \d{3}){0,4} 000\b)\d{2,4}(?:[ .-]\d{2,4}){2,4}(?![\d/-])/,
  // 4421000000
  /(?<![\d/.,-])\d{9,12}(?![\d/.,-]\d)/,
]

const digitsIn = (text: string) => text.replaceAll(/\D/g, '').length

const isEMail = (text: string) => /@|\bat\b/.test(text) && eMail.test(text)

const isTelephoneNumber = (text: string) =>
  digitsIn(text) >= minDigits &&
  telephoneNumbers.some((pattern) => digitsIn(pattern.exec(text)?.[0] ?? '') >= minDigits)

const contact = {
  eMail: { en: 'holds an e-mail address', es: 'contiene una dirección de correo electrónico' },
  telephone: { en: 'holds a telephone number', es: 'contiene un número de teléfono' },
} as const satisfies Record<string, Localized>

/** No text holds an e-mail address or a telephone number: persons are given by name and role. */
export const noContactData: Rule = {
  name: 'no-contact-data',
  *check(dataset) {
    for (const { record } of wordyEntries(dataset)) {
      for (const { path, text } of textsWithin(record)) {
        if (!mayHoldContact(text)) continue
        // Addresses of pages are full of digits.
        const isUrl = /^https?:\/\//.test(text)
        const kind = isEMail(text) ? contact.eMail : !isUrl && isTelephoneNumber(text) ? contact.telephone : undefined
        if (kind === undefined) continue
        yield {
          ...at(record, path),
          message: kind,
          remedy: {
            en: 'remove it: give persons by name and role, organisations by their website',
            es: 'elimínelo: dé las personas por nombre y cargo, las organizaciones por su sitio web',
          },
        }
      }
    }
  },
}
