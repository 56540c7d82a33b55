import type { ReferralId } from '@handrail/care/referrals'
import { CaseOfRequest } from '../../intake/case-links.tsx'
import { ReferralPage } from '../../referrals/referral-page.tsx'
import { GiveRequest } from './give-request.tsx'

/** A request, with whom a supervisor gives it to, and the intake that it opened. */
export const RequestPage = () => <ReferralPage More={More} />

const More = ({ referral }: Readonly<{ referral: ReferralId }>) => (
  <>
    <GiveRequest referral={referral} />
    <CaseOfRequest referral={referral} />
  </>
)
