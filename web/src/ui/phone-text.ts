/** `+17135550142` as it is read: `713-555-0142`. */
export const phoneText = (number: string): string => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
