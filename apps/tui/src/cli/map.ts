/** `puente map [id]` @module */
import {
  type ActorMap,
  actorCollections,
  actorMap,
  entryOf,
  type Language,
  labelOf,
  labelOfId,
  lookup,
  type MapConnection,
  type MapMarker,
  type MapPartOptions,
  mapPart,
  NotFoundError,
  type SideId,
  shortLabelOf,
  tieStateOf,
} from '@puente/core'
import { words } from '../words.ts'
import { type CommandContext, printNotice } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { printTable } from './print.ts'
import { basisMark } from './score-lines.ts'

/** The headings of both tables. */
const headings = {
  places: {
    en: ['place', 'side', 'count', 'sectors', 'actors'],
    es: ['lugar', 'lado', 'cuenta', 'sectores', 'actores'],
  },
  ties: {
    en: ['from', 'to', 'count', 'ties'],
    es: ['desde', 'a', 'cuenta', 'vínculos'],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>

/** Which part of a map is shown. */
export interface MapSelection extends MapPartOptions {
  /** Default: only clusters. */
  readonly organizations?: boolean
  /** The id of an actor or a place. */
  readonly highlight?: string
}

/** The map of a selection; of an organization, with organizations. */
export function selectedMap(
  { atlas }: CommandContext,
  { organizations = false, sectors, side, highlight }: MapSelection,
): ActorMap {
  const found = highlight === undefined ? undefined : lookup(atlas, highlight)
  if (found?.ok === false) throw new NotFoundError(found.error)
  const withOrganizations = organizations || found?.value.collection === 'organizations'
  const map = withOrganizations ? actorMap(atlas, { collections: actorCollections }) : actorMap(atlas)
  return mapPart(atlas, map, { sectors, side })
}

const isAt = ({ place, actors }: MapMarker, id: string): boolean =>
  place.id === id || actors.some((actor) => actor.entry.record.id === id || actor.place.id === id)

function placeRow(
  { atlas, language }: CommandContext,
  side: SideId,
  { place, actors, sectors }: MapMarker,
): readonly string[] {
  return [
    labelOf(atlas, entryOf('places', place), language),
    labelOfId(atlas, side, language),
    String(actors.length),
    sectors.map((id) => labelOfId(atlas, id, language)).join(', '),
    actors.map(({ entry }) => shortLabelOf(atlas, entry, language)).join(', '),
  ]
}

function tieRow(context: CommandContext, { ends, ties }: MapConnection): readonly string[] {
  const { atlas, language } = context
  const places = ends.map(({ place }) => labelOf(atlas, entryOf('places', place), language))
  const names = ties.map((tie) => labelOf(atlas, tie, language) + basisMark(context, tieStateOf(tie.record)))
  return [...places, String(ties.length), names.join('; ')]
}

/** Prints who is where, and which places have ties. */
export function printMap(context: CommandContext, selection: MapSelection): ExitCode {
  const { io, language } = context
  const { highlight } = selection
  const { regions, connections } = selectedMap(context, selection)
  const isShown = (marker: MapMarker) => highlight === undefined || isAt(marker, highlight)
  const places = regions.flatMap(({ side, spots }) =>
    spots.filter(isShown).map((spot) => placeRow(context, side, spot)),
  )
  const ties = connections.filter(({ ends }) => ends.some(isShown)).map((connection) => tieRow(context, connection))
  if (places.length === 0) {
    printNotice(context, words.nobodyPlaced)
    return exitCodes.notFound
  }
  printTable(io.stdout, [headings.places[language], ...places])
  if (ties.length === 0) return exitCodes.ok
  io.stdout.write('\n')
  printTable(io.stdout, [headings.ties[language], ...ties])
  return exitCodes.ok
}
