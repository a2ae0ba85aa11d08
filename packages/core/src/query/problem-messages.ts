/** The messages of all problems of a query, in both languages. @module */
import { descriptionOf } from '../dataset/description-of.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Localized } from '../model/language.ts'
import { formatList } from '../text/format-list.ts'
import type { Range } from './query-types.ts'

/** Letters of a value that a message repeats. */
const longestWord = 80

/** A value shortened for a message. */
function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > longestWord ? `${text.slice(0, longestWord)}…` : text
}

/** The Spanish label of the records of a collection. */
const manyOf = (collection: CollectionName): string => descriptionOf(collection).label.many.es

const list = (words: readonly string[]): string => words.join(', ')

/** Problems of the syntax. */
export const syntaxMessages = {
  tooLong: (most: number): Localized => ({
    en: `the query is longer than ${most} letters`,
    es: `la consulta pasa de ${most} letras`,
  }),
  quoteMissing: { en: 'the closing quote is missing', es: 'faltan las comillas de cierre' },
  negatedTwice: { en: 'negated twice; leave out either - or !', es: 'negado dos veces; quite el - o el !' },
  notUnderstood: {
    en: 'not understood here; put a value with signs in "quotes"',
    es: 'no se entiende aquí; ponga entre "comillas" un valor con signos',
  },
  rangeNegated: {
    en: 'a range cannot be negated; ask for what lies before or after it, as ..2015 or 2019..',
    es: 'un intervalo no se puede negar; pida lo anterior o lo posterior, como ..2015 o 2019..',
  },
  unknownSign: (sign: string): Localized => ({
    en: `the sign ${sign} is unknown; write : before values and ranges, as in date:2016..2018`,
    es: `el signo ${sign} no se conoce; escriba : ante valores e intervalos, como en date:2016..2018`,
  }),
  parameterNegated: (name: string): Localized => ({
    en: `${name} cannot be negated`,
    es: `${name} no se puede negar`,
  }),
  wordNegated: {
    en: 'words cannot be excluded from the text; exclude a value with -field:value, or quote the word',
    es: 'no se pueden excluir palabras del texto; excluya un valor con -campo:valor, o ponga la palabra entre comillas',
  },
} as const

/** Problems of the shape of a query object. */
export const shapeMessages = {
  notAnObject: (value: unknown): Localized => ({
    en: `${shortened(value)} is not a query object`,
    es: `${shortened(value)} no es un objeto de consulta`,
  }),
  notAPart: { en: 'not a part of a query', es: 'no es una parte de una consulta' },
  notConditions: (value: unknown): Localized => ({
    en: `${shortened(value)} is not an object of conditions by field`,
    es: `${shortened(value)} no es un objeto de condiciones por campo`,
  }),
  notACondition: {
    en: 'a condition has either not, or exists (true or false), or bounds',
    es: 'una condición tiene not, o exists (true o false), o límites',
  },
  emptyCondition: {
    en: `an empty condition; write not, exists, or one of gt, gte, lt, lte`,
    es: `una condición vacía; escriba not, exists o uno de gt, gte, lt, lte`,
  },
  eitherBound: (open: string, closed: string): Localized => ({
    en: `either ${open} or ${closed}, not both`,
    es: `${open} o ${closed}, no los dos`,
  }),
  emptyList: {
    en: 'an empty list; leave the field out, or give a value',
    es: 'una lista vacía; quite el campo o dé un valor',
  },
} as const

/** Problems of fields and conditions. */
export const fieldMessages = {
  /** @param near the names nearest to the unknown one, of so many others */
  unknown: (collection: CollectionName, near: readonly string[], others: number): Localized =>
    near.length === 0
      ? { en: 'unknown field', es: 'campo desconocido' }
      : {
          en: `unknown field; the nearest of ${collection} are ${list(near)}; there are ${others} more`,
          es: `campo desconocido; los más cercanos de ${manyOf(collection)} son ${list(near)}; hay ${others} más`,
        },
  noOrder: (field: string, ordered: readonly string[]): Localized => ({
    en: `${field} has no order; ranges can be asked of ${list(ordered)}`,
    es: `${field} no tiene orden; se pueden pedir intervalos de ${list(ordered)}`,
  }),
  reversed: ({ gt, gte, lt, lte }: Range): Localized => {
    const [from, to] = [gt ?? gte, lt ?? lte]
    return from === to
      ? { en: `nothing lies between ${from} and ${to}`, es: `no hay nada entre ${from} y ${to}` }
      : {
          en: `the range is reversed: ${from} comes after ${to}; write ${to}..${from}`,
          es: `el intervalo está al revés: ${from} viene después de ${to}; escriba ${to}..${from}`,
        }
  },
  exactBound: { en: 'a bound takes no = before it', es: 'un límite no lleva = delante' },
  tooManyValues: (given: number, most: number): Localized => ({
    en: `${given} values are more than a query takes: ${most}`,
    es: `${given} valores son más de los que admite una consulta: ${most}`,
  }),
  sortedAlready: (field: string): Localized => ({
    en: `sorted by ${field} already`,
    es: `ya se ordena por ${field}`,
  }),
  notCounted: (field: string): Localized => ({
    en: `values of ${field} are not counted: nearly every record has its own`,
    es: `los valores de ${field} no se cuentan: casi cada registro tiene el suyo`,
  }),
  notARelation: (value: unknown, collection: CollectionName, known: readonly string[]): Localized => ({
    en: `"${shortened(value)}" is no relation of ${collection}${known.length === 0 ? '' : `; there are ${list(known)}`}`,
    es: `"${shortened(value)}" no es una relación de ${collection}${known.length === 0 ? '' : `; hay ${list(known)}`}`,
  }),
  notTopLevel: (value: unknown, collection: CollectionName, known: readonly string[]): Localized => ({
    en: `"${shortened(value)}" is not a top-level field of ${collection}${known.length === 0 ? '' : `; there are ${list(known)}`}`,
    es: `"${shortened(value)}" no es un campo de primer nivel de ${collection}${known.length === 0 ? '' : `; hay ${list(known)}`}`,
  }),
} as const

/** Problems of values. */
export const valueMessages = {
  notATerm: (value: unknown, label: Localized, terms: readonly Localized[]): Localized => ({
    en: `"${shortened(value)}" is not a ${label.en}${terms.length === 0 ? '' : `; it is one of ${list(terms.map(({ en }) => en))}`}`,
    es: `"${shortened(value)}" no vale como ${label.es}${terms.length === 0 ? '' : `; es uno de ${list(terms.map(({ es }) => es))}`}`,
  }),
  notCalledSo: (value: unknown, collections: readonly CollectionName[]): Localized => ({
    en: `nothing in ${collections.length === 0 ? 'the atlas' : collections.join(' and ')} is called "${shortened(value)}"`,
    es: `nada en ${collections.length === 0 ? 'el atlas' : formatList(collections.map(manyOf), 'es')} se llama "${shortened(value)}"`,
  }),
  notANumber: (value: unknown): Localized => ({
    en: `"${shortened(value)}" is not a number, like 12 or 3.5`,
    es: `"${shortened(value)}" no es un número, como 12 o 3.5`,
  }),
  notADate: (value: unknown): Localized => ({
    en: `"${shortened(value)}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`,
    es: `"${shortened(value)}" no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD`,
  }),
  noRecord: (value: unknown, collection: CollectionName): Localized => ({
    en: `no record of ${collection} has the id "${shortened(value)}"`,
    es: `ningún registro de ${manyOf(collection)} tiene el identificador "${shortened(value)}"`,
  }),
  lettersMissing: (value: string): Localized => ({
    en: `letters are missing beside "${value}"`,
    es: `faltan letras junto a "${value}"`,
  }),
  notAValue: (value: unknown): Localized => ({
    en: `${shortened(value)} is not a value; give a text, a number, or true or false`,
    es: `${shortened(value)} no es un valor; dé un texto, un número, o true o false`,
  }),
  missing: {
    en: 'a value is missing; leave the field out, or ask whether it exists',
    es: 'falta un valor; quite el campo o pregunte si existe',
  },
  notATruth: (value: unknown): Localized => ({
    en: `"${shortened(value)}" is neither true nor false`,
    es: `"${shortened(value)}" no es ni true ni false`,
  }),
  notALanguage: (value: unknown, known: readonly string[]): Localized => ({
    en: `"${shortened(value)}" is not a language of the atlas; it is one of ${list(known)}`,
    es: `"${shortened(value)}" no es un idioma del atlas; es uno de ${list(known)}`,
  }),
  notAText: { en: 'not a text', es: 'no es un texto' },
  textTooLong: (most: number): Localized => ({
    en: `the text is longer than ${most} letters`,
    es: `el texto pasa de ${most} letras`,
  }),
  givenTwice: { en: 'given twice', es: 'está dos veces' },
  notWhole: (largest: number): Localized => ({
    en: `not a whole number between 1 and ${largest}`,
    es: `no es un número entero entre 1 y ${largest}`,
  }),
} as const

/** Problems of cursors. */
export const cursorMessages = {
  besidePage: {
    en: 'cursor and page exclude each other; give one of them',
    es: 'cursor y page se excluyen; dé uno de los dos',
  },
  notACursor: {
    en: 'not a cursor; give the `next` of an earlier page as it was',
    es: 'no es un cursor; dé el `next` de una página anterior tal como era',
  },
  ofAnotherDataset: {
    en: 'the cursor is of another version of the dataset; begin again without it',
    es: 'el cursor es de otra versión de los datos; empiece de nuevo sin él',
  },
  ofAnotherQuery: {
    en: 'the cursor is of another query; ask the same fields, text, sort, language, evidence and date, or begin again without it',
    es: 'el cursor es de otra consulta; pida los mismos campos, texto, orden, idioma, evidencia y fecha, o empiece de nuevo sin él',
  },
} as const
