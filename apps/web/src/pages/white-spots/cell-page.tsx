/** One cell of the matrix of white spots: who is there, and what could carry a tie. @module */
import {
  citationsOf,
  collatorOf,
  type DisplayCell,
  displayCell,
  type Entry,
  formatNumber,
  formatPoints,
  get,
  labelOf,
  labelOfId,
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

interface Found {
  readonly cell: DisplayCell
  /** What the other side is called. */
  readonly across: string
}

/** The cell of a sector and a place, wherever the place is a column. */
function cellOf({ atlas, language }: PageContext, sector: string, place: string): Found | undefined {
  for (const by of kinds) {
    for (const side of atlas.manifest.sides) {
      // A side may have no such columns.
      if (by === 'region' && get(atlas, 'places', side).kind !== 'country') continue
      const options = { by, side, sectors: [sector] }
      const [row] = opportunityMatrix(atlas, options).rows
      const cell = row?.cells.find((one) => one.place === place)
      if (row === undefined || cell === undefined) continue
      const spot = whiteSpots(atlas, options).find((one) => one.cell.place === place)
      const others = atlas.manifest.sides.filter((one) => one !== side)
      return {
        cell: displayCell(atlas, cell, language, { score: spot?.score, unplaced: row.unplaced }),
        across: others.map((one) => labelOfId(atlas, one, language)).join(', '),
      }
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
  const { compare } = collatorOf(language)
  return (
    <section>
      <h3>
        {capital(label)} <span class="aside">{formatNumber(ids.length, language)}</span>
      </h3>
      <ul class="plain names">
        {entries
          .toSorted((a, b) => compare(labelOf(atlas, a, language), labelOf(atlas, b, language)))
          .map((entry) => (
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
  const found = cellOf(context, sector, place)
  if (found === undefined) return missingPage(context)
  const { cell, across } = found
  const notes = new Notes()
  const title = text.cell(cell.sector.label, placeInSentence(cell.place.label, language))
  const status = cell.status === 'tied' ? `, ${text.noSpot}` : `; ${cell.statusLabel}`
  const facts = `${cell.actors.text}; ${cell.ties.text}${status}`
  const groups = [
    { side: 'between', label: text.between },
    { side: 'here', label: cell.place.label },
    { side: 'across', label: across },
  ] as const
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
            {groups.map(({ side, label: group }) => {
              const sections = cell.sections.filter((one) => one.side === side)
              return sections.length === 0 ? null : (
                <section>
                  <h2>{capital(group)}</h2>
                  {sections.map(({ label, ids: records }) => (
                    <Section context={context} notes={notes} label={label} ids={records} />
                  ))}
                </section>
              )
            })}
          </div>
          <NoteList notes={notes} context={context} />
        </div>
      </>
    ),
  }
}
