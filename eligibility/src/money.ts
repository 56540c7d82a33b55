/** Rounded to the cent, as a limit is printed; it also keeps binary fractions out of comparisons. */
export const cents = (amount: number): number => Math.round(amount * 100 + 1e-7) / 100
