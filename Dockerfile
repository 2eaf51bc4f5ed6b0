# Builds with everything, ships what runs: no build tools, no development packages, no source maps.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY scripts/ensure.mjs ./scripts/
COPY scripts/lib/run.mjs ./scripts/lib/
RUN node scripts/ensure.mjs
COPY . .
RUN node scripts/build.mjs && node scripts/pack.mjs /packed

FROM node:24-bookworm-slim
# What images and uploads leave behind goes back to the system; see scripts/lib/runtime.mjs.
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/app/data \
    MEDIA_DIR=/app/media \
    MALLOC_ARENA_MAX=2
WORKDIR /app
# Owned by root: the server may write to data and media alone.
COPY --from=build /packed ./
RUN install --directory --owner=node --group=node --mode=0700 data media
USER node
VOLUME ["/app/data", "/app/media"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "--no-warnings", "--max-semi-space-size=64", "--expose-gc", "dist/server.js"]
