/** What the match screen shows of a place. @module */

import type { AtlasCache } from '../../app/atlas-cache.ts'
import type { Pane } from '../../app/layout.ts'
import { clamp, targetAt } from '../../app/scroll.ts'
import type { ScreenContext } from '../../app/state.ts'
import { wrap } from '../../text/arrange.ts'
import { type Document, documentOf } from '../../text/document.ts'
import { lineOf, type Target } from '../../text/line.ts'
import type { RenderContext } from '../../views/render-context.ts'
import { type Candidate, candidatesOf, introductionsIn, matchesIn } from './candidates.ts'
import { comparisonDocument } from './comparison-document.ts'
import { whyDocument } from './explanation.ts'
import { introductionDocument } from './introduction-document.ts'
import { matchWords } from './match-words.ts'
import type { MatchRoute } from './route.ts'

/** Everybody who is ranked. */
export const candidatesAt = (cache: AtlasCache, { id }: MatchRoute): readonly Candidate[] =>
  candidatesOf(matchesIn(cache)(id))

/** The candidate that is marked; none where there is nobody. */
export function candidateAt({ cache }: Pick<ScreenContext, 'cache'>, route: MatchRoute): Candidate | undefined {
  const candidates = candidatesAt(cache, route)
  return candidates[clamp(route.row, 0, candidates.length - 1)]
}

/** The candidate that is to be compared. */
export const pinnedAt = ({ cache }: Pick<ScreenContext, 'cache'>, route: MatchRoute): Candidate | undefined =>
  candidatesAt(cache, route).find(({ match }) => match.entry.record.id === route.pinned)

/** For whom a pane's lines are laid out. */
export const readerOf = ({ cache, state }: ScreenContext, { innerWidth }: Pane): RenderContext => ({
  atlas: cache.atlas,
  language: state.language,
  width: innerWidth,
})

/** What is told of the marked candidate. */
export function toldDocument(context: ScreenContext, route: MatchRoute): Document {
  const reader = readerOf(context, context.layout.detail)
  const { cache } = context
  const candidate = candidateAt(context, route)
  if (candidate === undefined) return documentOf(wrap(lineOf(matchWords.nobody[reader.language]), reader.width))
  switch (route.aspect) {
    case 'why':
      return whyDocument(reader, candidate)
    case 'introduction': {
      const { entry } = candidate.match
      return introductionDocument(
        reader,
        [matchesIn(cache)(route.id).entry, entry],
        introductionsIn(cache)(route.id, entry.record.id),
      )
    }
    case 'comparison': {
      const pinned = pinnedAt(context, route)
      return pinned === undefined || pinned === candidate
        ? whyDocument(reader, candidate)
        : comparisonDocument(reader, [pinned, candidate])
    }
    default:
      return route.aspect satisfies never
  }
}

/** What is at hand in what is told, if the keys move there. */
export const toldTarget = (context: ScreenContext, route: MatchRoute): Target | undefined =>
  route.focus === 'list'
    ? undefined
    : targetAt(toldDocument(context, route), route.cursor, context.layout.detail.innerHeight)?.target
