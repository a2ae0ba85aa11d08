/** What the command line says where it has no answer, in every language of the atlas. What core finds wrong, core says. @module */
import type { Localized } from '@puente/core'

/** Nearest words as a hint behind a sentence; nothing where there are none. */
export const nearestInWords = (near: readonly string[]): Localized =>
  near.length === 0
    ? { en: '', es: '' }
    : {
        en: ` Did you mean ${near.map((word) => `"${word}"`).join(' or ')}?`,
        es: ` ¿Quiso decir ${near.map((word) => `"${word}"`).join(' o ')}?`,
      }

/** What is said where there is no answer. */
export const complaints = {
  /** More is there than is shown; `option` shows more. */
  firstOnly: (shown: number, option: string): Localized => ({
    en: `only the first ${shown}: there are more. ${option} shows more.`,
    es: `solo los primeros ${shown}: hay más. ${option} muestra más.`,
  }),
  /** The query line itself names a limit or a page. */
  partOf: (shown: number, total: number): Localized => ({
    en: `${shown} of ${total}, as the query says.`,
    es: `${shown} de ${total}, como dice la consulta.`,
  }),
  doesNotOpen: (path: string): Localized => ({
    en: `the dataset ${path} does not open.`,
    es: `el conjunto de datos ${path} no se abre.`,
  }),
  nothingFound: (text: string): Localized => ({
    en: `nothing found for "${text}".`,
    es: `no se encontró nada para "${text}".`,
  }),
  nobodyCalled: (name: string): Localized => ({
    en: `no actor is called "${name}".`,
    es: `ningún actor se llama "${name}".`,
  }),
  severalCalled: (name: string): Localized => ({
    en: `"${name}" fits several actors.`,
    es: `"${name}" puede ser varios actores.`,
  }),
  samePair: (id: string): Localized => ({
    en: `both are "${id}": name two that differ.`,
    es: `ambos son "${id}": nombre dos distintos.`,
  }),
  moreThanPair: {
    en: 'a briefing is about one record or a pair: name two at most.',
    es: 'una nota trata de un registro o de un par: nombre dos como mucho.',
  },
  noPath: (from: string, to: string): Localized => ({
    en: `no cooperation that is asked for leads from ${from} to ${to}.`,
    es: `ninguna cooperación de las pedidas lleva de ${from} a ${to}.`,
  }),
  datasetTakesNoQuery: (line: string): Localized => ({
    en: `the whole dataset takes no query: name a collection to ask "${line}" of.`,
    es: `el conjunto entero no admite consulta: nombre una colección a la que preguntar "${line}".`,
  }),
  datasetIsNoList: (forms: readonly string[], form: string): Localized => ({
    en: `the whole dataset is not one list: write it as ${forms.join(' or ')}, or name a collection for ${form}.`,
    es: `el conjunto entero no es una lista: escríbalo como ${forms.join(' o ')}, o nombre una colección para ${form}.`,
  }),
  standsNowhere: (collection: string, known: readonly string[]): Localized => ({
    en: `${collection} stand at no place. GeoJSON can be had of ${known.join(', ')}.`,
    es: `${collection} no están en ningún lugar. Hay GeoJSON de ${known.join(', ')}.`,
  }),
  onlyOfWhole: (forms: readonly string[]): Localized => ({
    en: `JSON-LD is of the whole dataset. A collection can be had as ${forms.join(', ')}.`,
    es: `JSON-LD es del conjunto entero. Una colección se obtiene como ${forms.join(', ')}.`,
  }),
} as const
