/** Where the actors are, and who works with whom. @module */
import {
  type ActorMap,
  actorMap,
  collatorOf,
  entryOf,
  formatCount,
  formatNumber,
  labelOfId,
  lookupIn,
  mapPart,
  type PluralForms,
  termLabel,
} from '@puente/core'
import { mapPicture, markerName } from '@puente/core/pictures'
import { inWords, type PageContext, type PageResult } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { missingPage } from '../../parts/missing-page.tsx'
import { isSector, problemsWith } from '../../parts/parameters.ts'
import { drawings, Picture, pictureHref } from '../../parts/picture.tsx'
import { Table } from '../../parts/table.tsx'
import { words as shared } from '../../parts/words.ts'
import { wrongPage } from '../../parts/wrong-page.tsx'
import { addressOf } from '../../url/address.ts'

const words = {
  en: {
    title: 'Who works with whom, and where',
    lead: (places: string, joined: string, connections: string) =>
      `Clusters in ${places}, ${joined} of them joined by ${connections}. Ties of organisations are not drawn.`,
    unjoined: (places: string) => `Clusters in ${places}, which no tie joins. Ties of organisations are not drawn.`,
    nobody: 'No cluster of this sector has a place on the map.',
    all: 'All sectors',
    same: 'The same in words',
    places: 'Places',
    ties: 'Ties',
    alone: 'Clusters without a tie on this map',
    clusters: 'Clusters',
  },
  es: {
    title: 'Quién trabaja con quién, y dónde',
    lead: (places: string, joined: string, connections: string) =>
      `Clústeres en ${places}, ${joined} de ellos unidos por ${connections}. Los vínculos de organizaciones no se dibujan.`,
    unjoined: (places: string) =>
      `Clústeres en ${places}, sin vínculos entre ellos. Los vínculos de organizaciones no se dibujan.`,
    nobody: 'Ningún clúster de este sector tiene lugar en el mapa.',
    all: 'Todos los sectores',
    same: 'Lo mismo en palabras',
    places: 'Lugares',
    ties: 'Vínculos',
    alone: 'Clústeres sin vínculo en este mapa',
    clusters: 'Clústeres',
  },
}

const connectionForms: PluralForms = {
  one: { en: 'connection', es: 'conexión' },
  many: { en: 'connections', es: 'conexiones' },
}

const placeForms: PluralForms = { one: { en: 'place', es: 'lugar' }, many: { en: 'places', es: 'lugares' } }

interface MapProps {
  readonly context: PageContext
  readonly map: ActorMap
}

/** Rows of a table at the most. */
const maxRows = 150

function Connections({ context, map }: MapProps) {
  const { atlas, language } = context
  const text = inWords(words, context)
  const { compare } = collatorOf(language)
  const rows = map.connections
    .map(({ ends, ties }) => ({ ends, ties, name: ends.map((end) => markerName(atlas, end, language)).join(' – ') }))
    .toSorted((a, b) => compare(a.name, b.name))
  if (rows.length === 0) return null
  return (
    <Table label={text.ties}>
      <thead>
        <tr>
          <th scope="col">{text.places}</th>
          <th scope="col">{text.ties}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, maxRows).map(({ ends, ties }) => (
          <tr>
            <th scope="row">
              {ends.map((end, at) => (
                <>
                  {at === 0 ? '' : ' – '}
                  <EntryLink
                    context={context}
                    entry={entryOf('places', end.place)}
                    text={markerName(atlas, end, language)}
                  />
                </>
              ))}
            </th>
            <td>
              <ul class="plain">
                {ties.map((tie) => (
                  <li>
                    <EntryLink context={context} entry={tie} marks="all" />{' '}
                    <span class="tag">
                      {termLabel('ties', 'kind', tie.record.kind, language)}
                      {tie.record.basis === 'inferred' ? `, ${termLabel('ties', 'basis', 'inferred', language)}` : ''}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Clusters of a row at the most: beyond, the page of the place has all. */
const maxClusters = 10

/** The clusters that are drawn and that no tie on the map joins, by their places. */
function Alone({ context, map }: MapProps) {
  const { atlas, language } = context
  const text = inWords(words, context)
  const { compare } = collatorOf(language)
  const tied = new Set(map.connections.flatMap(({ ties }) => ties.flatMap(({ record }) => record.between)))
  const rows = map.regions
    .flatMap(({ spots }) => spots)
    .map((spot) => ({
      place: spot.place,
      name: markerName(atlas, spot, language),
      actors: spot.actors.filter(({ entry }) => !tied.has(entry.record.id)),
    }))
    .filter(({ actors }) => actors.length > 0)
    .toSorted((a, b) => compare(a.name, b.name))
  if (rows.length === 0) return null
  return (
    <>
      <h3>{text.alone}</h3>
      <Table label={text.alone}>
        <thead>
          <tr>
            <th scope="col">{text.places}</th>
            <th scope="col">{text.clusters}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, maxRows).map(({ place, actors, name }) => (
            <tr>
              <th scope="row">
                <EntryLink context={context} entry={entryOf('places', place)} text={name} />
              </th>
              <td>
                <ul class="plain">
                  {actors.slice(0, maxClusters).map(({ entry }) => (
                    <li>
                      <EntryLink context={context} entry={entry} marks="all" />
                    </li>
                  ))}
                </ul>
                {actors.length <= maxClusters
                  ? null
                  : inWords(shared, context).more(formatNumber(actors.length - maxClusters, language))}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

function Sectors({ context, map, sector }: MapProps & { readonly sector: string | undefined }) {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const current = (id: string | undefined) => (id === sector ? { 'aria-current': 'true' as const } : {})
  return (
    <ul class="chips">
      <li>
        <a class="chip" href={urls.page('map')} {...current(undefined)}>
          {text.all}
        </a>
      </li>
      {map.sectors.map((id) => (
        <li>
          <a class="chip" href={urls.page(addressOf(['map'], { sector: id }))} {...current(id)}>
            {labelOfId(atlas, id, language)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The page at `map`, or with one sector at `map?sector=automotive`. */
export function mapPage(context: PageContext): PageResult {
  const { atlas, language, address } = context
  const text = inWords(words, context)
  const [, parameter, value] = address.path
  if (parameter !== undefined && parameter !== 'sector') return missingPage(context)
  const requested = value ?? address.query.get('sector')?.trim() ?? ''
  const problems = problemsWith(context, new URLSearchParams({ sector: requested }), { sector: isSector })
  if (problems.length > 0) return wrongPage(context, { problems, way: 'map' })
  const found = lookupIn(atlas, 'sectors', requested)
  const sector = found.ok ? found.value.id : undefined
  const map = actorMap(atlas)
  const options = { language, hrefOf: pictureHref(context), ...(sector === undefined ? {} : { sectors: [sector] }) }
  // What is told in words is what is drawn.
  const part = mapPart(atlas, map, sector === undefined ? {} : { sectors: [sector] })
  const places = part.regions.flatMap((region) => region.spots)
  const isEmpty = places.length === 0
  const inPlaces = formatCount(places.length, placeForms, language)
  const connections = formatCount(part.connections.length, connectionForms, language)
  const joined = new Set(part.connections.flatMap(({ ends }) => ends)).size
  const joinedLead =
    joined === 0 ? text.unjoined(inPlaces) : text.lead(inPlaces, formatNumber(joined, language), connections)
  const lead = isEmpty ? text.nobody : joinedLead
  const title = sector === undefined ? text.title : `${text.title}: ${labelOfId(atlas, sector, language)}`
  const own = sector === undefined ? 'map' : addressOf(['map'], { sector })
  const pictures = drawings('map', ({ width, id }) => mapPicture(atlas, map, { ...options, width, id }))
  return {
    title,
    description: lead,
    picture: pictures[0],
    way: 'map',
    preview: 'map',
    canonical: own,
    body: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <Sectors context={context} map={map} sector={sector} />
        {isEmpty ? null : (
          <>
            <Picture context={context} zoom href={context.urls.picture(own)} svg={pictures} />
            <h2>{text.same}</h2>
            <Connections context={context} map={part} />
            <Alone context={context} map={part} />
          </>
        )}
      </>
    ),
  }
}
