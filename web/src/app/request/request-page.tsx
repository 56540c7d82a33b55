import { CaseOfRequest } from '../../intake/case-links.tsx'
import { ReferralPage } from '../../referrals/referral-page.tsx'

/** A request, with the intake that it opened. */
export const RequestPage = () => <ReferralPage More={CaseOfRequest} />
