/** What a reader of input found wrong with one field of it. */
export type InputProblem = {
  readonly path: readonly (string | number)[]
  /** `required`: nothing came. `structure`: the shape is wrong or the field is unknown. Anything else is a wrong value. */
  readonly code: string
  readonly message: string
}

export type IssueCode = 'required' | 'structure' | 'value'

/** The part of the FHIR R4 OperationOutcome that we send. */
export type OperationOutcome = {
  readonly resourceType: 'OperationOutcome'
  readonly issue: readonly {
    readonly severity: 'error'
    readonly code: IssueCode
    readonly diagnostics: string
    /** FHIRPath of the field. Left out when the whole input is meant: FHIR has no empty arrays. */
    readonly expression?: readonly string[]
  }[]
}

/**
 * Says in FHIR what was wrong with the input. FHIR asks for one issue or more, so an empty list is a bug of the caller.
 *
 * operationOutcome([{ path: ['name', 0, 'family'], code: 'required', message: 'name[0].family is missing' }])
 */
export function operationOutcome(problems: readonly InputProblem[]): OperationOutcome {
  if (problems.length === 0) throw new Error('An OperationOutcome needs at least one problem')
  return {
    resourceType: 'OperationOutcome',
    issue: problems.map(({ path, code, message }) => ({
      severity: 'error',
      code: issueCode(code),
      diagnostics: message,
      ...(path.length > 0 ? { expression: [fhirPath(path)] } : {}),
    })),
  }
}

function issueCode(code: string): IssueCode {
  return code === 'required' || code === 'structure' ? code : 'value'
}

const SIMPLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** FHIRPath writes a name that is not a plain identifier between backticks. */
function fhirPath(path: InputProblem['path']): string {
  return path.reduce<string>((soFar, part) => {
    if (typeof part === 'number') return `${soFar}[${part}]`
    const name = SIMPLE_NAME.test(part) ? part : `\`${part.replace(/[\\`]/g, '\\$&')}\``
    return soFar === '' ? name : `${soFar}.${name}`
  }, '')
}
