// Answers for one page alone: what the person chose to keep on their own phone, with no network. Nothing else is touched.
const KEPT = 'handrail-kept'
const MINE = '/keep/mine'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname !== MINE) return
  const answer = async () => (await caches.match(MINE, { cacheName: KEPT })) ?? fetch(event.request)
  event.respondWith(answer())
})
