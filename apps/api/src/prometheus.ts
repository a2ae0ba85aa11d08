/** Metrics for Prometheus. Its client needs Node, and so belongs to the program and not to the service. @module */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import type { Metrics } from './http/metrics.ts'
import type { DatasetStamp } from './service.ts'
import { version } from './version.ts'

/** A cached response takes less than a millisecond; one that takes a second is an error. */
const secondsBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

function addInfo(registers: [Registry], dataset: DatasetStamp): void {
  new Gauge({
    name: 'puente_info',
    help: 'Version of the service, and the dataset that it serves',
    labelNames: ['version', 'dataset_version', 'dataset_hash', 'as_of'],
    registers,
  }).set({ version, dataset_version: dataset.version, dataset_hash: dataset.hash, as_of: dataset.asOf }, 1)
}

/** Number of records of each collection, counted at a scrape: at the start no records need to be read. */
function addRecords(registers: [Registry], countRecords: CountRecords): void {
  new Gauge({
    name: 'puente_records',
    help: 'Records of the dataset',
    labelNames: ['collection'],
    registers,
    collect() {
      for (const [collection, count] of Object.entries(countRecords())) this.set({ collection }, count)
    },
  })
}

/** Gives the number of records of each collection. */
export type CountRecords = () => Readonly<Record<string, number>>

/** Metrics of the program, besides those of the service. */
export interface ProgramMetrics extends Metrics {
  /** Lines of the log could not be written. */
  readonly logLinesDropped: (lines: number) => void
}

export function prometheusMetrics(dataset: DatasetStamp, countRecords: CountRecords): ProgramMetrics {
  const registry = new Registry()
  const registers: [Registry] = [registry]
  collectDefaultMetrics({ register: registry })
  addInfo(registers, dataset)
  addRecords(registers, countRecords)
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was ready, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: secondsBounds,
    registers,
  })
  const cachedResponses = new Counter({
    name: 'puente_kept_answers_total',
    help: 'Requests that were answered with what was made for an earlier one',
    registers,
  })
  const inFlight = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that are being answered',
    registers,
  })
  const droppedLines = new Counter({
    name: 'puente_log_lines_dropped_total',
    help: 'Lines of the log that could not be written',
    registers,
  })
  return {
    logLinesDropped: (lines) => droppedLines.inc(lines),
    began: () => inFlight.inc(),
    answered: ({ route, method, status, seconds, kept }) => {
      inFlight.dec()
      if (kept) cachedResponses.inc()
      durations.observe({ method, route, status }, seconds)
    },
    expose: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  }
}
