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
import { citedInCell, followed } from './cited.ts'
import { type Asked, complain, remark, widthFor } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { complaints } from './messages.ts'
import { pathJson } from './path-json.ts'
import { datasetOf, printJson, printLines } from './print.ts'
import { printCsv } from './print-csv.ts'
import { basisMark, type Explained, explanationLines } from './score-lines.ts'

/** Which paths are asked for: the best ones, or the one of fewest steps. */
export interface PathAsked extends PathOptions {
  readonly shortest?: true
}

/** One way from an actor to the next: what lies between, and for each link what it is and where that stands. */
function wayOf(asked: Asked, { through, links }: PathLink): Explained {
  const { atlas, language } = asked
  const relations = links.map(({ label, evidence }) => `${label[language]}${basisMark(asked, evidence.basis)}`)
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

function stepLines(asked: Asked, { from, to, ways }: PathStep): readonly DocumentLine[] {
  const [start, end] = [from, to].map((entry) => labelOf(asked.atlas, entry, asked.language))
  return [
    ...wrap(lineOf(`   ${start} → ${end}`), widthFor(asked)),
    ...explanationLines(
      asked,
      ways.map((way) => wayOf(asked, way)),
    ),
  ]
}

function pathLines(asked: Asked, { cost, actors, steps }: CooperationPath, at: number): readonly DocumentLine[] {
  const { language } = asked
  const heading = `${at + 1}. ${actors.map(({ record }) => record.id).join(' → ')} · ${words.cost[language]} ${formatNumber(cost, language)}`
  return [
    ...(at === 0 ? [] : [blank]),
    ...wrap(lineOf(heading, 'heading'), widthFor(asked)),
    ...steps.flatMap((step) => stepLines(asked, step)),
  ]
}

const header = ['path', 'cost', 'step', 'from', 'to', 'way', 'through', 'relation', 'basis', 'source'] as const

/** A row for each link that bears out a path, for programs. */
const csvRowsOf = ({ atlas, language }: Asked, { cost, steps }: CooperationPath, at: number) =>
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
        citedInCell(followed(atlas, evidence.citations, language), language),
      ]),
    ),
  )

/** The record that an id names. */
function entryWith({ atlas }: Asked, id: string): Entry {
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
const usualCount = 3

function pathsBetween({ atlas }: Asked, from: string, to: string, asked: PathAsked): PathsFound {
  const { shortest, count = usualCount, ...options } = asked
  if (shortest === true) {
    const found = shortestPath(atlas, from, to, options)
    return { paths: found === undefined ? [] : [found], more: false }
  }
  // One more than asked for tells whether there are any; core finds no more than so many at once.
  const found = cooperationPaths(atlas, from, to, { ...options, count: count < maxPaths ? count + 1 : count })
  return { paths: found.slice(0, count), more: found.length > count }
}

/** Prints how two actors are connected, and what bears out each step. */
export function path(asked: Asked, from: string, to: string, options: PathAsked): ExitCode {
  const { io, atlas, form, language } = asked
  const ends = [entryWith(asked, from), entryWith(asked, to)]
  const [start, end] = ends.map(({ record }) => record.id)
  if (start !== undefined && start === end) return complain(io, complaints.samePair(start)[language], exitCodes.usage)
  const { paths, more } = pathsBetween(asked, from, to, options)
  if (more) remark(asked, complaints.firstOnly(paths.length, 'count'))
  const code = paths.length === 0 ? exitCodes.notFound : exitCodes.ok
  if (form === 'json') {
    const answer = paths.map((one) => pathJson(atlas, one))
    printJson(io.stdout, { from: start, to: end, more, paths: answer, dataset: datasetOf(atlas) })
    return code
  }
  if (form === 'csv') {
    const rows = paths.flatMap((one, at) => csvRowsOf(asked, one, at))
    printCsv(io.stdout, header, rows)
    return code
  }
  if (paths.length === 0) return complain(io, complaints.noPath(from, to)[language], code)
  printLines(io.stdout, [
    ...paths.flatMap((one, at) => pathLines(asked, one, at)),
    blank,
    ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), widthFor(asked)),
  ])
  return code
}
