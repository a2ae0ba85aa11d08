/** The fault of a value of another type than its field has. @module */
import type { Localized } from '../model/language.ts'
import { type Fault, quoteValue } from './problem.ts'

/** What a value is, for a sentence that continues with "not". */
function kindOf(value: unknown): Localized {
  if (value === null || value === undefined) return { en: 'is empty', es: 'está vacío' }
  if (Array.isArray(value)) return { en: 'is a list', es: 'es una lista' }
  switch (typeof value) {
    case 'string':
      return { en: `is a text, ${quoteValue(value)}`, es: `es un texto, ${quoteValue(value)}` }
    case 'number':
    case 'bigint':
      return { en: `is the number ${value}`, es: `es el número ${value}` }
    case 'boolean':
      return { en: `is the truth value ${value}`, es: `es el valor lógico ${value}` }
    default:
      return { en: 'has fields of its own', es: 'tiene campos propios' }
  }
}

interface Expected {
  /** As in "not …". */
  readonly name: Localized
  /** What to write, where something else stands. */
  readonly remedy: Localized
}

const expectations: Readonly<Record<string, Expected>> = {
  string: {
    name: { en: 'a text', es: 'un texto' },
    remedy: { en: 'write a text', es: 'escriba un texto' },
  },
  number: {
    name: { en: 'a number', es: 'un número' },
    remedy: { en: 'write a number, without quotes', es: 'escriba un número, sin comillas' },
  },
  int: {
    name: { en: 'a whole number', es: 'un número entero' },
    remedy: { en: 'write a whole number, without quotes', es: 'escriba un número entero, sin comillas' },
  },
  boolean: {
    name: { en: 'true or false', es: 'true o false' },
    remedy: { en: 'write true or false, without quotes', es: 'escriba true o false, sin comillas' },
  },
  array: {
    name: { en: 'a list', es: 'una lista' },
    remedy: {
      en: 'write a list: [a, b], or a line with "- " for each item',
      es: 'escriba una lista: [a, b], o una línea con "- " por elemento',
    },
  },
  tuple: {
    name: { en: 'a list of two', es: 'una lista de dos' },
    remedy: { en: 'write a list of two: [a, b]', es: 'escriba una lista de dos: [a, b]' },
  },
  object: {
    name: { en: 'a group of fields', es: 'un grupo de campos' },
    remedy: {
      en: 'write its fields below it, each as "name: value"',
      es: 'escriba debajo sus campos, cada uno como "nombre: valor"',
    },
  },
}

const asRecord = expectations.object

function expectationOf(name: string): Expected | undefined {
  return name === 'record' ? asRecord : name === 'integer' ? expectations.int : expectations[name]
}

/** The fault of a value of another type than its field has, or of a missing value. */
export function typeFault(expected: string, value: unknown): Fault {
  const expectation = expectationOf(expected)
  const { name, remedy } = expectation ?? { name: anyValue, remedy: seeSchema }
  if (value === undefined)
    return {
      message: { en: 'is missing', es: 'falta' },
      remedy: { en: `add it: ${name.en}`, es: `añádalo: ${name.es}` },
    }
  const kind = kindOf(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return notFinite
  const isQuotable = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
  return {
    message: { en: `${kind.en}, not ${name.en}`, es: `${kind.es}, no ${name.es}` },
    remedy: isQuotable ? putInQuotes : remedy,
  }
}

const notFinite: Fault = {
  message: { en: 'is no number that can be counted with', es: 'no es un número con el que se pueda contar' },
  remedy: { en: 'write the number in digits', es: 'escriba el número en cifras' },
}

/** The remedy for a number or a boolean in place of a text: `2.10` read as a number has lost its zero. */
const putInQuotes: Localized = {
  en: 'put it in quotes, just as it is written',
  es: 'póngalo entre comillas, tal como está escrito',
}

const anyValue: Localized = { en: 'a value of the form of its field', es: 'un valor de la forma de su campo' }

/** The remedy where nothing more exact is known. */
export const seeSchema: Localized = {
  en: 'give a value of the form that the schema of the collection describes',
  es: 'dé un valor de la forma que describe el esquema de la colección',
}
