-- Duty of candour: what the person and their family were told, step by step, the letter, and what they asked us to look into.

-- A step that was taken, or that could not be. Never changed: a later row says more.
create table duties.candour_step (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  step text not null check (step in (
    'told-in-person', 'known-and-not-known', 'apology', 'support', 'enquiries', 'written-follow-up', 'outcome',
    'not-reached', 'no-contact-wished')),
  taken_on date not null,
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index candour_step_by_incident on duties.candour_step (org_id, incident_id, at);

-- What the person or their family asked us to look into. The review of the record shows it.
create table duties.asked_to_look_into (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null,
  by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
create index asked_to_look_into_by_incident on duties.asked_to_look_into (org_id, incident_id, at);

-- Each wording of the letter, without name and address: those are put in when it is made. Only a checked one is made.
create table duties.candour_letter (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null,
  by uuid,
  checked_at timestamptz,
  checked_by uuid,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id),
  foreign key (org_id, checked_by) references organisation.person (org_id, id),
  check ((checked_at is null) = (checked_by is null))
);
create index candour_letter_by_incident on duties.candour_letter (org_id, incident_id, at);

-- Names and addresses that letters need, for one service and outside everything else: no record, search, chart, export or
-- background work reads it. Those who answer for the service do.
create schema contact;
grant usage on schema contact to candour_app;
create table contact.person_told (
  org_id uuid not null,
  incident_id uuid not null,
  service_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  is_to_person text not null check (length(is_to_person) between 1 and 200),
  address text not null default '' check (length(address) <= 2000),
  prefers text not null check (prefers in ('in-person', 'phone', 'letter', 'e-mail')),
  reached_by text not null default '' check (length(reached_by) <= 200),
  wishes_contact boolean not null,
  at timestamptz not null,
  by uuid,
  primary key (org_id, incident_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, by) references organisation.person (org_id, id)
);
alter table contact.person_told enable row level security;
alter table contact.person_told force row level security;
create policy who_answers_for_the_service on contact.person_told using (
  org_id = (select platform.current_org())
  and (select platform.current_person()) is not null
  and platform.roles_held_at(service_id) && '{registered-manager,quality-lead,nominated-individual}'::text[]
  and exists (select from triage.incident i
    where i.org_id = person_told.org_id and i.id = person_told.incident_id and i.service_id = person_told.service_id));
grant select, insert, update on contact.person_told to candour_app;

do $$
declare name text;
begin
  foreach name in array array['candour_step', 'asked_to_look_into', 'candour_letter'] loop
    execute format('alter table duties.%I enable row level security', name);
    execute format('alter table duties.%I force row level security', name);
    execute format('create policy with_its_incident on duties.%I using (
      org_id = (select platform.current_org())
      and exists (select from triage.incident i where i.org_id = %I.org_id and i.id = %I.incident_id))', name, name, name);
    execute format('grant select, insert on duties.%I to candour_app', name);
  end loop;
end $$;
grant update (checked_at, checked_by) on duties.candour_letter to candour_app;
