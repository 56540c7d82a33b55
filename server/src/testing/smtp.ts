import { SMTPServer } from 'smtp-server'

/** What arrived, as it came over the wire. */
export interface Arrived {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

export interface Smtp {
  readonly url: string
  readonly arrived: Arrived[]
  /** Answers the next letters so, instead of taking them: 451 is "try again", 550 is "never". */
  refuse(code: number | undefined): void
  stop(): Promise<void>
}

/** A real SMTP server of its own, without TLS, that takes letters of whoever knows the password. */
export async function startSmtp(): Promise<Smtp> {
  const arrived: Arrived[] = []
  let refusing: number | undefined
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth(auth, _session, done) {
      if (auth.username === 'handrail' && auth.password === 'p@ss') return done(null, { user: 'handrail' })
      done(new Error('Who are you?'))
    },
    onRcptTo(_address, _session, done) {
      done(refusing === undefined ? null : Object.assign(new Error('Not now.'), { responseCode: refusing }))
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        arrived.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString('utf8'),
        })
        done(null)
      })
    },
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject)
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return {
    url: `smtp://handrail:p%40ss@127.0.0.1:${port}?tls=none`,
    arrived,
    refuse: (code) => {
      refusing = code
    },
    stop: () => new Promise((done) => server.close(() => done())),
  }
}
