import type { AgencyId, Instant, PlainDate, Role, StaffId } from '@handrail/care'
import type { Factors, NewFactor, PasskeyId, Policy, Someone } from '@handrail/care/signin'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** A member of staff as sign-in finds them, with what only the server may know. */
export interface Found extends Someone {
  readonly name: string
  readonly email: string
  readonly hasAccount: boolean
  readonly passwordHash: string | null
  readonly totpSealed: Buffer | null
  readonly totpStep: number | null
  readonly codesLeft: number
}

interface FoundRow extends Omit<Found, 'ways'> {
  readonly hasPasskey: boolean
}

/** The member of staff, if they work here on that day. */
export async function findSomeone(
  tx: Tx,
  agency: AgencyId,
  by: { readonly email: string } | { readonly staff: StaffId },
  on: PlainDate,
): Promise<Found | undefined> {
  const which: Sql = 'email' in by ? sql`lower(w.email) = lower(${by.email})` : sql`w.staff_id = ${by.staff}`
  const row = await tx.row<FoundRow>(sql`
    select w.staff_id as staff, w.name, w.email, a.staff_id is not null as "hasAccount",
      a.password_hash as "passwordHash", a.totp_sealed as "totpSealed", a.totp_step as "totpStep",
      a.last_role as "lastRole",
      coalesce(array_agg(w.role order by w.from_on, w.role)
        filter (where w.from_on <= ${on} and (w.until_on is null or w.until_on >= ${on})), '{}') as roles,
      exists (select 1 from passkeys k where k.agency_id = ${agency} and k.staff_id = w.staff_id) as "hasPasskey",
      (select count(*) from recovery_codes c
        where c.agency_id = ${agency} and c.staff_id = w.staff_id and c.used_at is null) as "codesLeft"
    from staff_at_work w left join accounts a on a.agency_id = w.agency_id and a.staff_id = w.staff_id
    where w.agency_id = ${agency} and ${which} and (w.left_on is null or w.left_on >= ${on})
    group by w.staff_id, w.name, w.email, a.agency_id, a.staff_id`)
  if (!row) return undefined
  const { hasPasskey, ...found } = row
  const ways = [
    ...(found.totpSealed === null ? [] : (['totp'] as const)),
    ...(hasPasskey ? (['passkey'] as const) : []),
    ...(found.codesLeft > 0 ? (['recovery'] as const) : []),
  ]
  return { ...found, ways }
}

/** What a decision may see of them. */
export const someoneOf = ({ staff, roles, lastRole, ways }: Found): Someone => ({
  staff,
  roles,
  lastRole,
  ways,
})

/** The policy that holds, or nothing when the agency has set none. */
export async function findPolicy(tx: Tx, agency: AgencyId): Promise<Policy | undefined> {
  return tx.row<Policy>(sql`
    select second_factor as "secondFactor", idle_minutes as "idleMinutes", version
    from signin_policies where agency_id = ${agency}`)
}

export async function savePolicy(tx: Tx, agency: AgencyId, policy: Policy): Promise<void> {
  const { secondFactor, idleMinutes, version } = policy
  await tx.run(sql`
    insert into signin_policies (agency_id, second_factor, idle_minutes, version)
    values (${agency}, ${secondFactor}, ${idleMinutes}, ${version})
    on conflict (agency_id) do update
      set second_factor = excluded.second_factor, idle_minutes = excluded.idle_minutes, version = excluded.version`)
  await tx.run(sql`
    update sessions set idle_minutes = ${idleMinutes} where agency_id = ${agency} and ended_at is null`)
}

export interface AgencyHere {
  readonly name: string
  readonly slug: string
  readonly zone: string
  readonly language: 'en' | 'es'
  readonly demo: boolean
}

export async function findAgency(tx: Tx, agency: AgencyId): Promise<AgencyHere | undefined> {
  return tx.row<AgencyHere>(
    sql`select name, slug, zone, language, demo from agencies where agency_id = ${agency}`,
  )
}

/** True once anybody can come in. */
export async function hasAccounts(tx: Tx, agency: AgencyId): Promise<boolean> {
  return (await tx.row(sql`select 1 from accounts where agency_id = ${agency} limit 1`)) !== undefined
}

export async function ensureAccount(tx: Tx, agency: AgencyId, staff: StaffId, at: Instant): Promise<void> {
  await tx.run(sql`
    insert into accounts (agency_id, staff_id, created_at) values (${agency}, ${staff}, ${at})
    on conflict (agency_id, staff_id) do nothing`)
}

export async function savePassword(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  password: { readonly hash: string; readonly at: Instant },
): Promise<void> {
  await ensureAccount(tx, agency, staff, password.at)
  await tx.run(sql`
    update accounts set password_hash = ${password.hash}, password_set_at = ${password.at}
    where agency_id = ${agency} and staff_id = ${staff}`)
}

/** The same password under the cost that holds now. */
export async function saveRehash(tx: Tx, agency: AgencyId, staff: StaffId, hash: string): Promise<void> {
  await tx.run(
    sql`update accounts set password_hash = ${hash} where agency_id = ${agency} and staff_id = ${staff}`,
  )
}

export async function saveLastRole(tx: Tx, agency: AgencyId, staff: StaffId, role: Role): Promise<void> {
  await tx.run(
    sql`update accounts set last_role = ${role} where agency_id = ${agency} and staff_id = ${staff}`,
  )
}

/** What is being set up or asked for, and still holds. */
export interface Pending {
  readonly totp: Buffer | null
  readonly challenge: Buffer | null
}

export async function findPending(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  now: Instant,
): Promise<Pending | undefined> {
  return tx.row<Pending>(sql`
    select pending_totp as totp, pending_challenge as challenge from accounts
    where agency_id = ${agency} and staff_id = ${staff} and pending_until > ${now}`)
}

export async function savePending(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  pending: Pending & { readonly until: Instant | null },
): Promise<void> {
  await tx.run(sql`
    update accounts set pending_totp = ${pending.totp}, pending_challenge = ${pending.challenge},
      pending_until = ${pending.until}
    where agency_id = ${agency} and staff_id = ${staff}`)
}

const NOTHING_PENDING = { totp: null, challenge: null, until: null }

export async function saveTotpStep(tx: Tx, agency: AgencyId, staff: StaffId, step: number): Promise<void> {
  await tx.run(
    sql`update accounts set totp_step = ${step} where agency_id = ${agency} and staff_id = ${staff}`,
  )
}

export interface PasskeyRow {
  readonly id: PasskeyId
  readonly staff: StaffId
  readonly credential: Buffer
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
  readonly site: string
}

export async function passkeysOf(tx: Tx, agency: AgencyId, staff: StaffId): Promise<readonly PasskeyRow[]> {
  return tx.rows<PasskeyRow>(sql`
    select passkey_id as id, staff_id as staff, credential, public_key as "publicKey", counter, transports, site
    from passkeys where agency_id = ${agency} and staff_id = ${staff} order by added_at`)
}

export async function isPasskeyKnown(tx: Tx, agency: AgencyId, credential: Buffer): Promise<boolean> {
  const found = await tx.row(
    sql`select 1 from passkeys where agency_id = ${agency} and credential = ${credential}`,
  )
  return found !== undefined
}

export async function savePasskeyUse(
  tx: Tx,
  agency: AgencyId,
  use: { readonly passkey: string; readonly counter: number; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    update passkeys set counter = ${use.counter}, used_at = ${use.at}
    where agency_id = ${agency} and passkey_id = ${use.passkey}`)
}

/** Takes in a factor that was set up: the app's secret moves from pending to its place. */
export async function addFactor(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  factor: NewFactor & { readonly at: Instant },
): Promise<void> {
  if (factor.kind === 'totp') {
    await tx.run(sql`
      update accounts set totp_sealed = pending_totp, totp_step = ${factor.step}
      where agency_id = ${agency} and staff_id = ${staff}`)
  } else {
    const { id, credential, publicKey, counter, transports, site, label, at } = factor
    await tx.run(sql`
      insert into passkeys (agency_id, passkey_id, staff_id, credential, public_key, counter, transports, site, label,
        added_at)
      values (${agency}, ${id}, ${staff}, ${Buffer.from(credential, 'base64url')},
        ${Buffer.from(publicKey, 'base64url')}, ${counter}, ${transports}, ${site}, ${label}, ${at})`)
  }
  await savePending(tx, agency, staff, NOTHING_PENDING)
}

export async function removePasskey(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  passkey: string,
): Promise<void> {
  await tx.run(sql`
    delete from passkeys where agency_id = ${agency} and staff_id = ${staff} and passkey_id = ${passkey}`)
}

export async function removeTotp(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await tx.run(sql`
    update accounts set totp_sealed = null, totp_step = null, pending_totp = null, pending_challenge = null
    where agency_id = ${agency} and staff_id = ${staff}`)
}

export async function removeAllFactors(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await removeTotp(tx, agency, staff)
  await tx.run(sql`delete from passkeys where agency_id = ${agency} and staff_id = ${staff}`)
  await removeCodes(tx, agency, staff)
}

export async function removeCodes(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await tx.run(sql`delete from recovery_codes where agency_id = ${agency} and staff_id = ${staff}`)
}

export async function replaceCodes(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  hashes: readonly Buffer[],
): Promise<void> {
  await removeCodes(tx, agency, staff)
  await tx.run(sql`
    insert into recovery_codes (agency_id, staff_id, code_hash)
    select ${agency}::uuid, ${staff}::uuid, code from unnest(${hashes}::bytea[]) code`)
}

export async function isCodeUnused(tx: Tx, agency: AgencyId, staff: StaffId, hash: Buffer): Promise<boolean> {
  const found = await tx.row(sql`
    select 1 from recovery_codes
    where agency_id = ${agency} and staff_id = ${staff} and code_hash = ${hash} and used_at is null for update`)
  return found !== undefined
}

export async function spendCode(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  spent: { readonly hash: Buffer; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    update recovery_codes set used_at = ${spent.at}
    where agency_id = ${agency} and staff_id = ${staff} and code_hash = ${spent.hash}`)
}

export async function factorsOf(tx: Tx, agency: AgencyId, staff: StaffId): Promise<Factors> {
  const [account, passkeys] = await Promise.all([
    tx.row<{ password: boolean; totp: boolean; codesLeft: number; singleSignOn: boolean }>(sql`
      select a.password_hash is not null as password, a.totp_sealed is not null as totp,
        (select count(*) from recovery_codes c
          where c.agency_id = ${agency} and c.staff_id = ${staff} and c.used_at is null) as "codesLeft",
        exists (select 1 from outside_identities o where o.agency_id = ${agency} and o.staff_id = ${staff})
          as "singleSignOn"
      from accounts a where a.agency_id = ${agency} and a.staff_id = ${staff}`),
    tx.rows<Factors['passkeys'][number]>(sql`
      select passkey_id as passkey, label, added_at as "addedAt", used_at as "usedAt"
      from passkeys where agency_id = ${agency} and staff_id = ${staff} order by added_at`),
  ])
  return {
    password: account?.password === true,
    totp: account?.totp === true,
    passkeys: [...passkeys],
    recoveryCodesLeft: account?.codesLeft ?? 0,
    singleSignOn: account?.singleSignOn === true,
  }
}

/** True for whoever is or was a member of staff here. */
export async function isStaff(tx: Tx, agency: AgencyId, staff: StaffId): Promise<boolean> {
  const found = await tx.row(
    sql`select 1 from staff_at_work where agency_id = ${agency} and staff_id = ${staff} limit 1`,
  )
  return found !== undefined
}
