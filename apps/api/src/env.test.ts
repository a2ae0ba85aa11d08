import * as ConfigProvider from 'effect/ConfigProvider'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { misspeltVariables, readEnvironment, variables } from './env.ts'

const read = (environment: Readonly<Record<string, string>>) =>
  Effect.runSync(
    Effect.match(Effect.provide(readEnvironment, ConfigProvider.layer(ConfigProvider.fromUnknown(environment))), {
      onFailure: ({ problems }) => problems,
      onSuccess: (value) => value,
    }),
  )

it('has usual values for everything', () => {
  const usual = {
    port: 3000,
    host: '127.0.0.1',
    dataset: '',
    baseIri: '',
    rateLimit: 0,
    trustedProxies: '',
    messageOrigins: { allowed: [], sameHost: false },
    maxConnections: 2000,
    threads: 'auto',
    log: 'requests',
  }
  expect(read({})).toEqual(usual)
  expect(read(Object.fromEntries(Object.values(variables).map(({ name }) => [name, ''])))).toEqual(usual)
})

it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('limits nobody on %s', (host) => {
  expect(read({ HOST: host })).toMatchObject({ rateLimit: 0 })
  expect(read({ HOST: host, PUENTE_RATE_LIMIT: '30' })).toMatchObject({ rateLimit: 30 })
})

it.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])('limits each client on %s, unless it is told not to', (host) => {
  expect(read({ HOST: host })).toMatchObject({ rateLimit: 600 })
  expect(read({ HOST: host, PUENTE_RATE_LIMIT: '0' })).toMatchObject({ rateLimit: 0 })
})

it('reads what it is told', () => {
  const given = {
    PORT: '0',
    HOST: '::1',
    PUENTE_DATA: 'our atlas.json',
    PUENTE_BASE_IRI: 'https://atlas.example/v1/',
    PUENTE_RATE_LIMIT: '1000',
    PUENTE_TRUSTED_PROXIES: 'loopback, 10.1.0.0/16, 2001:db8::/32',
    PUENTE_ALLOWED_ORIGINS: 'https://app.example, http://app.example:8080',
    PUENTE_MAX_CONNECTIONS: '50',
    PUENTE_THREADS: 'on',
    PUENTE_LOG: 'off',
  }
  expect(read(given)).toEqual({
    port: 0,
    host: '::1',
    dataset: 'our atlas.json',
    baseIri: 'https://atlas.example/v1/',
    rateLimit: 1000,
    trustedProxies: 'loopback, 10.1.0.0/16, 2001:db8::/32',
    messageOrigins: { allowed: ['https://app.example', 'http://app.example:8080'], sameHost: true },
    maxConnections: 50,
    threads: 'on',
    log: 'off',
  })
})

it('tells everything that is wrong at once, with what would be right', () => {
  const wrong = {
    PORT: '70000',
    HOST: 'http://localhost',
    PUENTE_BASE_IRI: 'atlas',
    PUENTE_RATE_LIMIT: 'none',
    PUENTE_TRUSTED_PROXIES: '10.0.0.0/33',
    PUENTE_ALLOWED_ORIGINS: 'https://app.example/, *',
    PUENTE_MAX_CONNECTIONS: '0',
    PUENTE_THREADS: '4',
    PUENTE_LOG: 'all',
  }
  expect(read(wrong)).toEqual([
    'PORT is "70000"; it takes a whole number from 0 to 65535; 0 is any free port.',
    'HOST is "http://localhost"; it takes a host name or IP address, like 0.0.0.0 for all.',
    'PUENTE_BASE_IRI is "atlas"; it takes an absolute IRI to put records below, like https://example.org/v1/.',
    'PUENTE_RATE_LIMIT is "none"; it takes how many requests each client may make in a minute, from 1 to 1000000; 0 is no limit.',
    'PUENTE_TRUSTED_PROXIES is "10.0.0.0/33"; it takes IP addresses, CIDR ranges, loopback, linklocal or uniquelocal, with commas between them.',
    'PUENTE_ALLOWED_ORIGINS is "https://app.example/, *"; it takes origins of web pages that may post to /mcp, like https://example.org, with commas between them, or * for all.',
    'PUENTE_MAX_CONNECTIONS is "0"; it takes how many connections may be open at once, from 1 to 1000000.',
    'PUENTE_THREADS is "4"; it takes on, for threads that answer; off; or auto, for threads where the dataset is large.',
    'PUENTE_LOG is "all"; it takes requests, for a line each, or off.',
  ])
})

it.each([
  ['127.0.0.1', '', false],
  ['localhost', '', false],
  ['127.0.0.1', 'loopback', true],
  ['0.0.0.0', '', true],
])('on %s behind "%s" takes messages from pages of its own host: %s', (host, proxies, sameHost) => {
  expect(read({ HOST: host, PUENTE_TRUSTED_PROXIES: proxies })).toMatchObject({ messageOrigins: { sameHost } })
})

it.each(['https://app.example/', 'app.example', 'https://*.example', 'https://app.example/path', 'null'])(
  'takes %j for no origin',
  (origin) => {
    expect(read({ PUENTE_ALLOWED_ORIGINS: origin })).toHaveLength(1)
  },
)

it.each(['abc', '-1', '3000.5', '65536', '3000 '])('takes %j for no port', (port) => {
  expect(read({ PORT: port })).toHaveLength(1)
})

it.each(['localhost', '0.0.0.0', '::', 'fe80::1', '::ffff:10.0.0.1', 'my-host.example'])(
  'takes %s for a host',
  (host) => {
    expect(read({ HOST: host })).toMatchObject({ host })
  },
)

it('names what looks like a variable and is none, but not what Kubernetes sets', () => {
  expect(misspeltVariables({ PUENTE_RATELIMIT: '5', PUENTE_RATE_LIMIT: '5', PUENTE_COLOUR: 'red', PORT: '1' })).toEqual(
    ['PUENTE_RATELIMIT is not read. Did you mean "PUENTE_RATE_LIMIT"?'],
  )
  const set = { PUENTE_PORT: 'tcp://10.0.0.1:80', PUENTE_SERVICE_HOST: '10.0.0.1', PUENTE_PORT_80_TCP_PORT: '80' }
  expect(misspeltVariables(set)).toEqual([])
})
