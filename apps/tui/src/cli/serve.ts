/** `puente serve` @module */
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'

/** The service's program, which the build lays beside this one. */
const serviceFile = new URL('./service/main.js', import.meta.url)

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
export async function serve({ data }: BaseContext, { port, host }: ListenOptions): Promise<ExitCode> {
  Object.assign(process.env, {
    ...(port === undefined ? {} : { PORT: String(port) }),
    ...(host === undefined ? {} : { HOST: host }),
    ...(data === undefined ? {} : { PUENTE_DATA: data }),
  })
  await import(serviceFile.href)
  return Number(process.exitCode ?? exitCodes.ok)
}
