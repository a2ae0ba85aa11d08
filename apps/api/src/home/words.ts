import type { Language } from '@puente/core'
import type { ExampleTopic } from './examples.ts'

/** What the page for people says. */
interface Words {
  readonly holds: string
  readonly collection: string
  readonly records: string
  readonly about: string
  readonly examples: string
  readonly look: string
  readonly query: string
  readonly go: string
  readonly other: string
  readonly language: string
  readonly reference: string
  readonly topics: Readonly<Record<ExampleTopic, string>>
  readonly asOf: (date: string) => string
}

/** The words of the page for people, in each language. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    holds: 'What it holds',
    collection: 'Collection',
    records: 'Records',
    about: 'About',
    examples: 'Addresses to try',
    look: 'Look for something',
    query: 'Words to look for',
    go: 'Search',
    other: 'es',
    language: 'En español',
    reference: 'Every address and parameter',
    topics: {
      list: 'The first five records',
      filter: 'Those with a certain value',
      without: 'Those without it, the last five',
      facets: 'How many records have each value',
      record: 'One record, with where each fact stands, what it is related to and what is in doubt',
      briefing: 'Two cited pages to print; also as .md and .json',
      search: 'Search everywhere; accents do not matter, and a typo is forgiven',
      suggest: 'Names while they are being typed',
    },
    asOf: (date) => `describes ${date}`,
  },
  es: {
    holds: 'Qué contiene',
    collection: 'Colección',
    records: 'Registros',
    about: 'De qué trata',
    examples: 'Direcciones para probar',
    look: 'Buscar algo',
    query: 'Palabras que buscar',
    go: 'Buscar',
    other: 'en',
    language: 'In English',
    reference: 'Todas las direcciones y parámetros',
    topics: {
      list: 'Los cinco primeros registros',
      filter: 'Los que tienen cierto valor',
      without: 'Los que no lo tienen, los cinco últimos',
      facets: 'Cuántos registros tienen cada valor',
      record: 'Un registro, con dónde consta cada hecho, con qué se relaciona y qué está en duda',
      briefing: 'Dos páginas con citas para imprimir; también en .md y .json',
      search: 'Buscar en todo; los acentos no importan y se perdona una errata',
      suggest: 'Nombres mientras se escriben',
    },
    asOf: (date) => `describe ${date}`,
  },
}
