import { overview as overviewOf } from '@puente/core'
import { stampOf } from '../service.ts'
import { type App, endpoint } from './endpoint.ts'

/** The addresses to which `/v1` links, by name. */
function linksOf({ service: { links }, endpoints }: App): Readonly<Record<string, string>> {
  const basePath = links.home.slice(0, -1)
  const addressOf = (path: string) => (path.startsWith('/v1') ? links.api + path.slice('/v1'.length) : basePath + path)
  return Object.fromEntries(
    endpoints.flatMap(({ link, path }) => (link === undefined ? [] : [[link, addressOf(path)]])),
  )
}

export const overview = endpoint({
  path: '/v1',
  id: 'overview',
  tag: 'Dataset',
  link: 'self',
  summary: 'What the atlas holds, and where',
  description:
    'Every collection with how many records it has, how many findings of each kind, and the addresses of all questions.',
  formats: ['json'],
  answer: ({ z, component, object, string, optional, whole, list, answer }) =>
    answer({
      data: component(
        'Overview',
        object({
          title: string(),
          description: string(),
          licence: object({ id: string(), url: string() }),
          /** Where errors are reported. */
          feedback: optional(string()),
          total: whole,
          collections: list(
            object({
              name: string(),
              label: string(),
              description: string(),
              count: whole,
              /** How many of them only other sources than the main source of the dataset tell of. */
              beyondMainSource: whole,
              self: string(),
            }),
          ),
          /** How many findings there are of each kind, the most first. */
          findings: list(object({ kind: string(), label: string(), count: whole, self: string() })),
          links: z.record(string(), string()),
        }),
      ),
    }),
  handle: ({ app, service: { atlas, links }, language }) => {
    const { title, description, feedback, total, collections, findingKinds } = overviewOf(atlas)
    const data = {
      title: title[language],
      description: description[language],
      licence: atlas.manifest.licence,
      ...(feedback === undefined ? {} : { feedback }),
      total,
      collections: collections.map(({ collection, label, description, count, beyondMainSource }) => ({
        name: collection,
        label: label[language],
        description: description[language],
        count,
        beyondMainSource,
        self: links.collection(collection),
      })),
      findings: findingKinds.map(({ kind, label, count }) => ({
        kind,
        label: label[language],
        count,
        self: `${links.collection('findings')}?kind=${kind}`,
      })),
      links: linksOf(app),
    }
    return { json: { data, dataset: stampOf(atlas) } }
  },
})
