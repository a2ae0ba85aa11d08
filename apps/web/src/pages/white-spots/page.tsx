/** Sectors and places with actors on both sides and no tie. @module */
import {
  type ColumnKind,
  collatorOf,
  type DisplayCell,
  type DisplayMatrix,
  type DisplayWhiteSpot,
  displayMatrix,
  displayWhiteSpots,
  formatNumber,
  formatPoints,
  labelOfId,
  type MatrixCell,
  opportunityMatrix,
  placeInSentence,
  whiteSpotScore,
  whiteSpots,
} from '@puente/core'
import { heatMapPicture } from '@puente/core/pictures'
import { alternatesOf, Downloads } from '../../parts/alternates.tsx'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { isOneOf, problemsWith } from '../../parts/parameters.ts'
import { drawings, Picture, pictureHref } from '../../parts/picture.tsx'
import { Table } from '../../parts/table.tsx'
import { upTo } from '../../parts/up-to.ts'
import { words as shared } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { addressOf } from '../../url/address.ts'
import { cellPage } from './cell-page.tsx'
import { words } from './words.ts'

const kinds = ['country', 'region'] as const satisfies readonly ColumnKind[]

/** Shades of a cell, from none to the strongest. */
const shades = 4

function Cell({
  context,
  cell,
  largest,
}: {
  readonly context: PageContext
  readonly cell: DisplayCell
  readonly largest: number
}) {
  const { language, urls } = context
  const { sector, place, actors, status, statusLabel, score, text } = cell
  if (actors.here === 0) return <td class="heat none">·</td>
  const shade = score === undefined ? 0 : Math.max(1, Math.ceil((shades * score) / largest))
  const label = `${text}: ${actors.text}, ${cell.ties.text}, ${statusLabel}`
  return (
    <td class={`heat heat-${shade}${status === 'tied' ? ' tied' : ''}`}>
      <a href={urls.page(addressOf(['white-spots', sector.id, place.id]))} aria-label={label} title={label}>
        {formatNumber(actors.here, language)}·{formatNumber(actors.across, language)}
      </a>
    </td>
  )
}

function Matrix({ context, matrix }: { readonly context: PageContext; readonly matrix: DisplayMatrix }) {
  const { language, urls } = context
  const text = inWords(words, context)
  const { compare } = collatorOf(language)
  const columns = matrix.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => matrix.rows.some(({ cells }) => (cells[at]?.actors.here ?? 0) > 0))
    .toSorted((a, b) => compare(a.label, b.label))
  const largest = Math.max(1, ...matrix.rows.flatMap(({ cells }) => cells.map(({ score }) => score ?? 0)))
  return (
    <Table label={text.title} matrix>
      <caption>{text.caption(matrix.side, matrix.otherSide)}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, label, code }) => (
            <th scope="col" class="heat">
              <a href={urls.page(addressOf(['places', id]))} title={label} aria-label={label}>
                {code}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ sector, cells }) => (
          <tr>
            <th scope="row">
              <a href={urls.page(addressOf(['sectors', sector.id]))}>{sector.label}</a>
            </th>
            {columns
              .flatMap(({ at }) => cells[at] ?? [])
              .map((cell) => (
                <Cell context={context} cell={cell} largest={largest} />
              ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Spot({ context, spot }: { readonly context: PageContext; readonly spot: DisplayWhiteSpot }) {
  const { language, urls } = context
  const text = inWords(words, context)
  const page = urls.page(addressOf(['white-spots', spot.sector.id, spot.place.id]))
  return (
    <li class="suggestion">
      <div class="suggestion-head">
        <span class="rank">{spot.rankLabel}</span>
        <h3>
          <a href={page}>{text.cell(spot.sector.label, placeInSentence(spot.place.label, language))}</a>
        </h3>
        <span class="score">
          <span class="small">{text.score}</span> {formatPoints(spot.score, language)}
        </span>
      </div>
      <div class="parts side-by-side">
        {spot.parts.map(({ counted, value, records }) => {
          const first = upTo(records, maxRecords)
          const rest = records.length - first.length
          return (
            <details class="part">
              <summary>
                <span>{counted}</span> <span class="number aside">{formatPoints(value, language)}</span>
              </summary>
              <ul>
                {first.map(({ entry, label }) => (
                  <li>
                    <EntryLink context={context} entry={entry} text={label} marks="all" />
                  </li>
                ))}
                {rest === 0 ? null : (
                  <li>
                    <a href={page}>{text.restThere(formatNumber(rest, language))}</a>
                  </li>
                )}
              </ul>
            </details>
          )
        })}
      </div>
    </li>
  )
}

const maxRecords = 12
const maxSpots = 12

/** The page at `white-spots`, by country or `by=region`; at `white-spots/automotive/jalisco`, one cell. */
export function whiteSpotsPage(context: PageContext): PageResult {
  const { atlas, language, urls, address } = context
  const text = inWords(words, context)
  const [, parameter, value, ...more] = address.path
  const isTable = parameter === undefined || (parameter === 'by' && more.length === 0)
  if (!isTable) return cellPage(context)
  const chosen = value ?? address.query.get('by')?.trim() ?? ''
  const problems = problemsWith(context, new URLSearchParams({ by: chosen }), { by: isOneOf(kinds) })
  if (problems.length > 0) return wrongPage(context, { problems, way: 'white-spots' })
  const by = kinds.find((kind) => kind === chosen) ?? 'country'
  const found = whiteSpots(atlas, { by })
  const table = opportunityMatrix(atlas, { by })
  const matrix = displayMatrix(atlas, table, language, found)
  const drawing = {
    language,
    spots: found,
    hrefOf: pictureHref(context),
    hrefOfCell: ({ sector, place }: MatrixCell) => urls.page(addressOf(['white-spots', sector, place])),
  }
  const shown = displayWhiteSpots(atlas, found.slice(0, maxSpots), language)
  const lead = text.lead(
    formatNumber(matrix.rows.length, language),
    formatNumber(matrix.columns.length, language),
    placeInSentence(matrix.side, language),
  )
  const own = by === 'country' ? 'white-spots' : `white-spots?by=${by}`
  const alternates = alternatesOf(urls, ['json'], (suffix) => addressOf([`white-spots.${suffix}`], { by }))
  const pictures = drawings('heat', ({ width, id }) => heatMapPicture(atlas, table, { ...drawing, width, id }))
  return {
    title: text.title,
    description: lead,
    way: 'white-spots',
    preview: 'white-spots',
    canonical: own,
    alternates,
    picture: pictures[0],
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{lead}</p>
        <ul class="chips">
          {kinds.map((kind) => (
            <li>
              <a
                class="chip"
                href={urls.page(kind === 'country' ? 'white-spots' : `white-spots?by=${kind}`)}
                {...(kind === by ? { 'aria-current': 'true' as const } : {})}
              >
                {text.by[kind](
                  labelOfId(atlas, kind === by ? table.side : opportunityMatrix(atlas, { by: kind }).side, language),
                )}
              </a>
            </li>
          ))}
        </ul>
        <Picture context={context} zoom href={urls.picture(own)} svg={pictures} />
        <p class="small">{text.counted}</p>
        <details class="screen">
          <summary>{text.same}</summary>
          {/* A link to what is inside opens it. */}
          <div id="table">
            <Matrix context={context} matrix={matrix} />
          </div>
        </details>
        <div>
          <section aria-labelledby="spots">
            <h2 id="spots">{text.spots}</h2>
            {shown.length === 0 ? (
              <p>{text.none}</p>
            ) : (
              <p class="small">
                {whiteSpotScore[language]}. <span class="screen">{text.opens}</span>
              </p>
            )}
            <ol class="plain suggestions">
              {shown.map((spot) => (
                <Spot context={context} spot={spot} />
              ))}
            </ol>
            {found.length > maxSpots ? (
              <p class="small">
                <a href="#table">{text.more(formatNumber(found.length - maxSpots, language))}</a>
              </p>
            ) : null}
            <Downloads text={inWords(shared, context).downloads} alternates={alternates} />
          </section>
        </div>
      </>
    ),
  }
}
