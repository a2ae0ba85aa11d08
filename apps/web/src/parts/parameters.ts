/** What is wrong with the parameters of a page, so that none is ignored in silence. @module */
import { type CollectionName, didYouMeanSentence, isPartialDate, lookupIn } from '@puente/core'
import { inWords, type PageContext } from './context.ts'

const words = {
  en: {
    sector: (text: string) => `No sector is called “${text}”.`,
    ids: (ids: string) => `Nothing here has this id: ${ids}.`,
    date: (text: string) => `“${text}” is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`,
    one: (text: string, known: string) => `“${text}” is none of these: ${known}.`,
    count: (text: string, most: number) => `“${text}” is no whole number from 1 to ${most}.`,
  },
  es: {
    sector: (text: string) => `Ningún sector se llama «${text}».`,
    ids: (ids: string) => `Nada aquí tiene este id: ${ids}.`,
    date: (text: string) => `«${text}» no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD.`,
    one: (text: string, known: string) => `«${text}» no es ninguno de estos: ${known}.`,
    count: (text: string, most: number) => `«${text}» no es un número entero de 1 a ${most}.`,
  },
}

/** What is wrong with a value, in words; nothing if it can be read. */
type Check = (context: PageContext, value: string) => string | undefined

export const isSector: Check = (context, value) => {
  const found = lookupIn(context.atlas, 'sectors', value)
  if (found.ok) return undefined
  return inWords(words, context).sector(value) + didYouMeanSentence(found.error.didYouMean, context.language)
}

/** Ids with commas between them, each of a record of one of some collections. */
export const areIdsIn =
  (collections: readonly CollectionName[]): Check =>
  (context, value) => {
    const unknown = value
      .split(',')
      .map((id) => id.trim())
      .filter((id) => !collections.some((name) => lookupIn(context.atlas, name, id).ok))
    return unknown.length === 0 ? undefined : inWords(words, context).ids(unknown.join(', '))
  }

export const isDate: Check = (context, value) =>
  isPartialDate(value) ? undefined : inWords(words, context).date(value)

export const isOneOf =
  (known: readonly string[]): Check =>
  (context, value) =>
    known.includes(value) ? undefined : inWords(words, context).one(value, known.join(', '))

export const isCountTo =
  (most: number): Check =>
  (context, value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= most
      ? undefined
      : inWords(words, context).count(value, most)

/** All that is wrong with some parameters; one that is empty, as forms send it, is not given. */
export const problemsWith = (
  context: PageContext,
  query: URLSearchParams,
  checks: Readonly<Record<string, Check>>,
): readonly string[] =>
  Object.entries(checks).flatMap(([name, check]) => {
    const value = query.get(name)?.trim() ?? ''
    return value === '' ? [] : (check(context, value) ?? [])
  })
