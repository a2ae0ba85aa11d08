/** Where an error of an atlas is reported. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { checkedText, checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'

/** What a report is about. */
export interface ReportSubject {
  /** What is shown there, such as the label of a record. */
  readonly title: string
  /** Where it stands: an id or an address. */
  readonly address: string
}

const opening: Localized = {
  en: 'What is wrong, and where it is said better:',
  es: 'Qué está mal, y dónde se dice mejor:',
}

/** A mailbox takes lines that end as mail ends them; what is encoded holds no half characters. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))

/**
 * The address to which an error is reported, with the beginning of a message on what it is about.
 *
 * A mailbox gets `subject` and `body`; a page on the web the parameters `title` and `body` beside its own.
 *
 * @param atlas any atlas
 * @param subject what the report is about
 * @param language of the message
 * @returns nothing if the manifest has no `feedback`
 * @example
 * // The embedded atlas names nobody.
 * const subject = { title: 'Clúster Automotriz de Nuevo León', address: 'clusters/claut' }
 * reportAddress(atlas, subject, 'en') // undefined
 */
export function reportAddress(atlas: Atlas, subject: ReportSubject, language: Language): string | undefined {
  checkAtlas(atlas)
  checkObject('subject', subject, 'what the report is about', ['title', 'address'])
  const [title, address] = [
    checkedText('subject.title', subject.title),
    checkedText('subject.address', subject.address),
  ]
  checkLanguage(language)
  const { manifest, hash } = atlas
  if (manifest.feedback === undefined) return undefined
  const about = `${manifest.title[language].split(':')[0]}: ${title}`
  const body = `${opening[language]}\n\n\n\n${title}\n${address}\n${manifest.version}, ${hash.slice(0, 12)}\n`
  if (manifest.feedback.startsWith('mailto:'))
    return `${manifest.feedback}?subject=${encoded(about)}&body=${encoded(body)}`
  const page = new URL(manifest.feedback)
  page.searchParams.set('title', about.toWellFormed())
  page.searchParams.set('body', body.toWellFormed())
  return page.href
}
