/** What answers are made with: core's encoders, with the links of the service. @module */
import { type Atlas, type JsonOptions, type Language, type Localized, toAnswerJson } from '@puente/core'
import type { Links } from '../links.ts'

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

/** The language of an answer and its links, as core's encoders take them. */
export const jsonOptions = ({ language, links }: Pick<Encoding, 'language' | 'links'>): JsonOptions<SelfLink> => ({
  language,
  linkTo: (collection, id) => ({ self: links.record(collection, id) }),
})

/** The first items of a list that holds one more than the limit if there are others. */
export const firstOf = <T>(found: readonly T[], limit: number) => ({
  first: found.slice(0, limit),
  page: { limit, more: found.length > limit },
})

/** How much of a list an answer holds, if the total is known. */
export const extentOf = (limit: number, total: number) => ({ limit, more: total > limit, total })

/** The notice of an answer, if it has one. */
export const noticed = ({ language }: Encoding, notice: Localized | undefined): { readonly notice?: string } =>
  notice === undefined ? {} : { notice: notice[language] }

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
