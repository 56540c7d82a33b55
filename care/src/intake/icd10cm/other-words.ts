/** What clinicians type for short, and the words of the classification that it stands for. */
export const SHORT_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    add: 'attention deficit',
    adhd: 'attention deficit hyperactivity',
    asd: 'autistic disorder',
    bpd: 'borderline personality',
    did: 'dissociative identity',
    dmdd: 'disruptive mood dysregulation',
    gad: 'generalized anxiety',
    mdd: 'major depressive disorder',
    nssi: 'nonsuicidal self harm',
    ocd: 'obsessive compulsive',
    odd: 'oppositional defiant',
    oud: 'opioid',
    pmdd: 'premenstrual dysphoric',
    ptsd: 'post traumatic stress disorder',
    si: 'suicidal ideations',
  }),
)

/** A word that people use, and other words by which the classification says the same. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '1': ['i'],
    '2': ['ii'],
    addiction: ['dependence'],
    alcoholism: ['alcohol'],
    autism: ['autistic'],
    depressed: ['depressive', 'depression'],
    depression: ['depressive'],
    mania: ['manic'],
    postpartum: ['puerperal'],
    psychosis: ['psychotic'],
    suicide: ['suicidal'],
  }),
)
