/**
 * What is counted of the service, and told to whoever watches over it.
 *
 * Only this is known to the routes: what counts is chosen by the program, since it needs Node.
 *
 * @module
 */

/** An answer, as it is counted. */
export interface Counted {
  /** A route as OpenAPI writes it, like `/v1/{collection}/{id}`; `none` where no route was reached. */
  readonly route: string
  /** `GET`, `HEAD`, `OPTIONS`, `POST`, or `other`. */
  readonly method: string
  readonly status: number
  /** Time until the answer was ready. */
  readonly seconds: number
  /** Whether the answer was there already. */
  readonly kept: boolean
}

/** Counts requests, and tells the counts. */
export interface Metrics {
  /** A request came. */
  readonly began: () => void
  /** A request that came was answered. */
  readonly answered: (answer: Counted) => void
  /** Everything that was counted, as a text that Prometheus reads, and its media type. */
  readonly expose: () => Promise<{ readonly text: string; readonly contentType: string }>
}
