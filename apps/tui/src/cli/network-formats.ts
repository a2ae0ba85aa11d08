import type { GraphFormat } from '@puente/core'

/** The forms in which a network is printed: text, or a format of graphs. */
export const networkFormats = ['text', 'json', 'graphml', 'gexf', 'dot'] as const satisfies readonly (
  | 'text'
  | GraphFormat
)[]

/** A form in which a network is printed. */
export type NetworkFormat = (typeof networkFormats)[number]
