// Sixteen callers at once, each sending its next request when the last was answered.
import { Agent, request } from 'node:http'

export const CALLERS = 16

/** Answers with requests a second and the 50th and 99th hundredth of the time, in milliseconds. */
export async function load(count, send) {
  const times = []
  let sent = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      while (sent < count) {
        sent += 1
        const at = performance.now()
        await send(sent)
        times.push(performance.now() - at)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const part = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  return { rate: count / seconds, p50: part(0.5), p99: part(0.99) }
}

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS })

/** Posts JSON and answers with the body; fails when the status is not 200. */
export function post(url, body = {}, headers = {}) {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          ...headers,
        },
      },
      (response) => {
        let answer = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => {
          answer += chunk
        })
        response.on('end', () =>
          response.statusCode === 200
            ? resolve({
                body: JSON.parse(answer),
                cookie: response.headers['set-cookie']?.[0]?.split(';')[0],
              })
            : reject(new Error(`${url}: ${response.statusCode} ${answer.slice(0, 300)}`)),
        )
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })
}
