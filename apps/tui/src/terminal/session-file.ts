/** What is kept between two runs, in the reader's own folder. @module */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLanguage, type Language, type Localized, languages, nearest } from '@puente/core'
import { writeFileAtomic } from '@puente/tooling/write-file'
import envPaths from 'env-paths'
import { isThemeName, type ThemeName, themeNames } from '../theme.ts'
import { didYouMean } from '../words.ts'

/** What is saved between two runs: the last route and the settings. */
export interface Session {
  /** Address of the last route. */
  readonly place?: string
  readonly language?: Language
  readonly theme?: ThemeName
  readonly mouse?: boolean
  /** The user's keys as written in the file, valid or not. */
  readonly keys?: unknown
  /** Unknown or invalid entries of the file, which are written back unchanged. */
  readonly others?: Readonly<Record<string, unknown>>
}

/** A session as read from its file. */
export interface LoadedSession {
  readonly session: Session
  /** Problems with the file and its settings, except the keys. */
  readonly problems: readonly Localized[]
  /** Whether the file may be overwritten: not if a later version wrote it or if it is not valid JSON. */
  readonly writable: boolean
}

/** The version of the file format. It is raised by changes that an older program would misread. */
const layoutVersion = 1

/** The path of the file in the system's settings folder. */
export const sessionFile = (): string => join(envPaths('puente', { suffix: '' }).config, 'explorer.json')

/** The user may have edited the file, so it is not overwritten. */
const unusableFile = (file: string, why: Localized): LoadedSession => ({
  session: {},
  problems: [
    {
      en: `${file} is left alone: ${why.en}. Put it right, or delete it.`,
      es: `${file} no se toca: ${why.es}. Corríjalo o bórrelo.`,
    },
  ],
  writable: false,
})

const newerVersion: Localized = {
  en: 'A later version keeps its settings here; they are left alone.',
  es: 'Una versión posterior guarda aquí sus ajustes; no se tocan.',
}

/** Where a text stops being JSON, if the engine gives a position; its message is in English only. */
function notJson({ message }: Error): Localized {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line === undefined
    ? { en: 'it is not JSON', es: 'no es JSON' }
    : {
        en: `it is not JSON at line ${line}, column ${column}`,
        es: `no es JSON en la línea ${line}, columna ${column}`,
      }
}

/** Every setting and its valid values. */
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

/** The problem with an entry of the file, if any. */
function problemWith(name: string, value: unknown): Localized | undefined {
  if (!isSetting(name)) {
    const near = nearest(name, Object.keys(settings))
    return {
      en: `no setting is called "${name}".${didYouMean(near).en}`,
      es: `ningún ajuste se llama "${name}".${didYouMean(near).es}`,
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

function validSettings(content: object): Session {
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

function parseSession(file: string, text: string): LoadedSession {
  const content: unknown = JSON.parse(text)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return unusableFile(file, { en: 'it is not an object in braces', es: 'no es un objeto entre llaves' })
  }
  // Who writes only keys into it need not know of its layout.
  const version: unknown = Reflect.get(content, 'version')
  if (typeof version === 'number' && version > layoutVersion) {
    return { session: {}, problems: [newerVersion], writable: false }
  }
  const wrong = Object.entries(content).flatMap(([name, value]) => {
    const problem = problemWith(name, value)
    return problem === undefined ? [] : [{ name, value, problem }]
  })
  const others = Object.fromEntries(wrong.map(({ name, value }) => [name, value]))
  return {
    session: { ...validSettings(content), ...(wrong.length === 0 ? {} : { others }) },
    problems: wrong.map(({ problem: { en, es } }) => ({ en: `${file}: ${en}`, es: `${file}: ${es}` })),
    writable: true,
  }
}

/** Reads the session. A missing, broken or unreadable file gives an empty session, never an error. */
export function readSession(file: string): LoadedSession {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const unreadable = { en: 'it cannot be read', es: 'no se puede leer' }
    return isAbsent ? { session: {}, problems: [], writable: true } : unusableFile(file, unreadable)
  }
  // A program that was ended while it wrote leaves nothing, or noughts.
  if (!/[^\s\0]/.test(text)) return { session: {}, problems: [], writable: true }
  try {
    return parseSession(file, text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return unusableFile(file, notJson(error))
  }
}

/**
 * Writes the session, completely or not at all.
 *
 * If that fails (read-only home, full disk) nothing is saved, without an error.
 */
export function writeSession(file: string, { others = {}, ...session }: Session): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileAtomic(file, `${JSON.stringify({ version: layoutVersion, ...others, ...session }, null, 2)}\n`)
  } catch {
    // See above.
  }
}
