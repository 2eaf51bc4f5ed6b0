import type { RequestHandler } from 'express'
import { escapeHtml } from '../../base/html'
import { openApiDocument } from './openapi'

type Json = Record<string, unknown>

const escape = (text: unknown): string => escapeHtml(String(text))
const prose = (text: unknown): string => escape(text ?? '').replace(/`([^`]+)`/g, '<code>$1</code>')

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem;border-top:1px solid #8888;padding-top:1rem}
code,pre{font:14px/1.4 ui-monospace,monospace}
code,h1,h2,h3{overflow-wrap:anywhere}
pre{overflow:auto;padding:.75rem;border:1px solid #8888;border-radius:.5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8884}`

const block = (value: unknown): string => `<pre tabindex="0">${escape(JSON.stringify(value, null, 2))}</pre>`

type Content = Record<string, { schema?: unknown }>
const contents = (content: Content): string =>
  Object.entries(content)
    .map(([type, { schema }]) => `<p><code>${escape(type)}</code></p>${block(schema)}`)
    .join('')

interface Operation {
  summary?: string
  description?: string
  security?: unknown[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}

const operation = (
  method: string,
  path: string,
  { summary, description, security, requestBody, responses }: Operation,
): string => `
<h2 id="${escape(path.slice(1))}"><code>${escape(method.toUpperCase())} /ingest/v1${escape(path)}</code></h2>
<p><strong>${prose(summary)}.</strong> ${prose(description)}</p>
<p>${security ? 'Needs the device token: <code>Authorization: Bearer …</code>' : 'Needs no token.'}</p>
${requestBody ? `<h3>Body</h3>${contents(requestBody.content)}` : ''}
<h3>Answers</h3>
<table><thead><tr><th>Status</th><th>Meaning</th><th>Body</th></tr></thead><tbody>${Object.entries(responses)
  .map(([status, { description: meaning, content }]) => {
    const types = Object.keys(content ?? {}).map((type) => `<code>${escape(type)}</code>`)
    return `<tr><td>${escape(status)}</td><td>${prose(meaning)}</td><td>${types.join(', ')}</td></tr>`
  })
  .join('')}</tbody></table>`

const list = (text: string): string => {
  const [lead = '', ...items] = text.split(/\n+- /)
  return `<p>${prose(lead)}</p><ul>${items.map((item) => `<li>${prose(item)}</li>`).join('')}</ul>`
}

/** The device API as one page: written on the server, no script, nothing from elsewhere. */
export const docsPage = (): string => {
  // Our own document, whose parts are all there; its type allows every OpenAPI document.
  const document = openApiDocument() as unknown as {
    info: { title: string; description: string }
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Json }
  }
  const paths = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => operation(method, path, each)),
  )
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `<h3 id="${escape(name)}">${escape(name)}</h3>${block(schema)}`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.info.title)}</title><link rel="icon" type="image/svg+xml" href="/icon.svg"><style>${STYLE}</style></head><body><main>
<h1>${escape(document.info.title)}</h1>${list(document.info.description)}
<p>As OpenAPI 3.1: <a href="/ingest/v1/openapi.json">openapi.json</a></p>
${paths.join('')}<h2>Schemas</h2>${schemas.join('')}</main></body></html>`
}

export const apiDocs: RequestHandler = (_req, res) => {
  res.type('html').set('cache-control', 'no-store').send(docsPage())
}
