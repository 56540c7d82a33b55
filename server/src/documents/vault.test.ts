import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AgencyId, agencyId, instantAt } from '@handrail/care'
import { fileId } from '@handrail/care/documents'
import { afterAll, expect, test } from 'vitest'
import { folderFiles } from '../platform/folder-files.ts'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { keysOf, Sealed } from '../platform/keys.ts'
import { BrokenFile } from './sealed-file.ts'
import { openVault, type SealedFile, type Vault } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-vault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [oldKey, newKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const vaultWith = (...secrets: readonly Buffer[]) => openVault(folderFiles(folder, Date.now), keysOf(secrets))
const agency = (): AgencyId => agencyId.parse(uuid7(Date.now()))
const aFile = () => fileId.parse(uuid7(Date.now()))

async function read(vault: Vault, sealed: SealedFile): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  for await (const part of (await vault.open(sealed)) ?? []) parts.push(part)
  return Buffer.concat(parts)
}

test('what lies in the folder shows nothing of a document', async () => {
  const us = agency()
  await vaultWith(oldKey).put(us, aFile(), Buffer.from('a letter from the landlord'))
  for (const name of readdirSync(join(folder, us)))
    expect(readFileSync(join(folder, us, name)).includes('landlord')).toBe(false)
})

test('a new key of the agency wraps the keys of files anew and leaves the files alone', async () => {
  const us = agency()
  const plain = secretBytes(100_000)
  const before = await vaultWith(oldKey).put(us, aFile(), plain)
  const bytes = readFileSync(join(folder, us, before.file))
  const both = vaultWith(newKey, oldKey)
  expect((await read(both, before))?.equals(plain)).toBe(true)
  const after = { ...before, key: both.rewrap(before) }
  expect(readFileSync(join(folder, us, before.file)).equals(bytes)).toBe(true)
  const alone = vaultWith(newKey)
  expect((await read(alone, after))?.equals(plain)).toBe(true)
  await expect(read(alone, before)).rejects.toThrow(Sealed)
  expect(both.mark).toEqual(alone.mark)
  expect(both.mark).not.toEqual(vaultWith(oldKey).mark)
})

test('a file and its key belong to one agency and one document', async () => {
  const vault = vaultWith(oldKey)
  const [us, them] = [agency(), agency()]
  const [one, two] = [
    await vault.put(us, aFile(), Buffer.from('one')),
    await vault.put(us, aFile(), Buffer.from('two')),
  ]
  await expect(read(vault, { ...one, key: two.key })).rejects.toThrow(Sealed)
  expect(await vault.open({ ...one, agency: them })).toBeUndefined()
  // Whoever may write to the folder cannot pass one document off as another.
  await folderFiles(folder, Date.now).put(`${us}/${one.file}`, readFileSync(join(folder, us, two.file)))
  await expect(read(vault, one)).rejects.toThrow(BrokenFile)
})

test('files are listed by agency and by when they were put, and strangers in the folder are left out', async () => {
  const vault = vaultWith(oldKey)
  const us = agency()
  const { file } = await vault.put(us, aFile(), Buffer.from('one'))
  await folderFiles(folder, Date.now).put(`${us}/something-else`, Buffer.from('not ours'))
  const before = async (ms: number) => {
    const found: string[] = []
    for await (const one of vault.putBefore(us, instantAt(ms))) found.push(one)
    return found
  }
  expect(await before(Date.now() + 60_000)).toEqual([file])
  expect(await before(Date.now() - 60_000)).toEqual([])
})
