/**
 * What the commands do that are asked less often than records: loaded together, when one of them is asked, since every
 * file costs half a millisecond of a start.
 *
 * @module
 */
export { writeBriefing } from './briefing.ts'
export { exportRecords } from './export.ts'
export { match } from './match.ts'
export { network } from './network.ts'
export { opportunities } from './opportunities.ts'
export { printOverview } from './overview.ts'
export { path } from './path.ts'
export { printTimeline } from './timeline.ts'
