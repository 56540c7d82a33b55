# Builds Handrail and runs it as a user without rights, with its data in /data.
FROM node:22-bookworm-slim AS build
WORKDIR /handrail
COPY . .
RUN npm ci

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 HANDRAIL_DATA=/data
WORKDIR /handrail
COPY --from=build /handrail/package.json /handrail/package-lock.json ./
COPY --from=build /handrail/eligibility ./eligibility
COPY --from=build /handrail/care ./care
COPY --from=build /handrail/fhir ./fhir
COPY --from=build /handrail/server ./server
COPY --from=build /handrail/web/package.json ./web/package.json
COPY --from=build /handrail/web/dist ./web/dist
COPY --from=build /handrail/e2e/package.json ./e2e/package.json
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force \
  && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "server/bin/handrail.js", "start"]
