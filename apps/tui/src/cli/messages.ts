/** What the command line says in help, usage errors and empty answers. What core finds wrong, core says. @module */
import { didYouMeanSentence, formatList, type Localized, nearest } from '@puente/core'

/** A sentence, and which of the given options to leave out. */
function withRemovalHint({ en, es }: Localized, options: readonly string[]): Localized {
  if (options.length === 0) return { en, es }
  return {
    en: `${en} Leave out ${formatList(options, 'en', 'or')} to see more.`,
    es: `${es} Quite ${formatList(options, 'es', 'or')} para ver más.`,
  }
}

/** What could have been meant by a word that is not known: the nearest known words, or else all of them. */
export function nearestOrAll(word: string, known: readonly string[]): Localized {
  const near = nearest(word, known)
  return near.length > 0
    ? { en: didYouMeanSentence(near, 'en').trimStart(), es: didYouMeanSentence(near, 'es').trimStart() }
    : { en: `There are ${known.join(', ')}.`, es: `Hay ${known.join(', ')}.` }
}

/** Messages of the commands. */
export const messages = {
  bomIsForCsv: {
    en: '--bom is for CSV: write --csv too.',
    es: '--bom es para CSV: escriba también --csv.',
  },
  /** For a search, whose total is known. */
  firstOf: (shown: number, total: number): Localized => ({
    en: `only the first ${shown} of ${total}: --limit ${total} shows all.`,
    es: `solo los primeros ${shown} de ${total}: --limit ${total} los muestra todos.`,
  }),
  /** There are more than are shown. */
  firstOnly: (shown: number, option: string): Localized => ({
    en: `only the first ${shown}: there are more. --${option} ${2 * shown} shows more.`,
    es: `solo los primeros ${shown}: hay más. --${option} ${2 * shown} muestra más.`,
  }),
  /** The query line itself names a limit or a page. */
  partOf: (shown: number, total: number): Localized => ({
    en: `${shown} of ${total}, as the query says.`,
    es: `${shown} de ${total}, como dice la consulta.`,
  }),
  noCollection: (text: string): Localized => ({
    en: `no collection is called "${text}".`,
    es: `ninguna colección se llama "${text}".`,
  }),
  datasetFailed: (path: string): Localized => ({
    en: `the dataset ${path} does not open.`,
    es: `el conjunto de datos ${path} no se abre.`,
  }),
  nothingFound: (text: string): Localized => ({
    en: `nothing found for "${text}".`,
    es: `no se encontró nada para "${text}".`,
  }),
  nothingDated: (options: readonly string[]): Localized =>
    options.length === 0
      ? { en: 'nothing here is dated.', es: 'aquí nada lleva fecha.' }
      : withRemovalHint({ en: 'nothing fits that is dated.', es: 'nada con fecha cumple lo pedido.' }, options),
  noDevelopments: (options: readonly string[]): Localized =>
    options.length === 0
      ? {
          en: 'nothing has happened since then that the atlas knows.',
          es: 'desde entonces no ha pasado nada que conste en el atlas.',
        }
      : withRemovalHint(
          { en: 'nothing fits that has happened.', es: 'nada de lo ocurrido cumple lo pedido.' },
          options,
        ),
  noWhiteSpots: (options: readonly string[]): Localized =>
    withRemovalHint(
      {
        en: 'nowhere is there strength on both sides without a tie.',
        es: 'en ningún sitio hay fuerza a ambos lados sin vínculo.',
      },
      options,
    ),
  noMatches: (options: readonly string[]): Localized =>
    withRemovalHint({ en: 'nobody on the other side fits.', es: 'nadie del otro lado encaja.' }, options),
  searchInstead: {
    en: 'puente search <text> finds records by their words.',
    es: 'puente search <texto> encuentra registros por sus palabras.',
  },
  noActorNamed: (name: string): Localized => ({
    en: `no actor is called "${name}".`,
    es: `ningún actor se llama "${name}".`,
  }),
  ambiguousName: (name: string): Localized => ({
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
  depthOfAll: {
    en: '--depth is about the steps from a record: name one, or leave it out.',
    es: '--depth trata de los pasos desde un registro: nombre uno, u omítalo.',
  },
  fileExists: (path: string): Localized => ({
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
  datasetIsWhole: {
    en: 'the whole dataset has all values side by side: leave out --evidence and --as-of.',
    es: 'el conjunto entero tiene todos los valores, unos junto a otros: quite --evidence y --as-of.',
  },
  datasetIsNotList: (formats: readonly string[], format: string): Localized => ({
    en: `the whole dataset is not one list: write it as ${formats.join(' or ')}, or name a collection for ${format}.`,
    es: `el conjunto entero no es una lista: escríbalo como ${formats.join(' o ')}, o nombre una colección para ${format}.`,
  }),
  isLinkedData: (what: string, format: string): Localized => ({
    en: `"${what}" comes as linked data only: as jsonld, ttl or nq, not as ${format}.`,
    es: `"${what}" se obtiene solo como datos enlazados: jsonld, ttl o nq, no como ${format}.`,
  }),
  noBase: (base: string): Localized => ({
    en: `"${base}" is no IRI to put records below: give one like https://example.org/atlas/`,
    es: `"${base}" no es un IRI bajo el que poner registros: dé uno como https://example.org/atlas/`,
  }),
  baseIsForLinkedData: {
    en: '--base is for linked data: jsonld, ttl and nq.',
    es: '--base es para datos enlazados: jsonld, ttl y nq.',
  },
  needsFile: {
    sqlite: {
      en: 'a SQLite file is no text: say where it is to be written, with --out <file>.',
      es: 'un archivo SQLite no es texto: diga dónde escribirlo, con --out <archivo>.',
    },
    parquet: {
      en: 'a Parquet file is no text: say where it is to be written, with --out <file>.',
      es: 'un archivo Parquet no es texto: diga dónde escribirlo, con --out <archivo>.',
    },
    xlsx: {
      en: 'an Excel workbook is no text: say where it is to be written, with --out <file>.',
      es: 'un libro de Excel no es texto: diga dónde escribirlo, con --out <archivo>.',
    },
    docx: {
      en: 'a Word document is no text: say where it is to be written, with --out <file>.',
      es: 'un documento de Word no es texto: diga dónde escribirlo, con --out <archivo>.',
    },
    pdf: {
      en: 'a PDF is no text: say where it is to be written, with --out <file>.',
      es: 'un PDF no es texto: diga dónde escribirlo, con --out <archivo>.',
    },
  },
  needsFolder: {
    en: 'Parquet is a file for each table: say in which folder they are to be written, with --out <folder>.',
    es: 'Parquet es un archivo por tabla: diga en qué carpeta escribirlos, con --out <carpeta>.',
  },
  folderIsNotEmpty: (folder: string): Localized => ({
    en: `${folder} is not empty: give --force to replace files of the same names, or another folder.`,
    es: `${folder} no está vacía: dé --force para reemplazar los archivos de igual nombre, u otra carpeta.`,
  }),
  outIsForFiles: {
    en: '--out and --force are for --format sqlite, xlsx and parquet: what is text goes into a file with > <file>.',
    es: '--out y --force son para --format sqlite, xlsx y parquet: lo que es texto va a un archivo con > <archivo>.',
  },
  isOfWhole: (format: string, formats: readonly string[]): Localized => ({
    en: `${format} is of the whole "dataset". A collection can be had as ${formats.join(', ')}.`,
    es: `${format} es del "dataset" entero. Una colección se obtiene como ${formats.join(', ')}.`,
  }),
  rowsWritten: (rows: string): Localized => ({ en: `${rows} rows`, es: `${rows} filas` }),
  indexesMade: (done: string, all: string): Localized => ({
    en: `keys, indexes and views: ${done} of ${all}`,
    es: `claves, índices y vistas: ${done} de ${all}`,
  }),
  loaded: (rows: string, schema: string): Localized => ({
    en: `${rows} rows are in the schema ${schema}. In psql: SET search_path TO ${schema};`,
    es: `Hay ${rows} filas en el esquema ${schema}. En psql: SET search_path TO ${schema};`,
  }),
  noGeoJson: (collection: string, known: readonly string[]): Localized => ({
    en: `${collection} stand at no place. GeoJSON can be had of ${known.join(', ')}.`,
    es: `${collection} no están en ningún lugar. Hay GeoJSON de ${known.join(', ')}.`,
  }),
  noReferences: (collection: string, format: string): Localized => ({
    en: `${collection} are not cited in other works. As ${format} there are sources, and dataset for the atlas itself.`,
    es: `${collection} no se citan en otras obras. Como ${format} hay sources, y dataset para el propio atlas.`,
  }),
} as const

/** Commander's titles, and other words of the help. */
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

/** Placeholders of options and arguments. */
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
  before: { en: 'before', es: 'antes' },
  after: { en: 'after', es: 'después' },
  since: { en: 'since', es: 'desde' },
  words: { en: 'words', es: 'palabras' },
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

/** What is wrong with a command line. */
export const usageMessages = {
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
