/** What core answers to the questions that screens ask, kept while it is likely to be asked again. @module */
import {
  type Atlas,
  type CooperationPath,
  cooperationPaths,
  type Language,
  type Matches,
  type MatrixCell,
  matches,
} from '@puente/core'
import { type Briefing, type BriefingSubject, briefing } from '@puente/core/briefing'
import { briefingDocument } from '../screens/briefing/view.ts'
import { cellDocument } from '../screens/opportunities/cell.ts'
import { type Heatmap, type HeatmapColumns, heatmapColumns, heatmapOf } from '../screens/opportunities/heatmap.ts'
import { type TimelineData, timelineDataOf } from '../screens/timeline/timeline-data.ts'
import type { Document } from '../views/document.ts'
import type { Reader } from '../views/render-context.ts'
import { remembering } from './memoize.ts'
import type { Patience } from './slow-calls.ts'

/** Of what a timeline is: of a sector, of an actor, or of everything. */
export type TimelineSubject =
  | { readonly kind: 'everything' }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }

/** Core's answers to the questions that screens ask. */
export interface Questions {
  readonly matches: (id: string) => Matches
  /** How two actors are connected, as of the atlas's date; the cheapest way first. */
  readonly introductions: (from: string, to: string) => readonly CooperationPath[]
  readonly heatSides: () => readonly HeatmapColumns[]
  readonly heat: (side: HeatmapColumns) => Heatmap
  /** A cell of a heat map to be read. */
  readonly cellDocument: (side: HeatmapColumns, cell: MatrixCell, reader: Reader) => Document
  readonly timeline: (subject: TimelineSubject) => TimelineData
  readonly briefing: (subject: BriefingSubject, language: Language) => Briefing
  /** The same to be read, at a width. */
  readonly briefingDocument: (subject: BriefingSubject, language: Language, width: number) => Document
}

/** Further down nobody shares more with the cluster than with any other. */
const suggestedAtMost = 20

const scopeOf = (subject: TimelineSubject) => {
  switch (subject.kind) {
    case 'everything':
      return {}
    case 'sector':
      return { sector: subject.id }
    case 'actor':
      return { actor: subject.id }
    default:
      return subject satisfies never
  }
}

/**
 * Core's answers of an atlas.
 *
 * @param patience knows how long they take
 */
export function questionsOf(atlas: Atlas, patience: Patience): Questions {
  const { foreseeing } = patience
  const heat = remembering(
    ({ by, side }) => `${by} ${side}`,
    foreseeing((side: HeatmapColumns) => heatmapOf(atlas, side)),
  )
  const told = remembering(
    (subject, language) => `${language} ${JSON.stringify(subject)}`,
    foreseeing(
      (subject: BriefingSubject, language: Language) => briefing(atlas, subject, { language }),
      ({ kind }) => kind,
    ),
  )
  return {
    matches: remembering(
      (id) => id,
      foreseeing((id: string) => matches(atlas, id, { limit: suggestedAtMost, introductions: false })),
    ),
    introductions: remembering(
      (from, to) => `${from} ${to}`,
      foreseeing((from: string, to: string) => cooperationPaths(atlas, from, to, { asOf: atlas.manifest.asOf })),
    ),
    heatSides: remembering(
      () => '',
      foreseeing(() => heatmapColumns(atlas)),
    ),
    heat,
    cellDocument: remembering(
      ({ by, side }, { sector, place }, { language, width }) => [by, side, sector, place, language, width].join(' '),
      foreseeing((side: HeatmapColumns, cell: MatrixCell, reader: Reader) => cellDocument(reader, heat(side), cell)),
    ),
    timeline: remembering(
      (subject) => JSON.stringify(subject),
      foreseeing(
        (subject: TimelineSubject) => timelineDataOf(atlas, scopeOf(subject)),
        ({ kind }) => kind,
      ),
    ),
    briefing: told,
    briefingDocument: remembering(
      (subject, language, width) => `${width} ${language} ${JSON.stringify(subject)}`,
      (subject: BriefingSubject, language: Language, width: number) =>
        briefingDocument({ atlas, language, width }, told(subject, language)),
    ),
  }
}
