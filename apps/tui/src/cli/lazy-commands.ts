/**
 * The commands that are loaded when one of them runs. They are one module, since each file costs half a millisecond of a
 * start.
 *
 * @module
 */
export { writeBriefing } from './briefing.ts'
export { exportRecords } from './export.ts'
export { printMap } from './map.ts'
export { match } from './match.ts'
export { network } from './network.ts'
export { opportunities } from './opportunities.ts'
export { printOverview } from './overview.ts'
export { path } from './path.ts'
export { printTimeline } from './timeline.ts'
