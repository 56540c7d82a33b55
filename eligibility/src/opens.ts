/** The Medicaid or CHIP that a program opens. Here alone the ways into it are told apart. */
export type Opens =
  /** Full Medicaid, by family and taxed income (MAGI). */
  | 'medicaid-by-income'
  /** Full Medicaid, by what a person is or has: SSI, age, blindness, a disability, foster care. */
  | 'medicaid-by-group'
  /** Full Medicaid at a price, for people over the other limits: a premium, or bills that use up the difference. */
  | 'medicaid-at-a-price'
  | 'medicaid-in-an-emergency'
  | 'chip'
  /** Care for the child who is expected. It is no cover of the parent's own. */
  | 'chip-from-conception'
