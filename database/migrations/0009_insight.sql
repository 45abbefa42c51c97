-- Counts by month, kept as records come and change, so that the page costs the same at a thousand records and a million.

create schema insight;
grant usage on schema insight to candour_app;

create table insight.monthly_count (
  org_id uuid not null,
  service_id uuid not null,
  month date not null,
  kind text not null,
  category text not null,
  sensitive boolean not null,
  historical boolean not null,
  records bigint not null,
  primary key (org_id, service_id, month, kind, category, sensitive, historical),
  foreign key (org_id, service_id) references organisation.service (org_id, id)
);

alter table insight.monthly_count enable row level security;
alter table insight.monthly_count force row level security;
create policy as_its_records on insight.monthly_count
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
  )
  with check (org_id = (select platform.current_org()));
grant select, insert, update on insight.monthly_count to candour_app;

-- What a statement adds to the counts and takes from them, as one sum: a record whose title changed touches no count, and
-- counts are written in one order, so that two people at once wait for each other instead of standing in each other's way.
create function insight.count_whole_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c (org_id, service_id, month, kind, category, sensitive, historical, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    case tg_op when 'INSERT' then count(*) else -count(*) end
  from touched
  group by 1, 2, 3, 4, 5, 6, 7
  order by 1, 2, 3, 4, 5, 6, 7
  on conflict (org_id, service_id, month, kind, category, sensitive, historical)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create function insight.count_changed_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c (org_id, service_id, month, kind, category, sensitive, historical, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    sum(more)
  from (select *, 1 as more from is_now union all select *, -1 from was) as touched
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(more) <> 0
  order by 1, 2, 3, 4, 5, 6, 7
  on conflict (org_id, service_id, month, kind, category, sensitive, historical)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create trigger count_added after insert on triage.incident
  referencing new table as touched for each statement execute function insight.count_whole_records();
create trigger count_removed after delete on triage.incident
  referencing old table as touched for each statement execute function insight.count_whole_records();
create trigger count_changed after update on triage.incident
  referencing old table as was new table as is_now for each statement execute function insight.count_changed_records();

revoke execute on all functions in schema insight from public;
