/** One cell of the matrix of white spots: who is there, and what could carry a tie. @module */
import {
  citationsOf,
  type DisplayCell,
  displayCell,
  type Entry,
  formatNumber,
  formatPoints,
  get,
  lookup,
  lookupIn,
  opportunityMatrix,
  placeInSentence,
  whiteSpots,
} from '@puente/core'
import { capital } from '../../parts/capital.ts'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { Marks, NoteList, Notes } from '../../parts/notes.tsx'
import { upTo } from '../../parts/up-to.ts'
import { words as shared } from '../../parts/words.ts'
import { addressOf } from '../../url/address.ts'
import { words } from './words.ts'

const kinds = ['country', 'region'] as const

/** The cell of a sector and a place, wherever the place is a column. */
function cellOf({ atlas, language }: PageContext, sector: string, place: string): DisplayCell | undefined {
  for (const by of kinds) {
    for (const side of atlas.manifest.sides) {
      // A side may have no such columns.
      if (by === 'region' && get(atlas, 'places', side).kind !== 'country') continue
      const options = { by, side, sectors: [sector] }
      const [row] = opportunityMatrix(atlas, options).rows
      const cell = row?.cells.find((one) => one.place === place)
      if (row === undefined || cell === undefined) continue
      const spot = whiteSpots(atlas, options).find((one) => one.cell.place === place)
      return displayCell(atlas, cell, language, { score: spot?.score, unplaced: row.unplaced })
    }
  }
  return undefined
}

/** Records that a section names. */
const maxRecords = 40

interface SectionProps {
  readonly context: PageContext
  readonly notes: Notes
  readonly label: string
  readonly ids: readonly string[]
}

function Section({ context, notes, label, ids }: SectionProps) {
  const { atlas, language } = context
  const first = upTo(ids, maxRecords)
  const rest = ids.length - first.length
  const entries = first.flatMap((id): Entry[] => {
    const found = lookup(atlas, id)
    return found.ok ? [found.value] : []
  })
  return (
    <section>
      <h2>
        {capital(label)} <span class="aside">{formatNumber(ids.length, language)}</span>
      </h2>
      <ul class="plain names">
        {entries.map((entry) => (
          <li>
            <EntryLink context={context} entry={entry} marks="all" />
            {'basis' in entry.record && entry.record.basis === 'inferred' ? (
              <span class="aside"> ({inWords(shared, context).inferred})</span>
            ) : null}
            <Marks of={citationsOf(atlas, entry)} notes={notes} context={context} limit={2} />
          </li>
        ))}
        {rest === 0 ? null : <li>{inWords(words, context).rest(formatNumber(rest, language))}</li>}
      </ul>
    </section>
  )
}

/** The page at `white-spots/automotive/jalisco`. */
export function cellPage(context: PageContext): PageResult {
  const { atlas, language, urls, address } = context
  const text = inWords(words, context)
  const [, sector = '', place = '', ...more] = address.path
  const ids = [lookupIn(atlas, 'sectors', sector), lookupIn(atlas, 'places', place)].flatMap((found) =>
    found.ok ? [found.value.id] : [],
  )
  if (ids.length < 2 || more.length > 0) return missingPage(context)
  const own = addressOf(['white-spots', ...ids])
  if (own !== addressOf(address.path)) return { redirect: own }
  const cell = cellOf(context, sector, place)
  if (cell === undefined) return missingPage(context)
  const notes = new Notes()
  const title = text.cell(cell.sector.label, placeInSentence(cell.place.label, language))
  const status = cell.status === 'tied' ? [] : [cell.statusLabel]
  const facts = [cell.actors.text, cell.ties.text, ...status].join('; ')
  return {
    title,
    description: facts,
    way: 'white-spots',
    preview: 'white-spots',
    canonical: own,
    body: (
      <>
        <p class="crumbs">
          <a href={urls.page('white-spots')}>{text.all}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">
          {facts}
          {cell.score === undefined ? '' : ` (${text.score.toLowerCase()} ${formatPoints(cell.score, language)})`}.
        </p>
        <ul class="ways">
          <li>
            <a class="button quiet" href={urls.page(addressOf(['briefings', 'sectors', sector]))}>
              {text.briefing}: {cell.sector.label}
            </a>
          </li>
          <li>
            <a class="button quiet" href={urls.page(addressOf(['briefings', 'places', place]))}>
              {text.briefing}: {cell.place.label}
            </a>
          </li>
        </ul>
        <div class="with-margin">
          <div>
            {cell.sections.map(({ label, ids: records }) => (
              <Section context={context} notes={notes} label={label} ids={records} />
            ))}
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}
