import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { didYouMeanSentence } from '../model/nearest.ts'

/** No record has that id. */
export interface NotFound {
  readonly _tag: 'NotFound'
  readonly id: string
  /** Where it was looked for; absent: in every collection. */
  readonly collection?: CollectionName
  /** Where it was looked for, if in several collections. */
  readonly among?: readonly CollectionName[]
  /** Where the id does stand, if in another collection. */
  readonly elsewhere?: CollectionName
  /** The nearest ids, nearest first. */
  readonly didYouMean: readonly string[]
  /** All that in one English sentence or two; `formatFailure` gives it in either language. */
  readonly message: string
}

const words = {
  en: {
    none: (id: string) => `No record has the id "${id}".`,
    noneOf: (collections: readonly CollectionName[], id: string) =>
      `No record of ${collections.join(' or ')} has the id "${id}".`,
    elsewhere: (collection: CollectionName) => `It is one of ${collection}.`,
    unsuited: (id: string, collection: CollectionName) => `"${id}" is one of ${collection}, which do not fit here.`,
  },
  es: {
    none: (id: string) => `Ningún registro tiene el id "${id}".`,
    noneOf: (collections: readonly CollectionName[], id: string) =>
      `Ningún registro de ${collections.join(' ni de ')} tiene el id "${id}".`,
    elsewhere: (collection: CollectionName) => `Es uno de ${collection}.`,
    unsuited: (id: string, collection: CollectionName) => `"${id}" es uno de ${collection}, que aquí no sirven.`,
  },
} as const

/** What was not found, in a sentence or two. */
export function notFoundInWords(
  {
    id,
    collection,
    among = collection === undefined ? [] : [collection],
    elsewhere,
    didYouMean,
  }: Omit<NotFound, '_tag' | 'message'>,
  language: Language,
): string {
  const said = words[language]
  if (among.length === 0 && elsewhere !== undefined) return said.unsuited(id, elsewhere)
  const nothing = among.length === 0 ? said.none(id) : said.noneOf(among, id)
  return `${nothing}${elsewhere === undefined ? didYouMeanSentence(didYouMean, language) : ` ${said.elsewhere(elsewhere)}`}`
}

/** What was found is of another collection than those that are wanted. */
export function notAmong(id: string, elsewhere: CollectionName, among: readonly CollectionName[]): NotFound {
  const what = { id, among, elsewhere, didYouMean: [] }
  return { _tag: 'NotFound', ...what, message: notFoundInWords(what, 'en') }
}

/** Thrown where an id that the types promise is not in the atlas. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  readonly detail: NotFound
  constructor(detail: NotFound) {
    super(detail.message)
    this.detail = detail
  }
}
