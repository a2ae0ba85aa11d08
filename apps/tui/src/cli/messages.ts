/** What the command line says where it has no answer, in every language of the atlas. What core finds wrong, core says. @module */
import { formatList, type Localized } from '@puente/core'

/** A sentence, and which of the options that were given to leave out. */
function loosened({ en, es }: Localized, options: readonly string[]): Localized {
  if (options.length === 0) return { en, es }
  return {
    en: `${en} Leave out ${formatList(options, 'en', 'or')} to see more.`,
    es: `${es} Quite ${formatList(options, 'es', 'or')} para ver más.`,
  }
}

/** What is said where there is no answer. */
export const complaints = {
  bomIsForCsv: {
    en: '--bom is for CSV: write --csv too.',
    es: '--bom es para CSV: escriba también --csv.',
  },
  /** Of a search, which knows how many there are. */
  firstOf: (shown: number, total: number): Localized => ({
    en: `only the first ${shown} of ${total}: --limit ${total} shows all.`,
    es: `solo los primeros ${shown} de ${total}: --limit ${total} los muestra todos.`,
  }),
  /** More is there than is shown; the option shows more. */
  firstOnly: (shown: number, option: string): Localized => ({
    en: `only the first ${shown}: there are more. --${option} ${2 * shown} shows more.`,
    es: `solo los primeros ${shown}: hay más. --${option} ${2 * shown} muestra más.`,
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
  noResultsMessage: (text: string): Localized => ({
    en: `nothing found for "${text}".`,
    es: `no se encontró nada para "${text}".`,
  }),
  nothingDated: (options: readonly string[]): Localized =>
    options.length === 0
      ? { en: 'nothing here is dated.', es: 'aquí nada lleva fecha.' }
      : loosened({ en: 'nothing fits that is dated.', es: 'nada con fecha cumple lo pedido.' }, options),
  nowhereToAct: (options: readonly string[]): Localized =>
    loosened(
      {
        en: 'nowhere is there strength on both sides without a tie.',
        es: 'en ningún sitio hay fuerza a ambos lados sin vínculo.',
      },
      options,
    ),
  nobodyToMatch: (options: readonly string[]): Localized =>
    loosened({ en: 'nobody on the other side fits.', es: 'nadie del otro lado encaja.' }, options),
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
  isThere: (path: string): Localized => ({
    en: `${path} is there already: give --force to replace it, or another name.`,
    es: `${path} ya existe: dé --force para reemplazarlo, u otro nombre.`,
  }),
  notReplaced: (path: string): Localized => ({
    en: `${path} was left as it is.`,
    es: `${path} quedó como estaba.`,
  }),
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
