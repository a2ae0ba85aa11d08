/** The packed explorer, as npm installs it, in each Node that is promised and with no network. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { supportedNodes } from '@puente/tooling/supported-nodes'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { asksAsAStranger } from './as-a-stranger.ts'
import { run, runIn } from './scratch-project.ts'

const tarball = () => inject('packed').find(({ name }) => name === '@puente/tui')?.tarball ?? ''
const folder = (name: string) => join(inject('scratchFolder'), name)
const npm = (program: string) => join(inject('scratchFolder'), 'node_modules/npm/bin', program)

beforeAll(async () => {
  mkdirSync(folder('global'))
  const where = ['--global', '--prefix', folder('global'), '--cache', folder('npm-cache')]
  await run(process.execPath, npm('npm-cli.js'), 'install', '--offline', ...where, tarball())
})

it('is one package, which brings all that it needs', () => {
  expect(readdirSync(folder('global/lib/node_modules'))).toEqual(['@puente'])
  expect(readdirSync(folder('global/lib/node_modules/@puente/tui'))).toEqual(expect.arrayContaining(['dist', 'man']))
  expect(readdirSync(folder('global/lib/node_modules/@puente/tui'))).not.toContain('node_modules')
  const manifest = JSON.parse(readFileSync(folder('global/lib/node_modules/@puente/tui/package.json'), 'utf8'))
  expect(Object.keys(manifest)).not.toContain('dependencies')
})

it('is run without being installed', async () => {
  mkdirSync(folder('elsewhere'))
  const args = ['--offline', '--yes', '--cache', folder('npm-cache'), `file:${tarball()}`, 'show', 'claut', '--json']
  const shown = await runIn(folder('elsewhere'), process.execPath, npm('npx-cli.js'), ...args)
  expect(JSON.parse(shown)).toMatchObject({ data: { id: 'claut' } })
})

describe.each(supportedNodes)('in $name', ({ name, program }) => {
  const home = () => folder(`home-${name.replace(' ', '-')}`)
  beforeAll(() => mkdirSync(home()))
  asksAsAStranger(() => ({
    command: [folder('global/bin/puente')],
    env: { PATH: `${dirname(program)}:/usr/bin:/bin`, HOME: home(), LANG: 'C.UTF-8' },
    folder: home(),
    seenAs: home(),
  }))
})
