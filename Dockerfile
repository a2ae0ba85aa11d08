# syntax=docker/dockerfile:1

# Everything is bundled into a few files, so what builds them stays behind. Debian, since Node and esbuild come from npm
# for its C library.
FROM node:26.10.0-slim AS build
WORKDIR /puente
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prefer-offline --filter @puente/api...
RUN npx -y pnpm@12.21.0 --filter @puente/core --filter @puente/files --filter @puente/web --filter @puente/api exec tsup --format esm --no-dts --silent \
  && find apps/api/dist -name '*.map' -delete \
  && npx -y pnpm@12.21.0 --filter @puente/api exec node bundle/compile-at-start.ts

FROM node:26.10.0-alpine
LABEL org.opencontainers.image.title="Puente" \
      org.opencontainers.image.description="Atlas of industrial cluster cooperation between the European Union and Mexico, over HTTP" \
      org.opencontainers.image.licenses="MIT AND CC-BY-4.0" \
      org.opencontainers.image.version="0.1.0"
WORKDIR /puente
COPY --from=build /puente/apps/api/package.json /puente/apps/api/THIRD-PARTY-NOTICES.txt /puente/LICENSE ./
COPY --from=build /puente/apps/api/dist ./dist/
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
EXPOSE 3000
# By number, so that whoever runs it can tell that it is not root.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
