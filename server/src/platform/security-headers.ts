/**
 * What a page of ours may do, told to every browser. `connect-src 'none'` is the promise of the navigator: whatever
 * a person answers there, the page cannot send it anywhere.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'none'",
].join('; ')

/** Powers of a browser that no page of ours needs. */
const OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]

/**
 * Sent with every answer. Strict-Transport-Security is missing on purpose: Handrail speaks HTTP, and the proxy that
 * speaks HTTPS for it is the one that can promise it.
 */
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': OFF.map((power) => `${power}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

const STAFF_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
].join('; ')

const STAFF_NEEDS = ['publickey-credentials-create', 'publickey-credentials-get']

/** For the staff page: it may ask this server and nobody else, and it may use passkeys. */
export const STAFF_SECURITY_HEADERS = {
  'content-security-policy': STAFF_POLICY,
  'permissions-policy': OFF.map((power) => `${power}=(${STAFF_NEEDS.includes(power) ? 'self' : ''})`).join(
    ', ',
  ),
} as const

/** For pages on which somebody without an account sends something: they may ask this server, and nothing else. */
export const OUTSIDE_SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY.replace("connect-src 'none'", "connect-src 'self'"),
} as const

/** For the page that a person keeps on their own phone: as those, and with a worker that answers for it with no network. */
export const KEEP_SECURITY_HEADERS = {
  'content-security-policy': OUTSIDE_SECURITY_HEADERS['content-security-policy'].replace(
    "worker-src 'none'",
    "worker-src 'self'",
  ),
} as const

/**
 * The worker that keeps a safety plan answers for the link in a message too, which lies one step above it, and may ask this server
 * for that page.
 */
export const KEEP_WORKER_HEADERS = {
  'service-worker-allowed': '/keep',
  'content-security-policy': "default-src 'none'; connect-src 'self'",
} as const
