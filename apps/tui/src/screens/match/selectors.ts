/** What the match screen shows of a place. @module */
import type { Model } from '../../app/atlas-cache.ts'
import type { Pane } from '../../app/layout.ts'
import type { View } from '../../app/screen-context.ts'
import { clamp } from '../../app/scroll-math.ts'
import { type Document, documentOf } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { wrap } from '../../text/wrap.ts'
import type { Reader } from '../../views/render-context.ts'
import { type Candidate, candidatesOf, introductionsIn, matchesIn } from './candidates.ts'
import { comparisonDocument, explanationDocument } from './explanation.ts'
import { introductionDocument } from './introduction.ts'
import type { MatchPlace } from './route.ts'
import { matchWords } from './words.ts'

/** All candidates. */
export const selectCandidates = (model: Model, { id }: MatchPlace): readonly Candidate[] =>
  candidatesOf(matchesIn(model)(id))

/** The selected candidate; undefined where there are none. */
export function selectCandidate({ model }: Pick<View, 'model'>, place: MatchPlace): Candidate | undefined {
  const candidates = selectCandidates(model, place)
  return candidates[clamp(place.row, 0, candidates.length - 1)]
}

/** The candidate that is pinned for a comparison. */
export const selectPinned = ({ model }: Pick<View, 'model'>, place: MatchPlace): Candidate | undefined =>
  selectCandidates(model, place).find(({ match }) => match.entry.record.id === place.pinned)

/** The context in which the lines of a pane are laid out. */
export const readerOf = ({ model, state }: View, { innerWidth }: Pane): Reader => ({
  atlas: model.atlas,
  language: state.language,
  width: innerWidth,
})

/** The detail of the selected candidate. */
export function selectDetail(view: View, place: MatchPlace): Document {
  const reader = readerOf(view, view.layout.detail)
  const { model } = view
  const candidate = selectCandidate(view, place)
  if (candidate === undefined) return documentOf(wrap(lineOf(matchWords.nobody[reader.language]), reader.width))
  switch (place.aspect) {
    case 'why':
      return explanationDocument(reader, candidate)
    case 'introduction': {
      const { entry } = candidate.match
      return introductionDocument(
        reader,
        [matchesIn(model)(place.id).entry, entry],
        introductionsIn(model)(place.id, entry.record.id),
      )
    }
    case 'comparison': {
      const pinned = selectPinned(view, place)
      return pinned === undefined || pinned === candidate
        ? explanationDocument(reader, candidate)
        : comparisonDocument(reader, [pinned, candidate])
    }
    default:
      return place.aspect satisfies never
  }
}
