/** Lists that end with how many more there are. @module */

/** The first of a list; all of it, where only one would be left out: to say so would take as much room. */
export const upTo = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length === most + 1 ? all : all.slice(0, most)
