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

create function insight.count_added() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c (org_id, service_id, month, kind, category, sensitive, historical, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical, count(*)
  from added where state <> 'not-an-incident'
  group by 1, 2, 3, 4, 5, 6, 7
  order by 1, 2, 3, 4, 5, 6, 7
  on conflict (org_id, service_id, month, kind, category, sensitive, historical)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create function insight.count_removed() returns trigger language plpgsql as $$
begin
  update insight.monthly_count c set records = c.records - gone.records
  from (
    select org_id, service_id, date_trunc('month', occurred_on)::date as month, kind, coalesce(category, '') as category,
      sensitive, historical, count(*) as records
    from removed where state <> 'not-an-incident' group by 1, 2, 3, 4, 5, 6, 7
  ) as gone
  where (c.org_id, c.service_id, c.month, c.kind, c.category, c.sensitive, c.historical)
      = (gone.org_id, gone.service_id, gone.month, gone.kind, gone.category, gone.sensitive, gone.historical);
  return null;
end $$;

create trigger count_added after insert on triage.incident
  referencing new table as added for each statement execute function insight.count_added();
create trigger count_removed after delete on triage.incident
  referencing old table as removed for each statement execute function insight.count_removed();
-- A change is taken out as it was and put in as it is; the first name runs first.
create trigger count_changed_1_out after update on triage.incident
  referencing old table as removed for each statement execute function insight.count_removed();
create trigger count_changed_2_in after update on triage.incident
  referencing new table as added for each statement execute function insight.count_added();

revoke execute on all functions in schema insight from public;
