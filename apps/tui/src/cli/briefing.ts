/** `puente briefing <subject>` @module */
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Atlas, cleanText, type Language, type Localized, NotFoundError } from '@puente/core'
import {
  type Briefing,
  type BriefingSubject,
  briefing,
  briefingHtml,
  briefingMarkdown,
  lookupBriefingSubject,
  subjectOf,
  toBriefingJson,
} from '@puente/core/briefing'
import { writeAt } from '../terminal/write-file.ts'
import { type BriefingFormat, briefingFormats } from './choices.ts'
import { type CommandContext, reportError } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { messages } from './messages.ts'
import { formatAnswer, jsonOptions } from './print.ts'

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

/** Options of a briefing. */
export interface BriefingOptions {
  /** Default: by the extension of `out`. */
  readonly format?: BriefingFormat
  /** Default: standard output. */
  readonly out?: string
  /** Whether an existing file is replaced. */
  readonly force?: boolean
}

/** The format for a file's extension; default: Markdown. */
const formatFromFile = (out: string | undefined): BriefingFormat => {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  return briefingFormats.find((format) => format === ending || (format === 'html' && ending === 'htm')) ?? 'md'
}

/** The word for the whole atlas. */
const wholeAtlas = 'atlas'

function subjectById(atlas: Atlas, id: string): BriefingSubject {
  const found = lookupBriefingSubject(atlas, id)
  if (found.ok) return subjectOf(found.value)
  throw new NotFoundError(found.error)
}

function renderBriefing(context: CommandContext, value: Briefing, format: BriefingFormat): string {
  switch (format) {
    case 'md':
      return briefingMarkdown(value)
    case 'html':
      return briefingHtml(value)
    case 'json':
      return formatAnswer(context.atlas, toBriefingJson(context.atlas, value, jsonOptions(context)))
    default:
      return format satisfies never
  }
}

/** Writes a text to a file or to standard output, with a line break at its end. */
async function writeOutput(
  { io, language }: Pick<CommandContext, 'io' | 'language'>,
  text: string,
  { out, force = false }: Pick<BriefingOptions, 'out' | 'force'>,
): Promise<ExitCode> {
  const output = text.endsWith('\n') ? text : `${text}\n`
  if (out === undefined) {
    io.stdout.write(output)
    return exitCodes.ok
  }
  const outcome = writeAt({ path: out, text: output, replace: force })
  switch (outcome.kind) {
    case 'written':
      return exitCodes.ok
    case 'failed':
      return reportError(io, outcome.problem[language], exitCodes.broken)
    case 'exists':
      if (!canConfirm(io)) return reportError(io, messages.fileExists(out)[language], exitCodes.broken)
      return (await confirm(confirmQuestions.replace(out), language))
        ? writeOutput({ io, language }, text, { out, force: true })
        : reportError(io, messages.notReplaced(out)[language], exitCodes.broken)
    default:
      return outcome satisfies never
  }
}

/**
 * Writes two cited pages.
 *
 * @param ids of a sector, a place or an actor; of two actors; or the word for the whole atlas
 */
export async function writeBriefing(
  context: CommandContext,
  ids: readonly string[],
  options: BriefingOptions,
): Promise<ExitCode> {
  const { format = formatFromFile(options.out) } = options
  const { io, atlas, language } = context
  const [first = wholeAtlas, second, ...more] = ids
  if (more.length > 0) return reportError(io, messages.moreThanPair[language], exitCodes.usage)
  if (first === second) return reportError(io, messages.samePair(first)[language], exitCodes.usage)
  const subject: BriefingSubject =
    second !== undefined
      ? { kind: 'pair', ids: [first, second] }
      : first === wholeAtlas
        ? { kind: 'atlas' }
        : subjectById(atlas, first)
  const value = briefing(atlas, subject, { language })
  return writeOutput(context, renderBriefing(context, value, format), options)
}
