/** What answers rest on: the best evidence by default, the paper or an earlier date where that is asked for. */
import { describe, expect, it } from 'vitest'
import { ask, askForAll, atlas } from '../testing/ask.ts'

const { body: document } = await ask('/openapi.json')

interface Described {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: string
}

interface Operation {
  readonly parameters: readonly Described[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>
}

/** Every question that can be asked with evidence and date: its address with what it needs, and its description. */
const questions = Object.entries<{ readonly get?: Operation }>(document.paths).flatMap(([path, { get }]) => {
  if (get === undefined || !get.parameters.some(({ name }) => name === 'asOf')) return []
  const example = (name: string) => get.parameters.find((one) => one.name === name)?.example ?? ''
  const needed = get.parameters.filter((one) => one.in === 'query' && one.required === true)
  const query = new URLSearchParams(needed.map(({ name }) => [name, example(name)]))
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name) => example(name))
  const schema = JSON.stringify(get.responses['200']?.content?.['application/json']?.schema ?? {})
  return [
    { ask: (more: string) => ask(`${address}?${query}&${more}`), address, namesDataset: schema.includes('Dataset') },
  ]
})

it('is the best evidence unless the paper is asked for', async () => {
  const visit = '/v1/events/eacp-abroad-visit-2017'
  const [plain, paper, best] = [
    await ask(visit),
    await ask(`${visit}?evidence=paper`),
    await ask(`${visit}?evidence=BEST`),
  ]
  expect([plain, paper, best].map(({ body }) => body.data.record.start)).toEqual([
    '2016-09-27',
    '2017-09',
    '2016-09-27',
  ])
  expect([plain, paper, best].map(({ body }) => body.dataset.evidence)).toEqual(['best', 'paper', 'best'])
  expect([plain, paper, best].map(({ body }) => body.dataset.asOf)).toEqual(['2026-11', '2019-03', '2026-11'])
})

it('has on the paper alone only what it knows', async () => {
  const total = async (query: string) => (await ask(`/v1/organizations?limit=1${query}`)).body.page.total
  expect(await total('&evidence=paper')).toBeLessThan(await total(''))
  expect((await ask('/v1/organizations/aeg')).status).toBe(200)
  expect((await ask('/v1/organizations/aeg?evidence=paper')).status).toBe(404)
})

it('is named by every answer that names its dataset', async () => {
  const naming = questions.filter(({ namesDataset }) => namesDataset)
  expect(naming.length).toBeGreaterThan(40)
  for (const question of naming) {
    const { status, body } = await question.ask('asOf=2026-01')
    expect([question.address, status, body.dataset]).toEqual([
      question.address,
      200,
      expect.objectContaining({ evidence: 'best', asOf: '2026-01', hash: atlas.hash }),
    ])
  }
})

describe('a day of March 2019', () => {
  const day = '2019-03-01'
  const then = `asOf=${day}`
  /** Whether a year, a month or a day comes after the day: as texts they stand in order. */
  const isLater = (date?: string) => date !== undefined && date > day
  const idsOf = (data: readonly { readonly id: string }[]) => data.map(({ id }) => id)

  it('finds ProMéxico at work, which was dissolved later', async () => {
    const ends = async (query: string) => {
      const { body } = await ask(`/v1/organizations/promexico?${query}`)
      return body.data.record.milestones.filter(({ kind }: { readonly kind: string }) => kind === 'dissolved')
    }
    expect(await ends('')).toHaveLength(1)
    expect(await ends(then)).toEqual([])
  })

  it('finds Britain on the European side, which it left in January 2020', async () => {
    const british = async (query: string) => (await ask(`/v1/clusters?side=eu&country=gb&${query}`)).body.page.total
    expect([(await british(then)) > 0, await british('')]).toEqual([true, 0])
    const offered = async (query: string) =>
      idsOf(
        (await ask(`/v1/clusters/claut/matches?limit=100&${query}`)).body.data.suggestions.map(
          ({ actor }: { readonly actor: { readonly id: string } }) => actor,
        ),
      )
    expect(await offered(then)).toContain('north-east-automotive-alliance')
    expect(await offered('')).not.toContain('north-east-automotive-alliance')
    const places = async (query: string) =>
      idsOf(
        (await ask(`/v1/white-spots?side=eu&limit=500&${query}`)).body.data.map(
          ({ place }: { readonly place: { readonly id: string } }) => place,
        ),
      )
    expect(await places(then)).toContain('gb')
    expect(await places('')).not.toContain('gb')
  })

  it('knows no event, tie or milestone that came later', async () => {
    for (const list of ['events', 'ties', 'instruments', 'organizations', 'clusters']) {
      const { data } = await askForAll(`/v1/${list}?limit=500&${then}`)
      const dates = data.flatMap(({ record: { start, since, milestones = [] } }) => [
        start,
        since,
        ...milestones.map(({ date }: { readonly date: string }) => date),
      ])
      expect(dates.filter(isLater)).toEqual([])
    }
  })

  it('has no later tie in the network', async () => {
    const later = atlas.records.ties.filter(({ since }) => isLater(since)).map(({ id }): string => id)
    expect(later.length).toBeGreaterThan(0)
    const stated = async (query: string) => {
      const { body } = await ask(`/v1/network?${query}`)
      const records = body.edges.map(({ record }: { readonly record: string }) => record)
      return later.filter((id) => records.includes(id))
    }
    expect(await stated('')).toEqual(later)
    expect(await stated(then)).toEqual([])
    expect((await ask(`/v1/network?${then}`)).body.graph).toMatchObject({ evidence: 'best', asOf: '2019-03-01' })
  })

  it('is the day of a briefing, which tells of nothing later', async () => {
    const { body } = await ask(`/v1/briefings/organizations/promexico?${then}`)
    expect(body.data.asOf).toBe('2019-03-01')
    expect((await ask(`/v1/briefings/organizations/promexico.md?${then}`)).text).toContain('As of 1 March 2019')
    const { events, ties } = atlas.records
    const later = [...events.filter(({ start }) => isLater(start)), ...ties.filter(({ since }) => isLater(since))].map(
      ({ id }): string => id,
    )
    const laterIn = async (query: string) => {
      const ids = JSON.stringify((await ask(`/v1/briefings?${query}`)).body.data.sections).match(/(?<="id":")[^"]+/g)
      return later.filter((id) => ids?.includes(id))
    }
    expect(await laterIn('')).not.toEqual([])
    expect(await laterIn(then)).toEqual([])
  })
})

describe('a question is refused', () => {
  it.each(questions)('before anything that the atlas holds: $address', async (question) => {
    const { status, body } = await question.ask('asOf=1492')
    expect([status, body.errors]).toEqual([
      400,
      [{ parameter: 'asOf', message: expect.stringMatching(/^the atlas holds nothing from 1492: /) }],
    ])
  })

  it.each(questions)('with a date that is none, or evidence that is none: $address', async (question) => {
    const { status, body } = await question.ask('asOf=2019-3-1&evidence=papr')
    expect([status, body.errors]).toEqual([
      400,
      expect.arrayContaining([
        { parameter: 'asOf', message: '"2019-3-1" is no date; write YYYY, YYYY-MM or YYYY-MM-DD' },
        expect.objectContaining({ parameter: 'evidence', didYouMean: ['paper'] }),
      ]),
    ])
  })

  it.each(['evidence', 'asOf'])(
    'about the whole dataset with %s, which holds all values side by side',
    async (name) => {
      for (const address of ['/v1/dataset', '/v1/dataset.ndjson', '/v1/dataset.jsonld', '/v1/dataset.zip']) {
        const { status, body } = await ask(`${address}?${name}=${name === 'asOf' ? '2019-03' : 'paper'}`)
        expect([address, status, body.errors[0]]).toEqual([
          address,
          400,
          { parameter: name, message: 'unknown parameter; there is lang' },
        ])
      }
    },
  )
})
