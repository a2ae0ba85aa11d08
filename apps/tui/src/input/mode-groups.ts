/** Where commands work: the modes that have something in common. @module */
import type { Mode } from './modes.ts'

/** The modes in which one moves from mark to mark in all four directions. */
export const canvasModes = ['map', 'network'] as const

/** Where a score is explained beside its list. */
export const matchModes = ['match', 'match-told'] as const

/** Where the sides are other cells or other times. */
export const horizontalModes = ['opportunities', 'timeline'] as const

/** What questions are answered with, to be read target by target. */
const detailModes = [...matchModes, 'cell', 'briefing'] as const

/** Where there is another pane or section. */
export const paneModes = ['home', 'list', 'detail', ...matchModes, 'cell'] as const

/** Where one moves from target to target. */
export const documentModes = ['home', 'list', 'detail', 'path', ...detailModes] as const

/** Where a marked thing can be asked about. */
export const queryModes = [...documentModes, ...horizontalModes, ...canvasModes, 'hits'] as const

/** Where letters are commands, and none of them is for help alone. */
export const browsingModes = [...queryModes, 'facets'] as const

/** Where letters are commands. */
export const commandModes = [...browsingModes, 'help'] as const

/** Where there is a beginning and an end to go to, and pages between them. */
export const pagedModes = [...documentModes, ...horizontalModes, 'hits', 'facets', 'help'] as const

/** Where there are pages. */
export const scrollModes = [...pagedModes, 'filter', 'search', 'path-end', 'palette'] as const

/** Where there is something above and below. */
export const verticalModes = [...scrollModes, ...canvasModes] as const

/** Where rows of a table are at hand, to be saved or copied. */
export const tableModes = ['list', 'facets', 'detail', ...matchModes, ...horizontalModes, 'cell', 'hits'] as const

/** Everywhere. */
export const allModes = [...verticalModes, 'finding', 'naming', 'replacing'] as const satisfies readonly Mode[]
