/** What becomes of answers that cannot be written, on every Node that the program promises to run on. @module */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { supportedNodes } from '@puente/tooling/supported-nodes'
import { afterAll, describe, expect, it } from 'vitest'
import { typedInShell } from '../src/testing/piped-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isLinux = process.platform === 'linux'

describe.each(supportedNodes)('on $name', ({ program }) => {
  const typed = (line: string) => typedInShell(line, folder, program)

  it
    .skipIf(!isLinux)
    .each([
      'puente list clusters > /dev/full',
      'puente list clusters --json > /dev/full',
      'puente show claut > /dev/full',
      'puente search solar --csv > /dev/full',
      'puente export dataset > /dev/full',
      'puente briefing atlas > /dev/full',
      'puente completion bash > /dev/full',
      'puente complete bash -- show cla > /dev/full',
      'puente > /dev/full',
      'puente --help > /dev/full',
      'puente list --help > /dev/full',
      'puente --version > /dev/full',
    ])('says in a sentence that a disk is full: %s', async (line) => {
    expect(await typed(line)).toEqual({
      status: 1,
      out: '',
      err: 'puente: the answer could not be written: the disk is full.\n',
    })
  })

  it('says so where only a part of the answer has room', async () => {
    // A limit of eight kilobytes; the system would end a program that does not ignore its signal.
    const { status, err } = await typed("trap '' XFSZ; ulimit -f 8; puente export dataset > part.json")
    // Node 22 does not ignore it and is ended, of which the shell tells.
    expect([1, 153]).toContain(status)
    expect(err).toMatch(
      status === 1 ? /^puente: the answer could not be written: .*\n$/ : /^File size limit exceeded\n$/,
    )
  })

  it('ends quietly where its reader stops early, as a program that SIGPIPE ended', async () => {
    expect(await typed('puente list clusters --json | head -n 1')).toEqual({ status: 141, out: '{\n', err: '' })
    expect(await typed('puente export dataset | head -c 1')).toEqual({ status: 141, out: '{', err: '' })
  })

  it('loses nothing where its reader is slow and the pipe does not wait', async () => {
    // A program that ran before has made it one that does not wait.
    const notWaiting = `"$NODE" -e 'process.stdout.write("")'`
    const { out, err } = await typed(`{ ${notWaiting}; puente export dataset; } | { read first; cat | wc -c; }`)
    const whole = await typed('puente export dataset | wc -c')
    expect({ read: Number(out) + '{\n'.length, err }).toEqual({ read: Number(whole.out), err: '' })
  })

  it.skipIf(!isLinux)('keeps its status where nothing can be said', async () => {
    expect(await typed('puente show nobody 2> /dev/full')).toMatchObject({ status: 1 })
    expect(await typed('puente show nobody 2>&-')).toMatchObject({ status: 1 })
    expect(await typed('puente list nothing 2> /dev/full')).toMatchObject({ status: 2 })
    expect(await typed('puente list clusters --csv 2> /dev/full')).toMatchObject({ status: 0 })
  })

  it('answers without an input, a home, and a folder to stand in', async () => {
    const { out } = await typed('puente list clusters --csv')
    expect(await typed('puente list clusters --csv <&-')).toEqual({ status: 0, out, err: '' })
    expect(await typed('unset HOME; puente list clusters --csv')).toEqual({ status: 0, out, err: '' })
    const gone = await typed('mkdir gone && cd gone && rmdir ../gone && puente list clusters --csv')
    expect(gone).toEqual({ status: 0, out, err: '' })
  })
})

it.skipIf(!isLinux)('warns of a comparison that a shell took for a redirection', async () => {
  const { status, out, err } = await typedInShell('puente list events date>=2018', folder)
  expect({ status, out }).toEqual({ status: 0, out: '' })
  expect(err).toMatch(/^puente: .*"=2018".* Write date:2018\.\. or 'date>=2018'\.\n$/)
  expect(statSync(join(folder, '=2018')).size).toBeGreaterThan(0)
  expect((await typedInShell('puente --lang es list events date>=2019', folder)).err).toContain('Escriba date:2019..')
  const wanted = await typedInShell('puente list events --csv > events.csv', folder)
  expect(wanted).toEqual({ status: 0, out: '', err: '' })
  expect(readdirSync(folder)).toContain('events.csv')
  expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toMatch(/^id,/)
})
