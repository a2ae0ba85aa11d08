/** What is kept between two runs, in the reader's own folder. @module */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLanguage, type Language, type Localized, languages, nearest } from '@puente/core'
import { writeFileAtomic } from '@puente/tooling/write-file'
import envPaths from 'env-paths'
import { isThemeName, type ThemeName, themeNames } from '../theme.ts'
import { nearestInWords } from '../words.ts'

/** What is kept between two runs: the last place, and what the reader chose. */
export interface Session {
  /** Address of the last place. */
  readonly place?: string
  readonly language?: Language
  readonly theme?: ThemeName
  readonly mouse?: boolean
  /** The reader's own keys, as somebody wrote them into the file. They are kept as they are, right or wrong. */
  readonly keys?: unknown
  /** What else stands in the file, as somebody wrote it: names and values that the program does not know. */
  readonly others?: Readonly<Record<string, unknown>>
}

/** What was read. */
export interface LoadedSession {
  readonly session: Session
  /** What is wrong with the file, and with what stands in it beside the keys. */
  readonly problems: readonly Localized[]
  /** Whether the file may be written: not where a later version, or a person, wrote what this one can't keep. */
  readonly writable: boolean
}

/** The version of the file's layout. A change that an older program would misread makes it one higher. */
const layoutVersion = 1

/** Where the file is: in the folder that the system has for settings. */
export const sessionFile = (): string => join(envPaths('puente', { suffix: '' }).config, 'explorer.json')

/** Somebody may have written in it by hand, so it is not written over. */
const leftAlone = (file: string, why: Localized): LoadedSession => ({
  session: {},
  problems: [
    {
      en: `${file} is left alone: ${why.en}. Put it right, or delete it.`,
      es: `${file} no se toca: ${why.es}. Corríjalo o bórrelo.`,
    },
  ],
  writable: false,
})

const fromLater: Localized = {
  en: 'A later version keeps its settings here; they are left alone.',
  es: 'Una versión posterior guarda aquí sus ajustes; no se tocan.',
}

/** Where a text stops being JSON, if the engine says so: its other words are in English. */
function notJson({ message }: Error): Localized {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line === undefined
    ? { en: 'it is not JSON', es: 'no es JSON' }
    : {
        en: `it is not JSON at line ${line}, column ${column}`,
        es: `no es JSON en la línea ${line}, columna ${column}`,
      }
}

/** Every setting, and what it can be. */
const settings = {
  version: { is: (value: unknown) => value === layoutVersion, takes: String(layoutVersion) },
  place: { is: (value: unknown) => typeof value === 'string', takes: '"home"' },
  language: { is: (value: unknown) => typeof value === 'string' && isLanguage(value), takes: languages.join(', ') },
  theme: { is: (value: unknown) => typeof value === 'string' && isThemeName(value), takes: themeNames.join(', ') },
  mouse: { is: (value: unknown) => typeof value === 'boolean', takes: 'true, false' },
  keys: { is: () => true, takes: '' },
} as const

type SettingName = keyof typeof settings

const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name)

/** What is wrong with something in the file; nothing where it is understood. */
function problemWith(name: string, value: unknown): Localized | undefined {
  if (!isSetting(name)) {
    const near = nearest(name, Object.keys(settings))
    return {
      en: `no setting is called "${name}".${nearestInWords(near).en}`,
      es: `ningún ajuste se llama "${name}".${nearestInWords(near).es}`,
    }
  }
  const { is, takes } = settings[name]
  if (is(value)) return undefined
  const given = JSON.stringify(value)
  return {
    en: `${name} cannot be ${given}. It takes ${takes}.`,
    es: `${name} no puede ser ${given}. Admite ${takes}.`,
  }
}

/** What of the file's content is understood. */
function understood(content: object): Session {
  const at = (name: string): unknown => Reflect.get(content, name)
  const [place, language, theme, mouse, keys] = ['place', 'language', 'theme', 'mouse', 'keys'].map(at)
  return {
    ...(typeof place === 'string' ? { place } : {}),
    ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
    ...(typeof theme === 'string' && isThemeName(theme) ? { theme } : {}),
    ...(typeof mouse === 'boolean' ? { mouse } : {}),
    ...(keys === undefined ? {} : { keys }),
  }
}

function parsed(file: string, text: string): LoadedSession {
  const content: unknown = JSON.parse(text)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return leftAlone(file, { en: 'it is not an object in braces', es: 'no es un objeto entre llaves' })
  }
  // Who writes only keys into it need not know of its layout.
  const version: unknown = Reflect.get(content, 'version')
  if (typeof version === 'number' && version > layoutVersion) {
    return { session: {}, problems: [fromLater], writable: false }
  }
  const wrong = Object.entries(content).flatMap(([name, value]) => {
    const problem = problemWith(name, value)
    return problem === undefined ? [] : [{ name, value, problem }]
  })
  const others = Object.fromEntries(wrong.map(({ name, value }) => [name, value]))
  return {
    session: { ...understood(content), ...(wrong.length === 0 ? {} : { others }) },
    problems: wrong.map(({ problem: { en, es } }) => ({ en: `${file}: ${en}`, es: `${file}: ${es}` })),
    writable: true,
  }
}

/** Reads what was kept. A file that is broken or cannot be read is nothing kept, and never an error. */
export function readSession(file: string): LoadedSession {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const unreadable = { en: 'it cannot be read', es: 'no se puede leer' }
    return isAbsent ? { session: {}, problems: [], writable: true } : leftAlone(file, unreadable)
  }
  // A program that was ended while it wrote leaves nothing, or noughts.
  if (!/[^\s\0]/.test(text)) return { session: {}, problems: [], writable: true }
  try {
    return parsed(file, text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return leftAlone(file, notJson(error))
  }
}

/**
 * Keeps something for the next run: the whole file or none of it is written, whatever happens meanwhile.
 *
 * Where nothing can be written (a read-only home, a full disk) nothing is kept: that is no reason to end with an error.
 */
export function writeSession(file: string, { others = {}, ...session }: Session): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileAtomic(file, `${JSON.stringify({ version: layoutVersion, ...others, ...session }, null, 2)}\n`)
  } catch {
    // See above.
  }
}
