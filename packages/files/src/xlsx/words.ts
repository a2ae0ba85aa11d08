/** The words of the sheet that explains, and of its tables. @module */
import type { EvidenceKind, Language } from '@puente/core'

const en = {
  sheet: 'About this file',
  whole: (count: string) => `The whole atlas: ${count} records`,
  part: (shown: string, total: string, what: string) => `${shown} of ${total} ${what}`,
  query: 'Query',
  asOf: 'As of',
  values: 'Values',
  evidence: {
    best: 'The best known value of each field, and what is known beyond the main source',
    paper: 'Only what the main source says',
    all: 'As each record has them; what other sources say of a field is not here',
  } satisfies Record<EvidenceKind | 'all', string>,
  version: 'Version',
  hash: 'Hash of the data (SHA-256)',
  licence: 'Licence',
  publisher: 'Publisher',
  notOfUnion: 'Not a publication of the European Union.',
  address: 'Address',
  dates: 'Dates',
  datesText:
    'A day is a date (2016-03-15). Where only the month or the year is known, the cell is a text: 2016-03, 2016.',
  several: 'Several values',
  severalText: 'Several values of a cell are separated by “ | ”; a “|” or “\\” within a value has a “\\” before it.',
  links: 'Links',
  linksText:
    'What a cell names leads to its row or its page; where it names several, to the first. Sources have their addresses.',
  formulas: 'Formulas',
  formulasText: 'There are none: a text that begins with = is a text, and stays one when it is edited.',
  notHere: 'Not here',
  notHereText: 'Lists within records, such as milestones and pages of citations: JSON and the data package have them.',
  leftOut: 'Left out',
  nothing: 'Nothing: every cell is whole.',
  rows: (sheet: string, count: string, most: string) =>
    `${sheet}: ${count} rows; a sheet has room for ${most}. CSV has them all.`,
  unlinked: (sheet: string, count: string, most: string) =>
    `${sheet}: the links of ${count} cells; a sheet has room for ${most}.`,
  shortened: (place: string, length: string, most: string) =>
    `${place}: the end of a text of ${length} characters; a cell has room for ${most}. CSV has it whole.`,
  more: (count: string) => `and the ends of ${count} more texts`,
  heads: { sheet: 'Sheet', count: 'Rows', holds: 'What it holds', column: 'Column', name: 'Name in queries and CSV' },
  types: {
    text: 'text',
    localized: 'text',
    number: 'number',
    boolean: 'true or false',
    date: 'date',
    url: 'address of a page',
    enum: 'a term',
    ref: 'id of a record',
    any: 'text, number, or true or false',
    json: 'data',
  },
  id: 'id of the record, which stays the same',
  displayName: 'what the record is called',
  inWords: 'what stands in the column before it, in words',
  idIn: (collections: string) => `id of a record of: ${collections}`,
  oneOf: (terms: string) => `one of: ${terms}`,
  many: 'there can be several',
}

const es: typeof en = {
  sheet: 'Sobre este archivo',
  whole: (count) => `El atlas entero: ${count} registros`,
  part: (shown, total, what) => `${shown} de ${total} ${what}`,
  query: 'Consulta',
  asOf: 'A fecha de',
  values: 'Valores',
  evidence: {
    best: 'El mejor valor conocido de cada campo, y lo que se sabe más allá de la fuente principal',
    paper: 'Solo lo que dice la fuente principal',
    all: 'Como los tiene cada registro; lo que otras fuentes dicen de un campo no está aquí',
  },
  version: 'Versión',
  hash: 'Hash de los datos (SHA-256)',
  licence: 'Licencia',
  publisher: 'Editor',
  notOfUnion: 'No es una publicación de la Unión Europea.',
  address: 'Dirección',
  dates: 'Fechas',
  datesText:
    'Un día es una fecha (15/03/2016). Si solo se conoce el mes o el año, la celda es un texto: 03/2016, 2016.',
  several: 'Varios valores',
  severalText:
    'Varios valores de una celda se separan con « | »; un «|» o «\\» dentro de un valor lleva antes un «\\».',
  links: 'Enlaces',
  linksText:
    'Lo que nombra una celda lleva a su fila o a su página; si nombra varios, al primero. Las fuentes tienen sus direcciones.',
  formulas: 'Fórmulas',
  formulasText: 'No hay ninguna: un texto que empieza con = es un texto, y lo sigue siendo al editarlo.',
  notHere: 'No está aquí',
  notHereText:
    'Las listas dentro de los registros, como hitos y páginas de las citas: están en JSON y en el paquete de datos.',
  leftOut: 'Omitido',
  nothing: 'Nada: cada celda está completa.',
  rows: (sheet, count, most) => `${sheet}: ${count} filas; en una hoja caben ${most}. El CSV las tiene todas.`,
  unlinked: (sheet, count, most) => `${sheet}: los enlaces de ${count} celdas; en una hoja caben ${most}.`,
  shortened: (place, length, most) =>
    `${place}: el final de un texto de ${length} caracteres; en una celda caben ${most}. El CSV lo tiene completo.`,
  more: (count) => `y el final de ${count} textos más`,
  heads: {
    sheet: 'Hoja',
    count: 'Filas',
    holds: 'Qué contiene',
    column: 'Columna',
    name: 'Nombre en consultas y CSV',
  },
  types: {
    text: 'texto',
    localized: 'texto',
    number: 'número',
    boolean: 'verdadero o falso',
    date: 'fecha',
    url: 'dirección de una página',
    enum: 'un término',
    ref: 'identificador de un registro',
    any: 'texto, número, o verdadero o falso',
    json: 'datos',
  },
  id: 'identificador del registro, que no cambia',
  displayName: 'cómo se llama el registro',
  inWords: 'lo que está en la columna anterior, en palabras',
  idIn: (collections) => `identificador de un registro de: ${collections}`,
  oneOf: (terms) => `uno de: ${terms}`,
  many: 'puede haber varios',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }

/** A text as it begins a cell or a name. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
