/** Two pages to be read and saved, as a screen. @module */
import { lineOf } from '../../lines/line.ts'
import { goTo } from '../../state/history.ts'
import { type Motion, read } from '../../state/reading.ts'
import { edit, insert } from '../../state/text-input.ts'
import type { View } from '../../state/view.ts'
import { editing, leave, walking } from '../actions.ts'
import { destinationPlace } from '../destination.ts'
import { documentLines, progress } from '../document-lines.ts'
import type { AtHand, PanelContent, WholeScreen } from '../screen-definition.ts'
import { briefingAddress, briefingPlaceAt, head } from './address.ts'
import { briefingWords } from './briefing-words.ts'
import type { BriefingPlace } from './place.ts'
import { askToWrite, nameFile, withName, withoutSaving } from './saving.ts'
import { briefingAt, briefingTarget, readingHeight, savingLines } from './shown.ts'

function panel(view: View, place: BriefingPlace): PanelContent {
  const document = briefingAt(view, place)
  const height = readingHeight(view, place)
  const progressed = progress(document, place.reading, height)
  return {
    pane: view.layout.full,
    title: {
      left: lineOf(briefingWords.title[view.state.language], 'title'),
      ...(progressed === '' ? {} : { right: lineOf(progressed, 'muted') }),
    },
    focused: true,
    lines: [...savingLines(view, place), ...documentLines(document, place.reading, height, 'cursor')],
  }
}

function atHand(view: View, place: BriefingPlace): AtHand {
  const target = briefingTarget(view, place)
  if (target?.destination.kind !== 'record') return {}
  const { citations } = target
  return { entry: target.destination.entry, ...(citations === undefined ? {} : { citations }) }
}

const modes = { naming: 'naming', exists: 'replacing', writing: 'briefing', saved: 'briefing' } as const

const walk = (view: View, place: BriefingPlace, motion: Motion): BriefingPlace => ({
  ...place,
  reading: read(briefingAt(view, place), place.reading, readingHeight(view, place), motion),
})

/** Two pages on a sector, an actor, a place, a pair, or the whole. */
export const briefing: WholeScreen<'briefing'> = {
  title: ({ model, state: { language } }, { subject }) => model.questions.briefing(subject, language).title,
  mode: ({ saving }) => (saving === undefined ? 'briefing' : modes[saving.stage]),
  panels: (view, place) => [panel(view, place)],
  atHand,
  commands: {
    ...walking(walk),
    ...editing((_view, place, change) => withName(place, (input) => edit(input, change))),
    open: (view, place) => {
      const target = briefingTarget(view, place)
      return target === undefined ? view.state : goTo(view.state, destinationPlace(view.model, target.destination))
    },
    back: ({ state }) => leave(state),
    save: (view, place) => ({ ...view.state, place: nameFile(view, place) }),
    'save-as': (view, place) => askToWrite(view, place, false),
    cancel: ({ state }, place) => ({ ...state, place: withoutSaving(place) }),
    replace: (view, place) => askToWrite(view, place, true),
    'keep-file': (view, place) => {
      const { saving } = place
      if (saving?.stage !== 'exists') return view.state
      return { ...view.state, place: { ...place, saving: { stage: 'naming', input: saving.input } } }
    },
  },
  type: ({ state }, place, text) => ({ ...state, place: withName(place, (input) => insert(input, text)) }),
  heads: [head],
  addressOf: briefingAddress,
  placeAt: briefingPlaceAt,
}
