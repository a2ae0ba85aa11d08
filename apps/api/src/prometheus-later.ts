/** Metrics whose client is loaded after the first answer, which would else wait for it for 6 ms. @module */
import type { CountRecords, ProgramMetrics } from './prometheus.ts'
import type { DatasetStamp } from './service.ts'

/** As `prometheusMetrics` makes them. What is counted before the client is loaded is kept, and counted then. */
export function prometheusLater(dataset: DatasetStamp, countRecords: CountRecords): ProgramMetrics {
  let loading: Promise<ProgramMetrics> | undefined
  let loaded: ProgramMetrics | undefined
  const waiting: ((metrics: ProgramMetrics) => void)[] = []
  const load = async () => {
    const { prometheusMetrics } = await import('./prometheus.ts')
    const metrics = prometheusMetrics(dataset, countRecords)
    for (const count of waiting.splice(0)) count(metrics)
    loaded = metrics
    return metrics
  }
  const loadOnce = () => {
    loading ??= load()
    return loading
  }
  const soon = (count: (metrics: ProgramMetrics) => void) => {
    if (loaded === undefined) waiting.push(count)
    else count(loaded)
  }
  return {
    logLinesDropped: (lines) => soon((metrics) => metrics.logLinesDropped(lines)),
    began: () => (loaded === undefined ? soon((metrics) => metrics.began()) : loaded.began()),
    answered: (answer) => {
      if (loaded !== undefined) return loaded.answered(answer)
      soon((metrics) => metrics.answered(answer))
      // The answer is sent first.
      setTimeout(loadOnce, 0)
    },
    expose: async () => (await loadOnce()).expose(),
  }
}
