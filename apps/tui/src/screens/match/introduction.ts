/** Who could introduce two actors, with the evidence of each step. @module */

import {
  type CooperationPath,
  type Entry,
  formatNumber,
  type Link,
  labelOf,
  type PathLink,
  type PathStep,
  pathCost,
  resolveCitation,
} from '@puente/core'
import { indented, wrap } from '../../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../../text/document.ts'
import { blank, lineOf, type Segment, type Target } from '../../text/line.ts'
import { recordLink, recordTarget } from '../../views/record-links.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { inferredMark, words } from '../../words.ts'
import { matchWords } from './words.ts'

/** A link by its label, with a target: the record that states it and its citations. */
function linkSegment({ atlas, language }: RenderContext, { label, evidence }: Link): Segment<Target> {
  const citations = evidence.citations.map((citation) => resolveCitation(atlas, citation))
  return {
    text: `${label[language]}${inferredMark(evidence.basis === 'inferred', language)}`,
    tone: 'link',
    to: recordTarget({ atlas }, evidence.entry, citations),
  }
}

/** One link of a step: the records in between, and what connects them. */
function pathLinkLines(reader: RenderContext, { through, links }: PathLink): readonly DocumentLine[] {
  const between = through.flatMap(
    (entry, at): DocumentLine => [...(at === 0 ? [] : [{ text: ', ' }]), recordLink(reader, entry)],
  )
  const labels = links.flatMap(
    (link, at): DocumentLine => [...(at === 0 ? [] : [{ text: ', ' }]), linkSegment(reader, link)],
  )
  return indented<Target>([...between, ...(between.length === 0 ? [] : [{ text: ': ' }]), ...labels], 4, reader.width, [
    { text: '  · ', tone: 'muted' },
  ])
}

function stepLines(reader: RenderContext, { from, to, ways }: PathStep): readonly DocumentLine[] {
  const step: DocumentLine = [recordLink(reader, from), { text: ' → ', tone: 'muted' }, recordLink(reader, to)]
  return [...indented<Target>(step, 2, reader.width), ...ways.flatMap((way) => pathLinkLines(reader, way))]
}

function pathLines(
  reader: RenderContext,
  { actors, steps, cost }: CooperationPath,
  at: number,
): readonly DocumentLine[] {
  const { atlas, language, width } = reader
  const names = actors.map((actor) => labelOf(atlas, actor, language)).join(' → ')
  return [
    blank,
    ...wrap<Target>(
      [
        { text: `${at + 1}. ${names}`, tone: 'heading' },
        { text: ` · ${words.cost[language]} ${formatNumber(cost, language)}`, tone: 'muted' },
      ],
      width,
    ),
    ...steps.flatMap((step) => stepLines(reader, step)),
  ]
}

/** Who could introduce two actors: the cheapest path first. */
export function introductionDocument(
  reader: RenderContext,
  [from, to]: readonly [Entry, Entry],
  paths: readonly CooperationPath[],
): Document {
  const { language, width } = reader
  return documentOf([
    ...wrap<Target>(
      [
        { text: `${matchWords.introduction[language]}: `, tone: 'heading' },
        recordLink(reader, from),
        { text: ' → ', tone: 'muted' },
        recordLink(reader, to),
      ],
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
