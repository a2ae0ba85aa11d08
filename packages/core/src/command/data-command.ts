/** `puente-data`: creates and checks datasets, for users who have only this package. @module */
import { parseArgs, styleText } from 'node:util'
import { isLanguage, type Language, type Localized } from '../model/language.ts'
import { checkReportData, formatCheckReport, type Paint } from '../open/check-report.ts'
import { newDataset } from '../open/new-dataset.ts'
import { checkPath } from '../open/open-path.ts'
import { formatFileError } from '../text/format-file-error.ts'
import { cleanText } from '../util/hidden-characters.ts'

export interface DataCommandIo {
  readonly stdout: { readonly write: (text: string) => unknown; readonly isTTY?: boolean }
  readonly stderr: { readonly write: (text: string) => unknown }
  readonly env: Readonly<Record<string, string | undefined>>
}

const usage: Localized = {
  en: `Usage: puente-data new <folder>            write a small whole atlas to begin with
       puente-data check <path> [--json]    hold a dataset, a JSON file or a folder of YAML, to its schemas and rules

Options: --lang en|es   language of the messages (default: as your locale says)
         --json         print the problems as JSON
         --help         print this

Ends with 0, with 1 if there is any problem, with 2 if something cannot be read or written.
`,
  es: `Uso: puente-data new <carpeta>         escribe un pequeño atlas entero para empezar
     puente-data check <ruta> [--json] compara un conjunto de datos, un archivo JSON o una carpeta de YAML, con sus esquemas y reglas

Opciones: --lang en|es   idioma de los mensajes (por omisión: el de su configuración regional)
          --json         escribe los problemas como JSON
          --help         escribe esto

Acaba con 0, con 1 si hay algún problema, con 2 si algo no se puede leer o escribir.
`,
}

const nextSteps: Localized = {
  en: 'Next: look through atlas.yaml and the records beside it, replace them by yours, and check them.',
  es: 'Ahora: lea atlas.yaml y los registros que lo acompañan, cámbielos por los suyos y revíselos.',
}

const filesWritten = (count: number, path: string): Localized => ({
  en: `${count} files written to ${path}`,
  es: `${count} archivos escritos en ${path}`,
})

function languageOf({ env }: Pick<DataCommandIo, 'env'>): Language {
  const tag = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase()
  return isLanguage(tag) ? tag : 'en'
}

const colours: Paint = {
  file: (text) => styleText('bold', text),
  rule: (text) => styleText('dim', text),
  remedy: (text) => styleText('cyan', text),
}

interface CommandLine {
  readonly words: readonly string[]
  readonly language: Language
  readonly json: boolean
  readonly help: boolean
}

function parseCommandLine(args: readonly string[], io: DataCommandIo): CommandLine | string {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  let language = languageOf(io)
  const words: string[] = []
  const options = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (!['lang', 'json', 'help'].includes(token.name)) return token.rawName
    options.add(token.name)
    if (token.name !== 'lang') continue
    if (token.value === undefined || !isLanguage(token.value)) return `--lang ${token.value ?? ''}`
    language = token.value
  }
  return { words, language, json: options.has('json'), help: options.has('help') }
}

function check(io: DataCommandIo, path: string, { language, json }: CommandLine): number {
  const checked = checkPath(path)
  if (!checked.ok) {
    io.stderr.write(`puente-data: ${checked.error.reason[language]}\n`)
    return 2
  }
  const text = json
    ? JSON.stringify(checkReportData(checked.value, language), null, 2)
    : formatCheckReport(checked.value, language, io.stdout.isTTY === true ? colours : undefined)
  io.stdout.write(`${text}\n`)
  return checked.value.problems.length === 0 ? 0 : 1
}

function create(io: DataCommandIo, folder: string, { language }: CommandLine): number {
  const made = newDataset(folder)
  if (!made.ok) {
    io.stderr.write(`puente-data: ${made.error.reason[language]}\n`)
    return 2
  }
  const { files, path } = made.value
  io.stdout.write(`${filesWritten(files.length, cleanText(path))[language]}\n${nextSteps[language]}\n`)
  return 0
}

export function outputFailed(error: unknown, io: Pick<DataCommandIo, 'env'>): string {
  const { en, es } = formatFileError(error)
  const said: Localized = { en: `the output cannot be written: ${en}`, es: `no se puede escribir la salida: ${es}` }
  return `puente-data: ${said[languageOf(io)]}.\n`
}

/** Runs a command line. Returns 0, or 1 if there is any problem, 2 if something cannot be read, written or understood. */
export function dataCommand(args: readonly string[], io: DataCommandIo): number {
  const parsed = parseCommandLine(args, io)
  if (typeof parsed === 'string') {
    const language = languageOf(io)
    const unknown: Localized = { en: 'unknown option', es: 'opción desconocida' }
    io.stderr.write(`puente-data: ${unknown[language]}: ${cleanText(parsed)}\n${usage[language]}`)
    return 2
  }
  const { words, language, help } = parsed
  const [command, path, ...more] = words
  if (help) {
    io.stdout.write(usage[language])
    return 0
  }
  if (path !== undefined && more.length === 0) {
    if (command === 'check') return check(io, path, parsed)
    if (command === 'new') return create(io, path, parsed)
  }
  io.stderr.write(usage[language])
  return 2
}
