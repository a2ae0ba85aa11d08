/** `puente serve` @module */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Localized } from '@puente/core'
import { reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'

/** How the service's program is named to those that install it. */
const program = '@puente/api/main'

/** Where it stands in a clone of the repository, seen from this program. */
const inClone = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url))

const notInstalled: Localized = {
  en: 'the service is not installed here. Install @puente/api beside the explorer; in a clone of Puente, "npm run build" makes it.',
  es: 'el servicio no está instalado aquí. Instale @puente/api junto al explorador; en un clon de Puente, "npm run build" lo construye.',
}

/** The file that a module's name leads to, seen from a file. */
function resolveFrom(from: () => string): string | undefined {
  try {
    return createRequire(from()).resolve(program)
  } catch {
    return undefined
  }
}

/** The service's program: installed beside this one, where the reader stands, or built in the same clone. */
const serviceFile = (): string | undefined =>
  // The folder where the reader stands may be gone.
  [resolveFrom(() => import.meta.url), resolveFrom(() => join(process.cwd(), 'package.json')), inClone].find(
    (file) => file !== undefined && existsSync(file),
  )

/** How the service is to listen. */
export interface ListenOptions {
  readonly port?: number
  readonly host?: string
}

/**
 * Runs the service in this process, so that signals reach it and it ends as it would by itself.
 *
 * @returns how it ended, once it has stopped
 */
export async function serve({ io, language, data }: BaseContext, { port, host }: ListenOptions): Promise<ExitCode> {
  const file = serviceFile()
  if (file === undefined) return reportError(io, notInstalled[language], exitCodes.notFound)
  Object.assign(process.env, {
    ...(port === undefined ? {} : { PORT: String(port) }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(data === undefined ? {} : { PUENTE_DATA: data }),
  })
  await import(pathToFileURL(file).href)
  return Number(process.exitCode ?? exitCodes.ok)
}
