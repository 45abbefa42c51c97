-- Somebody is at risk now: whom we alert, one after the other, until one of them opens the report. And what waits to be
-- said to those who look after a service.

-- Told, and not said yet to those who look after the service.
create table reporting.announcement (
  org_id uuid not null,
  report_id uuid not null,
  primary key (org_id, report_id),
  foreign key (org_id, report_id) references reporting.report (org_id, id)
);

-- next_at: when the next of the list is told; null once somebody of the list has opened it, and then no time of ours
-- says to the minute when somebody spoke up. It begins as told_at, which is the hour for whoever keeps their name back.
create table reporting.alert (
  org_id uuid not null,
  report_id uuid not null,
  service_id uuid not null,
  next_at timestamptz,
  opened_by uuid,
  primary key (org_id, report_id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, opened_by) references organisation.person (org_id, id),
  check ((next_at is null) = (opened_by is not null))
);
create index alert_live on reporting.alert (org_id, next_at) where next_at is not null;

-- Who was told, in which order.
create table reporting.alert_call (
  org_id uuid not null,
  report_id uuid not null,
  position integer not null,
  person_id uuid not null,
  primary key (org_id, report_id, position),
  foreign key (org_id, report_id) references reporting.alert (org_id, report_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['announcement', 'alert', 'alert_call'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy with_its_report on reporting.%I using (
      org_id = (select platform.current_org())
      and exists (select from reporting.report r where r.org_id = %I.org_id and r.id = %I.report_id))
      with check (org_id = (select platform.current_org()))', name, name, name);
  end loop;
end $$;
grant select, insert on reporting.announcement, reporting.alert, reporting.alert_call to candour_app;
grant delete on reporting.announcement to candour_app;
grant update (next_at, opened_by) on reporting.alert to candour_app;

-- In the transaction that keeps a report: what follows from it, whoever told us and by whichever way.
create function reporting.see_that_it_is_heard() returns trigger language plpgsql as $$
begin
  insert into reporting.announcement (org_id, report_id) values (new.org_id, new.id);
  if new.at_risk_now then
    insert into reporting.alert (org_id, report_id, service_id, next_at)
    values (new.org_id, new.id, new.service_id, new.told_at);
    -- The worker looks every minute in any case. The job names no report, and has no key: whoever tells us would wait for
    -- another's transaction.
    perform graphile_worker.add_job('go-on-with-alerts', payload => '{}'::json);
  end if;
  return null;
end $$;
create trigger see_that_it_is_heard after insert on reporting.report
  for each row execute function reporting.see_that_it_is_heard();

-- Whoever withdraws a report is told nothing more of it, and nothing says that it was theirs.
create function reporting.forget_what_waits() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from attention.notice n where n.org_id = new.org_id and n.kind = 'news-for-you' and n.thing_id = new.id;
  return null;
end $$;
create trigger forget_what_waits after update of withdrawn_at on reporting.report
  for each row when (new.withdrawn_at is not null) execute function reporting.forget_what_waits();

-- Whom we can alert of a report of a service, first to be told first: those of the on-call list who work here, have an
-- e-mail address, and may read it; for one kept from some, the same rule as who_may_read on reporting.report (0014).
-- `moment` may be an hour: it must not miss a role that began within that hour.
create function reporting.alert_list(of_org uuid, of_service uuid, moment timestamptz, kept_from text[])
returns table (person_id uuid, "position" integer, label text, phone text) language sql stable
begin atomic
  with held as (
    select r.person_id, array_agg(r.role) as roles
    from organisation.role_held r
    where r.org_id = of_org and (r.service_id is null or r.service_id = of_service)
      and r.starts_at < moment + interval '1 hour' and (r.ends_at is null or r.ends_at > moment)
    group by r.person_id
  )
  select c.person_id, c.position, c.label, c.phone
  from organisation.on_call c
  join organisation.person p on p.org_id = c.org_id and p.id = c.person_id and p.left_on is null and p.email is not null
  join held h on h.person_id = c.person_id
  where c.org_id = of_org and c.service_id = of_service and not h.roles && kept_from
    and case when 'registered-manager' = any (kept_from)
      then h.roles && '{quality-lead,nominated-individual,guardian}'::text[]
        and not h.roles && '{registered-manager,shift-lead}'::text[]
      else h.roles && '{shift-lead,registered-manager,quality-lead,nominated-individual}'::text[] end
  order by c.position;
end;

-- Whether a report from here, kept from these roles, would alert anybody. Yes or no, never whom.
create function reporting.alerts_somebody(place_code text, kept_from text[], moment timestamptz) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare place jsonb := reporting.place_at(place_code, moment);
begin
  return exists (
    select from reporting.alert_list(platform.current_org(), (place ->> 'serviceId')::uuid, moment, kept_from));
end $$;

revoke execute on function
  reporting.see_that_it_is_heard(), reporting.forget_what_waits(),
  reporting.alert_list(uuid, uuid, timestamptz, text[]), reporting.alerts_somebody(text, text[], timestamptz)
from public;
grant execute on function reporting.alert_list(uuid, uuid, timestamptz, text[]) to candour_app;
grant execute on function reporting.alerts_somebody(text, text[], timestamptz) to candour_public;
