-- The first look stays readable: every later grade is a version of its own, and what lowers harm or leaves safeguarding waits
-- for a second pair of eyes. Who was affected, by the number in their care record.

alter table triage.incident
  add column made_safe_steps text[] not null default '{}'
    check (made_safe_steps <@ '{person,others,equipment,medicine,evidence,told}'::text[]),
  -- Closed because it was no incident after all; whoever told us reads why.
  add column not_an_incident boolean not null default false,
  add constraint not_an_incident_is_closed check (not not_an_incident or state = 'closed');

create table triage.look (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  by uuid,
  kind text not null,
  category text,
  subcategory text,
  harm_physical text,
  harm_psychological text,
  why text not null default '',
  -- What it would lower; it is not in the record until somebody else agrees.
  lowers text[] not null default '{}' check (lowers <@ '{harm,safeguarding}'::text[]),
  agreed boolean,
  decided_at timestamptz,
  decided_by uuid,
  decided_why text not null default '',
  primary key (org_id, id),
  unique (org_id, incident_id, number),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id),
  foreign key (org_id, decided_by) references organisation.person (org_id, id),
  check ((agreed is null) = (decided_at is null)),
  -- Two people, never one.
  check (decided_by is null or decided_by is distinct from by),
  check (agreed is null or lowers <> '{}')
);
create index look_waiting on triage.look (org_id, incident_id) where lowers <> '{}' and agreed is null;

-- Somebody we support, by the number in their care record and never by name. It is the same person in every record.
create table triage.affected_person (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  reference text not null check (reference ~ '^[A-Z]{0,4}[-/]?[0-9][0-9A-Z/-]{0,15}$'),
  primary key (org_id, id),
  unique (org_id, service_id, reference),
  foreign key (org_id, service_id) references organisation.service (org_id, id)
);
create table triage.affected (
  org_id uuid not null,
  incident_id uuid not null,
  person_id uuid not null,
  primary key (org_id, incident_id, person_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id) on delete cascade,
  foreign key (org_id, person_id) references triage.affected_person (org_id, id)
);
create index affected_by_person on triage.affected (org_id, person_id);

-- What was looked at before this version is the first look as it stands now: the owner steps over row-level security for it.
alter table triage.incident no force row level security;
insert into triage.look (org_id, id, incident_id, number, at, by, kind, category, subcategory, harm_physical, harm_psychological)
select i.org_id, gen_random_uuid(), i.id, 1, i.triaged_at, i.triaged_by, i.kind, i.category, i.subcategory, i.harm_physical,
  i.harm_psychological
from triage.incident i where i.triaged_at is not null and not i.historical;
alter table triage.incident force row level security;

do $$
declare name text;
begin
  foreach name in array array['look', 'affected'] loop
    execute format('alter table triage.%I enable row level security', name);
    execute format('alter table triage.%I force row level security', name);
    execute format('create policy with_its_incident on triage.%I using (
      org_id = (select platform.current_org())
      and exists (select from triage.incident i where i.org_id = %I.org_id and i.id = %I.incident_id))
      with check (org_id = (select platform.current_org()))', name, name, name);
  end loop;
end $$;
alter table triage.affected_person enable row level security;
alter table triage.affected_person force row level security;
create policy who_may_read on triage.affected_person
  using (
    org_id = (select platform.current_org()) and (
      service_id = any ((select platform.services_seen())::uuid[])
      or service_id = any ((select platform.sensitive_services_seen())::uuid[]))
  )
  with check (org_id = (select platform.current_org()));

grant select, insert on triage.look to candour_app;
grant update (agreed, decided_at, decided_by, decided_why) on triage.look to candour_app;
grant select, insert on triage.affected_person to candour_app;
grant select, insert, delete on triage.affected to candour_app;
