-- The ground every capability stands on: who is asking, which organisation, the directory, the audit trail.
-- The owner of these objects is not the role the application connects as (docs/decisions/004-row-level-security.md).

create extension if not exists btree_gin;

grant usage on schema platform to candour_app, candour_public;

-- Who is asking. Set once at the start of every transaction by platform.enter (0003); empty means nobody.
create function platform.current_org() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.org', true), '')::uuid;

create function platform.current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

-- Services whose records this person may read, and those where they may also read what is kept from its managers.
-- Policies call these inside (select …) so that they are worked out once a statement, not once a row.
create function platform.services_seen() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('app.services', true), ''), ',')::uuid[];

create function platform.sensitive_services_seen() returns uuid[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('app.sensitive_services', true), ''), ',')::uuid[];

-- The directory: the one table without an organisation first, because it answers "which organisation?".
-- It holds digests only and is reached through the functions below, never by a table grant.
create table platform.directory (
  kind text not null check (kind in ('organisation', 'place', 'sign-in', 'session', 'thread', 'invitation')),
  digest bytea not null,
  org_id uuid not null,
  subject uuid,
  primary key (kind, digest)
);
create index directory_by_subject on platform.directory (org_id, kind, subject);

create function platform.find_in_directory(wanted_kind text, wanted_digest bytea)
returns table (org_id uuid, subject uuid) language sql stable security definer
set search_path = platform, pg_temp
begin atomic
  select d.org_id, d.subject from platform.directory d where d.kind = wanted_kind and d.digest = wanted_digest;
end;

create function platform.add_to_directory(new_kind text, new_digest bytea, new_subject uuid)
returns boolean language plpgsql security definer
set search_path = platform, pg_temp
as $$
begin
  insert into platform.directory (kind, digest, org_id, subject)
  values (new_kind, new_digest, platform.current_org(), new_subject)
  on conflict do nothing;
  return found;
end $$;

create function platform.remove_from_directory(old_kind text, old_digest bytea)
returns void language sql security definer
set search_path = platform, pg_temp
begin atomic
  delete from platform.directory d
  where d.kind = old_kind and d.digest = old_digest and d.org_id = platform.current_org();
end;

-- Every digest of one kind that stands for a record: all the addresses by which somebody signed in.
create function platform.remove_subject_from_directory(old_kind text, old_subject uuid)
returns void language sql security definer
set search_path = platform, pg_temp
begin atomic
  delete from platform.directory d
  where d.org_id = platform.current_org() and d.kind = old_kind and d.subject = old_subject;
end;

-- For background work that serves every organisation in turn, and for the first-run set-up page.
create function platform.organisation_ids() returns setof uuid language sql stable security definer
set search_path = platform, pg_temp
begin atomic
  select d.org_id from platform.directory d where d.kind = 'organisation' order by d.org_id;
end;

-- The audit trail: who did what to which record. Ids only, never words, so erasing a person's words leaves it whole.
-- `coarse` rows (the reporter kept their name back) carry the hour only.
create table platform.audit_entry (
  org_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  coarse boolean not null default false,
  person_id uuid,
  action text not null,
  thing text not null,
  thing_id uuid,
  service_id uuid,
  sensitive boolean not null default false,
  primary key (org_id, id),
  check (not coarse or at = date_trunc('hour', at))
);
-- The trail is read newest first with (at, id) as its place-keeper, also of one record or of one person.
create index audit_entry_by_time on platform.audit_entry (org_id, at desc, id desc);
create index audit_entry_by_thing on platform.audit_entry (org_id, thing_id, at desc, id desc);
create index audit_entry_by_person on platform.audit_entry (org_id, person_id, at desc, id desc) where person_id is not null;

create table platform.audit_unsealed (
  org_id uuid not null,
  entry_id uuid not null,
  primary key (org_id, entry_id),
  foreign key (org_id, entry_id) references platform.audit_entry (org_id, id)
);

create table platform.audit_seal (
  org_id uuid not null,
  number bigint not null,
  sealed_at timestamptz not null,
  entries integer not null,
  previous bytea not null,
  digest bytea not null,
  signature bytea not null,
  primary key (org_id, number)
);

create table platform.audit_sealed_entry (
  org_id uuid not null,
  seal_number bigint not null,
  position integer not null,
  entry_id uuid not null,
  entry_digest bytea not null,
  primary key (org_id, seal_number, position),
  unique (org_id, entry_id),
  unique (org_id, entry_id),
  foreign key (org_id, seal_number) references platform.audit_seal (org_id, number)
);

create function platform.await_seal() returns trigger language plpgsql security definer
set search_path = platform, pg_temp
as $$
begin
  insert into platform.audit_unsealed (org_id, entry_id) values (new.org_id, new.id);
  return null;
end $$;
create trigger await_seal after insert on platform.audit_entry for each row execute function platform.await_seal();

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;
create trigger append_only before update or delete or truncate on platform.audit_entry
  for each statement execute function platform.refuse_change();
create trigger append_only before update or delete or truncate on platform.audit_seal
  for each statement execute function platform.refuse_change();
create trigger append_only before update or delete or truncate on platform.audit_sealed_entry
  for each statement execute function platform.refuse_change();

-- Row-level security: forced for the owner too.
alter table platform.audit_entry enable row level security;
alter table platform.audit_entry force row level security;
create policy own_organisation on platform.audit_entry
  using (
    org_id = (select platform.current_org())
    and (not sensitive or service_id = any ((select platform.sensitive_services_seen())::uuid[]))
  )
  with check (org_id = (select platform.current_org()));

alter table platform.audit_unsealed enable row level security;
alter table platform.audit_unsealed force row level security;
create policy own_organisation on platform.audit_unsealed using (org_id = (select platform.current_org()));

alter table platform.audit_seal enable row level security;
alter table platform.audit_seal force row level security;
create policy own_organisation on platform.audit_seal using (org_id = (select platform.current_org()));

alter table platform.audit_sealed_entry enable row level security;
alter table platform.audit_sealed_entry force row level security;
create policy own_organisation on platform.audit_sealed_entry using (org_id = (select platform.current_org()));

grant select, insert on platform.audit_entry, platform.audit_seal, platform.audit_sealed_entry to candour_app;
grant select, delete on platform.audit_unsealed to candour_app;

revoke execute on all functions in schema platform from public;
grant execute on function
  platform.current_org(), platform.current_person(), platform.services_seen(), platform.sensitive_services_seen(),
  platform.find_in_directory(text, bytea), platform.add_to_directory(text, bytea, uuid),
  platform.remove_from_directory(text, bytea), platform.remove_subject_from_directory(text, uuid),
  platform.organisation_ids()
to candour_app;
