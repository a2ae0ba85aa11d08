/** What is wrong with the parameters of a page, so that none is ignored in silence. @module */
import { type CollectionName, isPartialDate, labelOfId, lookupIn } from '@puente/core'
import { inWords, type PageContext } from './context.ts'
import { addressInstead, type Problem } from './problem.ts'

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

/** What is wrong with a value. */
interface Unfit {
  readonly text: string
  /** Ids of what may have been meant. */
  readonly meant?: readonly string[]
}

/** What is wrong with a value; nothing if it can be read. */
type Check = (context: PageContext, value: string) => Unfit | undefined

export const isSector: Check = (context, value) => {
  const found = lookupIn(context.atlas, 'sectors', value)
  return found.ok ? undefined : { text: inWords(words, context).sector(value), meant: found.error.didYouMean }
}

/** Ids with commas between them, each of a record of one of some collections. */
export const areIdsIn =
  (collections: readonly CollectionName[]): Check =>
  (context, value) => {
    const unknown = value
      .split(',')
      .map((id) => id.trim())
      .filter((id) => !collections.some((name) => lookupIn(context.atlas, name, id).ok))
    return unknown.length === 0 ? undefined : { text: inWords(words, context).ids(unknown.join(', ')) }
  }

export const isDate: Check = (context, value) =>
  isPartialDate(value) ? undefined : { text: inWords(words, context).date(value) }

export const isOneOf =
  (known: readonly string[]): Check =>
  (context, value) =>
    known.includes(value) ? undefined : { text: inWords(words, context).one(value, known.join(', ')) }

export const isCountTo =
  (most: number): Check =>
  (context, value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= most
      ? undefined
      : { text: inWords(words, context).count(value, most) }

/**
 * All that is wrong with some parameters; one that is empty, as forms send it, is not given.
 *
 * @param query the parameters, wherever they stand in the address
 */
export function problemsWith(
  context: PageContext,
  query: URLSearchParams,
  checks: Readonly<Record<string, Check>>,
): readonly Problem[] {
  const { address, atlas, language } = context
  const unfit = Object.entries(checks).flatMap(([name, check]) => {
    const value = query.get(name)?.trim() ?? ''
    const found = value === '' ? undefined : check(context, value)
    return found === undefined ? [] : [{ name, value, ...found }]
  })
  const names = unfit.map(({ name }) => name)
  return unfit.map(({ name, value, text, meant = [] }) => ({
    text,
    meant: meant.map((id) => {
      // A site of files has parameters in paths.
      const isInPath = !address.query.has(name)
      const path = address.path.map((segment) => (isInPath && segment === value ? id : segment))
      const instead = new URLSearchParams(isInPath ? [] : [[name, id]])
      return {
        label: labelOfId(atlas, id, language),
        address: addressInstead({ path, query: address.query }, names, instead),
      }
    }),
  }))
}
