/**
 * Replaces `node:http2` in the program: Hono's server checks whether each request came over HTTP/2, and would load the module
 * for that, 6 ms, although the service speaks HTTP/1.1.
 *
 * @module
 */

/** No request is of this class. */
export class Http2ServerRequest {}

/** Only used for such a request. */
export const constants = {}
