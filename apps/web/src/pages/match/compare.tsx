/** Candidates side by side: a row for each part of the score. @module */
import {
  type ActorCollection,
  type DisplayMatch,
  type DisplayPartner,
  type Entry,
  formatList,
  formatNumber,
  formatScore,
  labelOf,
  partLabels,
  partNames,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { isReached, Reach, reachLabel } from '../../parts/reach.tsx'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

type Compared = DisplayMatch & Partial<Pick<DisplayPartner, 'ties'>>

interface CompareProps {
  readonly context: PageContext
  readonly asker: Entry<ActorCollection>
  /** Suggestions, and partners with their ties. */
  readonly candidates: readonly Compared[]
  /** Requested, but neither suggested nor a partner. */
  readonly others: readonly Entry[]
}

/** Records that a cell names. */
const maxRecords = 3

function Cell({
  context,
  match,
  part,
  notes,
}: {
  readonly context: PageContext
  readonly match: DisplayMatch
  readonly part: string
  readonly notes: Notes
}) {
  const found = match.parts.find(({ name }) => name === part)
  if (found === undefined) return <td data-label={match.label}>–</td>
  const named = found.reasons
    .flatMap(({ records }) => records)
    .filter(({ entry }) => entry.record.id !== match.entry.record.id)
  const records = [...new Map(named.map((one) => [one.entry.record.id, one])).values()]
  const shown = upTo(records, maxRecords)
  const more = records.length - shown.length
  return (
    <td data-label={match.label}>
      <strong>{formatScore(found.value, context.language)}</strong>
      <div class="small">
        {shown.map(({ entry, label }, at) => (
          <>
            {at === 0 ? '' : ', '}
            <EntryLink context={context} entry={entry} text={label} />
            <Inferred context={context} entry={entry} />
          </>
        ))}
        {more === 0 ? '' : `, ${inWords(shared, context).more(formatNumber(more, context.language))}`}
        <Marks of={found.reasons.flatMap(({ citations }) => citations)} notes={notes} context={context} limit={3} />
      </div>
    </td>
  )
}

interface StandingProps {
  readonly context: PageContext
  readonly match: Compared
  readonly notes: Notes
}

/** The place of a suggestion among all; of a partner, the ties for which it is none. */
function Standing({ context, match: { rank, sharedBy, ties }, notes }: StandingProps) {
  const { language } = context
  const text = inWords(words, context)
  if (ties === undefined) return <span class="aside">({text.rank(formatNumber(rank, language), sharedBy > 1)})</span>
  return (
    <div class="small">
      {text.existing}:{' '}
      {ties.map(({ entry, text: kind, citations }, at) => (
        <>
          {at === 0 ? '' : ', '}
          <EntryLink context={context} entry={entry} text={kind} />
          <Marks of={citations} notes={notes} context={context} limit={3} />
        </>
      ))}
    </div>
  )
}

/** The page that compares candidates. */
export function comparePage({ context, asker, candidates, others }: CompareProps): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const name = labelOf(atlas, asker, language)
  const [only, ...further] = candidates
  const isOne = only !== undefined && further.length === 0
  const title = isOne ? text.oneTitle(only.label, name) : text.compareTitle(name)
  const all = <a href={urls.page(addressOf(['match', asker.record.id]))}>{text.back}</a>
  const present = partNames.filter((name) => candidates.some(({ parts }) => parts.some((part) => part.name === name)))
  const notes = new Notes()
  return {
    title,
    description: candidates.map(({ label }) => label).join(', '),
    way: 'match',
    preview: 'match',
    canonical: addressOf(['match', asker.record.id], {
      with: candidates.map(({ entry }) => entry.record.id).join(','),
    }),
    body: (
      <>
        <p class="crumbs">{all}</p>
        <h1>{title}</h1>
        {isOne ? (
          <p class="lead">
            {text.oneLead} {all}
          </p>
        ) : (
          <p class="lead">{text.compareLead}</p>
        )}
        {others.length === 0 ? null : (
          <p>
            {text.notCompared(
              formatList(
                others.map((entry) => labelOf(atlas, entry, language)),
                language,
              ),
            )}
          </p>
        )}
        <Table label={title} even>
          <thead>
            <tr>
              <th scope="col">{text.part}</th>
              {candidates.map(({ entry, label }) => (
                <th scope="col">
                  <EntryLink context={context} entry={entry} text={label} marks="all" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text.score}</th>
              {candidates.map((match) => (
                <td data-label={match.label}>
                  {match.ties !== undefined && match.score === 0 ? null : (
                    <strong>{formatScore(match.score, language)}</strong>
                  )}{' '}
                  <Standing context={context} match={match} notes={notes} />
                </td>
              ))}
            </tr>
            {candidates.some(({ entry }) => isReached(context, entry)) ? (
              <tr>
                <th scope="row">{reachLabel[language]}</th>
                {candidates.map(({ entry, label }) => (
                  <td data-label={label}>
                    {isReached(context, entry) ? <Reach context={context} entry={entry} notes={notes} bare /> : '–'}
                  </td>
                ))}
              </tr>
            ) : null}
            {present.map((name) => (
              <tr>
                <th scope="row">{capital(partLabels[name][language])}</th>
                {candidates.map((match) => (
                  <Cell context={context} match={match} part={name} notes={notes} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
        <ul class="inline screen">
          {candidates.map(({ entry, label }) => (
            <li>
              <a href={urls.page(addressOf(['briefings', 'pairs', asker.record.id, entry.record.id]))}>
                {text.briefing(labelOf(atlas, asker, language), label)}
              </a>
            </li>
          ))}
        </ul>
        <NoteList notes={notes} context={context} />
      </>
    ),
  }
}
