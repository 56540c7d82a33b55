import { z } from 'zod'
import { plainDate } from '../kernel/plain-date.ts'

/**
 * What may put somebody further up the list. Each is a fact that stands in a record; nothing is guessed, and nothing here is
 * a sum of hidden parts.
 */
export const GROUNDS = [
  'in-danger',
  'leaving-hospital',
  'leaving-jail',
  'leaving-crisis-unit',
  'court-ordered-treatment',
  'losing-home-at-high-risk',
  'tried-to-die-lately',
  'higher-level-recommended',
  'pregnant',
  'child-at-risk',
  'first-episode',
  'veteran',
  'transition-age',
  'homeless',
  'no-other-care',
  'daily-life-hard',
] as const
export type Ground = (typeof GROUNDS)[number]

/** Where a ground stands written. */
export const GROUND_SOURCES = [
  'assessment',
  'screening',
  'triage',
  'determination',
  'discharge-paper',
  'record',
] as const

export const groundFound = z.strictObject({
  ground: z.enum(GROUNDS),
  from: z.enum(GROUND_SOURCES),
  on: plainDate,
})
export type GroundFound = z.output<typeof groundFound>

/** Each ground once: what was found twice does not count twice. */
export const groundsFound = z
  .array(groundFound)
  .max(GROUNDS.length)
  .refine((found) => new Set(found.map(({ ground }) => ground)).size === found.length, { error: 'twice' })

/**
 * The order in which a program that lives on the substance use block grant must take people in (45 CFR 96.131(a)), first
 * one first.
 */
export const PRIORITIES = ['pregnant-injecting', 'pregnant', 'injecting', 'other'] as const
export type Priority = (typeof PRIORITIES)[number]

/** 1 is first. */
export const priorityRank = (priority: Priority): number => PRIORITIES.indexOf(priority) + 1
