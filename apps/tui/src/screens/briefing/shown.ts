/** What the briefing's screen shows of a place. @module */
import type { Document, Target } from '../../documents/document.ts'
import { truncateLine } from '../../lines/fit-line.ts'
import type { Line } from '../../lines/line.ts'
import { wrap } from '../../lines/wrap.ts'
import { targetAt } from '../../state/reading.ts'
import type { View } from '../../state/view.ts'
import { inputLine } from '../input-line.ts'
import { briefingWords } from './briefing-words.ts'
import type { BriefingPlace } from './place.ts'

/** The briefing to be read. */
export const briefingAt = ({ model, state, layout }: View, { subject }: BriefingPlace): Document =>
  model.questions.briefingDocument(subject, state.language, layout.full.innerWidth)

/** How many lines a problem takes at the most. */
const problemLines = 2

/** How far saving is, above the text. */
export function savingLines({ state: { language }, layout }: View, { saving }: BriefingPlace): readonly Line[] {
  if (saving === undefined) return []
  const width = layout.full.innerWidth
  switch (saving.stage) {
    case 'naming': {
      const { problem, input } = saving
      const told = problem === undefined ? [] : wrap<Target>([{ text: problem[language], tone: 'error' }], width)
      return [inputLine(briefingWords.saveAs[language], input, true, width), ...told.slice(0, problemLines)]
    }
    case 'writing':
      return [[{ text: briefingWords.writing[language], tone: 'muted' }]]
    case 'exists':
      return wrap<Target>([{ text: `${saving.path} ${briefingWords.exists[language]}`, tone: 'warning' }], width).slice(
        -problemLines,
      )
    case 'saved':
      return [
        truncateLine([{ text: `${briefingWords.saved[language]} `, tone: 'label' }, { text: saving.path }], width),
      ]
    default:
      return saving satisfies never
  }
}

/** How many lines of the briefing show. */
export const readingHeight = (view: View, place: BriefingPlace): number =>
  Math.max(1, view.layout.full.innerHeight - savingLines(view, place).length)

/** What is at hand in the text. */
export const briefingTarget = (view: View, place: BriefingPlace): Target | undefined =>
  targetAt(briefingAt(view, place), place.reading, readingHeight(view, place))?.target
