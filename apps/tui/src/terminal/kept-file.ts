/** What is kept between two runs, in the reader's own folder. @module */
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLanguage, type Language, type Localized } from '@puente/core'
import { writeWhole } from '@puente/tooling/write-whole'
import envPaths from 'env-paths'
import { isThemeName, type ThemeName } from '../theme.ts'

/** What is kept between two runs: the last place, and what the reader chose. */
export interface Kept {
  /** Address of the last place. */
  readonly place?: string
  readonly language?: Language
  readonly theme?: ThemeName
  readonly mouse?: boolean
  /** The reader's own keys, as somebody wrote them into the file. They are kept as they are, right or wrong. */
  readonly keys?: unknown
}

/** What was read. */
export interface KeptBefore {
  readonly kept: Kept
  /** Why nothing was kept, if there was something that could not be read. */
  readonly note?: Localized
  /** Whether the file may be written: not where a later version of the program wrote it. */
  readonly writable: boolean
}

/** The version of the file's layout. A change that an older program would misread makes it one higher. */
const layoutVersion = 1

/** Where the file is: in the folder that the system has for settings. */
export const keptFile = (): string => join(envPaths('puente', { suffix: '' }).config, 'explorer.json')

const unreadable: Localized = {
  en: 'What was kept from the last time could not be read.',
  es: 'No se pudo leer lo guardado de la última vez.',
}

/** Somebody may have written in it by hand, so it is not written over. */
const broken = (file: string, { message }: Error): Localized => ({
  en: `${file} could not be read, and is left alone: ${message}. Put it right, or delete it.`,
  es: `${file} no se pudo leer, y no se toca: ${message}. Corríjalo o bórrelo.`,
})

const fromLater: Localized = {
  en: 'A later version keeps its settings here; they are left alone.',
  es: 'Una versión posterior guarda aquí sus ajustes; no se tocan.',
}

/** What of the file's content is understood; the rest counts as not kept. */
function understood(content: object): Kept {
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

const nothing = (note: Localized, writable: boolean): KeptBefore => ({ kept: {}, note, writable })

function parsed(text: string): KeptBefore {
  const content: unknown = JSON.parse(text)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return nothing(unreadable, true)
  // Who writes only keys into it need not know of its layout.
  const version: unknown = Reflect.get(content, 'version') ?? (Reflect.has(content, 'keys') ? layoutVersion : undefined)
  if (typeof version !== 'number') return nothing(unreadable, true)
  if (version > layoutVersion) return nothing(fromLater, false)
  return { kept: understood(content), writable: true }
}

/** Reads what was kept. A file that is broken or cannot be read is nothing kept, and never an error. */
export function readKept(file: string): KeptBefore {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return absent ? { kept: {}, writable: true } : nothing(unreadable, true)
  }
  try {
    return parsed(text)
  } catch (error) {
    const isWritten = /[^\s\0]/.test(text)
    return isWritten && error instanceof Error ? nothing(broken(file, error), false) : nothing(unreadable, true)
  }
}

/**
 * Keeps something for the next run: the whole file or none of it is written, whatever happens meanwhile.
 *
 * Where nothing can be written (a read-only home, a full disk) nothing is kept: that is no reason to end with an error.
 */
export function writeKept(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, `${JSON.stringify({ version: layoutVersion, ...kept }, null, 2)}\n`)
  } catch {
    // See above.
  }
}
