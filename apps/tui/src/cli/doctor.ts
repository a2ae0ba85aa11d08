/** `puente doctor`: what of terminal, locale, Node, settings and data is as it should be. @module */
import { atlas, formatFailure, type Localized } from '@puente/core'
import { openPath } from '@puente/core/node'
import { minWindow, type Size } from '../app/layout.ts'
import { parseUserKeys } from '../input/user-keys.ts'
import { colourLevel, themeFor } from '../terminal/capabilities.ts'
import { readSession, sessionFile } from '../terminal/session-file.ts'
import { writesUtf8 } from '../text/charset.ts'
import { datasetNameOf, programStamp } from './bug-report.ts'
import { type ExitCode, exitCodes, type Io, localeLanguage } from './io.ts'
import type { BaseContext } from './options.ts'
import { printJson } from './print.ts'

/** The oldest Node that the program runs on. */
declare const PUENTE_OLDEST_NODE: string

/** What is said of one thing. */
interface Check {
  readonly topic: 'node' | 'dataset' | 'locale' | 'terminal' | 'colour' | 'settings'
  /** `note`: it works, and could be better. */
  readonly verdict: 'good' | 'note' | 'problem'
  readonly text: Localized
}

const topics: Readonly<Record<Check['topic'], Localized>> = {
  node: { en: 'Node', es: 'Node' },
  dataset: { en: 'dataset', es: 'conjunto de datos' },
  locale: { en: 'locale', es: 'configuración regional' },
  terminal: { en: 'terminal', es: 'terminal' },
  colour: { en: 'colour', es: 'color' },
  settings: { en: 'settings', es: 'ajustes' },
}

const verdicts: Readonly<Record<Check['verdict'], Localized>> = {
  good: { en: 'good', es: 'bien' },
  note: { en: 'note', es: 'nota' },
  problem: { en: 'problem', es: 'problema' },
}

const sameText = (text: string): Localized => ({ en: text, es: text })

function nodeCheck(): Check {
  const { node } = process.versions
  const en = `${node}; ${PUENTE_OLDEST_NODE} or later is needed`
  return { topic: 'node', verdict: 'good', text: { en, es: `${node}; hace falta ${PUENTE_OLDEST_NODE} o posterior` } }
}

function datasetCheck(data: string | undefined, opened: ReturnType<typeof openPath>): Check {
  const topic = 'dataset'
  if (!opened.ok) {
    const [en, es] = [formatFailure(opened.error, 'en'), formatFailure(opened.error, 'es')]
    return { topic, verdict: 'problem', text: { en: `${data}: ${en}`, es: `${data}: ${es}` } }
  }
  const { manifest, hash } = opened.value
  const about = `${manifest.version}, ${hash.slice(0, 12)}`
  const { en, es } = manifest.title
  return { topic, verdict: 'good', text: { en: `${en}, ${about}`, es: `${es}, ${about}` } }
}

/** The locale: which language is spoken, and which characters can be written. */
function localeCheck({ env }: Surroundings): Check {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '-'
  if (writesUtf8(env, process.platform))
    return { topic: 'locale', verdict: 'good', text: sameText(`${locale}, UTF-8, ${localeLanguage({ env })}`) }
  return {
    topic: 'locale',
    verdict: 'note',
    text: {
      en: `${locale} is not UTF-8: letters lose their accents, and drawings are made of ASCII. LANG=en_GB.UTF-8 mends it.`,
      es: `${locale} no es UTF-8: las letras pierden sus acentos y los dibujos se hacen con ASCII. LANG=es_MX.UTF-8 lo remedia.`,
    },
  }
}

/** Whether the explorer can open, and has room. */
function terminalCheck({ stdin, stdout, env, size }: Surroundings): Check {
  const topic = 'terminal'
  const name = env.TERM ?? '-'
  if (env.TERM === 'dumb') {
    const en = 'TERM is dumb: commands print plain text, and the explorer does not open'
    return {
      topic,
      verdict: 'note',
      text: { en, es: 'TERM es dumb: las órdenes escriben texto simple y el explorador no se abre' },
    }
  }
  if (stdin.isTTY !== true || stdout.isTTY !== true) {
    const en = 'input or output is no terminal: commands print, and the explorer does not open'
    return {
      topic,
      verdict: 'note',
      text: { en, es: 'la entrada o la salida no es un terminal: las órdenes escriben y el explorador no se abre' },
    }
  }
  const { columns, rows } = size
  const found = `${name}, ${columns}×${rows}`
  if (columns >= minWindow.columns && rows >= minWindow.rows) return { topic, verdict: 'good', text: sameText(found) }
  const least = `${minWindow.columns}×${minWindow.rows}`
  return {
    topic,
    verdict: 'problem',
    text: { en: `${found}: the explorer needs ${least}`, es: `${found}: el explorador necesita ${least}` },
  }
}

/** How many colours there are, by chalk's levels. */
const colours: readonly Localized[] = [
  {
    en: 'none: the terminal has none, or NO_COLOR is set',
    es: 'ninguno: el terminal no tiene, o NO_COLOR está definida',
  },
  { en: '16 colours', es: '16 colores' },
  { en: '256 colours', es: '256 colores' },
  { en: '16 million colours', es: '16 millones de colores' },
]

function colourCheck({ env }: Surroundings): Check {
  const level = themeFor(env, undefined, colourLevel()) === 'plain' ? 0 : colourLevel()
  return { topic: 'colour', verdict: 'good', text: colours[level] ?? sameText(String(level)) }
}

/** The settings file of the explorer, with the reader's own keys. */
function settingsChecks(): readonly Check[] {
  const file = sessionFile()
  const { session, problems: inFile } = readSession(file)
  const inKeys = parseUserKeys(session.keys).problems.map(({ en, es }) => ({
    en: `${file}: ${en}`,
    es: `${file}: ${es}`,
  }))
  const problems = [...inFile, ...inKeys].map((text): Check => ({ topic: 'settings', verdict: 'problem', text }))
  return problems.length > 0 ? problems : [{ topic: 'settings', verdict: 'good', text: sameText(file) }]
}

/** What the program stands in. */
interface Surroundings extends Pick<Io, 'stdin' | 'stdout' | 'env'> {
  readonly size: Size
}

/**
 * Prints what of the program's surroundings is as it should be, and what to do about the rest.
 *
 * @returns 1 if there is a problem
 */
export function printDoctor({ io, language, data }: BaseContext, isJson: boolean): ExitCode {
  const opened: ReturnType<typeof openPath> = data === undefined ? { ok: true, value: atlas } : openPath(data)
  const { columns, rows } = process.stdout
  const surroundings = { ...io, size: { columns, rows } }
  const checks = [
    nodeCheck(),
    datasetCheck(data, opened),
    localeCheck(surroundings),
    terminalCheck(surroundings),
    colourCheck(surroundings),
    ...settingsChecks(),
  ]
  const program = programStamp(opened.ok ? datasetNameOf(opened.value) : undefined)
  if (isJson) {
    printJson(io.stdout, {
      program,
      checks: checks.map(({ text, ...rest }) => ({ ...rest, text: text[language] })),
    })
  } else {
    const lines = checks.map(({ topic, verdict, text }) => {
      return `${verdicts[verdict][language]}: ${topics[topic][language]}: ${text[language]}\n`
    })
    io.stdout.write(`${program}\n${lines.join('')}`)
  }
  return checks.some(({ verdict }) => verdict === 'problem') ? exitCodes.broken : exitCodes.ok
}
