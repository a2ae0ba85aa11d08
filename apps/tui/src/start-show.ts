/**
 * `puente show <id> --json` alone, for the program that is started for each of many records: without the parser of command
 * lines, and as CommonJS, which Node loads faster.
 *
 * @module
 */
import { atlas } from '@puente/core'
import { reportFailures, viewFor } from './cli/command-context.ts'
import { withCleanOutput } from './cli/io.ts'
import { onProcess } from './cli/on-process.ts'
import { languageFromArgs } from './cli/raw-arguments.ts'
import { showJson } from './cli/show-json.ts'

/** Answers a command line that is known to ask for the record with an id. */
export const startShow = (id: string): Promise<void> =>
  onProcess((args, process) => {
    const io = withCleanOutput(process)
    const language = languageFromArgs(args, io)
    return reportFailures(io, language, () => showJson({ io, language, atlas: viewFor(atlas, {}) }, id))
  })
