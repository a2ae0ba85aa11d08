/** The shells whose completion is known. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A shell whose completion is known. */
export type Shell = (typeof shells)[number]
