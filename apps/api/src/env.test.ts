import * as ConfigProvider from 'effect/ConfigProvider'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

const read = (environment: Readonly<Record<string, string>>) =>
  Effect.runSync(
    Effect.match(Effect.provide(readEnvironment, ConfigProvider.layer(ConfigProvider.fromUnknown(environment))), {
      onFailure: ({ problems }) => problems,
      onSuccess: (value) => value,
    }),
  )

it('has usual values for everything', () => {
  const usual = { port: 3000, host: '127.0.0.1', dataset: '', baseIri: '' }
  expect(read({})).toEqual(usual)
  expect(read({ PORT: '', HOST: '', PUENTE_DATA: '', PUENTE_BASE_IRI: '' })).toEqual(usual)
})

it('reads what it is told', () => {
  const told = { PORT: '0', HOST: '::1', PUENTE_DATA: 'our atlas.json', PUENTE_BASE_IRI: 'https://atlas.example/v1/' }
  expect(read(told)).toEqual({
    port: 0,
    host: '::1',
    dataset: 'our atlas.json',
    baseIri: 'https://atlas.example/v1/',
  })
})

it('tells everything that is wrong at once, with what would be right', () => {
  expect(read({ PORT: '70000', HOST: 'http://localhost', PUENTE_BASE_IRI: 'atlas' })).toEqual([
    'PORT is "70000"; it takes a whole number from 0 to 65535; 0 is any free port.',
    'HOST is "http://localhost"; it takes a host name or IP address, like 0.0.0.0 for all.',
    'PUENTE_BASE_IRI is "atlas"; it takes an absolute IRI to put records below, like https://example.org/v1/.',
  ])
})

it.each(['abc', '-1', '3000.5', '65536', '3000 '])('takes %j for no port', (port) => {
  expect(read({ PORT: port })).toHaveLength(1)
})

it.each(['localhost', '0.0.0.0', '::', 'fe80::1', '::ffff:10.0.0.1', 'my-host.example'])(
  'takes %s for a host',
  (host) => {
    expect(read({ HOST: host })).toMatchObject({ host })
  },
)
