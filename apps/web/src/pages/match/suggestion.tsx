/** A suggested partner: its score, each part opened to its reasons, and who could introduce the two. @module */
import {
  type DisplayMatch,
  type DisplayMatchPart,
  type DisplaySuggestion,
  formatList,
  formatNumber,
  formatScore,
} from '@puente/core'
import { Bar } from '../../parts/bar.tsx'
import { inWords, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Marks, type Notes } from '../../parts/notes.tsx'
import { PathSteps } from '../../parts/path-steps.tsx'
import { Reach } from '../../parts/reach.tsx'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

interface PartProps {
  readonly context: PageContext
  readonly part: DisplayMatchPart
  readonly notes: Notes
  /** The largest score on the page, which fills a bar. */
  readonly largest: number
}

/** Records of a reason that are named; the others are counted. */
const maxRecords = 8

function Part({ context, part, notes, largest }: PartProps) {
  const { language } = context
  return (
    <details class="part">
      <summary>
        <span>{part.label}</span>
        <Bar class="part-bar" width={Math.round((100 * part.value) / largest)} height={8} />
        <span class="number">{formatScore(part.value, language)}</span>
      </summary>
      <ul>
        {part.reasons.map(({ label, records, citations }) => (
          <li>
            {label}:{' '}
            {records.slice(0, maxRecords).map(({ entry, label: name }, at) => (
              <>
                {at === 0 ? '' : ', '}
                <EntryLink context={context} entry={entry} text={name} />
                <Inferred context={context} entry={entry} />
              </>
            ))}
            {records.length > maxRecords ? ` … (${formatNumber(records.length, language)})` : ''}
            <Marks of={citations} notes={notes} context={context} limit={4} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The parts of a score, each of which opens to its reasons. */
export const Parts = ({
  context,
  match,
  notes,
  largest,
}: Omit<PartProps, 'part'> & { readonly match: DisplayMatch }) => (
  <div class="parts">
    {match.parts.map((part) => (
      <Part context={context} part={part} notes={notes} largest={largest} />
    ))}
  </div>
)

interface SuggestionProps {
  readonly context: PageContext
  /** Id of the actor that asks. */
  readonly asker: string
  readonly match: DisplaySuggestion
  readonly notes: Notes
  readonly largest: number
}

export function Suggestion({ context, asker, match, notes, largest }: SuggestionProps) {
  const { language, urls } = context
  const text = inWords(words, context)
  const { entry, label, exactPlace, score, rankLabel, introduction } = match
  const { id } = entry.record
  const bodies = match.parts
    .filter(({ name }) => name === 'memberships')
    .flatMap(({ reasons }) => reasons.flatMap(({ records }) => records.map((body) => body.label)))
  const before = introduction?.actors.at(-2)
  return (
    <li class="suggestion">
      <div class="suggestion-head">
        <span class="rank">{rankLabel}</span>
        <h3>
          <EntryLink context={context} entry={entry} text={label} marks="all" />
        </h3>
        <span class="place small">{exactPlace}</span>
        <span class="score">
          <span class="small">{text.score}</span> {formatScore(score, language)}
        </span>
        <label class="small screen by-script-on-files">
          <input type="checkbox" name="with" value={id} aria-label={text.pick(label)} /> {text.compare.split(' ')[0]}
        </label>
      </div>
      <Reach context={context} entry={entry} notes={notes} />
      <Parts context={context} match={match} notes={notes} largest={largest} />
      <div class="introduction">
        <h4>{text.introduction}</h4>
        {introduction === undefined ? (
          <p class="small">{text.nobody}</p>
        ) : (
          <PathSteps context={context} path={introduction} notes={notes} maxWays={1} compact />
        )}
        {introduction !== undefined && introduction.actors.length > 3 && before !== undefined && bodies.length > 0 ? (
          <p class="small">{text.aroundBody(formatList(bodies, language), before.label, label)}</p>
        ) : null}
      </div>
      <ul class="inline small screen">
        <li>
          <a href={urls.page(addressOf(['briefings', 'pairs', asker, id]))}>{text.pair}</a>
        </li>
        {introduction === undefined ? null : (
          <li>
            <a href={urls.page(addressOf(['path', asker, id]))}>{text.path}</a>
          </li>
        )}
      </ul>
    </li>
  )
}
