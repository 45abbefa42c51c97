-- Small teams: what was still told of somebody who would be recognised by their unit or their shift.

-- The place that stands for a whole service is made when somebody who would be recognised by their unit tells us. In a
-- list of places it would say to their manager that somebody did, and from which day on: so no list has it.
alter table organisation.place add column unlisted boolean not null default false;

-- Those that were made so far; the application gives other ids. The owner steps over row-level security for a moment.
alter table organisation.place no force row level security;
update organisation.place p set unlisted = true
where p.kind = 'whole-service' and p.name = 'The whole service' and uuid_extract_version(p.id) = 4;
alter table organisation.place force row level security;

-- As in 0014; what it makes stands in no list. A place that people made for the whole service does as well.
create or replace function reporting.whole_service_place(of_org uuid, of_service uuid) returns uuid language plpgsql
as $$
declare
  place uuid;
  new_code text := substr(md5(gen_random_uuid()::text), 1, 10);
begin
  perform pg_advisory_xact_lock(762140317, hashtext(of_service::text));
  select p.id into place from organisation.place p
  where p.org_id = of_org and p.service_id = of_service and p.kind = 'whole-service' and p.closed_on is null
  order by p.unlisted, p.id limit 1;
  if place is not null then return place; end if;
  insert into organisation.place (org_id, id, service_id, name, kind, code, unlisted)
  values (of_org, gen_random_uuid(), of_service, 'The whole service', 'whole-service', new_code, true)
  returning id into place;
  insert into platform.directory (kind, digest, org_id, subject)
  values ('place', sha256(convert_to(new_code, 'UTF8')), of_org, place);
  return place;
end $$;

-- As in 0014, without the place that nobody is to know of.
create or replace function reporting.place_described(of_org uuid, of_place uuid, moment timestamptz)
returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'placeId', p.id, 'placeName', p.name, 'code', p.code,
    'serviceId', s.id, 'serviceName', s.name, 'nation', s.nation, 'phone', s.phone,
    'onCall', coalesce((
      select jsonb_agg(jsonb_build_object('label', c.label, 'phone', c.phone) order by c.position)
      from organisation.on_call c where c.org_id = of_org and c.service_id = s.id), '[]'),
    'places', (
      select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) order by o.name)
      from organisation.place o
      where o.org_id = of_org and o.service_id = s.id and o.closed_on is null and not o.unlisted),
    'receivers', to_jsonb(reporting.receivers_kept_from_managers(of_org, s.id, moment)),
    'promises', coalesce((
      select jsonb_object_agg(t.promise, t.hours) from organisation.target t where t.org_id = of_org), '{}'))
  from organisation.place p
  join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
  where p.org_id = of_org and p.id = of_place and p.closed_on is null and s.closed_on is null;
end;

-- Whoever told us to the day only adds to it the minute after, as the receipt invites them to: that is kept to the day too.
create function reporting.keep_to_the_day() returns trigger language plpgsql as $$
begin
  if exists (select from reporting.report r where r.org_id = new.org_id and r.id = new.report_id and r.told_to_day) then
    new.at := date_trunc('day', new.at at time zone 'Europe/London') at time zone 'Europe/London';
  end if;
  return new;
end $$;
create trigger keep_to_the_day before insert on reporting.message
  for each row when (new.kind in ('answer', 'addition')) execute function reporting.keep_to_the_day();
create trigger keep_to_the_day before insert or update of at on reporting.fuller_answer
  for each row execute function reporting.keep_to_the_day();
create trigger keep_to_the_day before insert on reporting.guarded_message
  for each row when (new.kind in ('not-fair', 'treated-worse')) execute function reporting.keep_to_the_day();

-- So is the row of the trail that says so.
create function reporting.keep_trail_to_the_day() returns trigger language plpgsql as $$
begin
  if exists (select from reporting.report r where r.org_id = new.org_id and r.id = new.thing_id and r.told_to_day) then
    new.at := date_trunc('day', new.at at time zone 'Europe/London') at time zone 'Europe/London';
  end if;
  return new;
end $$;
create trigger keep_to_the_day before insert on platform.audit_entry
  for each row when (new.coarse and new.thing = 'report') execute function reporting.keep_trail_to_the_day();
revoke execute on function reporting.keep_to_the_day(), reporting.keep_trail_to_the_day() from public;
