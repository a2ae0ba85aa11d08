#!/usr/bin/env node
import { dataCommand } from './data-command.ts'

// Whoever reads a pipe may stop early, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? undefined : 2)
  })
}

process.exitCode = dataCommand(process.argv.slice(2), process)
