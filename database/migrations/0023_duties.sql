-- What the law and others ask of us after an event: the facts it turns on, what was decided about it, and what was sent.
-- The rules themselves are data of the program (src/capabilities/duties/reference/notifications.json), with their version.

create schema duties;
grant usage on schema duties to candour_app;

-- Answers to the questions of the rules, for one record. The latest counts; earlier ones stay. Null: no longer known.
create table duties.fact (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  field text not null check (length(field) between 1 and 100),
  value jsonb,
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index fact_by_incident on duties.fact (org_id, incident_id, at);

-- The same for what holds for every event of a service.
create table duties.service_fact (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  field text not null check (length(field) between 1 and 100),
  value jsonb,
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index service_fact_by_service on duties.service_fact (org_id, service_id, at);

-- What a person decided about one duty, under which version of the rules, and what was known then. Never changed.
create table duties.decision (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  rule_id text not null,
  rule_version text not null,
  indicated text not null check (indicated in ('yes', 'no', 'unknown')),
  facts jsonb not null,
  decision text not null check (decision in ('notify', 'not-notify', 'ask-for-advice')),
  reason text not null check (length(reason) between 1 and 20000),
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index decision_by_incident on duties.decision (org_id, incident_id, at);

-- What was sent or told, when, by whom, and the reference that came back.
create table duties.sending (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  rule_id text not null,
  what text not null check (length(what) between 1 and 20000),
  sent_at timestamptz not null,
  sent_by text not null check (length(sent_by) between 1 and 200),
  reference_received text not null default '' check (length(reference_received) <= 200),
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index sending_by_incident on duties.sending (org_id, incident_id, at);

-- The agency that leads on abuse, violence, neglect or a crime agreed that we may ask people about what happened.
create table duties.agency_agreement (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  agency text not null check (length(agency) between 1 and 200),
  words text not null check (length(words) between 1 and 20000),
  agreed_on date not null,
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index agency_agreement_by_incident on duties.agency_agreement (org_id, incident_id, at);

-- Targets of this organisation, where they differ from those of the rules. Never law.
create table duties.target (
  org_id uuid not null,
  rule_id text not null,
  period text not null check (period ~ '^P(T[0-9]{1,4}H|[0-9]{1,3}W?D)$'),
  at timestamptz not null,
  by uuid,
  primary key (org_id, rule_id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);

do $$
declare name text;
begin
  -- Whatever hides the incident hides its duties, whoever reads and whoever writes.
  foreach name in array array['fact', 'decision', 'sending', 'agency_agreement'] loop
    execute format('alter table duties.%I enable row level security', name);
    execute format('alter table duties.%I force row level security', name);
    execute format('create policy with_its_incident on duties.%I using (
      org_id = (select platform.current_org())
      and exists (select from triage.incident i where i.org_id = %I.org_id and i.id = %I.incident_id))', name, name, name);
    execute format('grant select, insert on duties.%I to candour_app', name);
  end loop;
  foreach name in array array['service_fact', 'target'] loop
    execute format('alter table duties.%I enable row level security', name);
    execute format('alter table duties.%I force row level security', name);
    execute format('create policy own_organisation on duties.%I using (org_id = (select platform.current_org()))', name);
  end loop;
end $$;
grant select, insert on duties.service_fact to candour_app;
grant select, insert, update, delete on duties.target to candour_app;

-- While the council or the police look into abuse, violence, neglect or a crime, a record and what was told about it are for
-- named roles only. Null: as ever. Whoever told us still reads their own, and the public thread is not concerned.
alter table triage.incident add column restricted_to text[];
alter table triage.search_entry add column restricted_to text[];
alter table reporting.report add column restricted_to text[];
grant update (restricted_to) on reporting.report to candour_app;

create function platform.is_among(roles text[], service uuid) returns boolean language sql stable parallel safe
  return roles is null or (select platform.current_person()) is null or roles && platform.roles_held_at(service);
revoke execute on function platform.is_among(text[], uuid) from public;
grant execute on function platform.is_among(text[], uuid) to candour_app;

create policy named_roles_only on triage.incident as restrictive to candour_app
  using (platform.is_among(restricted_to, service_id)) with check (true);
-- Search runs as the owner.
create policy named_roles_only on triage.search_entry as restrictive
  using (platform.is_among(restricted_to, service_id)) with check (true);
create policy named_roles_only on reporting.report as restrictive to candour_app
  using (platform.is_among(restricted_to, service_id) or reporter_id = (select platform.current_person())) with check (true);
