/** How two records are connected: each path step by step, with what bears it out. @module */

import {
  type Atlas,
  cooperationPaths,
  type DisplayEntry,
  type DisplayPath,
  type DisplayWay,
  displayPath,
  type Language,
  markedLabel,
  pathCost,
} from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import { indented, wrap } from '../text/arrange.ts'
import { type Charset, strokes } from '../text/charset.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, justify, lineOf, type Target } from '../text/line.ts'
import { words } from '../words.ts'
import { citationMargin } from './columns.ts'

/** The ends of paths to lay out, and how. */
export interface PathsView {
  readonly atlas: Atlas
  readonly from: string
  readonly to: string
  readonly language: Language
  readonly width: number
  readonly charset: Charset
}

/** From this width on the first cost is explained. */
const wideFrom = 60

const maxPaths = 5

const targetOf = ({ entry }: DisplayEntry): Target => ({ destination: { kind: 'record', entry } })

const indent = '   '

const actorLines = ({ width }: PathsView, actor: DisplayEntry): readonly DocumentLine[] =>
  indented(
    [{ text: markedLabel(actor), tone: 'link', to: targetOf(actor) }],
    indent.length,
    Math.max(8 + indent.length, width),
  )

/** The record that a way leads through, or the evidence of a direct tie. */
const recordOf = ({ through: [first], links: [link] }: DisplayWay): DisplayEntry | undefined => first ?? link?.statedBy

function wayLines({ language, width, charset }: PathsView, way: DisplayWay): readonly DocumentLine[] {
  const { text, basis, citations } = way
  const record = recordOf(way)
  const sign = strokes[charset]
  const stroke = { text: `${indent}${basis === 'inferred' ? sign.inferredDown : sign.down} `, tone: 'bar' as const }
  const to = record === undefined ? {} : { to: { ...targetOf(record), citations } }
  const margin = citationMargin(citations, language, width)
  const [first = [], ...others] = wrap([{ text, ...to }], Math.max(8, width - 28))
  return [justify([stroke, ...first], margin, width), ...others.map((line) => [stroke, ...line])]
}

function pathLines(
  view: PathsView,
  { shortText, actors, steps, costText }: DisplayPath,
  at: number,
): readonly DocumentLine[] {
  const { language, width } = view
  const price = `${words.cost[language]} ${costText}${at === 0 && width >= wideFrom ? ` (${words.lowerIsNearer[language]})` : ''}`
  const [last] = actors.slice(-1)
  return [
    ...(at === 0 ? [] : [blank]),
    justify(lineOf(`${at + 1}. ${shortText}`, 'heading'), lineOf(price, 'number'), width),
    ...steps.flatMap(({ from, ways }) => [...actorLines(view, from), ...ways.flatMap((way) => wayLines(view, way))]),
    ...(last === undefined ? [] : actorLines(view, last)),
  ]
}

/** The best paths between two records, cheapest first. */
export function pathsDocument(view: PathsView): Document {
  const { atlas, from, to, language, width } = view
  const paths = cooperationPaths(atlas, from, to, { count: maxPaths })
  if (paths.length === 0) return documentOf(wrap(lineOf(words.noPath[language]), width))
  return documentOf([
    ...paths.flatMap((path, at) => pathLines(view, displayPath(atlas, path, language), at)),
    blank,
    ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), width),
  ])
}

/** The documents of paths, kept for a width. */
export const pathsDocumentIn = perAtlas(({ atlas, charset, track }) =>
  memoize(
    (from, to, language, width) => `${from} ${to} ${language} ${width}`,
    track('path', (from: string, to: string, language: Language, width: number) =>
      pathsDocument({ atlas, from, to, language, width, charset }),
    ),
  ),
)
