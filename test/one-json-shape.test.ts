/** The command line's `--json` and the service's `/v1` have one shape. Both are run as they were built. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

/** What the test needs of the service. */
interface Service {
  readonly request: (address: string) => Response | Promise<Response>
}

const built = (file: string): string => new URL(`../${file}`, import.meta.url).pathname

const program = built('apps/tui/dist/main.js')

let service: Service

beforeAll(async () => {
  const load = (file: string) => import(pathToFileURL(built(file)).href)
  const { createApp }: { readonly createApp: (atlas: unknown) => Service } = await load('apps/api/dist/app.js')
  const { atlas }: { readonly atlas: unknown } = await load('packages/core/dist/index.js')
  service = createApp(atlas)
})

/** What a command prints. It ends with 1 where nothing is found. */
function printed(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'status' in error && error.status === 1)
      return String(error.stdout)
    throw error
  }
}

/** An answer of the service without what only it has: the address of each record, and the links of the answer. */
function withoutLinks(text: string) {
  const { links: _links, ...answer } = JSON.parse(text, (key, value) => (key === 'self' ? undefined : value))
  return answer
}

const commands: readonly (readonly [command: string, address: string])[] = [
  ['show claut', 'clusters/claut'],
  ['show claut --evidence paper', 'clusters/claut?evidence=paper'],
  ['match claut --as-of 2019-03-01', 'clusters/claut/matches?asOf=2019-03-01'],
  ['show eccp-mexico-2019', 'sources/eccp-mexico-2019'],
  ['list clusters country:es sort:id limit:3 facets:sector', 'clusters?country=es&sort=id&limit=3&facets=sector'],
  ['list clusters sort:id limit:2 fields:country', 'clusters?sort=id&limit=2&fields=country'],
  ['search solar --limit 5', 'search?q=solar&limit=5'],
  ['resolve cluster automotriz nuevo leon', 'resolve?name=cluster%20automotriz%20nuevo%20leon'],
  ['match claut', 'clusters/claut/matches'],
  ['match hegan --limit 2 --organizations', 'clusters/hegan/matches?limit=2&organizations=true'],
  ['path claut hegan', 'paths?from=claut&to=hegan'],
  ['path claut hegan --count 20', 'paths?from=claut&to=hegan&count=20'],
  ['network claut', 'clusters/claut/network'],
  ['timeline --from 2017 --to 2018', 'timeline?from=2017&to=2018'],
  ['timeline claut', 'clusters/claut/timeline'],
  ['developments --limit 3', 'developments?limit=3'],
  ['developments aerospace --from 2023 --limit 500', 'developments?about=aerospace&from=2023&limit=500'],
  ['opportunities --limit 3', 'white-spots?limit=3'],
  ['opportunities --by region --sector ict --limit 500', 'white-spots?by=region&sectors=ict&limit=500'],
  ['briefing claut', 'briefings/clusters/claut'],
  ['briefing claut hegan', 'briefings/pairs/claut/hegan'],
  ['briefing atlas', 'briefings'],
]

/** Questions without an answer. Why that is so, each program says in its own terms. */
const empty: readonly (readonly [command: string, address: string])[] = [
  ['list events date:2030..', 'events?date=2030..&limit=100'],
  ['search zzzzqqqq', 'search?q=zzzzqqqq'],
  ['resolve zzzzqqqq', 'resolve?name=zzzzqqqq'],
  ['path claut hegan --max-length 1', 'paths?from=claut&to=hegan&maxLength=1'],
  ['timeline claut --from 1990 --to 1991', 'clusters/claut/timeline?from=1990&to=1991'],
  ['opportunities --sector agroindustry', 'white-spots?sectors=agroindustry'],
]

async function bothOf(command: string, address: string, language: string) {
  const response = await service.request(`/v1/${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
  expect(response.status).toBe(200)
  const line = JSON.parse(printed([...command.split(' '), '--json', '--lang', language]))
  return { line, http: withoutLinks(await response.text()) }
}

describe.each(['en', 'es'])('in %s', (language) => {
  it.each(commands)('puente %s --json prints what /v1/%s sends, without links', async (command, address) => {
    const { line, http } = await bothOf(command, address, language)
    expect(line).toEqual(http)
    expect(Object.keys(line)).toEqual(Object.keys(http))
  })

  it.each(empty)('puente %s --json has the members of /v1/%s', async (command, address) => {
    const { line, http } = await bothOf(command, address, language)
    expect(line.notice).toEqual(expect.any(String))
    expect(line).toEqual({
      ...http,
      notice: line.notice,
      ...(http.page && { page: { ...http.page, ...limitOf(line) } }),
    })
    expect(Object.keys(line)).toEqual(Object.keys(http))
  })
})

/** The default limits differ: the service sends pages, the command line prints all. */
const limitOf = ({ page: { limit } }: { readonly page: { readonly limit: number } }) => ({ limit })
