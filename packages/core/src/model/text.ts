/** Schemas of the texts of a dataset: never empty, never endless, and without hidden characters. @module */
import * as z from 'zod'
import { isWhole, showsSomething, visibleLine, visibleLines } from '../util/hidden-characters.ts'
import { isPartialDate } from './date-interval.ts'
import { field } from './field.ts'
import type { Localized } from './language.ts'

/** The forms that schemas check beside the type of a value, each with the message for a value that lacks it. */
export const formErrors = {
  id: {
    en: 'not an id: lower-case letters and digits joined by hyphens',
    es: 'no es un identificador: minúsculas sin acento y cifras unidas por guiones',
  },
  date: {
    en: 'not a date: write YYYY, YYYY-MM or YYYY-MM-DD',
    es: 'no es una fecha: escriba AAAA, AAAA-MM o AAAA-MM-DD',
  },
  section: {
    en: 'not a section number, like "2.2"',
    es: 'no es el número de un apartado, como "2.2"',
  },
  version: { en: 'not a version, like 1.0.0', es: 'no es una versión, como 1.0.0' },
  language: {
    en: 'not a language: write its ISO 639 code, like es, or mul for none in particular',
    es: 'no es un idioma: escriba su código ISO 639, como es, o mul si no es ninguno en particular',
  },
  country: {
    en: 'not an ISO 3166-1 code: two capitals, like ES',
    es: 'no es un código ISO 3166-1: dos mayúsculas, como ES',
  },
  region: {
    en: 'not an ISO 3166-2 code, like MX-QUE',
    es: 'no es un código ISO 3166-2, como MX-QUE',
  },
  web: {
    en: 'not a web address: it begins with https:// or http://',
    es: 'no es una dirección web: empieza por https:// o http://',
  },
  feedback: {
    en: 'not an address to write to: https://… or mailto:name@host',
    es: 'no es una dirección a la que escribir: https://… o mailto:nombre@servidor',
  },
  visibleLine: {
    en: 'holds a character that nobody sees',
    es: 'contiene un carácter que nadie ve',
  },
  visibleLines: {
    en: 'holds a character that nobody sees, beside line breaks',
    es: 'contiene un carácter que nadie ve, además de saltos de línea',
  },
  visibleText: { en: 'shows nothing', es: 'no muestra nada' },
} as const satisfies Record<string, Localized>

export type FormName = keyof typeof formErrors

const isFormName = (name: string): name is FormName => Object.hasOwn(formErrors, name)

export const formOfError = (message: string): FormName | undefined =>
  Object.keys(formErrors).find((name): name is FormName => isFormName(name) && formErrors[name].en === message)

export const maxLength = { id: 200, name: 300, line: 1000, text: 10_000, url: 2048 } as const

const visibleText = (most: number, visible: RegExp, message: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(visible, message)
    .refine(isWhole, message)
    .refine((text) => showsSomething().test(text), formErrors.visibleText.en)

export const textLine = (most: number = maxLength.line) => visibleText(most, visibleLine, formErrors.visibleLine.en)

export const textLines = (most: number = maxLength.text) => visibleText(most, visibleLines, formErrors.visibleLines.en)

export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: formErrors.web.en })
    .max(maxLength.url)
    .regex(visibleLine, formErrors.visibleLine.en)

/** An address to write to: a page on the web, or a mailbox, without subject or other headers. */
export const feedbackAddress = () =>
  z
    .url({ protocol: /^(?:https|mailto)$/, error: formErrors.feedback.en })
    .max(maxLength.url)
    .regex(visibleLine, formErrors.visibleLine.en)
    .regex(/^(?:https:\/\/[^\s/]|mailto:[^\s?#&,;@]+@[^\s?#&,;@]+$)/, formErrors.feedback.en)

export const localized = () => field(z.strictObject({ en: textLines(), es: textLines() }), { valueType: 'localized' })

/** Schema of a date as precise as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () => field(z.string().refine(isPartialDate, formErrors.date.en), { valueType: 'date' })
