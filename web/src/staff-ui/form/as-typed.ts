/**
 * An input with the same fields, whose words are still whatever a person typed: a date may be half a date. The server
 * reads it and names the field that does not fit.
 */
export type AsTyped<Part> = Part extends string
  ? string
  : Part extends number | boolean | null | undefined
    ? Part
    : Part extends readonly (infer One)[]
      ? readonly AsTyped<One>[]
      : { readonly [Key in keyof Part]: AsTyped<Part[Key]> }
