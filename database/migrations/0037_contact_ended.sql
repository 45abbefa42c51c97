-- The guardian learns which reporters have ended contact: nobody reads an answer to them any more, so none is waited for.
drop function reporting.guarded_reports();
create function reporting.guarded_reports()
returns table (
  id uuid, reference text, service_id uuid, service_name text, place_name text, told_at timestamptz, kind text, story text,
  lang text, naming text, locked_to uuid[], times_opened integer, waits boolean, marks integer, contact_ended boolean
) language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  with here as (
    select s.org_id, s.id, s.name from organisation.service s
    where s.org_id = (select platform.current_org()) and reporting.am_guardian_at(s.id)
  ), concerned as (
    select i.org_id, i.report_id from reporting.sealed_identity i join here on here.org_id = i.org_id and here.id = i.service_id
    union select m.org_id, m.report_id from reporting.guarded_message m join here on here.org_id = m.org_id and here.id = m.service_id
    union select k.org_id, k.report_id from reporting.retaliation_mark k join here on here.org_id = k.org_id and here.id = k.service_id
  )
  select r.id, r.reference, r.service_id, here.name, p.name, r.told_at, r.kind, r.story, r.lang, r.naming,
    array(select i.key_id from reporting.sealed_identity i where i.org_id = r.org_id and i.report_id = r.id),
    (select count(*)::integer from reporting.identity_opening o where o.org_id = r.org_id and o.report_id = r.id),
    r.withdrawn_at is null and coalesce((
      select m.kind in ('not-fair', 'treated-worse') from reporting.guarded_message m
      where m.org_id = r.org_id and m.report_id = r.id order by m.position desc limit 1), false),
    (select count(*)::integer from reporting.retaliation_mark k where k.org_id = r.org_id and k.report_id = r.id),
    r.withdrawn_at is not null
  from concerned c
  join reporting.report r on r.org_id = c.org_id and r.id = c.report_id and not 'guardian' = any (r.kept_from)
  join here on here.org_id = r.org_id and here.id = r.service_id
  join organisation.place p on p.org_id = r.org_id and p.id = r.place_id;
end;

revoke execute on function reporting.guarded_reports() from public;
grant execute on function reporting.guarded_reports() to candour_app;
