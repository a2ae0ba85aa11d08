import { entriesOf } from './entries.ts'
import { at, type Rule } from './rule.ts'
import { textsWithin } from './spots.ts'

const name = 'no-contact-data'

const eMail = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u

const telephoneNumbers: readonly RegExp[] = [
  // +34 944 24 02 11, +52 (442) 101-6600, 0034 …
  /(?:\+|\b00)\d{1,3}[\s.()/-]*(?:\d[\s.()/-]*){6,}\d/,
  // (442) 101 6600
  /\(\d{2,4}\)\s*\d(?:[\s.-]*\d){5,}/,
  // tel. 101 6600
  /\b(?:tel|tel[eé]fono|phone|fax|m[oó]vil|mobile)\b[\s.:]*(?:\d[\s.-]*){5,}\d/iu,
  // 944 24 02 11, 442-101-6600: three groups or more. A date and a number in thousands are none.
  /(?<![\d/.,-])(?!\d{4}-\d\d-\d\d)(?!\d{1,3}(?: \d{3})*(?: 000)\b)\d{2,4}(?:[ .-]\d{2,4}){2,4}(?![\d/-])/,
  // 4421016600
  /(?<![\d/.,-])\d{9,12}(?![\d/.,-]\d)/,
]

const isTelephoneNumber = (text: string) =>
  telephoneNumbers.some((pattern) => {
    const found = pattern.exec(text)?.[0]
    return found !== undefined && found.replaceAll(/\D/g, '').length >= 6
  })

/** No text holds an e-mail address or a telephone number: persons are given by name and role. */
export const noContactData: Rule = {
  name,
  *check(dataset) {
    for (const { record } of entriesOf(dataset.records)) {
      for (const { path, text } of textsWithin(record)) {
        // Addresses of pages are full of digits.
        const isUrl = /^https?:\/\//.test(text)
        const kind = eMail.test(text)
          ? 'an e-mail address'
          : !isUrl && isTelephoneNumber(text)
            ? 'a telephone number'
            : undefined
        if (kind === undefined) continue
        yield {
          ...at(dataset, record, path),
          rule: name,
          message: `holds ${kind}`,
          remedy: 'remove it: give persons by name and role, organisations by their website',
        }
      }
    }
  },
}
