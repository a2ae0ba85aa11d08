/** Where commands work: the modes that have something in common. @module */
import type { Mode } from './modes.ts'

/** The modes in which one moves from mark to mark in all four directions. */
export const spaces = ['map', 'network'] as const

/** Where a score is explained beside its list. */
export const matching = ['match', 'match-told'] as const

/** Where the sides are other cells or other times. */
export const sideways = ['opportunities', 'timeline'] as const

/** What questions are answered with, to be read target by target. */
const told = [...matching, 'cell', 'briefing'] as const

/** Where there is another pane or section. */
export const panes = ['home', 'list', 'detail', ...matching, 'cell'] as const

/** Where one moves from target to target. */
export const documents = ['home', 'list', 'detail', 'path', ...told] as const

/** Where a marked thing can be asked about. */
export const places = [...documents, ...sideways, ...spaces, 'hits'] as const

/** Where letters are commands, and none of them is for help alone. */
export const everywhere = [...places, 'facets'] as const

/** Where letters are commands. */
export const commanding = [...everywhere, 'help'] as const

/** Where there is a beginning and an end to go to, and pages between them. */
export const walking = [...documents, ...sideways, 'hits', 'facets', 'help'] as const

/** Where there are pages. */
export const scrolling = [...walking, 'filter', 'search', 'path-end', 'palette'] as const

/** Where there is something above and below. */
export const lists = [...scrolling, ...spaces] as const

/** Where rows of a table are at hand, to be saved or copied. */
export const tables = ['list', 'facets', 'detail', ...matching, ...sideways, 'cell', 'hits'] as const

/** Everywhere. */
export const anyMode = [...lists, 'finding', 'naming', 'replacing'] as const satisfies readonly Mode[]
