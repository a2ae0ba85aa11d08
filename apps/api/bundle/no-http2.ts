/**
 * Stands in for `node:http2` in the program: Hono's server asks of each request whether it came over HTTP/2, and ours, which
 * speaks HTTP/1.1, would load all of it for the answer: 6 ms.
 *
 * @module
 */

/** No request is of this class. */
export class Http2ServerRequest {}

/** What is only asked for such a request. */
export const constants = {}
