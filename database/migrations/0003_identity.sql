-- Signing in, sessions, invitations, and the start of every transaction.

create schema identity;
grant usage on schema identity to candour_app;

create table identity.sign_in (
  org_id uuid not null,
  person_id uuid not null,
  password_hash text not null,
  changed_at timestamptz not null,
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

-- A session that ended is gone; the audit trail says when somebody signed in and out.
create table identity.session (
  org_id uuid not null,
  digest bytea not null,
  person_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, digest),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index session_by_person on identity.session (org_id, person_id);
create index session_by_end on identity.session (org_id, expires_at);

-- An invitation that was used is gone, with every other of the same person.
create table identity.invitation (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  digest bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, digest),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index invitation_by_person on identity.invitation (org_id, person_id);
create index invitation_by_end on identity.invitation (org_id, expires_at);

do $$
declare name text;
begin
  foreach name in array array['sign_in', 'session', 'invitation'] loop
    execute format('alter table identity.%I enable row level security', name);
    execute format('alter table identity.%I force row level security', name);
    execute format('create policy own_organisation on identity.%I using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()))', name);
  end loop;
end $$;
grant select, insert, update on identity.sign_in, identity.session, identity.invitation to candour_app;
grant delete on identity.sign_in, identity.session, identity.invitation to candour_app;

-- Opens a transaction for one person: sets the organisation, the person and which services they may read.
-- Roles that read records of a service; and those that may read what is kept from that service's managers,
-- which nobody may who is a manager or shift lead of the same service.
create function platform.enter(as_org uuid, as_person uuid, at timestamptz)
returns jsonb language plpgsql
as $$
declare
  who jsonb;
  readers uuid[];
  sensitive_readers uuid[];
begin
  perform set_config('app.org', as_org::text, true), set_config('app.person', coalesce(as_person::text, ''), true);
  with held as (
    select r.role, s.id as service_id
    from organisation.role_held r
    join organisation.service s on s.org_id = r.org_id and (r.service_id is null or s.id = r.service_id)
    where r.org_id = as_org and r.person_id = as_person
      and r.starts_at <= at and (r.ends_at is null or r.ends_at > at)
  ), by_service as (
    select service_id,
      bool_or(role in ('shift-lead', 'registered-manager', 'reviewer', 'quality-lead', 'nominated-individual', 'inspector')) as reads,
      bool_or(role in ('quality-lead', 'nominated-individual', 'guardian'))
        and not bool_or(role in ('registered-manager', 'shift-lead')) as reads_sensitive
    from held group by service_id
  )
  select array_agg(service_id) filter (where reads), array_agg(service_id) filter (where reads_sensitive)
  into readers, sensitive_readers from by_service;
  perform set_config('app.services', array_to_string(coalesce(readers, '{}'), ','), true),
    set_config('app.sensitive_services', array_to_string(coalesce(sensitive_readers, '{}'), ','), true);
  select jsonb_build_object(
    'orgId', p.org_id, 'personId', p.id, 'name', p.name,
    'organisation', (select o.name from organisation.organisation o where o.org_id = as_org),
    'services', to_jsonb(coalesce(readers, '{}')),
    'sensitiveServices', to_jsonb(coalesce(sensitive_readers, '{}')),
    'roles', coalesce((
      select jsonb_agg(jsonb_build_object('role', r.role, 'serviceId', r.service_id) order by r.role, r.service_id)
      from organisation.role_held r
      where r.org_id = as_org and r.person_id = as_person and r.starts_at <= at and (r.ends_at is null or r.ends_at > at)
    ), '[]'))
  into who from organisation.person p where p.org_id = as_org and p.id = as_person and p.left_on is null;
  return who;
end $$;

-- Opens a transaction for background work and the command line: one organisation, every service, nobody's name.
create function platform.enter_as_system(as_org uuid) returns void language plpgsql
as $$
declare every_service text;
begin
  perform set_config('app.org', as_org::text, true), set_config('app.person', '', true);
  select coalesce(string_agg(s.id::text, ','), '') into every_service from organisation.service s where s.org_id = as_org;
  perform set_config('app.services', every_service, true), set_config('app.sensitive_services', every_service, true);
end $$;

-- A request with a session cookie: find the organisation, check the session, enter. Null when there is no such session.
create function identity.resume(session_digest bytea, at timestamptz) returns jsonb language plpgsql
as $$
declare
  found_org uuid;
  session identity.session;
begin
  select d.org_id into found_org from platform.find_in_directory('session', session_digest) d;
  if found_org is null then return null; end if;
  perform set_config('app.org', found_org::text, true);
  select * into session from identity.session s
  where s.org_id = found_org and s.digest = session_digest and s.expires_at > at;
  if session.person_id is null then return null; end if;
  if session.last_seen_at < at - interval '5 minutes' then
    update identity.session s set last_seen_at = at where s.org_id = found_org and s.digest = session_digest;
  end if;
  return platform.enter(found_org, session.person_id, at);
end $$;

revoke execute on function platform.enter(uuid, uuid, timestamptz), platform.enter_as_system(uuid), identity.resume(bytea, timestamptz) from public;
grant execute on function platform.enter(uuid, uuid, timestamptz), platform.enter_as_system(uuid), identity.resume(bytea, timestamptz) to candour_app;
