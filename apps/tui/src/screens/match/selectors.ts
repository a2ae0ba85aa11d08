/** What the match screen shows of a place. @module */

import type { Model } from '../../app/atlas-cache.ts'
import type { Pane } from '../../app/layout.ts'
import type { View } from '../../app/screen-context.ts'
import { targetAt } from '../../app/scroll.ts'
import { clamp } from '../../app/scroll-math.ts'
import { lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import { type Document, documentOf, type Target } from '../../views/document.ts'
import type { Reader } from '../../views/render-context.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { comparisonDocument, whyDocument } from './explanation.ts'
import { introductionDocument } from './introduction.ts'
import type { MatchPlace } from './route.ts'
import { matchWords } from './words.ts'

/** Everybody who is ranked. */
export const candidatesAt = ({ questions }: Pick<Model, 'questions'>, { id }: MatchPlace): readonly Candidate[] =>
  candidatesOf(questions.matches(id))

/** The candidate that is marked; none where there is nobody. */
export function candidateAt({ model }: Pick<View, 'model'>, place: MatchPlace): Candidate | undefined {
  const candidates = candidatesAt(model, place)
  return candidates[clamp(place.row, 0, candidates.length - 1)]
}

/** The candidate that is to be compared. */
export const pinnedAt = ({ model }: Pick<View, 'model'>, place: MatchPlace): Candidate | undefined =>
  candidatesAt(model, place).find(({ match }) => match.entry.record.id === place.pinned)

/** For whom a pane's lines are laid out. */
export const readerOf = ({ model, state }: View, { innerWidth }: Pane): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: innerWidth,
})

/** What is told of the marked candidate. */
export function toldDocument(view: View, place: MatchPlace): Document {
  const reader = readerOf(view, view.layout.detail)
  const { questions } = view.model
  const candidate = candidateAt(view, place)
  if (candidate === undefined) return documentOf(wrap(lineOf(matchWords.nobody[reader.language]), reader.width))
  switch (place.aspect) {
    case 'why':
      return whyDocument(reader, candidate)
    case 'introduction': {
      const { entry } = candidate.match
      return introductionDocument(
        reader,
        [questions.matches(place.id).entry, entry],
        questions.introductions(place.id, entry.record.id),
      )
    }
    case 'comparison': {
      const pinned = pinnedAt(view, place)
      return pinned === undefined || pinned === candidate
        ? whyDocument(reader, candidate)
        : comparisonDocument(reader, [pinned, candidate])
    }
    default:
      return place.aspect satisfies never
  }
}

/** What is at hand in what is told, if the keys move there. */
export const toldTarget = (view: View, place: MatchPlace): Target | undefined =>
  place.focus === 'list'
    ? undefined
    : targetAt(toldDocument(view, place), place.reading, view.layout.detail.innerHeight)?.target
