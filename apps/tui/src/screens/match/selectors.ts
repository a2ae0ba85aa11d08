/** What the match screen shows of a route. @module */

import type { AtlasCache } from '../../app/atlas-cache.ts'
import { clamp } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { wrap } from '../../text/arrange.ts'
import { type Document, documentOf } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { renderContextIn } from '../../views/render-context.ts'
import { type Candidate, candidatesOf, displayMatchesIn, introductionsIn } from './candidates.ts'
import { comparisonDocument, explanationDocument } from './explanation.ts'
import { introductionDocument } from './introduction.ts'
import type { MatchRoute } from './route.ts'
import { matchWords } from './words.ts'

/** All candidates. */
export const selectCandidates = (cache: AtlasCache, { id }: MatchRoute): readonly Candidate[] =>
  candidatesOf(displayMatchesIn(cache)(id, cache.language))

/** The selected candidate; undefined where there are none. */
export function selectCandidate({ cache }: Pick<ScreenContext, 'cache'>, route: MatchRoute): Candidate | undefined {
  const candidates = selectCandidates(cache, route)
  return candidates[clamp(route.row, 0, candidates.length - 1)]
}

/** The candidate that is pinned for a comparison. */
export const selectPinned = ({ cache }: Pick<ScreenContext, 'cache'>, route: MatchRoute): Candidate | undefined =>
  selectCandidates(cache, route).find(({ entry }) => entry.record.id === route.pinned)

/** The detail of the selected candidate. */
export function selectDetail(context: ScreenContext, route: MatchRoute): Document {
  const reader = renderContextIn(context, context.layout.detail)
  const { cache } = context
  const candidate = selectCandidate(context, route)
  if (candidate === undefined) return documentOf(wrap(lineOf(matchWords.nobody[reader.language]), reader.width))
  switch (route.aspect) {
    case 'why':
      return explanationDocument(reader, candidate)
    case 'introduction':
      return introductionDocument(
        reader,
        [displayMatchesIn(cache)(route.id, reader.language), candidate],
        introductionsIn(cache)(route.id, candidate.entry.record.id, reader.language),
      )
    case 'comparison': {
      const pinned = selectPinned(context, route)
      return pinned === undefined
        ? explanationDocument(reader, candidate)
        : comparisonDocument(reader, [pinned, candidate])
    }
    default:
      return route.aspect satisfies never
  }
}
