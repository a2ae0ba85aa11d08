/** `puente mcp` @module */
import { answerMcpLines } from '@puente/api/mcp'
import type { Localized } from '@puente/core'
import { type CommandContext, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'

const waits: Localized = {
  en: 'waiting for messages of the Model Context Protocol, one a line; ctrl-D ends it.',
  es: 'esperando mensajes del Model Context Protocol, uno por línea; ctrl-D termina.',
}

/** Answers messages of the Model Context Protocol until the client closes standard input. */
export async function speakMcp(context: CommandContext): Promise<ExitCode> {
  const { io, dataset, language } = context
  if (io.stdin.isTTY === true) printNotice(context, waits)
  await answerMcpLines(
    dataset,
    {
      input: process.stdin.setEncoding('utf8'),
      write: (line) => io.stdout.write(line),
      report: (fault) => io.stderr.write(`puente: ${fault}\n`),
    },
    { language },
  )
  return exitCodes.ok
}
