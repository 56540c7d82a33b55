/*
 * The sources that dated values name in `src`: a short id, the title, and where it can be read. A source of
 * facts only: no code or text is copied from any of them.
 *
 * Compiled 2026-11-23. An id is never given to another source: stored reasons name it.
 */

/** Where a figure comes from. */
export interface Source {
  readonly title: string
  /** The paragraph, notice or bulletin. */
  readonly cite?: string
  readonly url?: string
  /** A public repository at a commit. */
  readonly ref?: string
  /** When it was published or last changed, as far as it says. */
  readonly date?: string
  /** A page that tells what another one says: kept for the record, and never shown as what to trust. */
  readonly secondHand?: true
}

/** Every source by its id. */
// biome-ignore format: one line per record
export const SOURCES = {
  pl116260: { title: 'Consolidated Appropriations Act, 2021', cite: 'P.L. 116-260 division CC s.208', date: '2020-12-27' },
  // Poverty guidelines
  fr2026: { title: 'Annual Update of the HHS Poverty Guidelines', cite: '91 FR 1797, FR Doc. 2026-00755, published 2026-01-15, effective 2026-01-13', url: 'https://www.federalregister.gov/documents/2026/01/15/2026-00755/annual-update-of-the-hhs-poverty-guidelines' },
  fr2025: { title: 'Annual Update of the HHS Poverty Guidelines', cite: 'FR Doc. 2025-01377, published 2025-01-17', url: 'https://www.federalregister.gov/documents/2025/01/17/2025-01377/annual-update-of-the-hhs-poverty-guidelines' },
  fr2024: { title: 'Annual Update of the HHS Poverty Guidelines', cite: 'FR Doc. 2024-00796, published 2024-01-17', url: 'https://www.federalregister.gov/documents/2024/01/17/2024-00796/annual-update-of-the-hhs-poverty-guidelines' },
  aspe: { title: 'HHS ASPE poverty guidelines and prior-year archive', url: 'https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references' },
  pe: { title: 'PolicyEngine US parameter set (facts only; no code or text is copied)', ref: 'github.com/PolicyEngine/policyengine-us at 8914f89da05465871c6bb62855853a85b244cd1e', date: '2026-08-19' },
  aca2026: { title: 'American Council on Aging, 2026 federal poverty levels page (all three regions, base and increment)', url: 'https://www.medicaidplanningassistance.org/federal-poverty-guidelines/', secondHand: true },
  cm2026: { title: 'checkmedicaid.com, February 2026 (single-person contiguous figure)', url: 'https://checkmedicaid.com', secondHand: true },
  // Immigration status
  prwora: { title: 'Personal Responsibility and Work Opportunity Reconciliation Act of 1996, title IV', cite: '8 USC 1611 to 1646', date: '1996-08-22' },
  sho10006: { title: 'CMS State Health Official letter, lawfully residing children and pregnant women', cite: 'SHO 10-006', url: 'https://www.medicaid.gov/federal-policy-guidance/downloads/SHO10006.pdf', date: '2010-07-01' },
  pl11921med: { title: 'Public Law 119-21 section 71201', date: '2025-07-04' },
  ccf25: { title: 'Georgetown Center for Children and Families, new immigrant eligibility restrictions', url: 'https://ccf.georgetown.edu/2025/10/01/new-immigrant-eligibility-restrictions-coming-to-federally-funded-health-coverage/', date: '2025-10-01' },
  // Cover that a state pays for whatever the status
  kffState24: { title: 'KFF, State Health Coverage for Immigrants and Implications for Health Coverage and Care', url: 'https://www.kff.org/ecf7bc5/', date: '2024-05-08' },
  milbank25: { title: 'Milbank Memorial Fund, Covering Uninsured Children: State Solutions for Immigrant Children', url: 'https://www.milbank.org/2025/09/covering-uninsured-children-state-solutions-for-immigrant-children', date: '2025-09-12' },
  kybCa: { title: 'Keep Your Benefits, California updates', url: 'https://keepyourbenefits.org/en/ca/updates', date: '2025-10-13' },
  mlnCa: { title: 'MedLegalNews on the Medi-Cal enrollment freeze', url: 'https://medlegalnews.com/?p=6610', date: '2026-01-21', secondHand: true },
  coOmni: { title: 'Colorado Department of Regulatory Agencies on OmniSalud, quoted by ACA Signups', url: 'https://acasignups.net/23/10/13/colorado-omnisalud-program-will-provide-0-premium-health-plans-11000-undocumented', date: '2023-10-13', secondHand: true },
  coDoi: { title: 'Colorado Division of Insurance, OmniSalud', url: 'https://doi.colorado.gov/omnisalud', date: '2024-12-06' },
  coKids: { title: "Colorado Children's Campaign, Cover All Coloradans is live", url: 'https://coloradokids.org/cover-all-coloradans-is-live/', date: '2025-01' },
  ctShvs: { title: 'State Health and Value Strategies, Connecticut expands HUSKY Health', url: 'https://www.shvs.org/health-equity/connecticut-expands-husky-health-chip-eligibility/', date: '2022-05-20' },
  ctPublic: { title: 'Connecticut Public on HUSKY Health for children to 15', url: 'https://www.ctpublic.org/news/2024-07-01/ct-kids-ages-15-and-younger-now-qualify-for-husky-health-care-regardless-of-immigration-status', date: '2024-07-01' },
  ctLaw: { title: 'Cramer & Anderson on HUSKY Health for children to 15', url: 'https://www.crameranderson.com/ct-expanding-husky-children-15-amp-younger-no-matter-immigration-status/', date: '2024', secondHand: true },
  dcAction: { title: "DC Action, Immigrant Children's Program and DC Health Care Alliance", url: 'https://wearedcaction.org/publications/immigrant-childrens-program-and-dc-health-care-alliance-policy-snapshot/', date: '2022-05-07' },
  dcLegalAid: { title: 'Legal Aid DC, Know Your Rights: DC Healthcare Alliance', url: 'https://www.legalaiddc.org/legal-info/know-your-rights-dc-healthcare-alliance', date: '2026' },
  ilHfs: { title: 'Illinois HFS, Health Benefits for Immigrant Adults', url: 'https://hfs.illinois.gov/medicalclients/healthbenefitsforimmigrants/healthbenefitsforimmigrantadults.html', date: '2025' },
  ilHbis: { title: 'Illinois HFS on the pause for immigrant seniors, quoted by Prairie State Wire', url: 'https://prairiestatewire.com/stories/665006680-illinois-pauses-immigrant-seniors-health-benefits-enrollments-amid-funding-limits', date: '2023-11', secondHand: true },
  meOms: { title: 'Maine DHHS, new MaineCare coverage for federally non-qualified children under 21', url: 'https://www.maine.gov/dhhs/oms/providers/provider-bulletins/new-mainecare-coverage-federally-non-qualified-children-under-21-and-pregnant-people-2022', date: '2022' },
  meShvs: { title: 'State Health and Value Strategies on the same in Maine', url: 'https://www.shvs.org/health-equity/new-mainecare-coverage-for-federally-non-qualified-children-under-21-and-pregnant-people/', date: '2022-07-26' },
  mnDhs: { title: 'Minnesota DHS, MinnesotaCare and immigration status', url: 'https://mn.gov/dhs/minnesotacare/what-if-i-am-undocumented/index.jsp', date: '2025' },
  mnMafp: { title: 'Minnesota Academy of Family Physicians on MinnesotaCare eligibility', url: 'https://mafp.org/23/mncare-eligibility-for-adults-who-are-undocumented-changes/', date: '2025' },
  njGov: { title: 'Governor of New Jersey on NJ FamilyCare for all children', url: 'https://nj.gov/governor/news/news/562023/approved/20230118a.shtml', date: '2023-01-18' },
  njMonitor: { title: 'New Jersey Monitor on the same', url: 'https://newjerseymonitor.com/2023/01/19/n-j-expands-health-care-coverage-to-all-children-regardless-of-immigration-status/', date: '2023-01-19' },
  nyWnylc251: { title: 'WNYLC Health Access, Medicaid for immigrants of 65 and older', url: 'http://health.wnylc.com/health/entry/251', date: '2024' },
  nyCss: { title: 'Community Service Society, Medicaid extended to people of 65 and older', url: 'https://benefitsplus.cssny.org/blog/medicaid-coverage-extended-to-individuals-age-65-without-documentation', date: '2024' },
  orOha: { title: 'Oregon Health Authority, Healthier Oregon', url: 'https://www.oregon.gov/oha/HSD/OHP/Pages/Healthier-Oregon.aspx', date: '2022-07-01' },
  orKykn: { title: 'Oregon Health Authority release on Healthier Oregon for all ages, printed by KYKN', url: 'https://kykn.com/2023/07/07/full-oregon-health-plan-benefits-now-open-to-more-adults-as-of-july-1-regardless-of-immigration-status/', date: '2023-07-05' },
  orSj: { title: 'Statesman Journal on the same', url: 'https://www.statesmanjournal.com/story/news/health/2023/07/07/oregon-health-plan-coverage-expands-non-citizens-immigration-status/70389848007/', date: '2023-07-07' },
  utChip: { title: 'Utah CHIP, State CHIP', url: 'https://chip.utah.gov/state-chip/', date: '2024-07-15' },
  utUhpp: { title: 'Utah Health Policy Project, health care for undocumented individuals and families', url: 'https://www.healthpolicyproject.org/healthcare-for-undocumented-individuals-and-families/', date: '2024' },
  vtDvha: { title: 'Vermont DVHA, Immigrant Health Insurance Plan', url: 'https://dvha.vermont.gov/information-for-non-citizens/immigrant-health-insurance-plan-ihip', date: '2022-07-01' },
  vtRule: { title: 'Vermont Agency of Human Services, Immigrant Health Insurance Plan rule', cite: '13-170 Code Vt. R. 780', url: 'https://casetext.com/regulation/vermont-administrative-code/agency-13-agency-of-human-services/subagency-170-department-for-children-and-families-dcf/chapter-780-immigrant-health-insurance-plan/section-13-170-780-immigrant-health-insurance-plan' },
  waHca: { title: 'Washington HCA, Apple Health Expansion', url: 'https://www.hca.wa.gov/free-or-low-cost-health-care/i-need-medical-dental-or-vision-care/apple-health-expansion', date: '2024' },
  waDshs: { title: 'Washington DSHS manual, Apple Health Expansion', url: 'https://manuals.dshs.wa.gov/esa/community-services-offices/apple-health-expansion', date: '2024' },
  // Medicaid income limits, state by state
  kff23: { title: 'KFF Medicaid/CHIP eligibility limits, January 2023, as tabulated in the melig data set', ref: 'github.com/jjchern/melig at 96f934768445250d4b09bef327c4349f19413313', date: '2023-01' },
  kff25: { title: 'KFF eligibility limits May 2025, quoted by singlemotherguide.com', url: 'https://singlemotherguide.com/medicaid-eligibility/', date: '2025-05', secondHand: true },
  kff26: { title: 'KFF, Status of State Medicaid Expansion Decisions (May 2026)', url: 'https://www.kff.org/affordable-care-act/state-indicator/state-activity-around-expanding-medicaid-under-the-affordable-care-act/', ref: 'github.com/caroline-howard/medicaid-enrollment-policy-dashboard at c19e3e7cdaa285ca8476519edd969e04f795db9a', date: '2026-05' },
  kffpp: { title: 'KFF Medicaid Postpartum Coverage Extension Tracker (19 March 2026)', url: 'https://www.kff.org/medicaid/medicaid-postpartum-coverage-extension-tracker/', date: '2026-03-19' },
  'kff-mn': { title: 'KFF, Medicaid financial eligibility for seniors and people with disabilities (medically needy tables)', url: 'https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/' },
  syn22: { title: 'Medically needy income levels 2022, Synthea data file citing KFF', ref: 'github.com/synthetichealth/synthea at 904a498de4a300566f155dedc19f749000eeee34', date: '2022' },
  macpac15: { title: 'Table of state aged/disabled poverty-level limits, 2015 (journal article PMC8238124, table 9)', date: '2015' },
  poms: { title: 'SSA POMS SI 01715.010, Medicaid and the SSI program', url: 'https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010' },
  aarp23: { title: 'AARP LTSS Scorecard 2023, working-disabled buy-in indicator (KFF 2022 survey)', date: '2023' },
  nbcct24: { title: 'NBC Connecticut, HUSKY A parent limit cut', date: '2024-08-22' },
  nydoh23: { title: 'New York State DOH, Medicare Savings Program page 2023 (gives the full-Medicaid aged/disabled levels)', url: 'https://www.health.ny.gov/health_care/medicaid/program/update/savingsprogram/medicaresavingsprogram.htm' },
  wnylc: { title: 'WNYLC Health Access, New York Medicaid levels', url: 'http://www.wnylc.com/health/entry/15/' },
  spsk23: { title: 'New York expands Medicaid eligibility (138% FPL for 65+, blind or disabled; what is over it is spent down)', url: 'http://live.spsk.com/?t=40&an=130113&anc=2140&format=xml', date: '2023-01-17' },
  ssp26: { title: 'South Shore Press, New York 2026 Medicaid resource levels', date: '2026' },
  mo26: { title: 'Missouri Department of Social Services, Appendix J, effective 2026-04-01' },
  scdhhs24: { title: 'SCDHHS aged, blind or disabled limits 2024', date: '2024' },
  scdhhs26: { title: 'SCDHHS Medicaid Eligibility Programs, effective 2026-01-01, as reported by legalclarity.org', url: 'https://legalclarity.org/what-is-the-income-limit-for-medicaid-in-south-carolina-2', date: '2026', secondHand: true },
  dhcs26: { title: 'California DHCS, asset limit changes for non-MAGI Medi-Cal (2026-01-01)', url: 'https://www.dhcs.ca.gov/services/medi-cal/eligibility/Pages/Asset-Limit-Changes-for-Non-MAGI-Medi-Cal.aspx' },
  iapr25: { title: 'Iowa Public Radio, postpartum extension and lower pregnancy limit', url: 'https://www.iowapublicradio.org/state-government-news/2025-01-02/iowa-extends-postpartum-medicaid-coverage-12-months', date: '2025-01-02' },
  bc24: { title: 'The Center Square on Iowa SF 2251', date: '2024' },
  keesm: { title: 'Kansas Economic and Employment Services Manual, appendix F-8', date: '2026' },
  co450: { title: 'Health First Colorado buy-in program page' },
  wac: { title: 'Washington Administrative Code, title 182 (HWD and MSP chapters)', url: 'https://app.leg.wa.gov/wac/default.aspx?cite=182' },
  gapath: { title: 'Georgia Pathways to Coverage program pages and waiver notices', url: 'https://pathways.georgia.gov/qualifying-activities' },
  gagov25: { title: 'Office of the Governor of Georgia, CMS approves extension of Georgia Pathways to Coverage', url: 'https://gov.georgia.gov/node/22876', date: '2025-09' },
  gaext25: { title: 'WZQZ Chattooga, Georgia Pathways extended to the end of 2026 with hours told once a year', url: 'https://chattooga1180.com/georgias-controversial-medicaid-program-secures-one-year-extension-with-key-modifications', date: '2025-09', secondHand: true },
  // Medicare and the Medicare Savings Programs
  fr25: { title: 'CMS notice of 2026 Part B amounts', cite: '90 FR 52063, FR Doc. 2025-20251', date: '2025-11' },
  cmsfs: { title: 'CMS fact sheets, Medicare Parts A and B premiums and deductibles 2021-2026', url: 'https://www.cms.gov/newsroom/fact-sheets' },
  'ssa-m': { title: '42 USC 426, 426-1, 1395c; 42 CFR part 406' },
  cfr406: { title: '42 CFR parts 406 and 407' },
  ssa1905: { title: 'Social Security Act section 1905', url: 'https://www.ssa.gov/OP_Home/ssact/title19/1905.htm' },
  mi24: { title: 'Medicare Interactive (Medicare Rights Center), MSP income and asset limits, December 2024', url: 'https://www.medicareinteractive.org' },
  'mi-ny': { title: 'Medicare Interactive, Medicare Savings Programs in New York', url: 'https://www.medicareinteractive.org/get-answers/cost-saving-programs-for-people-with-medicare/medicare-savings-programs-qmb-slmb-qi/medicare-savings-programs-in-new-york' },
  mspcheck26: { title: 'mspcheck.app state list, 2026', url: 'https://www.mspcheck.app/states', secondHand: true },
  wac0100: { title: 'WAC 182-517-0100 (rule text current through September 2024)', url: 'https://app.leg.wa.gov/wac/default.aspx?cite=182-517-0100' },
  eom2403: { title: 'MassHealth Eligibility Operations Memo 24-03', date: '2024' },
  massgov23: { title: 'mass.gov, MassHealth help paying Medicare costs, 2023', date: '2023' },
  cicoa: { title: 'CICOA Aging and In-Home Solutions, Indiana Medicare Savings Programs' },
  dhcf: { title: 'DC Department of Health Care Finance, Qualified Medicare Beneficiary page', url: 'https://dhcf.dc.gov/service/qualified-Medicare-beneficiary-qmb' },
  dcmr9511: { title: '29 DCMR 9511.2', url: 'http://dcrules.elaws.us/dcmr/29-9511' },
  ct211: { title: '211 Connecticut, Medicare Savings Programs, March 2024', url: 'https://uwc.211ct.org/medicare-savings-programs-qmb-slmb-almb' },
  ctlc25: { title: 'legalclarity.org quoting Connecticut DSS limits from 2025-03-01' },
  me332: { title: '10-144 CMR ch. 332 part 8 section 4 (Maine)', url: 'https://regulations.justia.com/states/maine/10/144/chapter-332/part-8/section-144-332-8-4' },
  me3174: { title: '22 MRSA 3174-LLL (Maine)' },
  // SSI
  ssa26: { title: 'SSA 2026 cost-of-living fact sheet, as reported by two secondary pages', url: 'https://www.ssa.gov/cola/' },
  cfr404d: { title: '20 CFR part 404 subpart D; Social Security Act sections 202 and 223', url: 'https://www.ssa.gov/OP_Home/cfr20/404/404-0315.htm' },
  cfr435b: { title: '42 CFR part 435 subpart B, mandatory coverage', url: 'https://www.ecfr.gov/current/title-42/chapter-IV/subchapter-C/part-435/subpart-B' },
  cfr416: { title: '20 CFR part 416 subparts K and L' },
  // The marketplace
  rp2525: { title: 'IRS Rev. Proc. 2025-25 (2026 applicable percentages)', date: '2025' },
  irc36b: { title: '26 USC 36B' },
  pl11921: { title: 'Public Law 119-21 sections 71301-71302' },
  mia25: { title: 'CMS, Marketplace Integrity and Affordability final rule', cite: '90 FR 27074, FR Doc. 2025-11606', url: 'https://www.govinfo.gov/content/pkg/FR-2025-06-25/html/2025-11606.htm', date: '2025-06-25' },
  lc155: { title: 'legalclarity.org on 45 CFR 155.410, open enrollment before and from plan year 2027', url: 'https://legalclarity.org/when-is-open-enrollment-for-healthcare-gov-key-dates', secondHand: true },
  ima25: { title: 'IMA, Marketplace changes (Nov. 1 to Dec. 15 at federally run marketplaces, nowhere later than Dec. 31)', url: 'https://imacorp.com/?p=23261', date: '2025-12-10' },
  amcp25: { title: 'AMCP, CMS issues final rule on Marketplace Integrity and Affordability (Nov. 1 to Dec. 31)', url: 'https://amcp.org/regulatory-newsbreak/cms-issues-final-rule-marketplace-integrity-and-affordability', date: '2025-06' },
  gusto26: { title: 'Gusto, open enrollment dates for 2026 by state', url: 'https://gusto.com/resources/articles/benefits/health-insurance/open-enrollment-dates', date: '2025' },
  // The Medicaid community engagement requirement
  pl11921wr: { title: 'Public Law 119-21 section 71119, adding Social Security Act section 1902(xx)', date: '2025-07-04' },
  ifr26: { title: 'CMS interim final rule CMS-2454-IFC', cite: '91 FR 33348, FR Doc. 2026-11094, published 2026-06-03, effective 2026-07-31; 42 CFR parts 431, 435, 438, 457, 600', url: 'https://www.federalregister.gov/documents/2026/06/03/2026-11094/medicaid-program-community-engagement-requirement-for-certain-individuals' },
  cib25: { title: 'CMCS Informational Bulletin, 8 December 2025', url: 'https://www.medicaid.gov/federal-policy-guidance/downloads/cib12082025.pdf' },
  kffwr: { title: 'KFF tracker of state work-requirement action, 2026' },
  pcg26: { title: 'PCG Health Policy on the interim final rule', url: 'https://pcghealthpolicy.com/2026/06/11/special-edition-the-federal-community-engagement-interim-final-rule-findings-and-considerations-for-states/', date: '2026-06-11' },
  nabh26: { title: 'National Association for Behavioral Healthcare summary of the interim final rule (mental-health and SUD exclusions)', date: '2026-06' },
  tracker26: { title: 'Coverage Retention Tracker, 50 states and DC', url: 'https://medicaid.atypical.global/states/', date: '2026-06', secondHand: true },
  ardhs26: { title: 'Arkansas DHS announcement', date: '2026' },
  mbpc26: { title: 'Montana Budget and Policy Center', date: '2026-01' },
  praxis26: { title: 'Praxis summary of signed state legislation', date: '2026-03' },
  ny26: { title: 'New York Medicaid Update nos. 7 and 8 of 2026; Ohio Revised Code 5163.11', url: 'https://www.health.ny.gov/health_care/medicaid/program/update/2026/no08_2026-07.htm', date: '2026-07' },
  // State agencies and targeted case management
  nyapply: { title: 'New York State Department of Health, How to Apply for NY Medicaid', url: 'https://www.health.ny.gov/health_care/medicaid/how_do_i_apply' },
  cmsdir: { title: 'CMS state Medicaid contact directory, transcribed in a public repository, rechecked 2026-10-01, with the numbers corrected where a later audit found a difference (AL, DC, MO, NH)', url: 'https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip', date: '2026-10-01' },
  reg25: { title: 'State behavioral health agency registry in a public repository, August 2025 (mixes licensing and mental health agencies; phone numbers not independently checked)', date: '2025-08' },
  kff18: { title: 'KFF, Medicaid Benefits: Case Management (2018), general fee-for-service benefit, not SMI-specific', date: '2018' },
  'hi-amhd': { title: 'Hawaii DOH Adult Mental Health Division', url: 'https://health.hawaii.gov/amhd/home/about-us/' },
  'ma-dmh': { title: 'mass.gov, Department of Mental Health (names itself the State Mental Health Authority)', url: 'http://www.mass.gov/eohhs/gov/departments/dmh/' },
  'nh-mhbg': { title: 'New Hampshire block grant plan, system overview' },
  'il-eo': { title: 'Illinois Executive Order 2025-01', url: 'https://my.ilga.gov/ftp/legislation/104/BillStatus/HTML/10400EO2501.html', date: '2025-02' },
  'sc-s2': { title: 'South Carolina S. 2 of 2025, creating the new department', url: 'https://www.scstatehouse.gov/sess126_2025-2026/bills/2.htm', date: '2025' },
  'vt-dmh': { title: 'Vermont Department of Mental Health', url: 'https://mentalhealth.vermont.gov/services/adult-mental-health-services' },
  'ny-omh': { title: 'New York State Office of Mental Health', url: 'https://omh.ny.gov/' },
  'ny-hh': { title: 'NYS OMH, Specialty Mental Health Care Management in Health Home', url: 'https://omh.ny.gov/omhweb/adults/health_homes/' },
  'wa-hca': { title: 'Washington HCA bulletin on behavioral health block grants', url: 'https://content.govdelivery.com/accounts/WAHCA/bulletins/3da3c57', date: '2025-04' },
  az: { title: 'AHCCCS, behavioral health care coordination', url: 'https://azahcccs.gov/AHCCCS/Initiatives/CareCoordination/behavioralhealth.html' },
  al560: { title: 'Ala. Admin. Code r. 560-X-40-.01', url: 'https://law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-560-X-40-.01' },
  'ca-drc': { title: 'Disability Rights California, Medi-Cal specialty mental health services for adults', url: 'https://www.disabilityrightsca.org/publications/medi-cal-specialty-mental-health-services-covered-by-county-mental-health-plans-adults' },
  'ca-la': { title: 'L.A. Care member handbook, specialty mental health services', url: 'https://www.lacare.org/member-handbook/specialty-mental-health-services' },
  'fl-ahca': { title: 'Florida AHCA, Mental Health Targeted Case Management' },
  ky907: { title: '907 KAR 15:065', url: 'https://law.cornell.edu/regulations/kentucky/907-KAR-15-065' },
  md1009: { title: 'COMAR 10.09.45', url: 'http://mdrules.elaws.us/comar/10.09.45.03' },
  'mn-mhtcm': { title: 'Minnesota DHS training, adult mental health targeted case management', url: 'https://pathlore.dhs.mn.gov/courseware/AdultMentalHealth/TCM/Module_02/pages/0201.htm' },
  ms206: { title: '23 Miss. Code R. 206-1.3', url: 'https://regulations.justia.com/states/mississippi/title-23/part-206/chapter-1/rule-23-206-1-3', date: '2024-09' },
  mt3501: { title: 'ARM 37.86.3501 and 37.86.3506', url: 'https://rules.mt.gov/gateway/ShowRuleVersionFile.asp?RVID=29343' },
  mt90: { title: 'ARM 37.90.425', url: 'https://regulations.justia.com/states/montana/department-37/chapter-37-90/subchapter-37-90-4/rule-37-90-425', date: '2024-09' },
  nh426: { title: 'N.H. Admin. Code He-M 426.15', date: '2024-12' },
  nv2500: { title: 'Nevada Medicaid Services Manual chapter 2500, transmittal of 2017-02-22', date: '2017-02' },
  pa0902: { title: 'Pennsylvania OMHSAS bulletin 09-02, Blended Case Management', date: '2009-03' },
  'pa-phl': { title: 'Philadelphia DBHIDS, Targeted Case Management', url: 'https://dbhids.org/about/organization/behavioral-health-division/coordinated-consumer-services/targeted-case-managment/' },
  tx354: { title: '1 Tex. Admin. Code 354.2655', date: '2024-10' },
  'tx-hhsc': { title: 'Texas HHSC, comprehensive providers (MHTCM)', url: 'https://hhs.texas.gov/doing-business-hhs/provider-portals/behavioral-health-services-providers/comprehensive-providers' },
  'tx-omb': { title: 'Texas HHS, Ombudsman for Behavioral Health', url: 'https://www.hhs.texas.gov/services/your-rights/hhs-office-ombudsman/ombudsman-behavioral-health-help' },
  'tx-contact': { title: 'Texas HHSC, contacts for Medicaid and CHIP clients', url: 'https://hhs.texas.gov/services/health/medicaid-chip/about-medicaid-chip/medicaid-chip-contact-us' },
  'oh-dbh': { title: 'Governor of Ohio, OhioMHAS becomes the Department of Behavioral Health (House Bill 96)', url: 'https://www.pubt.io/view/4A09FD8A780E843E617C88C385F4DDD29870DA1B', date: '2025-10-01', secondHand: true },
  'ut-tcm': { title: 'Utah Medicaid manual, TCM for individuals with serious mental illness', url: 'https://medicaid-manuals.dhhs.utah.gov/TCM_Serious_Mental_Illness/tcm_serious_mental_illness.htm' },
  va420: { title: '12VAC30-50-420', url: 'https://law.lis.virginia.gov/admincodefull/title12/agency30/chapter50/partIV', date: '2025-10' },
  wi107: { title: 'Wis. Admin. Code DHS 107.32' },
  'mo-hh': { title: 'AAP state profile, Missouri CMHC Healthcare Home', url: 'https://www.aap.org/en/practice-management/medical-home/medical-home-national-and-state-initiatives/medicaid-and-chip-state-profiles/medicaid-and-chip-missouri-profile/' },
  'oh-srs': { title: 'Ohio Department of Medicaid, Specialized Recovery Services', url: 'https://medicaid.ohio.gov/resources-for-providers/special-programs-and-initiatives/srs/' },
  'oh-43': { title: 'Ohio Admin. Code 5160-43-02, specialized recovery services program individual eligibility', url: 'https://www.law.cornell.edu/regulations/ohio/Ohio-Admin-Code-5160-43-02' },
  'nc-tcm': { title: 'NC Medicaid, Tailored Care Management', url: 'https://medicaid.ncdhhs.gov/tailored-care-management' },
  'ks-klrd': { title: 'Kansas Legislative Research Department, Mental Health Services in Kansas', url: 'https://klrd.org/2023/11/30/mental-health-services-ks/' },
  'mi-mhf': { title: 'Michigan MDHHS, Mental Health Framework', url: 'http://www.michigan.gov/mdhhs/mihealthylife/mental-health-framework' },
  // National telephone lines and locators
  lifeline988: { title: '988 Suicide & Crisis Lifeline (SAMHSA)', url: 'https://988lifeline.org' },
  vcl: { title: 'Veterans Crisis Line', url: 'https://www.veteranscrisisline.net' },
  unitedway211: { title: '211 (United Way Worldwide)', url: 'https://www.211.org' },
  samhsa: { title: 'SAMHSA National Helpline', url: 'https://www.samhsa.gov/find-help/helplines/national-helpline' },
  ft: { title: 'FindTreatment.gov (SAMHSA)', url: 'https://findtreatment.gov' },
  nami: { title: 'NAMI HelpLine', url: 'https://www.nami.org/support-education/nami-helpline/' },
  elder: { title: 'Eldercare Locator (USAging, for ACL)', url: 'https://eldercare.acl.gov' },
  ssacontact: { title: 'Social Security Administration contact page', url: 'https://www.ssa.gov/agency/contact/' },
  hcgov: { title: 'HealthCare.gov contact page', url: 'https://www.healthcare.gov/contact-us/' },
  hcstates: { title: 'HealthCare.gov, the Marketplace in your state', url: 'https://www.healthcare.gov/marketplace-in-your-state/', date: '2026' },
  medicaregov: { title: 'Medicare.gov contact page', url: 'https://www.medicare.gov/talk-to-someone' },
  ship: { title: 'SHIP Technical Assistance Center locator', url: 'https://www.shiphelp.org' },
  ikn: { title: 'InsureKidsNow.gov', url: 'https://www.insurekidsnow.gov' },
  ebsa: { title: 'US Department of Labor, Employee Benefits Security Administration', url: 'https://www.dol.gov/agencies/ebsa/about-ebsa/ask-a-question/ask-ebsa' },
  vafed: { title: 'VA, Federal Benefits for Veterans, Dependents and Survivors, 2020 edition (and earlier editions)' },
  mil: { title: 'Military.com, MyVA411' },
  hrsafind: { title: 'HRSA Find a Health Center', url: 'https://findahealthcenter.hrsa.gov' },
  cmshelp: { title: 'CMS, where people can get help with Medicaid and CHIP', url: 'https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip' },
  // Clocks
  cfr435: { title: '42 CFR part 435 subpart J' },
  erisa503: { title: '29 CFR 2560.503-1, claims procedure' },
  cfr147: { title: '45 CFR 147.136, internal claims and appeals and external review' },
  ccbhc23: { title: 'SAMHSA, Certified Community Behavioral Health Clinic certification criteria', date: '2023-03' },
  cfr416n: { title: '20 CFR part 416 subpart N' },
  // First days of programs
  parity13: { title: 'Final rules under the Mental Health Parity and Addiction Equity Act', cite: '78 FR 68240; 45 CFR 146.136 and 147.160', date: '2013-11-13' },
  obra89: { title: 'Omnibus Budget Reconciliation Act of 1989, section 6403', cite: 'P.L. 101-239', date: '1989-12-19' },
  aca2703: { title: 'Patient Protection and Affordable Care Act, section 2703', cite: 'P.L. 111-148', date: '2010-03-23' },
  pama223: { title: 'Protecting Access to Medicare Act of 2014, section 223', cite: 'P.L. 113-93', date: '2014-04-01' },
  vahcera: { title: "Veterans' Health Care Eligibility Reform Act of 1996", cite: 'P.L. 104-262', date: '1996-10-09' },
  ihcia: { title: 'Indian Health Care Improvement Act', cite: 'P.L. 94-437', date: '1976-09-30' },
  // Sliding fee
  hrsa9: { title: 'HRSA Health Center Program Compliance Manual, chapter 9, Sliding Fee Discount Program', url: 'https://bphc.hrsa.gov/compliance/compliance-manual/chapter9' },
  phsa330: { title: 'Public Health Service Act section 330(k)(3)(G); 42 CFR 51c.303(f)' },
  il16: { title: 'Illinois DHS Division of Mental Health, eligibility and benefit groups FY16', date: '2016' },
  // Serious mental illness: the federal definition and state rules
  smiFederal: { title: 'Definitions of adults with a serious mental illness and children with a serious emotional disturbance', cite: '58 FR 29422 (1993-05-20); 64 FR 33890 (1999)', date: '1993-05-20' },
  smiArizona: { title: 'Arizona serious mental illness determination process (Solari)' },
  smiCalifornia: { title: 'California DHCS, criteria for beneficiary access to Medi-Cal specialty mental health services', cite: 'BHIN 21-073' },
  smiNewYork: { title: 'New York, form for the determination of severe and persistent mental illness (SPMI)' },
} as const satisfies Record<string, Source>

/** The id of a source. */
export type SourceId = keyof typeof SOURCES

/** The sources to show: those that speak for themselves. Empty where only others tell it. */
export const firstHand = (src: readonly SourceId[]): readonly SourceId[] =>
  src.filter((id) => !('secondHand' in SOURCES[id]))
