/** A cell: text, number, truth, or nothing. */
export type Cell = string | number | boolean | undefined
