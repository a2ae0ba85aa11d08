/** A process whose output is kept, for tests of single commands. @module */
import { atlas as dataset, type Language } from '@puente/core'
import type { CommandContext, OutputFormat } from '../cli/command-context.ts'
import type { Io } from '../cli/io.ts'
import { atlas } from './atlas.ts'

/** What a command was asked with, and what it has printed so far. */
export interface Recorded {
  readonly context: CommandContext
  readonly out: () => string
  readonly err: () => string
}

/**
 * A process whose output is kept.
 *
 * @param columns width of its terminal; absent: a pipe
 */
export function recorded(format: OutputFormat = 'text', language: Language = 'en', columns?: number): Recorded {
  const written = { out: '', err: '' }
  const terminal = columns === undefined ? {} : { isTTY: true, columns }
  const io: Io = {
    stdin: {},
    stdout: { ...terminal, write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: {},
  }
  const context = { io, dataset, atlas, language, format, preferences: {} }
  return { context, out: () => written.out, err: () => written.err }
}
