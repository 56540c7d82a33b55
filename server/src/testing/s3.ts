import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { S3Settings } from '../platform/s3-files.ts'

/** A real S3-compatible server of its own, which checks signatures. */
export async function startS3(): Promise<{ readonly settings: S3Settings; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-s3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'documents', configs: [] }],
  })
  const { port } = await server.run()
  return {
    settings: {
      url: `http://127.0.0.1:${port}`,
      bucket: 'documents',
      region: 'us-east-1',
      // The one key that this server knows.
      keyId: 'S3RVER',
      secret: 'S3RVER',
    },
    async stop() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
