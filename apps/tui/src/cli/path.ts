/** `puente path <from> <to>` @module */
import {
  type CooperationPath,
  cooperationPaths,
  type Entry,
  formatNumber,
  labelOf,
  lookup,
  maxPaths,
  NotFoundError,
  type PathLink,
  type PathOptions,
  type PathStep,
  pathCost,
  shortestPath,
} from '@puente/core'
import { valueSeparator } from '@puente/core/export'
import { wrap } from '../text/arrange.ts'
import type { DocumentLine } from '../text/document.ts'
import { blank, lineOf } from '../text/line.ts'
import { words } from '../words.ts'
import { type CommandContext, outputWidth, printNotice, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { messages } from './messages.ts'
import { pathJson } from './path-json.ts'
import { datasetOf, printCsv, printJson, printLines } from './print.ts'
import { basisMark, type Explanation, explanationLines, followed, formatCitations } from './score-lines.ts'

/** Which paths are asked for: the best ones, or the one of fewest steps. */
export interface PathRequest extends PathOptions {
  readonly shortest?: true
}

/** One way from an actor to the next: what lies between, and for each link what it is and where that stands. */
function wayOf(context: CommandContext, { through, links }: PathLink): Explanation {
  const { atlas, language } = context
  const relations = links.map(({ label, evidence }) => `${label[language]}${basisMark(context, evidence.basis)}`)
  const between = through.map((entry) => labelOf(atlas, entry, language))
  return {
    label: '',
    text: [between.join(', '), [...new Set(relations)].join(', ')].filter((text) => text !== '').join(': '),
    citations: followed(
      atlas,
      links.flatMap(({ evidence }) => evidence.citations),
      language,
    ),
  }
}

function stepLines(context: CommandContext, { from, to, ways }: PathStep): readonly DocumentLine[] {
  const [start, end] = [from, to].map((entry) => labelOf(context.atlas, entry, context.language))
  return [
    ...wrap(lineOf(`   ${start} → ${end}`), outputWidth(context)),
    ...explanationLines(
      context,
      ways.map((way) => wayOf(context, way)),
    ),
  ]
}

function pathLines(
  context: CommandContext,
  { cost, actors, steps }: CooperationPath,
  at: number,
): readonly DocumentLine[] {
  const { language } = context
  const heading = `${at + 1}. ${actors.map(({ record }) => record.id).join(' → ')} · ${words.cost[language]} ${formatNumber(cost, language)}`
  return [
    ...(at === 0 ? [] : [blank]),
    ...wrap(lineOf(heading, 'heading'), outputWidth(context)),
    ...steps.flatMap((step) => stepLines(context, step)),
  ]
}

const header = ['path', 'cost', 'step', 'from', 'to', 'way', 'through', 'relation', 'basis', 'source'] as const

/** A row for each link that bears out a path, for programs. */
const csvRowsOf = ({ atlas, language }: CommandContext, { cost, steps }: CooperationPath, at: number) =>
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
        formatCitations(followed(atlas, evidence.citations, language), language),
      ]),
    ),
  )

/** The record that an id names. */
function entryById({ atlas }: CommandContext, id: string): Entry {
  const found = lookup(atlas, id)
  if (found.ok) return found.value
  throw new NotFoundError(found.error)
}

/** Paths, and whether there are others. */
interface PathsFound {
  readonly paths: readonly CooperationPath[]
  readonly more: boolean
}

/** As many as a reader compares. */
const defaultCount = 3

function pathsBetween({ atlas }: CommandContext, from: string, to: string, context: PathRequest): PathsFound {
  const { shortest, count = defaultCount, ...options } = context
  if (shortest === true) {
    const found = shortestPath(atlas, from, to, options)
    return { paths: found === undefined ? [] : [found], more: false }
  }
  // One more than asked for tells whether there are any; core finds no more than so many at once.
  const found = cooperationPaths(atlas, from, to, { ...options, count: count < maxPaths ? count + 1 : count })
  return { paths: found.slice(0, count), more: found.length > count }
}

/** Prints how two actors are connected, and what bears out each step. */
export function path(context: CommandContext, from: string, to: string, options: PathRequest): ExitCode {
  const { io, atlas, format, language } = context
  const ends = [entryById(context, from), entryById(context, to)]
  const [start, end] = ends.map(({ record }) => record.id)
  if (start !== undefined && start === end) return reportError(io, messages.samePair(start)[language], exitCodes.usage)
  const { paths, more } = pathsBetween(context, from, to, options)
  if (more) printNotice(context, messages.firstOnly(paths.length, 'count'))
  const code = paths.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (format === 'json') {
    const answer = paths.map((one) => pathJson(atlas, one))
    printJson(io.stdout, { from: start, to: end, more, paths: answer, dataset: datasetOf(atlas) })
    return code
  }
  if (format === 'csv') {
    const rows = paths.flatMap((one, at) => csvRowsOf(context, one, at))
    printCsv(io.stdout, header, rows)
    return code
  }
  if (paths.length === 0) return reportError(io, messages.noPath(from, to)[language], code)
  printLines(io.stdout, [
    ...paths.flatMap((one, at) => pathLines(context, one, at)),
    blank,
    ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), outputWidth(context)),
  ])
  return code
}
