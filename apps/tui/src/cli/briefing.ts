/** `puente briefing <subject>` @module */
import { type Atlas, NotFoundError } from '@puente/core'
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
import { citedReferences } from '@puente/core/export'
import { type BriefingFormat, briefingFormats } from './choices.ts'
import { type CommandContext, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { formatAnswer, jsonOptions } from './print.ts'
import { type OutputFile, writeOutput, writeToFile } from './write-output.ts'

/** Options of a briefing. */
export interface BriefingOptions extends OutputFile {
  /** Default: by the extension of `out`. */
  readonly format?: BriefingFormat
}

/** The format for the end of a file's name, of which one is the end of another; default: Markdown. */
const formatFromFile = (out: string | undefined): BriefingFormat => {
  const name = (out ?? '').toLowerCase().replace(/\.htm$/, '.html')
  return briefingFormats.toReversed().find((format) => name.endsWith(`.${format}`)) ?? 'md'
}

/** The word for the whole atlas. */
const wholeAtlas = 'atlas'

function subjectById(atlas: Atlas, id: string): BriefingSubject {
  const found = lookupBriefingSubject(atlas, id)
  if (found.ok) return subjectOf(found.value)
  throw new NotFoundError(found.error)
}

function renderBriefing(
  context: CommandContext,
  value: Briefing,
  format: Exclude<BriefingFormat, 'docx' | 'pdf'>,
): string {
  switch (format) {
    case 'md':
      return briefingMarkdown(value)
    case 'html':
      return briefingHtml(value)
    case 'json':
      return formatAnswer(context.atlas, toBriefingJson(context.atlas, value, jsonOptions(context)))
    case 'bib':
    case 'ris':
    case 'csl.json':
      return citedReferences(context.atlas, value.citations, format, { language: context.language })
    default:
      return format satisfies never
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
  if (format !== 'docx' && format !== 'pdf')
    return writeOutput(context, renderBriefing(context, value, format), options)
  const { out, force = false } = options
  if (out === undefined) return reportError(io, messages.needsFile[format][language], exitCodes.usage)
  if (format === 'docx') {
    const { briefingDocx } = await import('@puente/files/docx')
    return writeToFile(context, briefingDocx(value), { out, force })
  }
  const { briefingPdf } = await import('./pdf/briefing-pdf.ts')
  const printed = await briefingPdf(value, io)
  if (!printed.ok) return reportError(io, printed.error[language], exitCodes.broken)
  return writeToFile(context, printed.value, { out, force })
}
