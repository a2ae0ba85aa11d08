/**
 * `node --expose-gc bench/worst-requests.ts [dataset]`: what the most laborious requests cost that the limits let through,
 * each asked of a fresh service, so that nothing of it was there already; what an atlas prepares once is prepared before.
 * For each: the status, when its first byte came and its last, the processor's time, the longest turn of the thread, the
 * memory that was added at the most, and its length.
 *
 * @module
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Atlas, atlas as embedded } from '@puente/core'
import { openPath } from '@puente/core/node'
import { createApp } from '../src/app.ts'

const [path] = process.argv.slice(2)

function opened(path: string): Atlas {
  const result = openPath(path)
  if (result.ok) return result.value
  throw new Error(`${path} cannot be opened`)
}

const atlas = path === undefined ? embedded : opened(path)
const { clusters, organizations, places } = atlas.records

/** As much of a list as an address holds. */
const filled = (item: (index: number) => string, length = 7800): string => {
  let text = item(0)
  for (let index = 1; text.length < length; index += 1) text += `,${item(index)}`
  return text.slice(0, text.lastIndexOf(','))
}

const idAt = (records: readonly { readonly id: string }[], index: number) =>
  records[index % records.length]?.id ?? 'none'
const made = (index: number) => `x${index.toString(36)}y`
const tied = atlas.records.ties.flatMap(({ between }) => between)
const ends = `from=${tied[0]}&to=${tied[Math.floor(tied.length / 4) * 2]}`
const wrong = filled(made).split(',').slice(0, 500).join(',')
const letters = [...'abcdefghijklmnopqrstuvwxyz']

const requests = {
  'values that there are, as many as fit': `/v1/ties?actor=${filled((index) => idAt(organizations, index))}`,
  'values that there are not, as many as fit': `/v1/ties?actor=${filled(made)}`,
  'as many wrong values as are read': `/v1/ties?actor=${wrong}`,
  'as many wrong values for three fields': `/v1/ties?actor=${wrong}&evidence=${wrong}&sector=${wrong}`,
  'as many unknown parameters as are read': `/v1/clusters?${letters
    .flatMap((a) => letters.map((b) => `${a}${b}=1`))
    .slice(0, 99)
    .join('&')}`,
  'unknown fields, as many as fit': `/v1/clusters?fields=${filled(made)}`,
  'unknown facets, as many as fit': `/v1/clusters?facets=${filled(made)}`,
  'unknown keys to sort by, as many as fit': `/v1/clusters?sort=${filled(made)}`,
  'a text of words that are nowhere': `/v1/search?q=${filled(made, 190).replaceAll(',', '+')}`,
  'a text of single letters': `/v1/search?q=${letters.join('+')}&limit=100`,
  'the longest list, searched and sorted': '/v1/organizations?q=a&sort=-id&limit=500',
  'a name that is nobody’s': `/v1/resolve?name=${filled(made, 180).replaceAll(',', '+')}`,
  'the longest and most paths': `/v1/paths?${ends}&count=20&maxLength=6`,
  'paths with all that fits hidden': `/v1/paths?${ends}&count=20&maxLength=6&hide=${filled((index) => idAt(organizations, index), 7600)}`,
  'paths with hidden what there is not': `/v1/paths?${ends}&hide=${filled(made)}`,
  'the whole network': '/v1/network',
  'the whole network for Gephi': '/v1/network.gexf',
  'the network around an actor': `/v1/clusters/${idAt(clusters, 0)}/network?depth=4`,
  'the same for Gephi': `/v1/clusters/${idAt(clusters, 0)}/network.gexf?depth=4`,
  'the whole timeline': '/v1/timeline',
  'all white spots': '/v1/white-spots',
  'the matrix': '/v1/white-spots/matrix',
  'the matrix of regions': '/v1/white-spots/matrix?by=region',
  'the briefing of the whole': '/v1/briefings',
  'the partners of a cluster': `/v1/clusters/${idAt(clusters, 0)}/matches?limit=100`,
  'the longest list as CSV': '/v1/organizations.csv',
  'the longest list as JSON-LD': '/v1/organizations.jsonld',
  'the whole dataset': '/v1/dataset',
  'the whole dataset as JSON-LD': '/v1/dataset.jsonld',
  'the whole dataset as an archive': '/v1/dataset.zip',
  'an address as long as is read': `/v1/places/${'a'.repeat(7900)}`,
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

async function ask(target: string) {
  globalThis.gc?.()
  const before = { memory: process.memoryUsage.rss(), processor: process.cpuUsage(), time: performance.now() }
  const turns = monitorEventLoopDelay({ resolution: 1 })
  turns.enable()
  const response = await createApp(atlas).request(target)
  let [first, bytes, memory] = [0, 0, before.memory]
  for await (const chunk of response.body ?? []) {
    if (bytes === 0) first = performance.now() - before.time
    bytes += chunk.byteLength
    memory = Math.max(memory, process.memoryUsage.rss())
  }
  turns.disable()
  const { user, system } = process.cpuUsage(before.processor)
  const times = [first, performance.now() - before.time, (user + system) / 1000, turns.max / 1e6]
  return [
    response.status,
    ...times.map((time) => `${time.toFixed(0)} ms`.padStart(9)),
    megabytes(memory - before.memory).padStart(10),
    megabytes(bytes).padStart(10),
  ]
}

console.log(`${clusters.length} clusters, ${organizations.length} organizations, ${places.length} places`)
console.log('status, first byte, last byte, processor, longest turn, memory, length')
for (const [name, target] of Object.entries(requests)) {
  await ask(target)
  console.log(name.padEnd(42), ...(await ask(target)))
}
