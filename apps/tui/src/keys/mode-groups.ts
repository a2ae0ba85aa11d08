/** Where commands work: the modes that have something in common. @module */
import type { Mode } from './modes.ts'

/** The modes in which one moves in all four directions. */
export const spaces = ['map', 'network'] as const

/** Where a score is explained beside its list. */
export const matching = ['match', 'match-told'] as const

/** Where the arrows at the sides move, so that they neither open nor lead back. */
export const sideways = ['opportunities', 'timeline'] as const

/** What questions are answered with, to be read target by target. */
export const told = [...matching, 'cell', 'briefing'] as const

/** Where there is another pane or section. */
export const panes = ['home', 'list', 'detail', ...matching, 'cell'] as const

/** Where one moves from target to target. */
export const documents = ['home', 'list', 'detail', 'path', ...told] as const

/** From where a question can be asked with any letter. */
export const asked = [...documents, ...sideways] as const

/** From where one can be asked with a letter that moves nowhere. */
export const places = [...asked, ...spaces] as const

/** Where letters are commands, and none of them is for help alone. */
export const everywhere = [...places, 'facets'] as const

/** Where there is a beginning and an end to go to. */
export const walking = [...asked, 'facets', 'help'] as const

/** Where there are pages. */
export const scrolling = [...walking, 'filter', 'search', 'path-end', 'palette'] as const

/** Where there is something above and below. */
export const lists = [...scrolling, ...spaces] as const

/** Everywhere. */
export const anyMode = [...lists, 'naming', 'replacing'] as const satisfies readonly Mode[]
