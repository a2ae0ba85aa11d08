/**
 * YAML as people write records in it: one document, plain and shallow, with each field once.
 *
 * The text is read token by token, so that text nested deeper than any record is refused before a value is built, which
 * would need a stack of that depth.
 *
 * @module
 */
import {
  type Alias,
  Composer,
  CST,
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
} from 'yaml'
import type { Localized } from '../model/language.ts'
import { excerpt, type Fault, maxDepth, type ProblemList, tooDeep, withPosition } from './problem.ts'

/** A file as it was read. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with `/` between folders. */
  readonly path: string
  readonly text: string
}

/** How many characters a file may have: what takes a few seconds to read. */
export const maxCharacters = 4_194_304

const maxAliases = 100

const mendLine: Localized = { en: 'mend the YAML at that line', es: 'corrija el YAML en esa línea' }

/** Faults by the error codes of the YAML library, where there is more to say than "is not YAML". */
const yamlFaults: { readonly [C in ErrorCode]?: Fault } = {
  MULTIPLE_DOCS: {
    message: {
      en: 'holds several YAML documents, divided by "---"',
      es: 'contiene varios documentos YAML, separados por "---"',
    },
    remedy: {
      en: 'write one file for each, or a list with "- " before each record',
      es: 'escriba un archivo para cada uno, o una lista con "- " ante cada registro',
    },
  },
  TAB_AS_INDENT: {
    message: { en: 'is indented by a tab', es: 'tiene un tabulador como sangría' },
    remedy: { en: 'indent by spaces', es: 'use espacios para la sangría' },
  },
  BAD_INDENT: {
    message: {
      en: 'is indented otherwise than what it belongs to, or a bracket or brace before it is not closed',
      es: 'tiene otra sangría que aquello a lo que pertenece, o un corchete o una llave anterior no está cerrado',
    },
    remedy: {
      en: 'indent what belongs together by the same number of spaces, and close what was opened',
      es: 'dé la misma sangría a lo que va junto, y cierre lo abierto',
    },
  },
  MISSING_CHAR: {
    message: {
      en: 'a sign is missing: a colon, a quotation mark, a bracket or a brace',
      es: 'falta un signo: dos puntos, unas comillas, un corchete o una llave',
    },
    remedy: {
      en: 'close what was opened, and write a colon and a space behind each name',
      es: 'cierre lo abierto, y escriba dos puntos y un espacio tras cada nombre',
    },
  },
  BAD_SCALAR_START: {
    message: {
      en: 'a text begins with a sign that means something else in YAML',
      es: 'un texto empieza por un signo que en YAML significa otra cosa',
    },
    remedy: { en: 'put the text in quotes', es: 'ponga el texto entre comillas' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      en: 'a colon followed by a space stands within a text, or two names on one line',
      es: 'hay dos puntos y un espacio dentro de un texto, o dos nombres en una línea',
    },
    remedy: {
      en: 'put the text in quotes, or write one field a line',
      es: 'ponga el texto entre comillas, o escriba un campo por línea',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { en: 'the name of a field runs over several lines', es: 'el nombre de un campo ocupa varias líneas' },
    remedy: {
      en: 'write "name: value", with a space behind the colon',
      es: 'escriba "nombre: valor", con un espacio tras los dos puntos',
    },
  },
  BAD_DQ_ESCAPE: {
    message: {
      en: 'a backslash within double quotes begins nothing that YAML knows',
      es: 'una barra inversa entre comillas dobles no empieza nada que YAML conozca',
    },
    remedy: {
      en: 'write \\\\ for a backslash, or use single quotes',
      es: 'escriba \\\\ para una barra inversa, o use comillas simples',
    },
  },
  BAD_ALIAS: {
    message: {
      en: 'an alias (*name) repeats what nothing is called',
      es: 'un alias (*nombre) repite algo que no existe',
    },
    remedy: {
      en: 'put a text that begins with * in quotes, or write the value out',
      es: 'ponga entre comillas un texto que empieza por *, o escriba el valor entero',
    },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      en: 'has a tag (!name) that a dataset does not know',
      es: 'tiene una etiqueta (!nombre) que un conjunto de datos no conoce',
    },
    remedy: {
      en: 'remove the tag; put a text that begins with ! in quotes',
      es: 'elimine la etiqueta; ponga entre comillas un texto que empieza por !',
    },
  },
}

const otherFault: Fault = { message: { en: 'is not YAML', es: 'no es YAML' }, remedy: mendLine }

const tooLong: Fault = {
  message: { en: 'is longer than 4,194,304 characters', es: 'tiene más de 4.194.304 caracteres' },
  remedy: { en: 'divide the list into several files', es: 'divida la lista en varios archivos' },
}

const tooManyAliases: Fault = {
  message: { en: 'its aliases (*name) repeat too much', es: 'sus alias (*nombre) repiten demasiado' },
  remedy: { en: 'write the values out instead', es: 'escriba los valores enteros en su lugar' },
}

const duplicateField = (key: string): Fault => ({
  message: { en: `"${excerpt(key)}" stands here a second time`, es: `"${excerpt(key)}" está aquí por segunda vez` },
  remedy: { en: 'keep it once', es: 'déjelo una vez' },
})

const invalidFieldName: Fault = {
  message: {
    en: 'the name of a field is a list or has fields of its own',
    es: 'el nombre de un campo es una lista o tiene campos propios',
  },
  remedy: mendLine,
}

const positionOf = (offset: number, lines: LineCounter) => {
  const { line, col: column } = lines.linePos(offset)
  return { line, column }
}

function tokensOf(
  text: string,
  lines: LineCounter,
): { readonly tokens: readonly CST.Token[] } | { readonly fault: Fault } {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: CST.Token[] = []
  let aliases = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > maxDepth) return { fault: withPosition(tooDeep, positionOf(parser.offset, lines)) }
    // The library looks up each alias among all anchors.
    if (CST.tokenType(lexeme) === 'alias' && ++aliases > maxAliases) return { fault: tooManyAliases }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

/** What the YAML library accepts and a dataset must not have: a repeated field, a name that is no text, an alias of nothing. */
function faultIn(document: Document, lines: LineCounter): Fault | undefined {
  const nodes: unknown[] = [document.contents]
  const anchors = new Set<string>()
  const aliases: Alias[] = []
  for (const node of nodes) {
    if (isAlias(node)) aliases.push(node)
    else if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor)
    if (!isCollection(node)) continue
    const keys = new Set<string>()
    for (const item of node.items) {
      nodes.push(isPair(item) ? item.value : item)
      if (!isPair(item) || !isMap(node)) continue
      if (!isScalar(item.key)) return withPosition(invalidFieldName, positionOf(offsetOf(item.key), lines))
      const key = String(item.key.value)
      if (keys.has(key)) return withPosition(duplicateField(key), positionOf(offsetOf(item.key), lines))
      keys.add(key)
    }
  }
  const lost = aliases.find(({ source }) => !anchors.has(source))
  return lost === undefined
    ? undefined
    : withPosition(yamlFaults.BAD_ALIAS ?? otherFault, positionOf(offsetOf(lost), lines))
}

function contentOf(written: string): { readonly value: unknown } | { readonly fault: Fault } {
  if (written.length > maxCharacters) return { fault: tooLong }
  // A carriage return alone ends a line of YAML too, but not for the library.
  const text = written.replaceAll(/\r(?!\n)/g, '\n')
  const lines = new LineCounter()
  const taken = tokensOf(text, lines)
  if ('fault' in taken) return taken
  // To find repeated names, the library compares each with each. With known tags it would make dates, sets and bytes, which
  // no record has.
  const documents = [
    ...new Composer({ uniqueKeys: false, resolveKnownTags: false }).compose(taken.tokens, true, text.length),
  ]
  const [document] = documents
  if (document === undefined) return { value: undefined }
  if (documents.length > 1) return { fault: yamlFaults.MULTIPLE_DOCS ?? otherFault }
  const [error] = [...document.errors, ...document.warnings]
  // Later errors mostly follow from the first.
  if (error !== undefined)
    return { fault: withPosition(yamlFaults[error.code] ?? otherFault, positionOf(error.pos[0], lines)) }
  const fault = faultIn(document, lines)
  if (fault !== undefined) return { fault }
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) }
  } catch {
    // Nothing else can fail in a document without errors.
    return { fault: tooManyAliases }
  }
}

/** The value of a file; undefined where it cannot be read, and then the problem is added. */
export function parseYaml({ path, text }: DatasetFile, problems: ProblemList): unknown {
  const parsed = contentOf(text)
  if ('value' in parsed) return parsed.value
  problems.add({ file: path, path: '', rule: 'yaml', ...parsed.fault })
  return undefined
}
