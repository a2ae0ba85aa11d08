/** What a request may ask at the most, where its route does not say. @module */

/** Parts of a path: the deepest route has five, as `/v1/clusters/claut/matches` has four. */
export const maxPathDepth = 12

/** Parameters of a query string: no route knows as many. */
export const maxParameters = 100

/** Bytes of a body: only messages of the Model Context Protocol have one, and none that means anything is longer. */
export const maxBodyBytes = 64 * 1024

/** As many messages are answered of one request: it may not cost as much as a hundred. */
export const maxMessages = 20
