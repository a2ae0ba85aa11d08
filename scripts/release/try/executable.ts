/** Tries the executable: unpacked, where no Node is found. @module */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../archive.ts'
import { fileOf } from '../names.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import { tryProgram } from './answers.ts'
import { emptyHome } from './stranger.ts'

/** Unpacks it, and asks it as the package is asked. */
export async function* tryExecutable(out: string): AsyncGenerator<string> {
  yield await inTemporaryFolder(async (folder) => {
    await unpack(fileOf.executable(out), folder)
    const [name = ''] = readdirSync(folder)
    const env = { ...emptyHome(folder), PATH: '/nowhere' }
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const tried = await tryProgram({ command: [join(folder, name, 'puente')], cwd: empty, env })
    return `without Node: ${tried.join(', ')}`
  })
}
