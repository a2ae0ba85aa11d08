/** `puente briefing <subject>` @module */
import { writeFileSync } from 'node:fs'
import { type Atlas, NotFoundError, type PartialDate } from '@puente/core'
import {
  type Briefing,
  type BriefingSubject,
  briefing,
  briefingHtml,
  briefingMarkdown,
  lookupBriefed,
  subjectOf,
} from '@puente/core/briefing'
import { writeProblem } from '../effects/write-file.ts'
import { type Asked, complain } from './asked.ts'
import type { BriefingFormat } from './briefing-formats.ts'
import { complaints } from './complaints.ts'
import { type ExitCode, exitCodes } from './io.ts'

/** How a briefing is asked for. */
export interface BriefingAsked {
  readonly format: BriefingFormat
  /** The file that it goes to; absent: where output goes. */
  readonly out?: string
  readonly asOf?: PartialDate
}

/** What names the whole atlas. */
const whole = 'atlas'

function aboutOne(atlas: Atlas, id: string): BriefingSubject {
  const found = lookupBriefed(atlas, id)
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
function deliver({ io, language }: Asked, text: string, out: string | undefined): ExitCode {
  const ended = text.endsWith('\n') ? text : `${text}\n`
  if (out === undefined) {
    io.stdout.write(ended)
    return exitCodes.ok
  }
  try {
    // Into whatever is there, as a shell's redirection does: it may be a pipe or a device.
    writeFileSync(out, ended)
    return exitCodes.ok
  } catch (error) {
    return complain(io, writeProblem(error, out)[language], exitCodes.broken)
  }
}

/**
 * Writes two cited pages.
 *
 * @param ids of a sector, a place or an actor; of two actors; or the word for the whole atlas
 */
export function writeBriefing(asked: Asked, ids: readonly string[], { format, out, asOf }: BriefingAsked): ExitCode {
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
  return deliver(asked, written(told, format), out)
}
