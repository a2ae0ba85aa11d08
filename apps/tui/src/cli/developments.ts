/** `puente developments [id]` @module */
import {
  type DevelopmentOptions,
  type DisplayDevelopment,
  developments,
  displayDevelopment,
  type Language,
  toDevelopmentJson,
} from '@puente/core'
import { developmentsCsv } from '@puente/core/export'
import { words } from '../words.ts'
import { type CommandContext, givenFlags, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, pageOf, printAnswer, printTable } from './print.ts'
import { formatCitations } from './score-lines.ts'

/** The row of a development, and below it what is to be noted. */
const rowsOf = (one: DisplayDevelopment, language: Language): readonly (readonly string[])[] => {
  const { when, kindLabel, text, before, note, record, citations } = one
  const what = before === undefined ? text : `${text} (${words.before[language]} ${before})`
  return [
    [when, kindLabel, what, record.entry.record.id, formatCitations(citations, language)],
    ...(note === undefined ? [] : [['', '', note, '', '']]),
  ]
}

/** Prints what has happened since the main source or a date, the newest first: all, or what concerns one subject. */
export function printDevelopments(context: CommandContext, { limit, ...options }: DevelopmentOptions): ExitCode {
  const { io, atlas, language, format } = context
  const all = developments(atlas, options)
  const found = all.slice(0, limit)
  const isEmpty = found.length === 0
  const nothing = messages.noDevelopments(givenFlags(options, { from: '--from', to: '--to', kinds: '--kind' }))
  if (isEmpty) printNotice(context, nothing)
  switch (format) {
    case 'json': {
      const data = found.map((one) => toDevelopmentJson(atlas, one, jsonOptions(context)))
      printAnswer(context, data, {
        page: pageOf(all.length, limit),
        ...(isEmpty ? { notice: nothing[language] } : {}),
      })
      break
    }
    case 'csv':
      io.stdout.write(developmentsCsv(atlas, found, language))
      break
    case 'text':
      if (isEmpty) break
      printTable(io.stdout, [
        [words.date, words.kind, words.what, words.id, words.source].map((word) => word[language].toLowerCase()),
        ...found.flatMap((one) => rowsOf(displayDevelopment(atlas, one, language), language)),
      ])
      break
    default:
      format satisfies never
  }
  return isEmpty ? exitCodes.notFound : exitCodes.ok
}
