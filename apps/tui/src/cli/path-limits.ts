/** What core answers at the most of paths; a test asks for more. @module */

/** So many paths. */
export const mostPaths = 100

/** Of so many steps. */
export const longestPath = 20
