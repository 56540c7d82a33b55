/**
 * Words that the most used passwords are made of. Shorter passwords are refused for their length, so what matters is
 * what these become when digits and signs are added to reach it: `Password2026!`, `welcome12345`.
 */
const WORDS = `
  password passw0rd passwort contrasena administrator admin root welcome bienvenido letmein qwerty qwertyuiop qwertyui
  qwertz azerty asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc iloveyou teamo tequiero monkey dragon master sunshine
  princess princesa football futbol baseball basketball superman batman spiderman pokemon starwars trustno whatever
  shadow michael jennifer jordan hunter ranger charlie thomas jessica daniel andrew ashley michelle nicole matthew
  abcdef abcdefgh abcabc secret changeme temporary temp default test testing guest login access computer internet
  summer winter spring autumn fall january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday january liverpool chelsea arsenal barcelona realmadrid
  america mexico texas california florida newyork chicago houston dallas yankees cowboys lakers steelers
  freedom jesus jesuschrist godisgood blessed faith hope love family mother father angel buddy cookie pepper ginger
  handrail casework casemanager casemanagement mentalhealth socialwork socialworker clinic hospital agency health
  correcthorsebatterystaple thisisapassword thequickbrownfox opensesame nothing
`

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''))
