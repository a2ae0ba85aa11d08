/** Two pages to be read and saved, as a screen. @module */

import { type BriefingSubject, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import { goTo } from '../../app/history.ts'
import type { Savable } from '../../app/save-dialog.ts'
import type { View } from '../../app/screen-context.ts'
import { besideTarget, type Motion, read, targetAt } from '../../app/scroll.ts'
import { lineOf } from '../../text/line.ts'
import type { Document, Target } from '../../views/document.ts'
import { destinationPlace, leave, sidewards, walking } from '../actions.ts'
import { documentLines, documentStops, progress } from '../document-lines.ts'
import type { AtHand, PanelContent, WholeScreen } from '../screen-definition.ts'
import { type BriefingPlace, briefingAddress, briefingPlaceAt, head } from './route.ts'
import { briefingWords } from './view.ts'

/** A subject as part of a file's name. */
function subjectInName(subject: BriefingSubject): string {
  switch (subject.kind) {
    case 'pair':
      return subject.ids.join('-')
    case 'atlas':
      return subject.kind
    default:
      return subject.id
  }
}

/** The briefing as a file: the ending of its name says in which form. */
function briefingSavable({ model, state: { language } }: View, { subject }: BriefingPlace): Savable {
  const told = () => model.questions.briefing(subject, language)
  const markdown = () => briefingMarkdown(told())
  const html = () => briefingHtml(told())
  return {
    name: `briefing-${subjectInName(subject)}-${language}`,
    forms: new Map([
      ['md', markdown],
      ['markdown', markdown],
      ['html', html],
      ['htm', html],
    ]),
  }
}

/** The briefing to be read. */
const briefingAt = ({ model, state, layout }: View, { subject }: BriefingPlace): Document =>
  model.questions.briefingDocument(subject, state.language, layout.full.innerWidth)

/** What is at hand in the text. */
const briefingTarget = (view: View, place: BriefingPlace): Target | undefined =>
  targetAt(briefingAt(view, place), place.reading, view.layout.full.innerHeight)?.target

function panel(view: View, place: BriefingPlace): PanelContent {
  const document = briefingAt(view, place)
  const height = view.layout.full.innerHeight
  const progressed = progress(document, place.reading, height)
  return {
    pane: view.layout.full,
    title: {
      left: lineOf(briefingWords.title[view.state.language], 'title'),
      ...(progressed === '' ? {} : { right: lineOf(progressed, 'muted') }),
    },
    focused: true,
    lines: documentLines(document, place.reading, height, 'cursor'),
  }
}

function atHand(view: View, place: BriefingPlace): AtHand {
  const target = briefingTarget(view, place)
  if (target?.destination.kind !== 'record') return {}
  const { citations } = target
  return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
}

const walk = (view: View, place: BriefingPlace, motion: Motion): BriefingPlace => ({
  ...place,
  reading: read(briefingAt(view, place), place.reading, view.layout.full.innerHeight, motion, view.count),
})

/** Two pages on a sector, an actor, a place, a pair, or the whole. */
export const briefing: WholeScreen<'briefing'> = {
  title: ({ model, state: { language } }, { subject }) => model.questions.briefing(subject, language).title,
  mode: () => 'briefing',
  panels: (view, place) => [panel(view, place)],
  atHand,
  commands: {
    ...walking(walk),
    ...sidewards((view, place, by) => {
      const reading = besideTarget(briefingAt(view, place), place.reading, view.layout.full.innerHeight, by)
      return reading === undefined ? place : { ...place, reading }
    }),
    open: (view, place) => {
      const target = briefingTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
  },
  stops: (view, place) =>
    documentStops(briefingAt(view, place), place.reading, view.layout.full.innerHeight, (reading) => ({
      ...view.state,
      place: { ...place, reading },
    })),
  savable: briefingSavable,
  heads: [head],
  addressOf: briefingAddress,
  placeAt: briefingPlaceAt,
}
