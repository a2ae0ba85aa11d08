/** The answers of commands as pictures, with `--svg`. @module */
import { type MatrixOptions, type NeighbourOptions, opportunityMatrix, whiteSpots } from '@puente/core'
import { heatMapPicture, mapPicture, networkPicture, timelinePicture } from '@puente/core/pictures'
import type { CommandContext } from './command-context.ts'
import type { ExitCode } from './io.ts'
import { type MapSelection, selectedMap } from './map.ts'
import { networkOf } from './network.ts'
import { type TimelineFilter, timelineOf } from './timeline.ts'
import { writeOutput } from './write-output.ts'

/** The file of a picture. */
export interface PictureFile {
  /** Its path; `-` for standard output. */
  readonly svg: string
  /** Whether an existing file is replaced. */
  readonly force: boolean | undefined
}

/** As wide as pages in a browser draw them for themselves: the same pictures. */
const width = 1160

const write = (context: CommandContext, picture: string, { svg, force = false }: PictureFile): Promise<ExitCode> =>
  writeOutput(context, picture, { ...(svg === '-' ? {} : { out: svg }), force })

/** Draws who is where, and the ties between places. */
export function drawMap(context: CommandContext, selection: MapSelection, file: PictureFile): Promise<ExitCode> {
  const { atlas, language } = context
  const { highlight } = selection
  const options = { language, width, ...(highlight === undefined ? {} : { highlight }) }
  return write(context, mapPicture(atlas, selectedMap(context, selection), options), file)
}

/** Draws the records around a record, or all ties. */
export function drawNetwork(
  context: CommandContext,
  id: string | undefined,
  options: NeighbourOptions,
  file: PictureFile,
): Promise<ExitCode> {
  const { atlas, language } = context
  const network = networkOf(atlas, id, options)
  const centre = id === undefined ? {} : { centre: id }
  return write(context, networkPicture(atlas, network, { language, width, ...centre }), file)
}

/** Draws everything dated, or what is of one sector or actor. */
export function drawTimeline(
  context: CommandContext,
  id: string | undefined,
  filter: TimelineFilter,
  file: PictureFile,
): Promise<ExitCode> {
  const { atlas, language } = context
  return write(context, timelinePicture(atlas, timelineOf(atlas, id, filter), { language, width }), file)
}

/** Draws the matrix of sectors and places with its white spots. */
export function drawOpportunities(
  context: CommandContext,
  options: MatrixOptions,
  file: PictureFile,
): Promise<ExitCode> {
  const { atlas, language } = context
  const spots = whiteSpots(atlas, options)
  return write(context, heatMapPicture(atlas, opportunityMatrix(atlas, options), { language, width, spots }), file)
}
