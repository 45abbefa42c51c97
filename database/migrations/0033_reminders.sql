-- Duties that run out remind those who can decide (docs/decisions/017-duties-remind.md).

-- Of which duty, at which point of which clock, somebody was reminded: a point is reached once, whoever looks and however often
-- the program starts anew. A clock that is counted anew has points of its own. `clock_end`: infinity where the law gives no
-- number, so that "at once" is said once. No word of the event is here, and nobody's name.
create table duties.reminder (
  org_id uuid not null,
  incident_id uuid not null,
  rule_id text not null check (length(rule_id) between 1 and 100),
  point text not null check (point in ('at-once', 'half', 'soon', 'overdue')),
  clock_end timestamptz not null,
  at timestamptz not null,
  primary key (org_id, incident_id, rule_id, point, clock_end),
  foreign key (org_id, incident_id) references triage.incident (org_id, id)
);
alter table duties.reminder enable row level security;
alter table duties.reminder force row level security;
create policy with_its_incident on duties.reminder using (
  org_id = (select platform.current_org())
  and exists (select from triage.incident i where i.org_id = reminder.org_id and i.id = reminder.incident_id));
grant select, insert on duties.reminder to candour_app;

-- A mail that would come too late with the daily one goes before it, outside the person's quiet hours. Null: it can wait.
alter table attention.notice add column mail_by timestamptz;

drop function attention.let_wait(uuid, uuid, text, uuid, timestamptz, timestamptz, boolean, boolean);

-- As before (0025); what waits already and was not seen is left as it is, unless its mail has to go sooner now.
create function attention.let_wait(
  for_person uuid, new_id uuid, new_kind text, thing uuid, moment timestamptz, mail_from timestamptz, mail_until timestamptz,
  by_mail boolean, again boolean
) returns uuid language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare waiting uuid;
begin
  insert into attention.notice as n (org_id, id, person_id, kind, thing_id, at, not_before, mail_by, mail)
  select p.org_id, new_id, p.id, new_kind, thing, moment, mail_from, mail_until, case when by_mail then 'waits' else 'none' end
  from organisation.person p
  where p.org_id = platform.current_org() and p.id = for_person and p.left_on is null
  on conflict (org_id, person_id, kind, thing_id) do update
  set at = excluded.at, not_before = excluded.not_before, mail_by = excluded.mail_by, seen_at = null, mail = excluded.mail
  where again and (n.seen_at is not null or n.mail <> 'waits' or excluded.mail_by < coalesce(n.mail_by, 'infinity'))
  returning n.id into waiting;
  return waiting;
end $$;
revoke execute on function
  attention.let_wait(uuid, uuid, text, uuid, timestamptz, timestamptz, timestamptz, boolean, boolean) from public;
grant execute on function
  attention.let_wait(uuid, uuid, text, uuid, timestamptz, timestamptz, timestamptz, boolean, boolean) to candour_app;
