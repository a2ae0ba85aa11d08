/** The programs that open what is written. @module */
import { execFileSync } from 'node:child_process'

/** Whether a program is there to be run. */
export function has(...command: readonly [string, ...string[]]): boolean {
  try {
    execFileSync(command[0], command.slice(1), { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** LibreOffice starts slowly where other work is done. */
export const patience = 240_000
