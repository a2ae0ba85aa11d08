/** nginx and Varnish before several replicas, set as docs/deploy.md has it. @module */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { askHttp1 } from './ask-through.ts'
import { block, exchanged, freePorts, type Started, started } from './blocks.ts'

/** A proxy that runs. */
export interface ProxyServer extends Started {
  /** The port on which it takes requests, without TLS. */
  readonly port: number
  /** Resolves when it takes all replicas for ready; absent where it does not ask them. */
  readonly allReady?: () => Promise<void>
}

/** What a proxy is started with. */
export interface ProxyOptions {
  /** The program, like `/usr/sbin/nginx`. */
  readonly program: string
  /** A folder that others may read, for what the program writes. */
  readonly folder: string
  /** The ports of the three replicas. */
  readonly ports: readonly number[]
}

/** What can be different for nginx. */
export interface NginxOptions extends ProxyOptions {
  /** False: without the lines on the cache. */
  readonly cache?: boolean
  /** False: without `max_fails=0`, as nginx is by default. */
  readonly endlessFails?: boolean
  /** A replica with another dataset. */
  readonly canary?: { readonly port: number; readonly hash: string }
}

/** A text with the ports of the page exchanged for others. */
function withPorts(text: string, ports: readonly number[], spelled: (port: number | string) => string): string {
  // In two steps: a port of the machine may be one of the page.
  const marked = exchanged(text, Object.fromEntries(ports.map((_, index) => [spelled(3001 + index), `PORT-${index}`])))
  return exchanged(marked, Object.fromEntries(ports.map((port, index) => [`PORT-${index}`, spelled(port)])))
}

/** Everything of the page that stands in nginx's `http { }`. */
function nginxSites(port: number, { folder, ports, cache = true, endlessFails = true, canary }: NginxOptions): string {
  const replicas = exchanged(block('nginx', '# /etc/nginx/conf.d/puente-replicas.conf'), {
    '/var/cache/nginx/puente': join(folder, 'cache'),
    ...(!endlessFails && { ' max_fails=0;': ';' }),
  })
  const [beforeCache = '', onCache = ''] = block('nginx', '# /etc/nginx/snippets').split('\n\n')
  const single = block('nginx', '# /etc/nginx/conf.d/puente.conf')
  const [upstream = ''] = /^upstream puente \{\n[^}]*\}\n/m.exec(single) ?? []
  const site = exchanged(single, {
    [upstream]: '',
    // The test beside this one has it with TLS.
    'listen 443 ssl http2;': `listen 127.0.0.1:${port};`,
    'ssl_certificate /etc/letsencrypt/live/atlas.example/fullchain.pem;': '',
    'ssl_certificate_key /etc/letsencrypt/live/atlas.example/privkey.pem;': '',
    'ssl_protocols TLSv1.2 TLSv1.3;': '',
    'listen 80;\n  server_name atlas.example;': `listen unix:${join(folder, 'redirects.sock')};`,
    'proxy_pass http://puente;': [
      `proxy_pass http://${canary === undefined ? 'puente' : '$replicas'};`,
      beforeCache,
      cache ? onCache : '',
    ].join('\n'),
  })
  if (canary === undefined) return withPorts(`${replicas}\n${site}`, ports, (of) => `127.0.0.1:${of}`)
  const beside = exchanged(block('nginx', '# /etc/nginx/conf.d/puente-canary.conf'), { 'NEW-HASH': canary.hash })
  return withPorts(`${replicas}\n${beside}\n${site}`, [...ports, canary.port], (of) => `127.0.0.1:${of}`)
}

/** Starts nginx before three replicas. */
export async function nginxBefore(options: NginxOptions): Promise<ProxyServer> {
  const { program, folder } = options
  const [port = 0] = await freePorts(1)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const whole = [
    `pid ${join(folder, 'nginx.pid')};`,
    'worker_processes auto;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((kind) => `${kind}_temp_path ${join(folder, kind)};`),
    nginxSites(port, options),
    '}',
  ]
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, whole.join('\n'))
  const parameters = ['-e', join(folder, 'error.log'), '-p', folder, '-c', file, '-g', 'daemon off;']
  return { ...(await started(program, parameters, () => askHttp1(`http://127.0.0.1:${port}/healthz`))), port }
}

/** Resolves when no backend of a Varnish is sick. */
async function allHealthy(instance: string): Promise<void> {
  const list = () => promisify(execFile)('varnishadm', ['-n', instance, 'backend.list'])
  while (/\bsick\b/i.test((await list()).stdout)) await new Promise((resolve) => setImmediate(resolve))
}

/** Starts Varnish before three replicas. */
export async function varnishBefore({ program, folder, ports }: ProxyOptions): Promise<ProxyServer> {
  const [port = 0, administration = 0] = await freePorts(2)
  const file = join(folder, 'puente.vcl')
  writeFileSync(
    file,
    withPorts(block('vcl', '# /etc/varnish/puente-replicas.vcl'), ports, (of) => `.port = "${of}"`),
  )
  const instance = join(folder, 'varnish')
  const parameters = ['-F', '-n', instance, '-a', `127.0.0.1:${port}`, '-f', file]
  const others = ['-s', 'malloc,256m', '-T', `127.0.0.1:${administration}`]
  return {
    ...(await started(program, [...parameters, ...others], () => askHttp1(`http://127.0.0.1:${port}/healthz`))),
    port,
    allReady: () => allHealthy(instance),
  }
}
