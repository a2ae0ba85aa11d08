/** What help and usage errors say, in every language of the atlas. @module */
import type { Localized } from '@puente/core'

/** Titles of a help, as commander has them, and the other words of its own. */
export const helpWords: Readonly<Record<string, Localized>> & {
  readonly choices: Localized
  readonly examples: Localized
  readonly help: Localized
} = {
  'Usage:': { en: 'Usage:', es: 'Uso:' },
  'Arguments:': { en: 'Arguments:', es: 'Argumentos:' },
  'Options:': { en: 'Options:', es: 'Opciones:' },
  'Global Options:': { en: 'Global Options:', es: 'Opciones generales:' },
  'Commands:': { en: 'Commands:', es: 'Órdenes:' },
  choices: { en: 'choices', es: 'valores' },
  examples: { en: 'Examples:', es: 'Ejemplos:' },
  help: { en: 'print help', es: 'mostrar la ayuda' },
}

/** What something is put in place of. */
export const placeholders: Readonly<Record<string, Localized>> = {
  address: { en: 'address', es: 'dirección' },
  cluster: { en: 'cluster', es: 'clúster' },
  collection: { en: 'collection', es: 'colección' },
  command: { en: 'command', es: 'orden' },
  count: { en: 'count', es: 'cantidad' },
  date: { en: 'date', es: 'fecha' },
  file: { en: 'file', es: 'archivo' },
  folder: { en: 'folder', es: 'carpeta' },
  format: { en: 'format', es: 'formato' },
  from: { en: 'from', es: 'desde' },
  host: { en: 'host', es: 'equipo' },
  id: { en: 'id', es: 'id' },
  kind: { en: 'kind', es: 'tipo' },
  language: { en: 'language', es: 'idioma' },
  name: { en: 'name', es: 'nombre' },
  options: { en: 'options', es: 'opciones' },
  path: { en: 'path', es: 'ruta' },
  port: { en: 'port', es: 'puerto' },
  query: { en: 'query', es: 'consulta' },
  relation: { en: 'relation', es: 'relación' },
  shell: { en: 'shell', es: 'shell' },
  steps: { en: 'steps', es: 'pasos' },
  subject: { en: 'subject', es: 'asunto' },
  text: { en: 'text', es: 'texto' },
  theme: { en: 'theme', es: 'tema' },
  to: { en: 'to', es: 'hasta' },
  what: { en: 'what', es: 'qué' },
  words: { en: 'words', es: 'palabras' },
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

/** What is wrong with a command line. */
export const usageProblems = {
  unknownCommand: (text: string): Localized => ({
    en: `unknown command '${text}'.`,
    es: `orden desconocida '${text}'.`,
  }),
  unknownOption: (flag: string): Localized => ({
    en: `unknown option '${flag}'.`,
    es: `opción desconocida '${flag}'.`,
  }),
  missingArgument: (name: string): Localized => ({
    en: `missing required argument '${name}'.`,
    es: `falta el argumento '${name}'.`,
  }),
  missingValue: (flags: string): Localized => ({
    en: `option '${flags}' needs a value.`,
    es: `la opción '${flags}' necesita un valor.`,
  }),
  tooMany: (command: string, expected: number, given: readonly string[]): Localized => ({
    en: `too many arguments for '${command}': expected ${expected}, got ${given.length}: ${quoted(given)}.`,
    es: `demasiados argumentos para '${command}': se esperaban ${expected}, hay ${given.length}: ${quoted(given)}.`,
  }),
  conflicting: (flags: string, others: string): Localized => ({
    en: `option '${flags}' cannot be used with option '${others}'.`,
    es: `la opción '${flags}' no puede usarse con la opción '${others}'.`,
  }),
  repeated: (flags: string): Localized => ({
    en: `option '${flags}' is given more than once, and takes one value.`,
    es: `la opción '${flags}' se da más de una vez, y admite un solo valor.`,
  }),
  invalid: (what: string, value: string): Localized => ({
    en: `'${value}' is no value for '${what}'.`,
    es: `'${value}' no es un valor de '${what}'.`,
  }),
  /** Nearest words; nothing where there are none. */
  nearest: (near: readonly string[]): Localized =>
    near.length === 0
      ? { en: '', es: '' }
      : { en: `Did you mean ${near.join(' or ')}?`, es: `¿Quiso decir ${near.join(' o ')}?` },
  thereAre: (known: readonly string[]): Localized => ({
    en: `There are ${known.join(', ')}.`,
    es: `Hay ${known.join(', ')}.`,
  }),
  notCount: {
    en: 'Write a whole number from 1.',
    es: 'Escriba un número entero desde 1.',
  },
  notUpTo: (most: number): Localized => ({
    en: `Write a whole number from 1 to ${most}.`,
    es: `Escriba un número entero de 1 a ${most}.`,
  }),
  notDate: {
    en: 'Write a year, month or day, like 2018, 2018-06 or 2018-06-15.',
    es: 'Escriba un año, mes o día, como 2018, 2018-06 o 2018-06-15.',
  },
  notPort: {
    en: 'Write a whole number from 0 to 65535; 0 is any free port.',
    es: 'Escriba un número entero de 0 a 65535; 0 es cualquier puerto libre.',
  },
} as const
