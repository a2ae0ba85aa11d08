/** The proxies of docs/deploy.md, run as it has them, before the program as it is built. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, killAll, start } from '../../src/testing/program.ts'
import { askHttp1, askHttp2, protocolOf, type Through } from './ask-through.ts'
import { block, exchanged, freePorts, programCalled, type Started, selfSigned, started } from './blocks.ts'

const openssl = programCalled('openssl')
const nginx = programCalled('nginx')
const caddy = programCalled('caddy')
const varnish = programCalled('varnishd')

let folder: string
let service: ReturnType<typeof start>
let servicePort: string
let running: Started[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-deploy-'))
  // Servers that are started by root go on as somebody else.
  chmodSync(folder, 0o755)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

afterEach(async () => {
  for (const one of running) await one.stop()
  killAll()
})

/** The service, with the settings that the page wants behind a proxy. */
async function serve(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  running = []
  service = start({ PORT: '0', PUENTE_TRUSTED_PROXIES: 'loopback', PUENTE_RATE_LIMIT: '600', ...settings })
  servicePort = new URL(await addressOf(service)).port
}

async function behindNginx(program: string): Promise<{ readonly secure: number; readonly plain: number }> {
  const [secure = 0, plain = 0] = await freePorts(2)
  const { key, certificate } = selfSigned(openssl!, folder)
  const site = exchanged(block('nginx', '# /etc/nginx/conf.d/puente.conf'), {
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${secure} ssl http2;`,
    '/etc/letsencrypt/live/atlas.example/fullchain.pem': certificate,
    '/etc/letsencrypt/live/atlas.example/privkey.pem': key,
    '127.0.0.1:3000': `127.0.0.1:${servicePort}`,
  })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  // As Debian's own nginx.conf has it, the site is in its block of http; there, too, answers are packed.
  const whole = `pid ${folder}/nginx.pid;\nevents {}\nhttp {\naccess_log off;\ngzip on;\ngzip_proxied any;\ngzip_types application/json;\n${temporary.join('\n')}\n${site}\n}\n`
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, whole)
  const parameters = ['-e', 'stderr', '-p', folder, '-c', file, '-g', 'daemon off;']
  running.push(await started(program, parameters, () => askHttp1(`http://127.0.0.1:${plain}/`)))
  return { secure, plain }
}

async function behindCaddy(program: string): Promise<{ readonly secure: number }> {
  const [secure = 0] = await freePorts(1)
  const { key, certificate } = selfSigned(openssl!, folder)
  const site = exchanged(block('caddyfile'), {
    'atlas.example {': `https://localhost:${secure} {\n\ttls ${certificate} ${key}`,
    '127.0.0.1:3000': `127.0.0.1:${servicePort}`,
  })
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n}\n\n${site}`)
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const isThere = () => askHttp1(`https://localhost:${secure}/healthz`)
  running.push(await started(program, ['run', '--adapter', 'caddyfile', '--config', file], isThere, home))
  return { secure }
}

async function behindVarnish(program: string): Promise<number> {
  const [port = 0] = await freePorts(1)
  const file = join(folder, 'puente.vcl')
  writeFileSync(file, exchanged(block('vcl', 'vcl 4.1;'), { '.port = "3000"': `.port = "${servicePort}"` }))
  const parameters = [
    '-F',
    '-n',
    join(folder, 'varnish'),
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    file,
    '-s',
    'malloc,16m',
    '-T',
    'none',
  ]
  running.push(await started(program, parameters, () => askHttp1(`http://127.0.0.1:${port}/healthz`)))
  return port
}

/** The body, unpacked once. */
function unpacked({ headers, body }: Through): unknown {
  const coding = headers['content-encoding']
  const text = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body
  return JSON.parse(text.toString())
}

/** What is promised of the proxy that speaks TLS. */
async function expectProxied(secure: number): Promise<void> {
  const origin = `https://localhost:${secure}`
  expect(await protocolOf(secure)).toBe('h2')
  const first = await askHttp2(origin, '/v1/clusters', { 'accept-encoding': 'br, gzip' })
  expect([first.status, first.headers['content-encoding'], first.headers['strict-transport-security']]).toEqual([
    200,
    'br',
    'max-age=31536000',
  ])
  expect(unpacked(first)).toHaveProperty('page.total')
  expect(first.headers.vary).toContain('Accept-Encoding')
  const same = await askHttp2(origin, '/v1/clusters', {
    'accept-encoding': 'br, gzip',
    'if-none-match': String(first.headers.etag),
  })
  expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, first.headers.etag])
  const plain = await askHttp2(origin, '/v1/clusters?limit=2')
  expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined])
  const zipped = await askHttp2(origin, '/v1/clusters', { 'accept-encoding': 'gzip' })
  expect([zipped.headers['content-encoding'], unpacked(zipped)]).toEqual(['gzip', unpacked(first)])
  const moved = await askHttp2(origin, '//v1/Clusters/?limit=2')
  expect([moved.status, moved.headers.location]).toEqual([308, '/v1/clusters?limit=2'])
  const wrong = await askHttp2(origin, '/v1/nothing', { 'x-request-id': 'mine' })
  expect([wrong.status, wrong.headers['x-request-id'] === undefined]).toEqual([404, false])
  for (const path of ['/metrics', '/metrics?a', '//metrics', '/v1/../metrics']) {
    const { body } = await askHttp1(origin + path)
    expect([path, body.includes('http_request_duration')]).toEqual([path, false])
  }
  const page = await askHttp2(origin, '/v1', { accept: 'text/html' })
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  const message = await askHttp1(`${origin}/mcp`, { origin: 'https://evil.example' }, 'POST')
  expect(message.status).toBe(403)
}

/** Clients are told apart by the address that the proxy says, whatever they say themselves. */
async function expectOneClient(secure: number): Promise<void> {
  const statuses: number[] = []
  for (const address of ['192.0.2.1', '192.0.2.2', '127.0.0.1, 192.0.2.3']) {
    const headers = { 'x-forwarded-for': address }
    // Not from the proxy's own address, whose word is taken.
    const { status } = await askHttp1(`https://localhost:${secure}/v1`, headers, 'GET', '127.0.0.2')
    statuses.push(status)
  }
  expect(statuses).toEqual([200, 429, 429])
}

describe.skipIf(openssl === undefined)('the blocks of docs/deploy.md', () => {
  it.skipIf(nginx === undefined)('nginx (skipped where it is not installed)', async () => {
    await serve()
    const { secure, plain } = await behindNginx(nginx!)
    const redirected = await askHttp1(`http://127.0.0.1:${plain}/v1?lang=es`)
    expect([redirected.status, redirected.headers.location]).toEqual([308, 'https://127.0.0.1/v1?lang=es'])
    await expectProxied(secure)
    const [first, second] = [
      await askHttp2(`https://localhost:${secure}`, '/v1'),
      await askHttp2(`https://localhost:${secure}`, '/v1'),
    ]
    expect(first.headers['x-request-id']).toMatch(/^[\da-f]{32}$/)
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
  })

  it.skipIf(nginx === undefined)('nginx tells who a client is', async () => {
    await serve({ PUENTE_RATE_LIMIT: '1', PUENTE_TRUSTED_PROXIES: '127.0.0.1' })
    await expectOneClient((await behindNginx(nginx!)).secure)
  })

  it.skipIf(caddy === undefined)('Caddy tells who a client is', async () => {
    await serve({ PUENTE_RATE_LIMIT: '1', PUENTE_TRUSTED_PROXIES: '127.0.0.1' })
    await expectOneClient((await behindCaddy(caddy!)).secure)
  })

  it.skipIf(caddy === undefined)('Caddy (skipped where it is not installed)', async () => {
    await serve()
    const { secure } = await behindCaddy(caddy!)
    await expectProxied(secure)
  })
})

describe.skipIf(varnish === undefined)('Varnish (skipped where it is not installed)', () => {
  it('gives nothing of one client to another, and asks again by the tag', async () => {
    await serve()
    const port = await behindVarnish(varnish!)
    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      askHttp1(`http://127.0.0.1:${port}${path}`, headers)
    const one = await ask('/v1/clusters', { 'X-Request-Id': 'one', Cookie: 'a=b', 'X-Forwarded-For': '192.0.2.1' })
    const two = await ask('/v1/clusters?utm_source=a', { 'X-Request-Id': 'two', 'X-Forwarded-For': '192.0.2.2' })
    const again = await ask('/v1/clusters', { 'X-Request-Id': 'two', 'X-Forwarded-For': '192.0.2.2' })
    expect([one, two, again].map(({ status }) => status)).toEqual([200, 200, 200])
    // Two numbers say that the answer is that of an earlier request.
    expect(String(again.headers['x-varnish']).split(' ')).toHaveLength(2)
    for (const { headers } of [one, again]) {
      expect([headers['x-request-id'], headers.ratelimit, headers['ratelimit-policy']]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
    expect([again.headers.etag, again.body.equals(one.body)]).toEqual([one.headers.etag, true])
    const same = await ask('/v1/clusters', { 'If-None-Match': String(one.headers.etag) })
    expect(same.status).toBe(304)
    const spanish = await ask('/v1/clusters', { 'Accept-Language': 'es' })
    expect([spanish.headers['content-language'], spanish.body.equals(one.body)]).toEqual(['es', false])
    const page = await ask('/v1/clusters', { Accept: 'text/html' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const wrong = [await ask('/v1/nothing', { 'X-Request-Id': 'a' }), await ask('/v1/nothing', { 'X-Request-Id': 'b' })]
    expect(wrong.map(({ headers }) => headers['x-request-id'])).toEqual(['a', 'b'])
    for (const path of ['/metrics', '/Metrics', '//metrics', '/metrics?a=b'])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })
})
