#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { dataCommand, outputFailed } from './data-command.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may stop early, as `head` does: that is no error.
    if (error.code === 'EPIPE') process.exit()
    try {
      if (stream === process.stdout) writeSync(2, outputFailed(error, process))
    } finally {
      process.exit(2)
    }
  })
}

process.exitCode = dataCommand(process.argv.slice(2), process)
