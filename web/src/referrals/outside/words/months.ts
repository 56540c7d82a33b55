/** Above so many weeks a range is told in months: 94 weeks say more than anybody knows, and nobody can picture them. */
export const WEEKS_TO_TELL = 26

const DAYS_IN_A_MONTH = 365.25 / 12

/** Some weeks in whole months: at least so many, and at most. Never promises less time than the weeks did. */
export function monthsIn(weeks: number): { readonly least: number; readonly most: number } {
  const months = (weeks * 7) / DAYS_IN_A_MONTH
  return { least: Math.floor(months), most: Math.ceil(months) }
}
