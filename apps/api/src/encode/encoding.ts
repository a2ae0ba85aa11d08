/** What answers are made with: core's encoders, with the links of the service. @module */
import { type Atlas, type JsonOptions, type Language, type Localized, toAnswerJson } from '@puente/core'
import type { Links } from '../links.ts'
import { stampOf } from '../service.ts'

/** What an answer depends on beside its value. */
export interface Encoding {
  readonly atlas: Atlas
  readonly links: Links
  readonly language: Language
  /** Where the IRIs of linked data begin; core's own by default. */
  readonly baseIri?: string | undefined
}

/** What is added to each record that an answer names. */
export interface SelfLink {
  readonly self: string
}

/**
 * How many records a list inside an answer names at the most, like those behind a reason: the list itself, or `total`
 * beside it, says how many there are, and lists and the whole dataset have them all.
 */
export const maxNamed = 250

/** The language of an answer and its links, as core's encoders take them. */
export const jsonOptions = ({ language, links }: Pick<Encoding, 'language' | 'links'>): JsonOptions<SelfLink> => ({
  language,
  linkTo: (collection, id) => ({ self: links.record(collection, id) }),
  maxNamed,
})

/** The first items of a list that holds one more than the limit if there are others. */
export const firstOf = <T>(found: readonly T[], limit: number) => ({
  first: found.slice(0, limit),
  page: { limit, more: found.length > limit },
})

/** How much of a list an answer holds, if the total is known. */
export const extentOf = (limit: number, total: number) => ({ limit, more: total > limit, total })

/** A page of a list that is whole where it is not very long. */
export interface Section<T> {
  readonly shown: readonly T[]
  /** Absent: the list is whole. */
  readonly page?: ReturnType<typeof extentOf> & { readonly number: number }
  /** What to ask for the rest. */
  readonly notice?: Localized
}

/** That an answer is a page of a list, and what has the rest. */
export const restOf = (number: number, pages: number, total: number): Localized => ({
  en: `This is page ${number} of ${pages}; there are ${total} in all. ${number < pages ? `page=${number + 1} has the next ones` : 'page=1 has the first ones'}; conditions make it fewer.`,
  es: `Esta es la página ${number} de ${pages}; hay ${total} en total. ${number < pages ? `page=${number + 1} tiene los siguientes` : 'page=1 tiene los primeros'}; con condiciones son menos.`,
})

/** The items of a page, from 1; the list is whole where one page holds it. */
export function sectionOf<T>(all: readonly T[], limit: number, number: number): Section<T> {
  const from = (number - 1) * limit
  const shown = all.slice(from, from + limit)
  if (shown.length === all.length) return { shown }
  const pages = Math.ceil(all.length / limit)
  const page = { limit, more: from + shown.length < all.length, total: all.length, number }
  return { shown, page, notice: restOf(number, pages, all.length) }
}

/** The notice of an answer, if it has one. */
export const noticed = ({ language }: Encoding, notice: Localized | undefined): { readonly notice?: string } =>
  notice === undefined ? {} : { notice: notice[language] }

/** An answer with a page of a list, or with the whole list. */
export const sectionAnswer = <T>(
  encoding: Encoding,
  data: T,
  { page, notice }: Pick<Section<unknown>, 'page' | 'notice'>,
) => ({
  data,
  ...(page === undefined ? {} : { page }),
  ...noticed(encoding, notice),
  dataset: stampOf(encoding.atlas),
})

/** An answer with the first items of a list. */
export function firstAnswer<T>(
  encoding: Encoding,
  data: readonly T[],
  page: ReturnType<typeof extentOf> | ReturnType<typeof firstOf>['page'],
  notice: () => Localized,
) {
  const about = { page, ...noticed(encoding, data.length === 0 ? notice() : undefined) }
  return { ...toAnswerJson(encoding.atlas, data, about), page }
}
