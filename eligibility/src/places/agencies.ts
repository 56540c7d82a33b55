/*
 * Whom to ask in each state: the Medicaid program and its agency, and the mental health authority. Telephone
 * numbers are written without the leading 1. 42 CFR 431.10 (the single state Medicaid agency); 42 USC 300x-1.
 * `agency` is null where the legal name was not met in a source; the program name is what people see. Numbers
 * of mental health authorities come from one registry of August 2025 and were not called. Links were not
 * checked live.
 *
 * Compiled 2026-11-23. Numbers and links have no dates: correct them in place, with the source.
 */

import type { Confidence } from '../dated.ts'
import type { SourceId } from '../sources.ts'
import type { ByState } from './state-codes.ts'

interface Sourced {
  readonly conf: Confidence
  readonly src: readonly SourceId[]
  readonly note?: string
}

/** Medicaid in a state. */
export interface MedicaidAgency extends Sourced {
  /** The name that people see. */
  readonly program: string
  readonly agency: string | null
  readonly phone: string | null
  readonly applyUrl: string | null
  readonly renewUrl: string | null
  /** Where people ask who come in by age, Medicare, blindness or a disability, if it is another office. */
  readonly byAgeOrDisability?: Sourced & {
    readonly name: string
    readonly phone: string | null
    readonly applyUrl: string | null
  }
}

/** The mental health authority of a state. */
export interface MentalHealthAgency extends Sourced {
  readonly name: string
  readonly phone: string | null
  readonly url: string | null
}

/** Whom to ask in each state. */
// biome-ignore format: one line per record
export const AGENCIES: ByState<{ readonly medicaid: MedicaidAgency; readonly mentalHealth: MentalHealthAgency }> = {
  AL: {
    medicaid: { program: 'Alabama Medicaid', agency: 'Alabama Medicaid Agency', phone: '800-362-1504', applyUrl: 'https://medicaid.alabama.gov/content/3.0_Apply/', renewUrl: 'https://www.medicaid.gov/renew-info/AL', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Alabama Department of Mental Health', phone: '334-242-3454', url: 'https://mh.alabama.gov/', conf: 'single', src: ['reg25'] },
  },
  AK: {
    medicaid: { program: 'Alaska Medicaid', agency: null, phone: '800-478-7778', applyUrl: 'https://www.medicaidalaska.com/portals/wps/portal/enterprise/memberpublic/', renewUrl: 'https://www.medicaid.gov/renew-info/AK', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Alaska Division of Behavioral Health', phone: '907-465-3030', url: null, conf: 'single', src: ['reg25'] },
  },
  AZ: {
    medicaid: { program: 'Arizona Health Care Cost Containment System (AHCCCS)', agency: 'Arizona Health Care Cost Containment System', phone: '800-654-8713', applyUrl: 'https://azahcccs.gov/Members/GetCovered/apply.html', renewUrl: 'https://www.medicaid.gov/renew-info/AZ', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Arizona Health Care Cost Containment System (AHCCCS)', phone: null, url: 'https://azahcccs.gov/', conf: 'single', src: ['az'] },
  },
  AR: {
    medicaid: { program: 'Arkansas Medicaid', agency: 'Arkansas Department of Human Services', phone: '800-482-8988', applyUrl: 'https://humanservices.arkansas.gov/apply-for-services/', renewUrl: 'https://www.medicaid.gov/renew-info/AR', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Arkansas Division of Aging, Adult and Behavioral Health Services', phone: '501-686-9164', url: 'https://humanservices.arkansas.gov/about-dhs/daabhs/', conf: 'single', src: ['reg25'] },
  },
  CA: {
    medicaid: { program: 'Medi-Cal', agency: 'California Department of Health Care Services', phone: '800-541-5555', applyUrl: 'https://www.dhcs.ca.gov/medi-cal/apply/', renewUrl: 'https://www.medicaid.gov/renew-info/CA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'California Department of Health Care Services', phone: '916-322-2911', url: 'https://www.dhcs.ca.gov/', conf: 'single', src: ['reg25'] },
  },
  CO: {
    medicaid: { program: 'Health First Colorado', agency: null, phone: '800-221-3943', applyUrl: 'https://www.healthfirstcolorado.com/apply-now/', renewUrl: 'https://www.medicaid.gov/renew-info/CO', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Colorado Behavioral Health Administration', phone: '303-866-5700', url: 'https://bha.colorado.gov/', conf: 'single', src: ['reg25'] },
  },
  CT: {
    medicaid: { program: 'HUSKY Health', agency: 'Connecticut Department of Social Services', phone: '855-805-4325', applyUrl: 'https://portal.ct.gov/DSS/Common-Elements/How-to-Apply-for-Services/How-to-Apply-for-Services', renewUrl: 'https://www.medicaid.gov/renew-info/CT', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Connecticut Department of Mental Health and Addiction Services', phone: '860-418-7000', url: 'https://portal.ct.gov/DMHAS', conf: 'single', src: ['reg25'] },
  },
  DE: {
    medicaid: { program: 'Delaware Medicaid & Medical Assistance', agency: null, phone: '866-843-7212', applyUrl: 'https://assist.dhss.delaware.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/DE', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Delaware Division of Substance Abuse and Mental Health', phone: '302-255-9399', url: 'https://dhss.delaware.gov/dsamh/', conf: 'single', src: ['reg25'] },
  },
  DC: {
    medicaid: { program: 'DC Medicaid', agency: 'DC Department of Health Care Finance', phone: '202-727-5355', applyUrl: 'https://www.dchealthlink.com/individuals/medicaid', renewUrl: 'https://www.medicaid.gov/renew-info/DC', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'DC Department of Behavioral Health', phone: '202-673-2200', url: 'https://dbh.dc.gov/', conf: 'single', src: ['reg25'] },
  },
  FL: {
    medicaid: { program: 'Florida Medicaid', agency: 'Florida Agency for Health Care Administration', phone: '888-419-3456', applyUrl: 'https://www.myflfamilies.com/services/public-assistance', renewUrl: 'https://www.medicaid.gov/renew-info/FL', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Florida Department of Children and Families, Substance Abuse and Mental Health', phone: '850-487-1111', url: 'https://www.myflfamilies.com/', conf: 'single', src: ['reg25'] },
  },
  GA: {
    medicaid: { program: 'Georgia Medicaid', agency: null, phone: '877-423-4746', applyUrl: 'https://medicaid.georgia.gov/how-apply', renewUrl: 'https://www.medicaid.gov/renew-info/GA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Georgia Department of Behavioral Health and Developmental Disabilities', phone: '404-657-2252', url: 'https://dbhdd.georgia.gov/', conf: 'single', src: ['reg25'] },
  },
  HI: {
    medicaid: { program: 'Hawaii Med-QUEST', agency: null, phone: '800-316-8005', applyUrl: 'https://medical.mybenefits.hawaii.gov/web/kolea/home-page', renewUrl: 'https://www.medicaid.gov/renew-info/HI', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Hawaii Department of Health, Adult Mental Health Division', phone: null, url: 'https://health.hawaii.gov/amhd/', conf: 'confirmed', src: ['hi-amhd'] },
  },
  ID: {
    medicaid: { program: 'Idaho Medicaid', agency: null, phone: '877-456-1233', applyUrl: 'https://healthandwelfare.idaho.gov/services-programs/medicaid-health', renewUrl: 'https://www.medicaid.gov/renew-info/ID', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Idaho Department of Health and Welfare, Division of Behavioral Health', phone: '208-334-5500', url: 'https://healthandwelfare.idaho.gov/', conf: 'single', src: ['reg25'] },
  },
  IL: {
    medicaid: { program: 'Illinois Medicaid', agency: 'Illinois Department of Healthcare and Family Services', phone: '800-843-6154', applyUrl: 'https://abe.illinois.gov/access/', renewUrl: 'https://www.medicaid.gov/renew-info/IL', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Illinois Department of Human Services, Division of Behavioral Health and Recovery', phone: null, url: 'https://www.dhs.state.il.us/', conf: 'single', src: ['il-eo'], note: 'Division of Mental Health and the substance use division merged from 2025-07-01 by executive order' },
  },
  IN: {
    medicaid: { program: 'Indiana Medicaid', agency: null, phone: '800-403-0864', applyUrl: 'https://fssabenefits.in.gov/bp/#/', renewUrl: 'https://www.medicaid.gov/renew-info/IN', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Indiana Division of Mental Health and Addiction', phone: '317-232-7800', url: 'https://www.in.gov/fssa/dmha/', conf: 'single', src: ['reg25'] },
  },
  IA: {
    medicaid: { program: 'Iowa Medicaid', agency: null, phone: '800-338-8366', applyUrl: 'https://hhsservices.iowa.gov/apspssp/ssp.portal', renewUrl: 'https://www.medicaid.gov/renew-info/IA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Iowa Department of Health and Human Services', phone: null, url: 'https://hhs.iowa.gov/', conf: 'single', src: ['reg25'] },
  },
  KS: {
    medicaid: { program: 'KanCare', agency: null, phone: '800-792-4884', applyUrl: 'https://www.kancare.ks.gov/apply-now', renewUrl: 'https://www.medicaid.gov/renew-info/KS', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Kansas Department for Aging and Disability Services, Behavioral Health Services', phone: '785-296-3773', url: 'https://kdads.ks.gov/', conf: 'single', src: ['reg25'] },
  },
  KY: {
    medicaid: { program: 'Kentucky Medicaid', agency: 'Kentucky Department for Medicaid Services', phone: '855-306-8959', applyUrl: 'https://kynect.ky.gov/benefits/s/?language=en_US', renewUrl: 'https://www.medicaid.gov/renew-info/KY', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Kentucky Department for Behavioral Health, Developmental and Intellectual Disabilities', phone: '502-564-4456', url: 'https://dbhdid.ky.gov/', conf: 'single', src: ['reg25'] },
  },
  LA: {
    medicaid: { program: 'Healthy Louisiana', agency: null, phone: '888-342-6207', applyUrl: 'https://ldh.la.gov/subhome/48', renewUrl: 'https://www.medicaid.gov/renew-info/LA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Louisiana Department of Health, Office of Behavioral Health', phone: '225-342-9500', url: 'https://ldh.la.gov/', conf: 'single', src: ['reg25'] },
  },
  ME: {
    medicaid: { program: 'MaineCare', agency: 'Maine Department of Health and Human Services', phone: '855-797-4357', applyUrl: 'https://apps1.web.maine.gov/benefits/account/login.html', renewUrl: 'https://www.medicaid.gov/renew-info/ME', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Maine Office of Behavioral Health', phone: '207-287-2595', url: 'https://www.maine.gov/dhhs/obh', conf: 'single', src: ['reg25'] },
  },
  MD: {
    medicaid: { program: 'Maryland Medicaid', agency: 'Maryland Department of Health', phone: '855-642-8572', applyUrl: 'https://health.maryland.gov/mmcp/eligibility/Pages/apply.aspx', renewUrl: 'https://www.medicaid.gov/renew-info/MD', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Maryland Behavioral Health Administration', phone: '410-402-8300', url: 'https://health.maryland.gov/bha/', conf: 'single', src: ['reg25'] },
  },
  MA: {
    medicaid: { program: 'MassHealth', agency: null, phone: '800-841-2900', applyUrl: 'https://www.mass.gov/information-for-masshealth-applicants', renewUrl: 'https://www.medicaid.gov/renew-info/MA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Massachusetts Department of Mental Health', phone: null, url: null, conf: 'confirmed', src: ['ma-dmh'] },
  },
  MI: {
    medicaid: { program: 'Michigan Medicaid', agency: 'Michigan Department of Health and Human Services', phone: '833-599-6444', applyUrl: 'https://newmibridges.michigan.gov/s/isd-landing-page?language=en_US', renewUrl: 'https://www.medicaid.gov/renew-info/MI', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Michigan Department of Health and Human Services', phone: null, url: 'https://www.michigan.gov/mdhhs/keep-mi-healthy/mentalhealth', conf: 'single', src: ['reg25'] },
  },
  MN: {
    medicaid: { program: 'Minnesota Health Care Programs', agency: 'Minnesota Department of Human Services', phone: '800-657-3672', applyUrl: 'https://mn.gov/dhs/health-care/apply/', renewUrl: 'https://www.medicaid.gov/renew-info/MN', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Minnesota Department of Human Services, Behavioral Health Division', phone: '651-431-2000', url: 'https://mn.gov/dhs/', conf: 'single', src: ['reg25'] },
  },
  MS: {
    medicaid: { program: 'Mississippi Medicaid', agency: 'Mississippi Division of Medicaid', phone: '800-421-2408', applyUrl: 'https://medicaid.ms.gov/medicaid-coverage/how-to-apply/', renewUrl: 'https://www.medicaid.gov/renew-info/MS', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Mississippi Department of Mental Health', phone: '601-359-1288', url: 'https://www.dmh.ms.gov/', conf: 'single', src: ['reg25'] },
  },
  MO: {
    medicaid: { program: 'MO HealthNet', agency: 'Missouri Department of Social Services, MO HealthNet Division', phone: '855-373-9994', applyUrl: 'https://mydss.mo.gov/healthcare/apply', renewUrl: 'https://www.medicaid.gov/renew-info/MO', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Missouri Department of Mental Health, Division of Behavioral Health', phone: '573-751-4942', url: 'https://dmh.mo.gov/', conf: 'single', src: ['reg25'] },
  },
  MT: {
    medicaid: { program: 'Montana Medicaid', agency: 'Montana Department of Public Health and Human Services', phone: '800-362-8312', applyUrl: 'https://apply.mt.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/MT', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Montana Behavioral Health and Developmental Disabilities Division', phone: '406-444-5622', url: 'https://dphhs.mt.gov/', conf: 'single', src: ['reg25'] },
  },
  NE: {
    medicaid: { program: 'Nebraska Medicaid', agency: 'Nebraska Department of Health and Human Services', phone: '855-632-7633', applyUrl: 'https://dhhs.ne.gov/pages/accessnebraska.aspx', renewUrl: 'https://www.medicaid.gov/renew-info/NE', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Nebraska Division of Behavioral Health', phone: '402-471-8553', url: 'https://dhhs.ne.gov/Pages/Behavioral-Health.aspx', conf: 'single', src: ['reg25'] },
  },
  NV: {
    medicaid: { program: 'Nevada Medicaid', agency: null, phone: '877-638-3472', applyUrl: 'https://accessnevada.nv.gov/public/landing-page', renewUrl: 'https://www.medicaid.gov/renew-info/NV', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Nevada Division of Public and Behavioral Health', phone: '775-684-4200', url: 'https://dpbh.nv.gov/', conf: 'single', src: ['reg25'] },
  },
  NH: {
    medicaid: { program: 'New Hampshire Medicaid', agency: 'New Hampshire Department of Health and Human Services', phone: '844-275-3447', applyUrl: 'https://nheasy.nh.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/NH', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'New Hampshire Bureau of Mental Health Services', phone: null, url: 'https://www.dhhs.nh.gov/programs-services/behavioral-health', conf: 'single', src: ['nh-mhbg'] },
  },
  NJ: {
    medicaid: { program: 'NJ FamilyCare', agency: null, phone: '800-701-0710', applyUrl: 'https://www.njhelps.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/NJ', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'New Jersey Division of Mental Health and Addiction Services', phone: '609-292-3717', url: 'https://www.nj.gov/humanservices/dmhas/home/', conf: 'single', src: ['reg25'] },
  },
  NM: {
    medicaid: { program: 'Turquoise Care', agency: null, phone: '800-283-4465', applyUrl: 'https://www.yes.state.nm.us/yesnm/home/index', renewUrl: 'https://www.medicaid.gov/renew-info/NM', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'New Mexico Behavioral Health Services Division', phone: '505-476-9266', url: null, conf: 'single', src: ['reg25'] },
  },
  NY: {
    medicaid: { program: 'New York State Medicaid', agency: 'New York State Department of Health', phone: '855-355-5777', applyUrl: 'https://nystateofhealth.ny.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/NY', byAgeOrDisability: { name: 'Local Department of Social Services', phone: '800-541-2831', applyUrl: 'https://www.health.ny.gov/health_care/medicaid/how_do_i_apply', conf: 'single', src: ['nyapply'], note: 'the number is the Medicaid helpline of the state, which knows the office of each county' }, conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'New York State Office of Mental Health', phone: null, url: 'https://omh.ny.gov/', conf: 'single', src: ['ny-omh'] },
  },
  NC: {
    medicaid: { program: 'NC Medicaid', agency: 'North Carolina Department of Health and Human Services', phone: '888-245-0179', applyUrl: 'https://epass.nc.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/NC', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'North Carolina Division of Mental Health, Developmental Disabilities and Substance Abuse Services', phone: '919-733-7011', url: 'https://www.ncdhhs.gov/divisions/mhddsas', conf: 'single', src: ['reg25'] },
  },
  ND: {
    medicaid: { program: 'North Dakota Medicaid', agency: null, phone: '800-755-2604', applyUrl: 'https://www.hhs.nd.gov/healthcare/medicaid/apply', renewUrl: 'https://www.medicaid.gov/renew-info/ND', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'North Dakota Behavioral Health Division', phone: '701-328-8920', url: 'https://www.hhs.nd.gov/', conf: 'single', src: ['reg25'] },
  },
  OH: {
    medicaid: { program: 'Ohio Medicaid', agency: null, phone: '800-324-8680', applyUrl: 'https://ssp.benefits.ohio.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/OH', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Ohio Department of Behavioral Health', phone: '614-466-2596', url: 'https://dbh.ohio.gov/', conf: 'single', src: ['reg25', 'oh-dbh'], note: 'the Department of Mental Health and Addiction Services until 2025-10-01; the number is that of the earlier name' },
  },
  OK: {
    medicaid: { program: 'SoonerCare', agency: 'Oklahoma Health Care Authority', phone: '800-987-7767', applyUrl: 'https://oklahoma.gov/ohca/individuals/mysoonercare/apply-for-soonercare-online/where-to-apply.html', renewUrl: 'https://www.medicaid.gov/renew-info/OK', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Oklahoma Department of Mental Health and Substance Abuse Services', phone: '405-522-3908', url: 'https://oklahoma.gov/odmhsas.html', conf: 'single', src: ['reg25'] },
  },
  OR: {
    medicaid: { program: 'Oregon Health Plan', agency: null, phone: '800-699-9075', applyUrl: 'https://one.oregon.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/OR', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Oregon Health Authority, Behavioral Health Division', phone: '503-945-5944', url: 'https://www.oregon.gov/oha/', conf: 'single', src: ['reg25'] },
  },
  PA: {
    medicaid: { program: 'Medical Assistance', agency: 'Pennsylvania Department of Human Services', phone: '800-692-7462', applyUrl: 'https://www.compass.dhs.pa.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/PA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Pennsylvania Office of Mental Health and Substance Abuse Services', phone: null, url: null, conf: 'single', src: ['pa0902'] },
  },
  RI: {
    medicaid: { program: 'Rhode Island Medicaid', agency: null, phone: '855-840-4774', applyUrl: 'https://healthyrhode.ri.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/RI', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Rhode Island Department of Behavioral Healthcare, Developmental Disabilities and Hospitals', phone: '401-462-3201', url: 'https://bhddh.ri.gov/', conf: 'single', src: ['reg25'] },
  },
  SC: {
    medicaid: { program: 'Healthy Connections Medicaid', agency: 'South Carolina Department of Health and Human Services', phone: '888-549-0820', applyUrl: 'https://apply.scdhhs.gov/CitizenPortal/application.do', renewUrl: 'https://www.medicaid.gov/renew-info/SC', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'South Carolina Department of Behavioral Health and Developmental Disabilities, Office of Mental Health', phone: null, url: null, conf: 'confirmed', src: ['sc-s2'], note: 'Department of Mental Health merged into the new department in mid-2025' },
  },
  SD: {
    medicaid: { program: 'South Dakota Medicaid', agency: 'South Dakota Department of Social Services', phone: '800-597-1603', applyUrl: 'https://dss.sd.gov/applyonline/default.aspx', renewUrl: 'https://www.medicaid.gov/renew-info/SD', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'South Dakota Division of Behavioral Health', phone: '605-367-5236', url: 'https://dss.sd.gov/behavioralhealth/', conf: 'single', src: ['reg25'] },
  },
  TN: {
    medicaid: { program: 'TennCare', agency: null, phone: '855-259-0701', applyUrl: 'https://tenncareconnect.tn.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/TN', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Tennessee Department of Mental Health and Substance Abuse Services', phone: '615-532-6500', url: 'https://www.tn.gov/behavioral-health.html', conf: 'single', src: ['reg25'] },
  },
  TX: {
    medicaid: { program: 'Texas Medicaid', agency: 'Texas Health and Human Services Commission', phone: '877-541-7905', applyUrl: 'https://yourtexasbenefits.com/', renewUrl: 'https://www.medicaid.gov/renew-info/TX', conf: 'single', src: ['tx-contact'], note: '2-1-1 by another number, the line to apply; 800-335-8957 of the federal directory is for members, and was met on no page of the state' },
    mentalHealth: { name: 'Texas Health and Human Services Commission, Behavioral Health Services', phone: null, url: 'https://www.hhs.texas.gov/services/mental-health-substance-use', conf: 'single', src: ['tx-omb'], note: 'the number of the registry, 877-787-8999, is that of the ombudsman for all other programs; the line for this one is in access-lines.ts' },
  },
  UT: {
    medicaid: { program: 'Utah Medicaid', agency: 'Utah Department of Health and Human Services', phone: '866-435-7414', applyUrl: 'https://medicaid.utah.gov/apply-medicaid/', renewUrl: 'https://www.medicaid.gov/renew-info/UT', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Utah Division of Substance Abuse and Mental Health', phone: '801-538-3939', url: 'https://dsamh.utah.gov/', conf: 'single', src: ['reg25'] },
  },
  VT: {
    medicaid: { program: 'Vermont Medicaid', agency: null, phone: '855-899-9600', applyUrl: 'https://portal.healthconnect.vermont.gov/VTHBELand/welcome.action', renewUrl: 'https://www.medicaid.gov/renew-info/VT', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Vermont Department of Mental Health', phone: '802-241-0090', url: 'https://mentalhealth.vermont.gov/', conf: 'confirmed', src: ['vt-dmh'] },
  },
  VA: {
    medicaid: { program: 'Cardinal Care', agency: 'Virginia Department of Medical Assistance Services', phone: '833-522-5582', applyUrl: 'https://coverva.dmas.virginia.gov/apply/', renewUrl: 'https://www.medicaid.gov/renew-info/VA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Virginia Department of Behavioral Health and Developmental Services', phone: '804-786-3921', url: 'https://dbhds.virginia.gov/', conf: 'single', src: ['reg25'] },
  },
  WA: {
    medicaid: { program: 'Washington Apple Health', agency: 'Washington State Health Care Authority', phone: '800-562-3022', applyUrl: 'https://www.wahealthplanfinder.org/', renewUrl: 'https://www.medicaid.gov/renew-info/WA', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Washington State Health Care Authority, Division of Behavioral Health and Recovery', phone: null, url: 'https://www.hca.wa.gov/', conf: 'single', src: ['wa-hca'] },
  },
  WV: {
    medicaid: { program: 'West Virginia Medicaid', agency: null, phone: '877-716-1212', applyUrl: 'https://www.wvpath.wv.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/WV', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'West Virginia Bureau for Behavioral Health', phone: '304-356-4811', url: 'https://dhhr.wv.gov/bbh/', conf: 'single', src: ['reg25'] },
  },
  WI: {
    medicaid: { program: 'BadgerCare Plus', agency: 'Wisconsin Department of Health Services', phone: '800-362-3002', applyUrl: 'https://access.wi.gov/', renewUrl: 'https://www.medicaid.gov/renew-info/WI', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Wisconsin Division of Care and Treatment Services', phone: '608-266-2717', url: 'https://www.dhs.wisconsin.gov/', conf: 'single', src: ['reg25'] },
  },
  WY: {
    medicaid: { program: 'Wyoming Medicaid', agency: 'Wyoming Department of Health', phone: '855-294-2127', applyUrl: 'https://health.wyo.gov/healthcarefin/apply/', renewUrl: 'https://www.medicaid.gov/renew-info/WY', conf: 'single', src: ['cmsdir'] },
    mentalHealth: { name: 'Wyoming Department of Health, Behavioral Health Division', phone: '307-777-6494', url: 'https://health.wyo.gov/behavioralhealth/', conf: 'single', src: ['reg25'] },
  },
}
