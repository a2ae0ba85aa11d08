const acceptable = /^[\w.-]{1,64}$/

/**
 * By which a request is found in the logs of everything that it went through.
 *
 * @param given the request's own `X-Request-Id`, which is kept if it is short and plain
 */
export const requestIdFrom = (given: string | undefined): string =>
  given !== undefined && acceptable.test(given) ? given : crypto.randomUUID()
