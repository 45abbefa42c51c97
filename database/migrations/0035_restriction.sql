-- After the agency that leads has agreed, somebody who answers for the service may open a restricted record again, and says why.
-- What is restricted is counted by itself until then: a number tells nobody of a record that they may not see.

create table triage.restriction_lift (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  at timestamptz not null,
  by uuid not null,
  reason text not null check (length(reason) between 1 and 20000),
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index restriction_lift_of on triage.restriction_lift (org_id, incident_id, at);
alter table triage.restriction_lift enable row level security;
alter table triage.restriction_lift force row level security;
create policy with_its_incident on triage.restriction_lift using (
  org_id = (select platform.current_org())
  and exists (
    select from triage.incident i where i.org_id = restriction_lift.org_id and i.id = restriction_lift.incident_id))
  with check (org_id = (select platform.current_org()));
grant select, insert on triage.restriction_lift to candour_app;

-- Empty: restricted to nobody in particular. It is part of the key, so it cannot be null.
alter table insight.monthly_count add column restricted_to text[] not null default '{}';
alter table insight.monthly_count drop constraint monthly_count_pkey;
alter table insight.monthly_count
  add primary key (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to);
create or replace function insight.count_whole_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c
    (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    kept_from, coalesce(restricted_to, '{}'), case tg_op when 'INSERT' then count(*) else -count(*) end
  from touched
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9
  on conflict (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create or replace function insight.count_changed_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c
    (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    kept_from, coalesce(restricted_to, '{}'), sum(more)
  from (select *, 1 as more from is_now union all select *, -1 from was) as touched
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  having sum(more) <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9
  on conflict (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create policy named_roles_only on insight.monthly_count as restrictive to candour_app
  using (platform.is_among(nullif(restricted_to, '{}'), service_id)) with check (true);

-- What is restricted already moves to a row of its own. Its counts are taken from where they were, in one order.
alter table triage.incident no force row level security;
alter table insight.monthly_count no force row level security;
insert into insight.monthly_count as c
  (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to, records)
select i.org_id, i.service_id, date_trunc('month', i.occurred_on)::date, i.kind, coalesce(i.category, ''), i.sensitive, i.historical,
  i.kept_from, stands.restricted_to, sum(stands.more)
from triage.incident i
cross join lateral (values (i.restricted_to, 1), ('{}'::text[], -1)) as stands (restricted_to, more)
where i.restricted_to is not null
group by 1, 2, 3, 4, 5, 6, 7, 8, 9
order by 1, 2, 3, 4, 5, 6, 7, 8, 9
on conflict (org_id, service_id, month, kind, category, sensitive, historical, kept_from, restricted_to)
do update set records = c.records + excluded.records;
alter table insight.monthly_count force row level security;
alter table triage.incident force row level security;
