import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormMove, type FormState, formAfter, newForm } from './form-state.ts'

const START = { phone: '555-555-0100', note: '' }
const NEWER: FormMove = {
  move: 'record',
  start: { phone: '555-555-0199', note: 'of the record' },
  version: 2,
}
const KEPT: FormMove = { move: 'kept', values: { note: 'of the writer' } }
const WRITE: FormMove = { move: 'write', name: 'note', value: 'written now' }

const after = (...moves: readonly FormMove[]): FormState => moves.reduce(formAfter, newForm(START, 1))

describe('a form that nobody wrote in', () => {
  it('follows its record, which may be newer a moment later', () => {
    expect(after(NEWER)).toEqual({
      values: { phone: '555-555-0199', note: 'of the record' },
      begunOn: 2,
      written: false,
      resumed: false,
    })
  })
})

describe('a form that goes on from kept words', () => {
  it('says so, and keeps them when the record is read again', () => {
    const form = after(KEPT, NEWER)
    expect(form).toMatchObject({ values: { note: 'of the writer' }, begunOn: 1, resumed: true })
  })

  it('stands on the record that was there when the words came back', () => {
    expect(after(NEWER, KEPT)).toMatchObject({
      values: { phone: '555-555-0199', note: 'of the writer' },
      begunOn: 2,
    })
  })

  it('begins anew on the newest record where the writer starts over, and follows it again', () => {
    const newest = { start: { phone: '555-555-0198', note: '' }, version: 3 }
    const anew = after(KEPT, { move: 'start-over', ...newest })
    expect(anew).toEqual(newForm(newest.start, newest.version))
    expect(formAfter(anew, NEWER).values).toMatchObject({ note: 'of the record' })
  })
})

describe('a form that somebody writes in', () => {
  it('keeps their words when kept ones or a newer record come late', () => {
    for (const late of [[KEPT, NEWER], [NEWER, KEPT], [KEPT], [NEWER]])
      expect(after(WRITE, ...late)).toEqual(after(WRITE))
  })

  it('keeps the last words whatever is read after them', () => {
    const read = fc.constantFrom<FormMove>(NEWER, KEPT, { move: 'let-go' })
    fc.assert(
      fc.property(fc.array(read), fc.string(), fc.array(read), (before, value, late) => {
        const form = after(...before, { move: 'write', name: 'note', value }, ...late)
        expect(form.values.note).toBe(value)
      }),
    )
  })

  it('lets go of the version once it is sent, and of no word', () => {
    expect(after(WRITE, { move: 'let-go' })).toEqual({ ...after(WRITE), begunOn: undefined })
  })
})
