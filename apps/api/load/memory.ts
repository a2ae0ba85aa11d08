/** Memory before and after many requests. @module */
import { table } from '@puente/tooling/markdown'
import autocannon from 'autocannon'
import { programs, start } from './server-process.ts'

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

/**
 * Asks for several addresses over and over, a tenth of them never sent before.
 *
 * @param each how many requests lie between two looks at the memory
 * @param looks how many times memory is looked at
 * @returns the table, in Markdown
 */
export async function memory(paths: readonly string[], each: number, looks: number): Promise<string> {
  const server = await start(programs.service)
  const rows: string[][] = []
  let sent = 0
  for (let look = 0; look <= looks; look++) {
    if (look > 0) {
      let fresh = 0
      const { errors, non2xx, requests } = await autocannon({
        url: server.address,
        connections: 10,
        amount: each,
        requests: [
          ...Array.from({ length: 9 }, (_, index) => ({ path: paths[index % paths.length] ?? '/v1' })),
          { setupRequest: (request) => ({ ...request, path: `/v1/search?q=${look}-${fresh++}` }) },
        ],
      })
      if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} answers other than 2xx`)
      sent += requests.total
    }
    const { rss, heap } = await server.usage()
    rows.push([String(sent), megabytes(heap), megabytes(rss)])
  }
  await server.stop()
  return table(['requests so far', 'heap and buffers after collection, MB', 'resident, MB'], rows)
}
