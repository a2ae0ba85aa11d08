/** Where a browser is that prints: Chromium, and those that are made of it. @module */
import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { formatList, type Localized, type Result } from '@puente/core'
import type { Io } from '../io.ts'

/** The environment variable that names a browser. */
const browserVariable = 'PUENTE_BROWSER'

/** The system that is searched. */
export interface BrowserSearch extends Pick<Io, 'env'> {
  readonly platform: NodeJS.Platform
  /** The folder of the user; default: that of this process. */
  readonly home?: string
}

/** Names of programs on the PATH. */
const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
] as const

/** Below the folders of applications of macOS. */
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'] as const

/** Below the folders of programs of Windows. */
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
] as const

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The files that a name can mean on the PATH. */
function onPath(name: string, { env, platform }: BrowserSearch): readonly string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const files = platform === 'win32' ? [name, `${name}.exe`] : [name]
  return folders.flatMap((folder) => files.map((file) => join(folder, file)))
}

/** The files where a system has its browsers, beside those on the PATH. */
export function usualPlaces({ env, platform, home = homedir() }: BrowserSearch): readonly string[] {
  if (platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => env[name] ?? [])
    return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')]
    return macApplications.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  return []
}

const noBrowser = (search: BrowserSearch): Localized => {
  const places = usualPlaces(search)
  const folders = { win32: windowsFolders.map((name) => `%${name}%`), darwin: ['/Applications', '~/Applications'] }
  const { [search.platform]: named = [] }: Partial<Record<NodeJS.Platform, readonly string[]>> = folders
  const below =
    places.length === 0
      ? { en: '', es: '' }
      : { en: `, and below ${named.join(', ')}`, es: `, y bajo ${named.join(', ')}` }
  return {
    en: `a PDF is printed by a browser, and none was found. The PATH was searched for ${formatList(programs, 'en', 'or')}${below.en}. Install Chromium, Google Chrome or Microsoft Edge, or set ${browserVariable} to one; or write --format docx, or --format html and print the page.`,
    es: `un PDF lo imprime un navegador, y no se encontró ninguno. Se buscó en PATH ${formatList(programs, 'es', 'or')}${below.es}. Instale Chromium, Google Chrome o Microsoft Edge, o ponga uno en ${browserVariable}; o escriba --format docx, o --format html e imprima la página.`,
  }
}

const namedIsMissing = (name: string): Localized => ({
  en: `${browserVariable} is "${name}", which is no program: set it to the file or the name of Chromium, Google Chrome or Microsoft Edge, or leave it out.`,
  es: `${browserVariable} es "${name}", que no es un programa: ponga el archivo o el nombre de Chromium, Google Chrome o Microsoft Edge, o quítela.`,
})

/**
 * The browser that the environment names, or else the first that is found on the PATH and in the usual places.
 *
 * @returns its file; or what was searched and what to do, in words
 */
export function findBrowser(search: BrowserSearch): Result<string, Localized> {
  const named = search.env[browserVariable]
  const isPath = named !== undefined && /[/\\]/.test(named)
  const candidates =
    named === undefined || named === ''
      ? [...programs.flatMap((program) => onPath(program, search)), ...usualPlaces(search)]
      : isPath
        ? [named]
        : onPath(named, search)
  const value = candidates.find(isProgram)
  if (value !== undefined) return { ok: true, value }
  return { ok: false, error: named === undefined || named === '' ? noBrowser(search) : namedIsMissing(named) }
}
