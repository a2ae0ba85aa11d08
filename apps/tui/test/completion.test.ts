import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { shells } from '../src/cli/choices.ts'
import { puente } from '../src/testing/piped-program.ts'
import { isInstalled, ShellTerminal } from '../src/testing/shell-terminal.ts'

let terminal: ShellTerminal | undefined

afterEach(() => {
  terminal?.close()
  terminal = undefined
})

describe.each(shells)('in a real %s', (shell) => {
  it.skipIf(!isInstalled(shell)).each([
    ['a command', 'puente sho', 'puente show '],
    ['a collection', 'puente list clus', 'puente list clusters '],
    ['an option', 'puente match claut --org', 'puente match claut --organizations '],
    ['one of few words', 'puente network claut --format graphm', 'puente network claut --format graphml '],
    ['a word joined to its option', 'puente --theme=con', 'puente --theme=contrast '],
    ['an id', 'puente show unaq-aero', 'puente show unaq-aeronautics-campus '],
    ['a value of a query', 'puente list clusters country:MX label:gol', 'puente list clusters country:MX label:gold '],
    [
      'a value behind a colon',
      'puente list awards level:gold scheme:',
      'puente list awards level:gold scheme:esca-label-scheme ',
    ],
    ['an address', 'puente open clusters/hega', 'puente open clusters/hegan '],
    ['a file', 'puente --data our-', 'puente --data our-atlas.json '],
  ])('completes %s', async (_, typed, completed) => {
    terminal = new ShellTerminal(shell)
    await terminal.ready()
    terminal.type(`${typed}\t`)
    // Something typed behind it shows where the word ends.
    terminal.type('#')
    await terminal.until(`${completed}#`)
  })

  it.skipIf(!isInstalled(shell))('completes a field of a query, and then shows the values that are left', async () => {
    terminal = new ShellTerminal(shell)
    await terminal.ready()
    terminal.type('puente list clusters sector:ict coun\t')
    await terminal.until('sector:ict country:')
    terminal.type('\t\t')
    await terminal.until((screen) => ['mx', 'pl', 'pt'].every((country) => screen.includes(country)))
  })
})

const secondAtlas = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))

/** What fish would offer: each with its meaning. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { status, out, err } = await puente(['complete', 'fish', '--', ...words])
  expect([status, err]).toEqual([0, ''])
  return out.split('\n').filter((line) => line !== '')
}

it('offers ids of the dataset that the line names, with their labels in its language', async () => {
  expect(await offered('--data', secondAtlas, 'show', 'niebla-m')).toEqual([
    expect.stringMatching(/^niebla-mission-2018\t/),
  ])
  expect(await offered('--lang', 'es', 'show', 'mx')).toContain('mx\tMéxico')
  expect(await offered('show', 'mx', '--lang=es', '')).toEqual([])
  expect(await offered('match', 'hega')).toEqual([expect.stringMatching(/^hegan\t/)])
  // Organizations are not matched.
  expect(await offered('match', 'unaq')).toEqual([])
})

it('offers the values of a query that the rest of it leaves, and only the options that are not given yet', async () => {
  const countries = await offered('list', 'clusters', 'sector:aerospace', 'country:')
  expect(countries).toContainEqual(expect.stringMatching(/^country:mx\t/))
  const options = await offered('match', 'claut', '--limit', '3', '--')
  expect(options).toContainEqual(expect.stringMatching(/^--sector\t/))
  expect(options.filter((option) => option.startsWith('--limit'))).toEqual([])
  expect(await offered('timeline', '--kind', 'award', 'ev')).toEqual(['event\t'])
  expect((await offered('network', 'claut', '--relation', 'ti')).map((one) => one.split('\t')[0])).toEqual(['ties'])
})

it('offers nothing where nothing fits, and keeps silent about it', async () => {
  expect(await offered('zzz', '')).toEqual([])
  expect(await offered('list', 'zzz', '')).toEqual([])
  expect(await offered('network', 'zzz', '--relation', '')).toEqual([])
  expect(await offered('show', 'claut', '--zzz', '')).toEqual([])
})

it('is quick: it loads neither React nor Ink nor what opens datasets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-'))
  const loaded = join(folder, 'loaded')
  for (const words of [
    ['show', 'cla'],
    ['open', 'clusters/c'],
    ['list', 'clusters', 'sector:'],
  ]) {
    await puente(['complete', 'bash', '--', ...words], { COMPANION_LOADED_FILE: loaded })
  }
  const files = readFileSync(loaded, 'utf8').trim().split('\n')
  rmSync(folder, { recursive: true })
  for (const url of files.filter((one) => one.startsWith('file:'))) {
    const text = readFileSync(fileURLToPath(url), 'utf8')
    expect(text, url).not.toContain('react.transitional.element')
    expect(text, url).not.toContain('~standard')
  }
})

it('names the nearest shell', async () => {
  const { status, out, err } = await puente(['completion', 'bas'])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('Did you mean "bash"?')
})
