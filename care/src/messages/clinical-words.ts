/**
 * Words that tell whoever reads over a shoulder what kind of place writes, or what a person has. Small letters without
 * accents; a star stands for any ending. In doubt a word is here: a message can always say less.
 */
const WORDS = `
  mental* psych* psiq* psic* behavio* conductual* emotional emocional* health* salud sanitari* wellness bienestar
  therap* terap* counsel* consejer* clinic* clinica* doctor* medic* nurse* enfermer* hospital* patient* paciente*
  treat* tratamiento* diagnos* disorder* trastorno* symptom* sintoma* illness* enfermedad* sick* disab* discapac*
  depress* depres* anxi* ansied* bipolar* schizo* esquizo* psychos* trauma* ptsd adhd autis* suicid* crisis safety
  seguridad self-harm overdose* sobredosis substance* sustancia* addict* adicc* adicto* drug* droga* alcohol* rehab*
  detox* sober* sobri* recovery recuperac* methadone metadona buprenorphine naloxone opioid* opioide* inject* inyec*
  pill* pastilla* prescri* receta* hiv aids vih sida std sti pregnan* embaraz* abuse* abuso* violen* shelter* albergue*
  probation parole jail carcel court* juzgado* tribunal* medicaid medicare insurance seguro* benefit* beneficio* ssi ssdi
  case caseworker caso casos client* cliente* welfare assessment* evaluacion* screening* intake program* referral*
  remision* guardian* tutor* note notes plan plans
`

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}])(${WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/\*$/, '\\p{L}*'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** The clinical words in a text. */
export const clinicalWordsIn = (text: string): readonly string[] =>
  [...text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().matchAll(matcher)].map(([word]) => word)
