-- What people tell us, with or without a name, and the thread that brings them an answer.

create schema reporting;
grant usage on schema reporting to candour_app, candour_public;

-- naming: anonymous (no name kept), name-given (typed, not checked), named (signed in).
-- Where no person is signed in, ids are random and told_at is the hour: nothing says when exactly somebody stood there.
create table reporting.report (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  place_id uuid not null,
  reference text not null check (reference ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  told_at timestamptz not null,
  kind text not null check (kind in ('incident', 'near-miss', 'good-care', 'not-sure')),
  story text not null check (length(story) between 1 and 20000),
  at_risk_now boolean not null,
  happened text not null check (happened in ('just-now', 'earlier-today', 'another-day')),
  happened_on date not null,
  happened_part text check (happened_part in ('night', 'morning', 'afternoon', 'evening')),
  naming text not null check (naming in ('anonymous', 'name-given', 'named')),
  given_name text,
  reporter_id uuid,
  about_manager boolean not null default false,
  form_digest bytea not null,
  content_digest bytea not null,
  lang text not null default 'en-GB',
  thanked_at timestamptz,
  -- When it became part of an incident record; until then it waits in the inbox.
  taken_up_at timestamptz,
  story_words tsvector not null,
  primary key (org_id, id),
  unique (org_id, reference),
  unique (org_id, form_digest),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id),
  foreign key (org_id, reporter_id) references organisation.person (org_id, id),
  check ((naming = 'named') = (reporter_id is not null)),
  check ((naming = 'name-given') = (given_name is not null)),
  check (naming = 'named' or told_at = date_trunc('hour', told_at))
);
create index report_by_service on reporting.report (org_id, service_id, told_at desc);
create index report_waiting on reporting.report (org_id, service_id, told_at) where thanked_at is null or taken_up_at is null;
create index report_by_reporter on reporting.report (org_id, reporter_id) where reporter_id is not null;

-- The way back for somebody without an account. A report sent again from the same form with other words shown
-- (another tab of a browser that makes them) gets a second row: whichever words the person kept open their thread.
create table reporting.thread (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  verifier_digest bytea not null,
  primary key (org_id, id),
  unique (org_id, verifier_digest),
  foreign key (org_id, report_id) references reporting.report (org_id, id)
);
create index thread_by_report on reporting.thread (org_id, report_id);

-- kind: thanks, question and news come from the service; answer and addition from the reporter;
-- found, changed and outcome are the service telling what came of it.
-- position orders the thread, because the reporter's own messages carry only the hour.
-- signed and signed_as: the name and role under a message from the service, as they were when it was written.
create table reporting.message (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  at timestamptz not null,
  kind text not null check (kind in ('thanks', 'question', 'news', 'found', 'changed', 'outcome', 'answer', 'addition')),
  text text not null check (length(text) between 1 and 20000),
  author_id uuid,
  signed text not null default '',
  signed_as text not null default '',
  form_digest bytea,
  primary key (org_id, id),
  unique (org_id, report_id, position),
  unique (org_id, form_digest),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, author_id) references organisation.person (org_id, id)
);

alter table reporting.report enable row level security;
alter table reporting.report force row level security;
create policy who_may_read on reporting.report
  using (
    org_id = (select platform.current_org()) and (
      (not about_manager and service_id = any ((select platform.services_seen())::uuid[]))
      or (about_manager and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
      or reporter_id = (select platform.current_person())
    )
  )
  with check (org_id = (select platform.current_org()));

do $$
declare name text;
begin
  foreach name in array array['thread', 'message'] loop
    execute format('alter table reporting.%I enable row level security', name);
    execute format('alter table reporting.%I force row level security', name);
    execute format('create policy with_its_report on reporting.%I using (
      org_id = (select platform.current_org())
      and exists (select from reporting.report r where r.org_id = %I.org_id and r.id = %I.report_id))
      with check (org_id = (select platform.current_org()))', name, name, name);
  end loop;
end $$;

grant select, insert on reporting.report, reporting.thread, reporting.message to candour_app;
grant update (thanked_at, taken_up_at, story_words) on reporting.report to candour_app;

-- Below: first what both the application and the public pages use, behind the caller's own row-level security.

-- The roles that would read a report about a manager of this service; empty when nobody would.
-- The same rule as platform.enter. A moment given to the hour must not miss a role that began within that hour.
create function reporting.receivers_kept_from_managers(of_org uuid, of_service uuid, moment timestamptz)
returns text[] language sql stable
begin atomic
  with held as (
    select r.person_id, r.role
    from organisation.role_held r
    join organisation.person p on p.org_id = r.org_id and p.id = r.person_id and p.left_on is null
    where r.org_id = of_org and (r.service_id is null or r.service_id = of_service)
      and r.starts_at < moment + interval '1 hour' and (r.ends_at is null or r.ends_at > moment)
  )
  select coalesce(array_agg(distinct h.role), '{}') from held h
  where h.role in ('quality-lead', 'nominated-individual', 'guardian')
    and not exists (select from held m where m.person_id = h.person_id and m.role in ('registered-manager', 'shift-lead'));
end;

-- What the form and the receipt say about a place; null when it or its service is closed.
create function reporting.place_described(of_org uuid, of_place uuid, moment timestamptz)
returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'placeId', p.id, 'placeName', p.name, 'code', p.code,
    'serviceId', s.id, 'serviceName', s.name, 'nation', s.nation, 'phone', s.phone,
    'onCall', coalesce((
      select jsonb_agg(jsonb_build_object('label', c.label, 'phone', c.phone) order by c.position)
      from organisation.on_call c where c.org_id = of_org and c.service_id = s.id), '[]'),
    'places', (
      select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
      from organisation.place o where o.org_id = of_org and o.service_id = s.id and o.closed_on is null),
    'receivers', to_jsonb(reporting.receivers_kept_from_managers(of_org, s.id, moment)))
  from organisation.place p
  join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
  where p.org_id = of_org and p.id = of_place and p.closed_on is null and s.closed_on is null;
end;

-- The story as search knows it: without any word that is part of a colleague's name.
create function reporting.words_without_names(of_org uuid, story text)
returns tsvector language sql stable
begin atomic
  with told as (select to_tsvector('english', story) as words)
  select ts_delete(told.words, array(
    select n.lexeme from organisation.name_lexeme n
    where n.org_id = of_org and n.lexeme = any (tsvector_to_array(told.words))))
  from told;
end;

-- Keeps a report once. 'repeated': the same form with the same words was kept before; 'other-words': with others, and
-- nothing is changed; 'reference-taken': by chance, the caller tries another.
create function reporting.keep(told reporting.report) returns jsonb language plpgsql
as $$
declare earlier record;
begin
  told.story_words := reporting.words_without_names(told.org_id, told.story);
  -- A second call with the same form waits here until the first has committed.
  insert into reporting.report values (told.*) on conflict do nothing;
  if found then
    return jsonb_build_object('outcome', 'received', 'reportId', told.id, 'reference', told.reference);
  end if;
  select r.id, r.reference, r.content_digest into earlier
  from reporting.report r where r.org_id = told.org_id and r.form_digest = told.form_digest;
  if earlier.id is null then return jsonb_build_object('outcome', 'reference-taken'); end if;
  return jsonb_build_object('reportId', earlier.id, 'reference', earlier.reference,
    'outcome', case when earlier.content_digest = told.content_digest then 'repeated' else 'other-words' end);
end $$;

-- Adds a message at the end of a thread, once for each form. The reporter's own is an answer while a question stands open.
create function reporting.add_message(
  of_org uuid, of_report uuid, new_id uuid, moment timestamptz, new_kind text, words text,
  author uuid, signed_name text, signed_role text, new_form_digest bytea
) returns text language plpgsql
as $$
declare
  next_position integer;
  question_open boolean;
  earlier text;
begin
  -- One writer at a time for each report, so that positions neither clash nor skip.
  perform from reporting.report r where r.org_id = of_org and r.id = of_report for update;
  if not found then return 'unknown-thread'; end if;
  select m.text into earlier from reporting.message m where m.org_id = of_org and m.form_digest = new_form_digest;
  if found then return case when earlier = words then 'repeated' else 'other-words' end; end if;
  select coalesce(max(m.position), 0) + 1,
    coalesce(max(m.position) filter (where m.kind = 'question'), 0)
      > coalesce(max(m.position) filter (where m.kind = 'answer'), 0)
  into next_position, question_open
  from reporting.message m where m.org_id = of_org and m.report_id = of_report;
  insert into reporting.message (org_id, id, report_id, position, at, kind, text, author_id, signed, signed_as, form_digest)
  values (of_org, new_id, of_report, next_position, moment,
    coalesce(new_kind, case when question_open then 'answer' else 'addition' end),
    words, author, signed_name, signed_role, new_form_digest);
  return 'received';
end $$;

-- A thread as its own reporter sees it.
create function reporting.thread_described(of_org uuid, of_report uuid) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'reference', r.reference, 'toldAt', r.told_at, 'kind', r.kind, 'story', r.story, 'aboutManager', r.about_manager,
    'placeName', p.name, 'serviceName', s.name, 'nation', s.nation,
    'messages', coalesce((
      select jsonb_agg(jsonb_build_object('kind', m.kind, 'text', m.text, 'at', m.at,
        'signed', m.signed, 'signedAs', m.signed_as) order by m.position)
      from reporting.message m where m.org_id = of_org and m.report_id = of_report), '[]'))
  from reporting.report r
  join organisation.place p on p.org_id = r.org_id and p.id = r.place_id
  join organisation.service s on s.org_id = r.org_id and s.id = r.service_id
  where r.org_id = of_org and r.id = of_report;
end;

-- Below: all that the public pages may do. They name no organisation; the directory finds it from a code or a digest.
-- Each runs as the owner, who is behind row-level security too, and sees one service or one organisation while it runs.

create function reporting.place_at(place_code text, moment timestamptz) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare place record;
begin
  select d.org_id, d.subject into place
  from platform.directory d where d.kind = 'place' and d.digest = sha256(convert_to(place_code, 'UTF8'));
  if not found then return null; end if;
  perform set_config('app.org', place.org_id::text, true);
  return reporting.place_described(place.org_id, place.subject, moment);
end $$;

-- Keeps what somebody without an account tells us: report, way back, directory entry and audit row, or none of them.
-- `moment` is an hour; `chosen_place` another open place of the same service.
create function reporting.submit(
  place_code text, chosen_place uuid, moment timestamptz, reference text, kind text, story text, at_risk_now boolean,
  happened text, happened_on date, happened_part text, given_name text, about_manager boolean,
  form_digest bytea, content_digest bytea, verifier_digest bytea, lang text
) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door record;
  place jsonb;
  told reporting.report;
  kept jsonb;
begin
  select d.org_id, d.subject into door
  from platform.directory d where d.kind = 'place' and d.digest = sha256(convert_to(place_code, 'UTF8'));
  if not found then return jsonb_build_object('outcome', 'unknown-place'); end if;
  perform set_config('app.org', door.org_id::text, true), set_config('app.person', '', true);
  place := reporting.place_described(door.org_id, door.subject, moment);
  if place is null then return jsonb_build_object('outcome', 'unknown-place'); end if;
  -- Kept where nobody could read it, a report would be lost: say so instead.
  if about_manager and jsonb_array_length(place -> 'receivers') = 0 then
    return jsonb_build_object('outcome', 'nobody-receives', 'place', place);
  end if;
  perform set_config('app.services', place ->> 'serviceId', true),
    set_config('app.sensitive_services', place ->> 'serviceId', true);

  told.org_id := door.org_id;
  told.id := gen_random_uuid();
  told.service_id := place ->> 'serviceId';
  told.place_id := coalesce((
    select o ->> 'id' from jsonb_array_elements(place -> 'places') o where o ->> 'id' = chosen_place::text
  )::uuid, door.subject);
  told.reference := reference;
  told.told_at := moment;
  told.kind := kind;
  told.story := story;
  told.at_risk_now := at_risk_now;
  told.happened := happened;
  told.happened_on := happened_on;
  told.happened_part := happened_part;
  told.naming := case when given_name is null then 'anonymous' else 'name-given' end;
  told.given_name := given_name;
  told.about_manager := about_manager;
  told.form_digest := form_digest;
  told.content_digest := content_digest;
  told.lang := lang;
  kept := reporting.keep(told);

  if kept ->> 'outcome' in ('received', 'repeated') then
    perform reporting.open_way_back(door.org_id, (kept ->> 'reportId')::uuid, verifier_digest);
  end if;
  if kept ->> 'outcome' = 'received' then
    insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive)
    values (told.org_id, gen_random_uuid(), told.told_at, true, 'told', 'report', told.id, told.service_id, told.about_manager);
  end if;
  return kept - 'reportId' || jsonb_build_object('place', place);
end $$;

-- Lets these words open this report's thread; a fault when they open another's already.
create function reporting.open_way_back(of_org uuid, of_report uuid, new_digest bytea) returns void language plpgsql
as $$
begin
  perform from reporting.thread t
  where t.org_id = of_org and t.verifier_digest = new_digest and t.report_id = of_report;
  if found then return; end if;
  insert into reporting.thread (org_id, id, report_id, verifier_digest)
  values (of_org, gen_random_uuid(), of_report, new_digest);
  insert into platform.directory (kind, digest, org_id, subject) values ('thread', new_digest, of_org, of_report);
end $$;

-- The thread that one of these digests opens, with the digest that did; null when none does.
create function reporting.open_thread(verifier_digests bytea[]) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door record;
begin
  select d.org_id, d.subject, d.digest into door
  from platform.directory d where d.kind = 'thread' and d.digest = any (verifier_digests)
  order by array_position(verifier_digests, d.digest) limit 1;
  if not found then return null; end if;
  perform platform.enter_as_system(door.org_id);
  return reporting.thread_described(door.org_id, door.subject)
    || jsonb_build_object('digest', encode(door.digest, 'hex'));
end $$;

-- Adds to one's own thread and gives it back. `moment` is an hour.
create function reporting.reply(verifier_digest bytea, words text, form_digest bytea, moment timestamptz)
returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door record;
  outcome text;
begin
  select d.org_id, d.subject into door
  from platform.directory d where d.kind = 'thread' and d.digest = verifier_digest;
  if not found then return jsonb_build_object('outcome', 'unknown-thread'); end if;
  perform platform.enter_as_system(door.org_id);
  outcome := reporting.add_message(
    door.org_id, door.subject, gen_random_uuid(), moment, null, words, null, '', '', form_digest);
  if outcome = 'received' then
    insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive)
    select r.org_id, gen_random_uuid(), moment, true, 'wrote', 'report', r.id, r.service_id, r.about_manager
    from reporting.report r where r.org_id = door.org_id and r.id = door.subject;
  end if;
  return jsonb_build_object('outcome', outcome, 'thread', reporting.thread_described(door.org_id, door.subject));
end $$;

revoke execute on all functions in schema reporting from public;
grant execute on function
  reporting.receivers_kept_from_managers(uuid, uuid, timestamptz), reporting.place_described(uuid, uuid, timestamptz),
  reporting.words_without_names(uuid, text), reporting.keep(reporting.report),
  reporting.add_message(uuid, uuid, uuid, timestamptz, text, text, uuid, text, text, bytea)
to candour_app;
grant execute on function
  reporting.place_at(text, timestamptz),
  reporting.submit(text, uuid, timestamptz, text, text, text, boolean, text, date, text, text, boolean, bytea, bytea, bytea, text),
  reporting.open_thread(bytea[]), reporting.reply(bytea, text, bytea, timestamptz)
to candour_public;
