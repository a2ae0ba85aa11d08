/** `puente briefing <subject>` @module */
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Atlas, cleanText, type Language, type Localized, NotFoundError, type PartialDate } from '@puente/core'
import {
  type Briefing,
  type BriefingSubject,
  briefing,
  briefingHtml,
  briefingMarkdown,
  lookupBriefingSubject,
  subjectOf,
} from '@puente/core/briefing'
import { writeAt } from '../terminal/write-file.ts'
import { type BriefingFormat, briefingFormats } from './choices.ts'
import { type Asked, complain } from './command-context.ts'
import { type ExitCode, exitCodes, type Io } from './io.ts'
import { complaints } from './messages.ts'

/** What is asked. */
const questions = {
  replace: (path: string): Localized => ({
    en: `${cleanText(path)} is there already. Replace it?`,
    es: `${cleanText(path)} ya existe. ¿Reemplazarlo?`,
  }),
} as const

const choice = { en: '[y/N]', es: '[s/N]' } as const satisfies Localized

/** Whether a person sits at the terminal who reads questions and types answers. */
const canConfirm = ({ stdin, stderr, env }: Io): boolean =>
  stdin.isTTY === true && stderr.isTTY === true && env.TERM !== 'dumb'

/** Puts a question whose answer is yes or no; without an answer it is no. */
function saysYes(question: Localized, language: Language): Promise<boolean> {
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

/** How a briefing is asked for. */
export interface BriefingAsked {
  /** Absent: as the ending of `out` says. */
  readonly format?: BriefingFormat
  /** The file that it goes to; absent: where output goes. */
  readonly out?: string
  /** Whether that file is replaced if it is there. */
  readonly force?: boolean
  readonly asOf?: PartialDate
}

/** The form that the ending of a file's name speaks of; Markdown where it says nothing. */
const formatOfFile = (out: string | undefined): BriefingFormat => {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  return briefingFormats.find((format) => format === ending || (format === 'html' && ending === 'htm')) ?? 'md'
}

/** What names the whole atlas. */
const whole = 'atlas'

function aboutOne(atlas: Atlas, id: string): BriefingSubject {
  const found = lookupBriefingSubject(atlas, id)
  if (found.ok) return subjectOf(found.value)
  throw new NotFoundError(found.error)
}

function written(told: Briefing, format: BriefingFormat): string {
  switch (format) {
    case 'md':
      return briefingMarkdown(told)
    case 'html':
      return briefingHtml(told)
    case 'json':
      return JSON.stringify(told, null, 2)
    default:
      return format satisfies never
  }
}

/** Puts a text where it is wanted, ended by a line break. */
async function deliver(
  { io, language }: Pick<Asked, 'io' | 'language'>,
  text: string,
  { out, force = false }: Pick<BriefingAsked, 'out' | 'force'>,
): Promise<ExitCode> {
  const ended = text.endsWith('\n') ? text : `${text}\n`
  if (out === undefined) {
    io.stdout.write(ended)
    return exitCodes.ok
  }
  const outcome = writeAt({ path: out, text: ended, replace: force })
  switch (outcome.kind) {
    case 'written':
      return exitCodes.ok
    case 'failed':
      return complain(io, outcome.problem[language], exitCodes.broken)
    case 'exists':
      if (!canConfirm(io)) return complain(io, complaints.isThere(out)[language], exitCodes.broken)
      return (await saysYes(questions.replace(out), language))
        ? deliver({ io, language }, text, { out, force: true })
        : complain(io, complaints.notReplaced(out)[language], exitCodes.broken)
    default:
      return outcome satisfies never
  }
}

/**
 * Writes two cited pages.
 *
 * @param ids of a sector, a place or an actor; of two actors; or the word for the whole atlas
 */
export async function writeBriefing(asked: Asked, ids: readonly string[], wanted: BriefingAsked): Promise<ExitCode> {
  const { format = formatOfFile(wanted.out), asOf } = wanted
  const { io, atlas, language } = asked
  const [first = whole, second, ...more] = ids
  if (more.length > 0) return complain(io, complaints.moreThanPair[language], exitCodes.usage)
  if (first === second) return complain(io, complaints.samePair(first)[language], exitCodes.usage)
  const subject: BriefingSubject =
    second !== undefined
      ? { kind: 'pair', ids: [first, second] }
      : first === whole
        ? { kind: 'atlas' }
        : aboutOne(atlas, first)
  const told = briefing(atlas, subject, { language, ...(asOf === undefined ? {} : { asOf }) })
  return deliver(asked, written(told, format), wanted)
}
