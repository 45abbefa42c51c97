-- The incident record: one event, told by one person or several, and the states it moves through.

create schema triage;
grant usage on schema triage to candour_app;

create table triage.incident (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  place_id uuid,
  reference text not null,
  title text not null,
  kind text not null check (kind in ('incident', 'near-miss', 'good-care', 'not-sure')),
  state text not null,
  occurred_on date not null,
  occurred_part text check (occurred_part in ('night', 'morning', 'afternoon', 'evening')),
  category text,
  subcategory text,
  harm_physical text,
  harm_psychological text,
  made_safe text not null default '',
  learning_response text,
  learning_reason text not null default '',
  people_told text not null default '',
  -- Kept from the managers of its service, because a report in it is about one of them.
  sensitive boolean not null default false,
  -- Imported from an earlier register: nobody is owed thanks, a clock or an outcome.
  historical boolean not null default false,
  import_id uuid,
  source_reference text not null default '',
  source_text text not null default '',
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  words tsvector not null,
  primary key (org_id, id),
  unique (org_id, reference),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id),
  foreign key (org_id, opened_by) references organisation.person (org_id, id)
);
create index incident_by_service on triage.incident (org_id, service_id, occurred_on desc);
create index incident_open on triage.incident (org_id, service_id, state) where closed_at is null and not historical;
create index incident_by_import on triage.incident (org_id, import_id) where import_id is not null;

create table triage.incident_report (
  org_id uuid not null,
  incident_id uuid not null,
  report_id uuid not null,
  joined_at timestamptz not null,
  joined_by uuid,
  primary key (org_id, incident_id, report_id),
  unique (org_id, report_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, joined_by) references organisation.person (org_id, id)
);

create table triage.state_change (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index state_change_by_incident on triage.state_change (org_id, incident_id, at);

create table triage.reference_counter (
  org_id uuid not null,
  month text not null,
  last integer not null,
  primary key (org_id, month)
);

alter table triage.incident enable row level security;
alter table triage.incident force row level security;
create policy who_may_read on triage.incident
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
  )
  with check (org_id = (select platform.current_org()));

do $$
declare name text;
begin
  foreach name in array array['incident_report', 'state_change'] loop
    execute format('alter table triage.%I enable row level security', name);
    execute format('alter table triage.%I force row level security', name);
    execute format('create policy with_its_incident on triage.%I using (
      org_id = (select platform.current_org())
      and exists (select from triage.incident i where i.org_id = %I.org_id and i.id = %I.incident_id))
      with check (org_id = (select platform.current_org()))', name, name, name);
  end loop;
end $$;
alter table triage.reference_counter enable row level security;
alter table triage.reference_counter force row level security;
create policy own_organisation on triage.reference_counter using (org_id = (select platform.current_org()));

grant select, insert, update on triage.incident to candour_app;
grant select, insert, delete on triage.incident_report to candour_app;
grant select, insert on triage.state_change to candour_app;
grant select, insert, update on triage.reference_counter to candour_app;
