import { ageBetween } from '../../../age.ts'
import { all, any, type Criterion, isTrue, open, whenAgencyAgrees } from '../../../criterion.ts'
import { type Day, refOf } from '../../../place.ts'
import type { Program } from '../../../program.ts'
import { statusIn } from '../immigration/status-list.ts'
import { workUnderSga } from '../ssi/program.ts'
import { SSDI_AGES, SSDI_STATUSES } from './values.ts'

/**
 * SSDI: monthly money by a record of work, one's own or that of a parent for who was disabled before 22. What is saved and
 * what others earn do not count. Social Security keeps the records, so the answer is never more than "possible".
 */
export const incomeSsdi: Program = {
  id: 'income/ssdi',
  stream: 'other',
  gives: 'income',
  opens: null,
  office: 'social-security',
  law: 'SSA s.202(d) and s.223; 20 CFR 404.315 and 404.350',
  lawVerified: false,
  rule: (day) => ssdi(day),
  withoutState: (day) => ssdi(day),
}

const ssdi = (day: Day): Criterion => {
  const entry = day.read(SSDI_AGES)
  const ages = entry?.value ? ageBetween(entry.value.from, entry.value.to) : open('age', 'figure-uncertain')
  return any(
    isTrue('on-ssdi', 'receivesSsdi'),
    all(
      ages,
      whenAgencyAgrees(
        any(isTrue('disability', 'cannotWorkForYear'), isTrue('blind', 'isBlind')),
        'disability-decision',
      ),
      ownWork(day),
      open('ssdi-record', 'agency-decides', entry ? refOf(entry) : undefined),
      statusIn(day.read(SSDI_STATUSES)),
    ),
  )
}

/** Pay that is not substantial, which is more for blind people. Of a couple's pay nobody told whose it is. */
const ownWork = (day: Day): Criterion => {
  const under = any(workUnderSga(day), all(isTrue('blind', 'isBlind'), workUnderSga(day, 'blind')))
  const whose = open('earnings-under-sga', 'agency-decides')
  return (situation) => {
    const finding = under(situation)
    return finding.truth === 'no' && situation.known.livesWithSpouse !== false ? whose() : finding
  }
}
