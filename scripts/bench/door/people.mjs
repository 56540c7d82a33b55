// Many people at once, from the few that the demo made through the door. Only for measuring: nothing here is a record.

/**
 * Copies every person of the demo until there are `count`, each with a lead: one more member of staff for each hundred or
 * so, as an agency of that size would have. Answers with the number there are.
 */
export async function multiply(client, agency, count) {
  const { rows } = await client.query('select count(*)::int as n from people where agency_id = $1', [agency])
  const times = Math.ceil(count / rows[0].n) - 1
  for (let from = 1; from <= times; from += 50) {
    const until = Math.min(times, from + 49)
    await client.query(
      `with workers as materialized (
         select k, gen_random_uuid() as worker from generate_series($2::int, $3::int) k
       ), hired as (
         insert into staff (agency_id, staff_id, name, email)
         select $1, worker, 'Sample ' || k, 'sample-' || k || '@example.org' from workers
       ), copies as (
         select p.*, gen_random_uuid() as copy, k, worker from people p, workers where p.agency_id = $1
           and p.registered_by is distinct from $1
       ), made as (
         insert into people (agency_id, person_id, legal_name, name_used, pronouns, born_answer, born_on, born_year, language,
           ssn_last_four, name_words, registered_at, registered_by)
         select agency_id, copy,
           jsonb_set(legal_name, '{value,family}', to_jsonb((legal_name->'value'->>'family') || '-' || translate(k::text, '0123456789', 'abcdefghij'))),
           name_used, pronouns, born_answer, born_on + k, born_year, language, ssn_last_four,
           name_words || translate(k::text, '0123456789', 'abcdefghij'), registered_at, $1
         from copies returning person_id
       )
       insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at)
       select $1, gen_random_uuid(), copy, worker, 'lead', now() from copies`,
      [agency, from, until],
    )
  }
  await client.query('analyze')
  const total = await client.query('select count(*)::int as n from people where agency_id = $1', [agency])
  return total.rows[0].n
}
