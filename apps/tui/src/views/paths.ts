/** How two records are connected: each path step by step, with what bears it out. @module */

import {
  type Atlas,
  type CooperationPath,
  cooperationPaths,
  type Entry,
  formatNumber,
  type Language,
  labelOf,
  type PathLink,
  pathCost,
  resolveCitation,
  shortLabelOf,
} from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import { wrap } from '../text/arrange.ts'
import { type Charset, strokes } from '../text/charset.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, justify, lineOf, type Target } from '../text/line.ts'
import { inferredMark, words } from '../words.ts'
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

const targetOf = (entry: Entry): Target => ({ destination: { kind: 'record', entry } })

const indent = '   '

const actorLines = ({ atlas, language, width }: PathsView, entry: Entry): readonly DocumentLine[] =>
  wrap(
    [{ text: labelOf(atlas, entry, language), tone: 'link', to: targetOf(entry) }],
    Math.max(8, width - indent.length),
  ).map((line) => [{ text: indent }, ...line])

/** The record that a link leads through, or the evidence of a direct tie. */
const recordOf = ({ through: [first], links: [link] }: PathLink): Entry | undefined => first ?? link?.evidence.entry

function linkLines(view: PathsView, way: PathLink): readonly DocumentLine[] {
  const { atlas, language, width, charset } = view
  const record = recordOf(way)
  const inferred = way.links.some(({ evidence }) => evidence.basis === 'inferred')
  const citations = way.links.flatMap(({ evidence }) => evidence.citations.map((one) => resolveCitation(atlas, one)))
  const relations = [...new Set(way.links.map(({ label }) => label[language]))].join(', ')
  const between = way.through.map((entry) => labelOf(atlas, entry, language)).join(', ')
  const sign = strokes[charset]
  const stroke = { text: `${indent}${inferred ? sign.dashedDown : sign.down} `, tone: 'bar' as const }
  const to = record === undefined ? {} : { to: { ...targetOf(record), citations } }
  const text = [between, relations].filter((one) => one !== '').join(': ') + inferredMark(inferred, language)
  const margin = citationMargin(citations, language, width)
  const [first = [], ...others] = wrap([{ text, ...to }], Math.max(8, width - 28))
  return [justify([stroke, ...first], margin, width), ...others.map((line) => [stroke, ...line])]
}

function pathLines(view: PathsView, { actors, steps, cost }: CooperationPath, at: number): readonly DocumentLine[] {
  const { atlas, language, width } = view
  const names = actors.map((entry) => shortLabelOf(atlas, entry, language)).join(' → ')
  const price = `${words.cost[language]} ${formatNumber(cost, language)}${at === 0 && width >= wideFrom ? ` (${words.lowerIsNearer[language]})` : ''}`
  const [last] = actors.slice(-1)
  return [
    ...(at === 0 ? [] : [blank]),
    justify(lineOf(`${at + 1}. ${names}`, 'heading'), lineOf(price, 'number'), width),
    ...steps.flatMap(({ from, ways }) => [...actorLines(view, from), ...ways.flatMap((way) => linkLines(view, way))]),
    ...(last === undefined ? [] : actorLines(view, last)),
  ]
}

/** The best paths between two records, cheapest first. */
export function pathsDocument(view: PathsView): Document {
  const { atlas, from, to, language, width } = view
  const paths = cooperationPaths(atlas, from, to, { count: maxPaths })
  if (paths.length === 0) return documentOf(wrap(lineOf(words.noPath[language]), width))
  return documentOf([
    ...paths.flatMap((path, at) => pathLines(view, path, at)),
    blank,
    ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), width),
  ])
}

/** The documents of paths, kept for a width. */
export const pathsDocumentIn = perAtlas(({ atlas, charset, slowCalls: patience }) =>
  memoize(
    (from, to, language, width) => `${from} ${to} ${language} ${width}`,
    patience.track((from: string, to: string, language: Language, width: number) =>
      pathsDocument({ atlas, from, to, language, width, charset }),
    ),
  ),
)
