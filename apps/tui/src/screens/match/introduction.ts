/** Who could introduce two actors, with the evidence of each step. @module */

import { type DisplayEntry, type DisplayPath, type DisplayStep, type DisplayWay, pathCost } from '@puente/core'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, lineOf, type Target } from '../../text/line.ts'
import { commaSeparated, recordLink, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { words } from '../../words.ts'
import { matchWords } from './words.ts'

/** From one record to another. */
const stepLine = (reader: RenderContext, from: DisplayEntry, to: DisplayEntry): DocumentLine => [
  recordLink(reader, from),
  { text: ' → ', tone: 'muted' },
  recordLink(reader, to),
]

/** One way of a step: the records in between, and what connects them. */
function wayLines(reader: RenderContext, { through, links }: DisplayWay): readonly DocumentLine[] {
  const between = commaSeparated(through.map((entry) => recordLink(reader, entry)))
  const relations = commaSeparated(
    links.map(({ text, statedBy, citations }) => ({
      text,
      tone: 'link',
      to: recordTarget(reader, statedBy.entry, citations),
    })),
  )
  const line = [...between, ...(between.length === 0 ? [] : [{ text: ': ' }]), ...relations]
  return indented<Target>(line, 4, reader.width, [{ text: '  · ', tone: 'muted' }])
}

const stepLines = (reader: RenderContext, { from, to, ways }: DisplayStep): readonly DocumentLine[] => [
  ...indented<Target>(stepLine(reader, from, to), 2, reader.width),
  ...ways.flatMap((way) => wayLines(reader, way)),
]

const pathLines = (
  reader: RenderContext,
  { text, steps, costText }: DisplayPath,
  at: number,
): readonly DocumentLine[] => [
  blank,
  ...wrap<Target>(
    [
      { text: `${at + 1}. ${text}`, tone: 'heading' },
      { text: ` · ${words.cost[reader.language]} ${costText}`, tone: 'muted' },
    ],
    reader.width,
  ),
  ...steps.flatMap((step) => stepLines(reader, step)),
]

/** Who could introduce two actors: the cheapest path first. */
export function introductionDocument(
  reader: RenderContext,
  [from, to]: readonly [DisplayEntry, DisplayEntry],
  paths: readonly DisplayPath[],
): Document {
  const { language, width } = reader
  return documentOf([
    ...wrap<Target>(
      [{ text: `${matchWords.introduction[language]}: `, tone: 'heading' }, ...stepLine(reader, from, to)],
      width,
    ),
    ...(paths.length === 0
      ? [blank, ...wrap(lineOf(matchWords.noIntroduction[language]), width)]
      : [
          ...paths.flatMap((path, at) => pathLines(reader, path, at)),
          blank,
          ...wrap(lineOf(`${pathCost[language]}.`, 'muted'), width),
        ]),
  ])
}
