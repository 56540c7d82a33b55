/** Under what the plan is kept on the phone, and where it opens. The worker beside it names the same two. */
export const KEPT = 'handrail-kept'
export const MINE = '/keep/mine'
/** Before what this browser keeps of a link that it opened. */
export const PASSES = 'handrail.keep.'
const WORKER = '/keep/worker.js'
/** The worker answers for what lies under this path, and for nothing else. */
const SCOPE = '/keep'

/** Whether this browser can keep a page at all: it does so over a safe connection alone. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window

/** Keeps the page on this phone; true once it opens with no network. Until then, one that was kept before stays. */
export async function keepHere(page: string, policy: string): Promise<boolean> {
  const before = await isKeptHere()
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE })
    if (!(await isActive(registration))) throw new Error('Nothing here would open the page with no network.')
    const kept = await caches.open(KEPT)
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    }
    await kept.put(MINE, new Response(page, { headers }))
    return true
  } catch {
    // A browser may refuse its store, as a private window does: then there is the file. What worked before is not touched.
    if (!before) await forgetHere()
    return false
  }
}

function isActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<boolean> {
  const worker = installing ?? waiting ?? active
  if (!worker) return Promise.resolve(false)
  if (worker.state === 'activated') return Promise.resolve(true)
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    })
  })
}

/** Whether something is kept here already. */
export async function isKeptHere(): Promise<boolean> {
  if (!canKeep()) return false
  try {
    return (await caches.match(MINE, { cacheName: KEPT })) !== undefined
  } catch {
    return false
  }
}

/** Takes it off this phone. */
export async function forgetHere(): Promise<void> {
  if (!canKeep()) return
  const workers = async () => {
    const registration = await navigator.serviceWorker.getRegistration(SCOPE)
    await registration?.unregister()
  }
  await Promise.allSettled([caches.delete(KEPT), workers()])
}
