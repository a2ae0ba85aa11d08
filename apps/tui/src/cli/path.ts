/** `puente path <from> <to>` @module */
import {
  type CooperationPath,
  cooperationPaths,
  type DisplayPath,
  type DisplayStep,
  displayPath,
  type Entry,
  lookup,
  maxPaths,
  NotFoundError,
  type PathOptions,
  pathCost,
  shortestPath,
  toPathJson,
} from '@puente/core'
import { valueSeparator } from '@puente/core/export'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf } from '../text/line.ts'
import { words } from '../words.ts'
import { type CommandContext, outputWidth, printNotice, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { jsonOptions, printAnswer, printCsv, printLines } from './print.ts'
import { explanationLines, formatCited } from './score-lines.ts'

/** Options of the paths: the best ones, or the one with the fewest steps. */
export interface PathRequest extends PathOptions {
  readonly shortest?: true
}

const stepLines = (context: CommandContext, { from, to, ways }: DisplayStep): readonly DocumentLine[] => [
  ...wrap(lineOf(`   ${from.label} → ${to.label}`), outputWidth(context)),
  ...explanationLines(
    context,
    ways.map(({ text, citations }) => ({ label: '', text, citations })),
  ),
]

function pathLines(context: CommandContext, path: DisplayPath, at: number): readonly DocumentLine[] {
  const ids = path.actors.map(({ entry }) => entry.record.id)
  const heading = `${at + 1}. ${ids.join(' → ')} · ${words.cost[context.language]} ${path.costText}`
  return [
    ...(at === 0 ? [] : [blank]),
    ...wrap(lineOf(heading, 'heading'), outputWidth(context)),
    ...path.steps.flatMap((step) => stepLines(context, step)),
  ]
}

const header = ['path', 'cost', 'step', 'from', 'to', 'way', 'through', 'relation', 'basis', 'source'] as const

/** A row for each link of a path. */
const csvRows = ({ atlas, language }: CommandContext, { cost, steps }: CooperationPath, at: number) =>
  steps.flatMap(({ from, to, ways }, step) =>
    ways.flatMap(({ through, links }, way) =>
      links.map(({ relation, evidence }) => [
        at + 1,
        cost,
        step + 1,
        from.record.id,
        to.record.id,
        way + 1,
        through.map(({ record }) => record.id).join(valueSeparator),
        relation,
        evidence.basis,
        formatCited(atlas, evidence.citations, language),
      ]),
    ),
  )

/** The record with an id. */
function entryById({ atlas }: CommandContext, id: string): Entry {
  const found = lookup(atlas, id)
  if (found.ok) return found.value
  throw new NotFoundError(found.error)
}

/** Paths, how many were requested, and whether there are more. */
interface PathsFound {
  readonly paths: readonly CooperationPath[]
  readonly limit: number
  readonly more: boolean
}

/** So many a reader can compare. */
const defaultCount = 3

function findPaths({ atlas }: CommandContext, from: string, to: string, request: PathRequest): PathsFound {
  const { shortest, count: limit = defaultCount, ...options } = request
  if (shortest === true) {
    const found = shortestPath(atlas, from, to, options)
    return { paths: found === undefined ? [] : [found], limit: 1, more: false }
  }
  // One more than requested tells whether there are more; core accepts no more than maxPaths.
  const found = cooperationPaths(atlas, from, to, { ...options, count: Math.min(limit + 1, maxPaths) })
  return { paths: found.slice(0, limit), limit, more: found.length > limit }
}

/** Prints how two actors are connected, with the citations of each step. */
export function path(context: CommandContext, from: string, to: string, request: PathRequest): ExitCode {
  const { io, atlas, format, language } = context
  const [start, end] = [from, to].map((id) => entryById(context, id).record.id)
  if (start !== undefined && start === end) return reportError(io, messages.samePair(start)[language], exitCodes.usage)
  const { paths, limit, more } = findPaths(context, from, to, request)
  if (more) printNotice(context, messages.firstOnly(paths.length, 'count'))
  const isEmpty = paths.length === 0
  const code = isEmpty ? exitCodes.notFound : exitCodes.ok
  const noPath = messages.noPath(from, to)[language]
  switch (format) {
    case 'json': {
      const data = paths.map((one) => toPathJson(atlas, one, jsonOptions(context)))
      printAnswer(context, data, { page: { limit, more }, ...(isEmpty ? { notice: noPath } : {}) })
      return code
    }
    case 'csv':
      printCsv(
        io.stdout,
        header,
        paths.flatMap((one, at) => csvRows(context, one, at)),
      )
      return code
    case 'text':
      if (isEmpty) return reportError(io, noPath, code)
      printLines(io.stdout, [
        ...paths.flatMap((one, at) => pathLines(context, displayPath(atlas, one, language), at)),
        blank,
        ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), outputWidth(context)),
      ])
      return code
    default:
      return format satisfies never
  }
}
