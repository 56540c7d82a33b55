import { describe, expect, test } from 'vitest'
import { type InputProblem, operationOutcome } from './operation-outcome.ts'

const problem = (change: Partial<InputProblem>): InputProblem => ({
  path: ['birthDate'],
  code: 'value',
  message: 'birthDate must be a date like 1990-04-30',
  ...change,
})

describe('telling a FHIR client what was wrong with its input', () => {
  test('one problem becomes one error issue that names the field', () => {
    expect(operationOutcome([problem({})])).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'value',
          diagnostics: 'birthDate must be a date like 1990-04-30',
          expression: ['birthDate'],
        },
      ],
    })
  })

  test('problems keep their order and none is dropped', () => {
    const outcome = operationOutcome([problem({ message: 'first' }), problem({ message: 'second' })])
    expect(outcome.issue.map((issue) => issue.diagnostics)).toEqual(['first', 'second'])
  })

  test.each([
    ['required', 'required'],
    ['structure', 'structure'],
    ['value', 'value'],
    ['too_small', 'value'],
  ])('a problem of code %s is an issue of code %s', (code, expected) => {
    expect(operationOutcome([problem({ code })]).issue[0]?.code).toBe(expected)
  })

  test.each([
    [['name', 0, 'given', 1], 'name[0].given[1]'],
    [[0, 'value'], '[0].value'],
    [['household-size'], '`household-size`'],
    [['a`b'], '`a\\`b`'],
  ])('the place %j is written as the FHIRPath %s', (path, expected) => {
    expect(operationOutcome([problem({ path })]).issue[0]?.expression).toEqual([expected])
  })

  test('no problem at all is a bug of the caller, since FHIR wants an issue', () => {
    expect(() => operationOutcome([])).toThrow('at least one problem')
  })

  test('a problem with the whole input has no expression', () => {
    expect(operationOutcome([problem({ path: [] })]).issue[0]).not.toHaveProperty('expression')
  })
})
