/** Writes an answer to a file or to standard output, and asks before it replaces one. @module */
import { createInterface } from 'node:readline'
import { cleanText, type Language, type Localized } from '@puente/core'
import type { FileContent } from '@puente/tooling/write-file'
import { writeAt } from '../terminal/write-file.ts'
import { type CommandContext, reportError } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { messages } from './messages.ts'

/** Where an answer is written. */
export interface OutputFile {
  /** Default: standard output. */
  readonly out?: string
  /** Whether an existing file is replaced. */
  readonly force?: boolean
}

/** The questions. */
const confirmQuestions = {
  replace: (path: string): Localized => ({
    en: `${cleanText(path)} is there already. Replace it?`,
    es: `${cleanText(path)} ya existe. ¿Reemplazarlo?`,
  }),
} as const

const choice = { en: '[y/N]', es: '[s/N]' } as const satisfies Localized

/** Whether standard input and standard error are a terminal, so that a question can be asked. */
const canConfirm = ({ stdin, stderr, env }: Io): boolean =>
  stdin.isTTY === true && stderr.isTTY === true && env.TERM !== 'dumb'

/** Asks a yes-or-no question; no answer is no. */
function confirm(question: Localized, language: Language): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  return new Promise((answer) => {
    const withoutAnswer = () => {
      process.stderr.write('\n')
      answer(false)
    }
    terminal.once('close', withoutAnswer)
    terminal.question(`${question[language]} ${choice[language]} `, (text) => {
      terminal.off('close', withoutAnswer)
      answer(/^(?:y|yes|s|si|sí)$/i.test(text.trim()))
      terminal.close()
    })
  })
}

/** Writes a text, or bytes, to a file, and asks before it replaces one. */
export async function writeToFile(
  { io, language }: Pick<CommandContext, 'io' | 'language'>,
  content: FileContent,
  { out, force = false }: OutputFile & { readonly out: string },
): Promise<ExitCode> {
  const outcome = writeAt({ path: out, content, replace: force })
  switch (outcome.kind) {
    case 'written':
      return exitCodes.ok
    case 'failed':
      return reportError(io, outcome.problem[language], exitCodes.broken)
    case 'exists':
      if (!canConfirm(io)) return reportError(io, messages.fileExists(out)[language], exitCodes.broken)
      return (await confirm(confirmQuestions.replace(out), language))
        ? writeToFile({ io, language }, content, { out, force: true })
        : reportError(io, messages.notReplaced(out)[language], exitCodes.broken)
    default:
      return outcome satisfies never
  }
}

/** Writes a text to a file or to standard output, with a line break at its end. */
export async function writeOutput(
  context: Pick<CommandContext, 'io' | 'language'>,
  text: string,
  { out, force = false }: OutputFile,
): Promise<ExitCode> {
  const output = text.endsWith('\n') ? text : `${text}\n`
  if (out !== undefined) return writeToFile(context, output, { out, force })
  context.io.stdout.write(output)
  return exitCodes.ok
}
