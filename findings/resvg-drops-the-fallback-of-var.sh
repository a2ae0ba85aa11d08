#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2 and sharp 0.34.5 (librsvg 2.61.2), tried on 2026-11-29 with Node 22 and later.
#
# Expected: an SVG with fill="var(--ink, #cc0000)" is drawn red where nothing sets --ink, as browsers draw it, or the
#           renderer says that it does not know the function.
# Happens:  librsvg draws red. resvg draws black, as if there were no fill at all, and says nothing; a fill in `style`
#           fares the same.
# Matters:  a picture that follows the page's theme by custom properties turns black where it is rendered to PNG with resvg
#           (previews in chats, thumbnails). Literal colours with classes beside them are drawn alike by all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 sharp@0.34.5
cat > draw.js <<'JS'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
for (const fill of ['fill="#cc0000"', 'fill="var(--ink, #cc0000)"', 'style="fill: var(--ink, #cc0000)"']) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" ${fill}/></svg>`
  const colour = (pixels) => [...pixels.subarray(0, 3)].join(' ')
  console.log(`${fill}: resvg ${colour(new Resvg(svg).render().pixels)}, librsvg ${colour(await sharp(Buffer.from(svg)).raw().toBuffer())}`)
}
JS
node draw.js | tee output.txt
diff output.txt - <<'EXPECTED'
fill="#cc0000": resvg 204 0 0, librsvg 204 0 0
fill="var(--ink, #cc0000)": resvg 0 0 0, librsvg 204 0 0
style="fill: var(--ink, #cc0000)": resvg 0 0 0, librsvg 204 0 0
EXPECTED
