const WITHOUT_COUNTRY = 10
const WITH_COUNTRY = 11

/** `tel:` for a number as people read it: long numbers with the country, short ones such as 211 as they are. */
export const telephone = (phone: string): string => {
  const digits = phone.replace(/\D/g, '')
  if (digits.length === WITHOUT_COUNTRY) return `tel:+1${digits}`
  return digits.length === WITH_COUNTRY ? `tel:+${digits}` : `tel:${digits}`
}
