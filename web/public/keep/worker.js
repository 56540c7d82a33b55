// Answers with what the person chose to keep on their own phone: at its own address, and at the link in their message where
// there is no network. Nothing else is touched.
const KEPT = 'handrail-kept'
const MINE = '/keep/mine'
const LINK = '/keep'

const kept = () => caches.match(MINE, { cacheName: KEPT })

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const fromNetwork = () => fetch(request)
  if (pathname === MINE) event.respondWith(kept().then((page) => page ?? fromNetwork()))
  if (pathname === LINK && request.mode === 'navigate')
    event.respondWith(fromNetwork().catch(async (failure) => (await kept()) ?? Promise.reject(failure)))
})
