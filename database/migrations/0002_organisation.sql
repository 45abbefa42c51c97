-- Providers, services, places (unit, round, flat), people, and the roles people hold where.

create schema organisation;
grant usage on schema organisation to candour_app;

create table organisation.organisation (
  org_id uuid primary key,
  name text not null,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  created_at timestamptz not null
);

create table organisation.service (
  org_id uuid not null references organisation.organisation (org_id),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('care-home', 'nursing-home', 'home-care', 'supported-living', 'extra-care', 'shared-lives', 'day-service', 'other')),
  nation text not null check (nation in ('england', 'wales', 'scotland', 'northern-ireland')),
  regulated_activity text not null default '',
  phone text not null default '',
  opened_on date,
  closed_on date,
  primary key (org_id, id)
);

create table organisation.place (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  name text not null,
  kind text not null check (kind in ('unit', 'round', 'flat', 'whole-service', 'other')),
  code text not null check (code ~ '^[a-z0-9]{6,16}$'),
  closed_on date,
  primary key (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  unique (org_id, code)
);
create index place_by_service on organisation.place (org_id, service_id);

create table organisation.person (
  org_id uuid not null references organisation.organisation (org_id),
  id uuid not null,
  name text not null,
  email text,
  staff_number text,
  joined_on date,
  left_on date,
  -- Goes up with every change, so that a form filled in beside a colleague's does not undo theirs.
  revision integer not null default 1,
  primary key (org_id, id)
);
-- Whoever left frees their address and number for the next.
create unique index person_by_email on organisation.person (org_id, lower(email)) where left_on is null;
create unique index person_by_staff_number on organisation.person (org_id, lower(staff_number)) where left_on is null;

-- A role held at one service, or at every service of the provider when service_id is null.
create table organisation.role_held (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  service_id uuid,
  role text not null check (role in ('worker', 'shift-lead', 'registered-manager', 'reviewer', 'quality-lead',
    'nominated-individual', 'guardian', 'supporter', 'inspector', 'administrator')),
  starts_at timestamptz not null,
  ends_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id)
);
create index role_held_by_person on organisation.role_held (org_id, person_id);

-- The team at a place: who works there, so that a lesson reaches them.
create table organisation.place_member (
  org_id uuid not null,
  place_id uuid not null,
  person_id uuid not null,
  primary key (org_id, place_id, person_id),
  foreign key (org_id, place_id) references organisation.place (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index place_member_by_person on organisation.place_member (org_id, person_id);

-- How many people work a place by shift and role: what says whether a reporter could be recognised.
create table organisation.headcount (
  org_id uuid not null,
  place_id uuid not null,
  shift text not null check (shift in ('early', 'late', 'night', 'any')),
  role text not null,
  people integer not null check (people >= 0),
  primary key (org_id, place_id, shift, role),
  foreign key (org_id, place_id) references organisation.place (org_id, id)
);

create table organisation.on_call (
  org_id uuid not null,
  service_id uuid not null,
  position integer not null,
  label text not null,
  phone text not null,
  person_id uuid,
  primary key (org_id, service_id, position),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

-- Words that are part of a colleague's name; the search index leaves them out (triage).
create table organisation.name_lexeme (
  org_id uuid not null,
  lexeme text not null,
  primary key (org_id, lexeme)
);

-- The words of a name as search knows words; a single letter is no name.
create function organisation.lexemes_of_name(name text) returns text[] language sql immutable
begin atomic
  select coalesce(array_agg(distinct word), '{}')
  from unnest(tsvector_to_array(to_tsvector('english', name) || to_tsvector('simple', name))) as word
  where length(word) > 1;
end;

do $$
declare name text;
begin
  foreach name in array array['organisation', 'service', 'place', 'person', 'role_held', 'place_member', 'headcount', 'on_call', 'name_lexeme'] loop
    execute format('alter table organisation.%I enable row level security', name);
    execute format('alter table organisation.%I force row level security', name);
    execute format('create policy own_organisation on organisation.%I using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()))', name);
  end loop;
end $$;

grant select, insert, update on organisation.organisation, organisation.service, organisation.place,
  organisation.person, organisation.role_held to candour_app;
grant select, insert, update, delete on organisation.place_member, organisation.headcount, organisation.on_call,
  organisation.name_lexeme to candour_app;
revoke execute on all functions in schema organisation from public;
grant execute on function organisation.lexemes_of_name(text) to candour_app;
