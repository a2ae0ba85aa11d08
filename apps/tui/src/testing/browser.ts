/** A Chromium for tests, as a program that is started like one of the system. @module */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'

/** Writes a script into a folder, and makes it a program. */
export function writeProgram(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 })
  return file
}

/** This build of Chromium runs in few processes and without a sandbox. */
export async function writeBrowser(folder: string): Promise<string> {
  const chromium = await sparticuz.executablePath()
  return writeProgram(folder, 'chromium', [`exec '${chromium}' --no-sandbox --no-zygote "$@"`])
}
