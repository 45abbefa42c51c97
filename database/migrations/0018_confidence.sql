-- Telling in confidence: who told us is locked to the guardian's key, which no server has; and what is said to the
-- guardian only (docs/decisions/010-names-in-confidence.md).

alter table reporting.report drop constraint report_naming_check;
alter table reporting.report add constraint report_naming_check
  check (naming in ('anonymous', 'in-confidence', 'name-given', 'named'));

-- The private key is here only locked: with the guardian's own six words, and with the twelve of two slips.
-- in_use_from: since when new names are locked to it; null while another guardian has the key.
create table reporting.guardian_key (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  public_key bytea not null check (length(public_key) = 65),
  locked bytea not null check (length(locked) between 100 and 400),
  locked_by_slips bytea not null check (length(locked_by_slips) between 100 and 400),
  made_at timestamptz not null,
  in_use_from timestamptz,
  retired_at timestamptz,
  retired_because text check (retired_because in ('handed-over', 'recovered', 'lost')),
  primary key (org_id, id),
  unique (org_id, public_key),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  check ((retired_at is null) = (retired_because is null))
);
create unique index guardian_key_live on reporting.guardian_key (org_id, person_id) where retired_at is null;

-- Who told us, one row for each key that opens it. No time: the report has the hour.
create table reporting.sealed_identity (
  org_id uuid not null,
  report_id uuid not null,
  key_id uuid not null,
  service_id uuid not null,
  -- One length for every name: src/methods/custody/locked-name.ts.
  sealed bytea not null check (length(sealed) = 1113),
  sealed_by text not null check (sealed_by in ('browser', 'server', 'guardian')),
  primary key (org_id, report_id, key_id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, key_id) references reporting.guardian_key (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id)
);
create index sealed_identity_by_key on reporting.sealed_identity (org_id, key_id);
create index sealed_identity_by_service on reporting.sealed_identity (org_id, service_id);

create table reporting.identity_opening (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  service_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  reason text not null check (length(reason) between 1 and 20000),
  primary key (org_id, id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index identity_opening_by_report on reporting.identity_opening (org_id, report_id, at);

-- Between a reporter and the guardian. not-fair and treated-worse come from the reporter, the others from the guardian.
-- `at` is the hour for what a reporter without an account says.
create table reporting.guarded_message (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  service_id uuid not null,
  position integer not null,
  at timestamptz not null,
  kind text not null check (kind in ('not-fair', 'treated-worse', 'reply', 'name-opened', 'new-guardian')),
  text text not null check (length(text) between 1 and 20000),
  author_id uuid,
  signed text not null default '',
  form_digest bytea,
  primary key (org_id, id),
  unique (org_id, report_id, position),
  unique (org_id, form_digest),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, author_id) references organisation.person (org_id, id)
);
create index guarded_message_by_service on reporting.guarded_message (org_id, service_id);

-- A manager or shift lead whom a report names says that it looks like retaliation. They cannot read it again.
create table reporting.retaliation_mark (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  service_id uuid not null,
  marked_by uuid not null,
  at timestamptz not null,
  text text not null check (length(text) between 1 and 20000),
  primary key (org_id, id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, marked_by) references organisation.person (org_id, id)
);
create index retaliation_mark_by_report on reporting.retaliation_mark (org_id, report_id);
create index retaliation_mark_by_service on reporting.retaliation_mark (org_id, service_id);

-- Whether whoever is asking is the guardian here, and of something that was not kept from guardians. Nobody is who
-- manages or leads shifts here, or lets people in: they could appoint themselves.
create function reporting.am_guardian_at(service uuid, kept_from text[] default '{}') returns boolean
language sql stable parallel safe
  return 'guardian' = any (platform.roles_held_at(service))
    and not platform.roles_held_at(service) && '{registered-manager,shift-lead,administrator}'::text[]
    and not 'guardian' = any (kept_from);

do $$
declare name text;
begin
  foreach name in array array['guardian_key', 'sealed_identity', 'identity_opening', 'guarded_message', 'retaliation_mark'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    -- For the functions below, which run as the owner and ask for themselves who is asking.
    execute format('create policy for_functions on reporting.%I to current_user
      using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()))', name);
  end loop;
end $$;
create policy for_guardians on reporting.report for select to current_user
  using (org_id = (select platform.current_org()) and reporting.am_guardian_at(service_id, kept_from));

-- Guardians see each other's keys, to hand over; each makes and changes their own.
create policy guardians on reporting.guardian_key to candour_app
  using (
    org_id = (select platform.current_org()) and exists (
      select from organisation.service s where s.org_id = guardian_key.org_id and reporting.am_guardian_at(s.id))
  )
  with check (org_id = (select platform.current_org()) and person_id = (select platform.current_person()));
create policy guardian on reporting.identity_opening to candour_app
  using (org_id = (select platform.current_org()) and reporting.am_guardian_at(service_id));
create policy guardian_or_own on reporting.guarded_message to candour_app
  using (
    org_id = (select platform.current_org()) and (
      reporting.am_guardian_at(service_id)
      or exists (
        select from reporting.report r where r.org_id = guarded_message.org_id and r.id = guarded_message.report_id
          and r.reporter_id = (select platform.current_person()))
    )
  );
create policy guardian_reads on reporting.retaliation_mark for select to candour_app
  using (org_id = (select platform.current_org()) and reporting.am_guardian_at(service_id));
create policy reader_of_the_report_marks on reporting.retaliation_mark for insert to candour_app
  with check (
    org_id = (select platform.current_org()) and marked_by = (select platform.current_person()) and exists (
      select from reporting.report r
      where r.org_id = retaliation_mark.org_id and r.id = report_id and r.service_id = retaliation_mark.service_id)
  );

grant select, insert on reporting.guardian_key, reporting.guarded_message, reporting.retaliation_mark to candour_app;
grant update (in_use_from, retired_at, retired_because) on reporting.guardian_key to candour_app;
grant select on reporting.identity_opening to candour_app;

-- Withdrawing ends contact and erases who it was.
create function reporting.forget_identity() returns trigger language plpgsql as $$
begin
  delete from reporting.sealed_identity s where s.org_id = new.org_id and s.report_id = new.id;
  return null;
end $$;
create trigger forget_identity after update of withdrawn_at on reporting.report
  for each row when (new.withdrawn_at is not null) execute function reporting.forget_identity();

-- Below: what both the application and the public pages use, behind the caller's own row-level security.

-- The guardians of a service and since when, by the rule of am_guardian_at. `moment` may be an hour: it must not miss a
-- role that began within that hour.
create function reporting.guardians_at(of_org uuid, of_service uuid, moment timestamptz)
returns table (person_id uuid, name text, since timestamptz) language sql stable
begin atomic
  with held as (
    select r.person_id, r.role, r.starts_at
    from organisation.role_held r
    where r.org_id = of_org and (r.service_id is null or r.service_id = of_service)
      and r.starts_at < moment + interval '1 hour' and (r.ends_at is null or r.ends_at > moment)
  )
  select p.id, p.name, min(h.starts_at)
  from held h join organisation.person p on p.org_id = of_org and p.id = h.person_id and p.left_on is null
  where h.role = 'guardian' and not exists (
    select from held m
    where m.person_id = h.person_id and m.role in ('registered-manager', 'shift-lead', 'administrator'))
  group by p.id, p.name;
end;

-- Whose key new names of a service are locked to. Of several guardians with a key, whoever has had it longest. `since` is
-- the last time that this could have changed: a role, a key, or another keeper of a key who left.
create function reporting.keyholder_at(of_org uuid, of_service uuid, moment timestamptz)
returns table (key_id uuid, public_key bytea, person_id uuid, name text, since timestamptz) language sql stable
begin atomic
  select k.id, k.public_key, g.person_id, g.name, greatest(g.since, k.in_use_from, (
    select max(r.ends_at) from organisation.role_held r
    where r.org_id = of_org and r.role = 'guardian' and (r.service_id is null or r.service_id = of_service)
      and r.person_id <> g.person_id and r.ends_at < moment + interval '1 hour'
      and exists (select from reporting.guardian_key o where o.org_id = of_org and o.person_id = r.person_id)))
  from reporting.guardians_at(of_org, of_service, moment) g
  join reporting.guardian_key k on k.org_id = of_org and k.person_id = g.person_id and k.retired_at is null
    and k.in_use_from < moment + interval '1 hour'
  order by k.in_use_from, k.id limit 1;
end;

-- The part of a thread that is the reporter's and the guardian's only.
create function reporting.guarded_described(of_org uuid, of_report uuid, moment timestamptz) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'naming', r.naming,
    'guardians', case when 'guardian' = any (r.kept_from) then '[]' else coalesce((
      select jsonb_agg(g.name order by g.since, g.name) from reporting.guardians_at(of_org, r.service_id, moment) g), '[]') end,
    'messages', coalesce((
      select jsonb_agg(jsonb_build_object('kind', m.kind, 'text', m.text, 'at', m.at, 'signed', m.signed) order by m.position)
      from reporting.guarded_message m where m.org_id = of_org and m.report_id = of_report), '[]'))
  from reporting.report r where r.org_id = of_org and r.id = of_report;
end;

-- Adds a message between a reporter and the guardian, once for each form; with nobody there to read it, it says so.
create function reporting.add_guarded_message(
  of_org uuid, of_report uuid, of_service uuid, new_id uuid, moment timestamptz, new_kind text, words text,
  author uuid, signed_name text, new_form_digest bytea
) returns text language plpgsql
as $$
declare earlier text;
begin
  -- One writer at a time for each report, so that positions neither clash nor skip.
  perform pg_advisory_xact_lock(762140316, hashtext(of_report::text));
  if not exists (select from reporting.guardians_at(of_org, of_service, moment)) then return 'no-guardian'; end if;
  select m.text into earlier from reporting.guarded_message m
  where m.org_id = of_org and m.form_digest = new_form_digest;
  if found then return case when earlier = words then 'repeated' else 'other-words' end; end if;
  insert into reporting.guarded_message
    (org_id, id, report_id, service_id, position, at, kind, text, author_id, signed, form_digest)
  select of_org, new_id, of_report, of_service, coalesce(max(m.position), 0) + 1, moment, new_kind, words, author,
    signed_name, new_form_digest
  from reporting.guarded_message m where m.org_id = of_org and m.report_id = of_report;
  return 'received';
end $$;

-- Below: what only the guardian gets. Each runs as the owner and gives nothing to anybody else.

-- The reports that concern the guardian: told in confidence, or with something said to the guardian about them.
create function reporting.guarded_reports()
returns table (
  id uuid, reference text, service_id uuid, service_name text, place_name text, told_at timestamptz, kind text, story text,
  lang text, naming text, locked_to uuid[], times_opened integer, waits boolean, marks integer
) language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  with here as (
    select s.org_id, s.id, s.name from organisation.service s
    where s.org_id = (select platform.current_org()) and reporting.am_guardian_at(s.id)
  ), concerned as (
    select i.org_id, i.report_id from reporting.sealed_identity i join here on here.org_id = i.org_id and here.id = i.service_id
    union select m.org_id, m.report_id from reporting.guarded_message m join here on here.org_id = m.org_id and here.id = m.service_id
    union select k.org_id, k.report_id from reporting.retaliation_mark k join here on here.org_id = k.org_id and here.id = k.service_id
  )
  select r.id, r.reference, r.service_id, here.name, p.name, r.told_at, r.kind, r.story, r.lang, r.naming,
    array(select i.key_id from reporting.sealed_identity i where i.org_id = r.org_id and i.report_id = r.id),
    (select count(*)::integer from reporting.identity_opening o where o.org_id = r.org_id and o.report_id = r.id),
    coalesce((
      select m.kind in ('not-fair', 'treated-worse') from reporting.guarded_message m
      where m.org_id = r.org_id and m.report_id = r.id order by m.position desc limit 1), false),
    (select count(*)::integer from reporting.retaliation_mark k where k.org_id = r.org_id and k.report_id = r.id)
  from concerned c
  join reporting.report r on r.org_id = c.org_id and r.id = c.report_id and not 'guardian' = any (r.kept_from)
  join here on here.org_id = r.org_id and here.id = r.service_id
  join organisation.place p on p.org_id = r.org_id and p.id = r.place_id;
end;

-- Gives the locked name of a report to its guardian, and only together with what it leaves: who asked and why, a
-- message to the reporter, a row of the trail.
create function reporting.open_identity(
  of_report uuid, why text, opening uuid, message uuid, entry uuid, moment timestamptz
) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  me uuid := platform.current_person();
  my_name text;
  told record;
  found_seal bytea;
begin
  select r.org_id, r.service_id, r.about_manager, r.kept_from into told from reporting.report r
  where r.org_id = platform.current_org() and r.id = of_report and r.naming = 'in-confidence'
    and reporting.am_guardian_at(r.service_id, r.kept_from);
  if told.org_id is null then return jsonb_build_object('outcome', 'not-found'); end if;
  select i.sealed into found_seal from reporting.sealed_identity i
  join reporting.guardian_key k on k.org_id = i.org_id and k.id = i.key_id and k.person_id = me and k.retired_at is null
  where i.org_id = told.org_id and i.report_id = of_report;
  if found_seal is null then return jsonb_build_object('outcome', 'other-key'); end if;
  select p.name into my_name from organisation.person p where p.org_id = told.org_id and p.id = me;
  insert into reporting.identity_opening (org_id, id, report_id, service_id, person_id, at, reason)
  values (told.org_id, opening, of_report, told.service_id, me, moment, why);
  perform reporting.add_guarded_message(
    told.org_id, of_report, told.service_id, message, moment, 'name-opened', why, me, my_name, null);
  insert into platform.audit_entry
    (org_id, id, at, person_id, action, thing, thing_id, service_id, sensitive, kept_from)
  values (told.org_id, entry, moment, me, 'opened-name', 'report', of_report, told.service_id, true, told.kept_from);
  return jsonb_build_object('outcome', 'open', 'sealed', encode(found_seal, 'base64'));
end $$;

-- The locked names under one key that its owner may hand over, or another guardian may recover: of a key that was given
-- up, or at services where its owner is the guardian no longer.
create function reporting.seals_within_reach(of_key uuid, moment timestamptz)
returns setof reporting.sealed_identity language sql stable
begin atomic
  select i.* from reporting.sealed_identity i
  join reporting.guardian_key k on k.org_id = i.org_id and k.id = i.key_id
  join reporting.report r on r.org_id = i.org_id and r.id = i.report_id
  where i.org_id = (select platform.current_org()) and i.key_id = of_key
    and reporting.am_guardian_at(i.service_id, r.kept_from)
    and (k.person_id = (select platform.current_person()) or k.retired_at is not null or not exists (
      select from reporting.guardians_at(i.org_id, i.service_id, moment) g where g.person_id = k.person_id))
  order by i.report_id;
end;

-- Gives locked names to the browser that is to lock them to another key; a row of the trail says so.
create function reporting.take_out_seals(of_key uuid, entry uuid, moment timestamptz)
returns table (report_id uuid, sealed text) language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from reporting.seals_within_reach(of_key, moment)) then return; end if;
  insert into platform.audit_entry (org_id, id, at, person_id, action, thing, thing_id)
  values (platform.current_org(), entry, moment, platform.current_person(), 'took-out-locked-names', 'guardian-key', of_key);
  return query select s.report_id, encode(s.sealed, 'base64') from reporting.seals_within_reach(of_key, moment) s;
end $$;

-- Keeps names that were locked again, to a guardian's key that is in force. `seals`: base64 by report.
create function reporting.keep_moved_seals(from_key uuid, to_key uuid, seals jsonb, moment timestamptz)
returns integer language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare kept integer;
begin
  insert into reporting.sealed_identity (org_id, report_id, key_id, service_id, sealed, sealed_by)
  select s.org_id, s.report_id, k.id, s.service_id, decode(moved.value, 'base64'), 'guardian'
  from reporting.seals_within_reach(from_key, moment) s
  join jsonb_each_text(seals) moved on moved.key = s.report_id::text
  join reporting.guardian_key k on k.org_id = s.org_id and k.id = to_key and k.retired_at is null
  on conflict (org_id, report_id, key_id) do nothing;
  get diagnostics kept = row_count;
  return kept;
end $$;

-- Ends a hand-over: nothing may be left behind; then the new key is in use, the old one is not, and reporters are told.
create function reporting.finish_move(from_key uuid, to_key uuid, entry uuid, moment timestamptz)
returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  org uuid := platform.current_org();
  me uuid := platform.current_person();
  old_key reporting.guardian_key;
  new_key reporting.guardian_key;
  new_name text;
begin
  select * into old_key from reporting.guardian_key k where k.org_id = org and k.id = from_key for update;
  select * into new_key from reporting.guardian_key k
  where k.org_id = org and k.id = to_key and k.retired_at is null for update;
  if old_key.id is null or new_key.id is null or me not in (old_key.person_id, new_key.person_id)
    or not exists (select from organisation.service s where s.org_id = org and reporting.am_guardian_at(s.id))
  then return 'not-found'; end if;
  if exists (
    select from reporting.seals_within_reach(from_key, moment) s where not exists (
      select from reporting.sealed_identity i where i.org_id = s.org_id and i.report_id = s.report_id and i.key_id = to_key))
  then return 'not-everything'; end if;
  if old_key.person_id <> new_key.person_id then
    select p.name into new_name from organisation.person p where p.org_id = org and p.id = new_key.person_id;
    perform reporting.add_guarded_message(
      org, s.report_id, s.service_id, gen_random_uuid(), moment, 'new-guardian', new_name, me, new_name, null)
    from reporting.seals_within_reach(from_key, moment) s;
  end if;
  update reporting.guardian_key k set retired_at = moment,
    retired_because = case when old_key.person_id = me then 'handed-over' else 'recovered' end
  where k.org_id = org and k.id = from_key and k.retired_at is null and (
    k.person_id = me or not exists (
      select from organisation.service s, reporting.guardians_at(org, s.id, moment) g
      where s.org_id = org and g.person_id = k.person_id));
  update reporting.guardian_key k set in_use_from = moment where k.org_id = org and k.id = to_key and k.in_use_from is null;
  insert into platform.audit_entry (org_id, id, at, person_id, action, thing, thing_id)
  values (org, entry, moment, me, case when old_key.person_id = me then 'handed-over' else 'recovered' end, 'guardian-key', from_key);
  return 'moved';
end $$;

-- Below: what the public pages may do besides. `moment` is an hour.

-- Who would get a name in confidence at the service behind a code, since when, and the key to lock it with.
create function reporting.guardian_at(place_code text, moment timestamptz) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare place jsonb := reporting.place_at(place_code, moment);
begin
  return (
    select jsonb_build_object('keyId', k.key_id, 'point', encode(k.public_key, 'base64'), 'name', k.name, 'since', k.since)
    from reporting.keyholder_at(platform.current_org(), (place ->> 'serviceId')::uuid, moment) k);
end $$;

-- Adds to a report, in the transaction that has just kept it, who told us: locked, to a key of a guardian. `kept` is what
-- reporting.submit said, and comes back as it was.
create function reporting.keep_identity(
  kept jsonb, of_form bytea, to_key uuid, locked_name bytea, locked_by text
) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare told record;
begin
  if kept ->> 'outcome' <> 'received' then return kept; end if;
  update reporting.report r set naming = 'in-confidence'
  where r.org_id = platform.current_org() and r.form_digest = of_form and r.naming = 'anonymous'
    and r.xmin = pg_current_xact_id()::xid
  returning r.org_id, r.id, r.service_id into strict told;
  insert into reporting.sealed_identity (org_id, report_id, key_id, service_id, sealed, sealed_by)
  values (told.org_id, told.id, to_key, told.service_id, locked_name, locked_by);
  return kept;
end $$;

create function reporting.open_guarded(verifier_digest bytea, moment timestamptz) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door platform.directory := reporting.enter_by_words(verifier_digest);
begin
  return reporting.guarded_described(door.org_id, door.subject, moment);
end $$;

create function reporting.tell_guardian(
  verifier_digest bytea, words text, treated_worse boolean, form_digest bytea, moment timestamptz
) returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door platform.directory := reporting.enter_by_words(verifier_digest);
  service uuid;
begin
  select r.service_id into service from reporting.report r
  where r.org_id = door.org_id and r.id = door.subject and not 'guardian' = any (r.kept_from);
  if service is null then return 'no-guardian'; end if;
  return reporting.add_guarded_message(door.org_id, door.subject, service, gen_random_uuid(), moment,
    case when treated_worse then 'treated-worse' else 'not-fair' end, words, null, '', form_digest);
end $$;

revoke execute on function
  reporting.am_guardian_at(uuid, text[]), reporting.forget_identity(), reporting.guardians_at(uuid, uuid, timestamptz),
  reporting.keyholder_at(uuid, uuid, timestamptz), reporting.guarded_described(uuid, uuid, timestamptz),
  reporting.add_guarded_message(uuid, uuid, uuid, uuid, timestamptz, text, text, uuid, text, bytea),
  reporting.guarded_reports(), reporting.open_identity(uuid, text, uuid, uuid, uuid, timestamptz),
  reporting.seals_within_reach(uuid, timestamptz), reporting.take_out_seals(uuid, uuid, timestamptz),
  reporting.keep_moved_seals(uuid, uuid, jsonb, timestamptz), reporting.finish_move(uuid, uuid, uuid, timestamptz),
  reporting.guardian_at(text, timestamptz), reporting.keep_identity(jsonb, bytea, uuid, bytea, text),
  reporting.open_guarded(bytea, timestamptz), reporting.tell_guardian(bytea, text, boolean, bytea, timestamptz)
from public;
grant execute on function
  reporting.am_guardian_at(uuid, text[]), reporting.guardians_at(uuid, uuid, timestamptz),
  reporting.keyholder_at(uuid, uuid, timestamptz), reporting.guarded_described(uuid, uuid, timestamptz),
  reporting.add_guarded_message(uuid, uuid, uuid, uuid, timestamptz, text, text, uuid, text, bytea),
  reporting.guarded_reports(), reporting.open_identity(uuid, text, uuid, uuid, uuid, timestamptz),
  reporting.take_out_seals(uuid, uuid, timestamptz), reporting.keep_moved_seals(uuid, uuid, jsonb, timestamptz),
  reporting.finish_move(uuid, uuid, uuid, timestamptz)
to candour_app;
grant execute on function
  reporting.guardian_at(text, timestamptz), reporting.keep_identity(jsonb, bytea, uuid, bytea, text),
  reporting.open_guarded(bytea, timestamptz), reporting.tell_guardian(bytea, text, boolean, bytea, timestamptz)
to candour_public;
