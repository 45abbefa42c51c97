-- Photos that the service sends with what it writes to a reporter. They stand beside the reporter's own, behind the same
-- row-level security: whoever may not read a report sees none of its photos, and its reporter finds them in their thread.

alter table reporting.attachment
  add column from_service boolean not null default false,
  add constraint service_sends_photos check (not from_service or kind in ('jpeg', 'png', 'webp')),
  -- A reporter's file is kept once for each report. What the service sends belongs to its message: to send a photo again
  -- may be what somebody means.
  drop constraint attachment_org_id_report_id_digest_key;
create unique index attachment_once_a_report on reporting.attachment (org_id, report_id, digest) where not from_service;
create unique index attachment_once_a_message on reporting.attachment (org_id, message_id, digest) where from_service;

-- Each file once: the same photo chosen twice in one form is one.
create function reporting.each_file_once(files jsonb) returns jsonb language sql immutable
begin atomic
  select coalesce(jsonb_agg(f order by n), '[]') from (
    select distinct on (f ->> 'digest') f, n from jsonb_array_elements(files) with ordinality as given (f, n)
    order by f ->> 'digest', n
  ) once;
end;

-- Whether there is room for these files with a report: those of its reporter and those of the service are counted apart, so
-- that what the service sends takes nothing from what they may still add. The room of the place is for both.
create function reporting.no_room_for(told reporting.report, ours boolean, files jsonb, limits jsonb) returns text
language plpgsql
as $$
declare
  kept record;
  coming record;
begin
  select count(*) as files, coalesce(sum(a.bytes), 0) as bytes into kept
  from reporting.attachment a where a.org_id = told.org_id and a.report_id = told.id and a.from_service = ours;
  select count(*) as files, coalesce(sum((f ->> 'bytes')::bigint), 0) as bytes into coming
  from jsonb_array_elements(files) f;
  if coming.files = 0 then return null; end if;
  if kept.files + coming.files > (limits ->> 'files')::bigint then return 'too-many'; end if;
  if kept.bytes + coming.bytes > (limits ->> 'bytes')::bigint then return 'too-much'; end if;
  -- One at a time for each place, or two reports could fill the same room.
  perform pg_advisory_xact_lock(762140320, hashtext(told.place_id::text));
  if reporting.bytes_at_place(told.org_id, told.place_id) + coming.bytes > (limits ->> 'place')::bigint then
    return 'place-full';
  end if;
  return null;
end $$;

-- As in 0020; counts the reporter's files alone.
create or replace function reporting.files_refused(told reporting.report, files jsonb, limits jsonb) returns text
language plpgsql
as $$
begin
  -- Pictures are made anew, point by point; a document keeps words that its writer may have forgotten about.
  if told.naming in ('anonymous', 'in-confidence')
    and exists (select from jsonb_array_elements(files) f where f ->> 'kind' in ('pdf', 'docx')) then
    return 'pictures-only';
  end if;
  return reporting.no_room_for(told, false, files, limits);
end $$;

-- Puts files beside a message of a report, numbered on from those that the report has.
create function reporting.attach(told reporting.report, message uuid, ours boolean, files jsonb) returns void
language sql
begin atomic
  insert into reporting.attachment
    (org_id, id, report_id, message_id, place_id, position, kind, bytes, digest, file, small, from_service)
  select told.org_id, (f ->> 'id')::uuid, told.id, message, told.place_id,
    n + coalesce((
      select max(a.position) from reporting.attachment a where a.org_id = told.org_id and a.report_id = told.id), 0),
    f ->> 'kind', (f ->> 'bytes')::integer, decode(f ->> 'digest', 'hex'), (f ->> 'file')::uuid, (f ->> 'small')::uuid,
    ours
  from jsonb_array_elements(files) with ordinality as given (f, n);
end;

-- As in 0020; a photo that the service sent is not one that the reporter has added already.
create or replace function reporting.add_message_with_files(
  of_org uuid, of_report uuid, new_id uuid, moment timestamptz, words text, author uuid, new_form_digest bytea,
  files jsonb, limits jsonb
) returns jsonb language plpgsql
as $$
declare
  told reporting.report;
  fresh jsonb;
  refusal text;
  outcome text;
  said uuid;
begin
  select * into told from reporting.report r where r.org_id = of_org and r.id = of_report for update;
  if told.id is null then return jsonb_build_object('outcome', 'unknown-thread'); end if;
  select coalesce(jsonb_agg(f order by n), '[]') into fresh
  from jsonb_array_elements(reporting.each_file_once(files)) with ordinality as given (f, n)
  where not exists (
    select from reporting.attachment a where a.org_id = of_org and a.report_id = of_report and not a.from_service
      and a.digest = decode(f ->> 'digest', 'hex'));
  refusal := reporting.files_refused(told, fresh, limits);
  if words = '' and (refusal is not null or fresh = '[]') then
    return jsonb_build_object('outcome', case when refusal is null then 'repeated' else 'refused' end, 'refused', refusal);
  end if;
  outcome := reporting.add_message(of_org, of_report, new_id, moment, null, words, author, '', '', new_form_digest);
  if refusal is null and outcome in ('received', 'repeated') then
    select m.id into said from reporting.message m
    where m.org_id = of_org and m.form_digest = new_form_digest and m.report_id = of_report;
    if found then perform reporting.attach(told, said, false, fresh); end if;
  end if;
  return jsonb_build_object('outcome', outcome, 'refused', refusal);
end $$;

-- What the service writes to a reporter, with its photos, once for each form. All of it or nothing: what was written speaks
-- of what the photos show, and cannot be taken back.
create function reporting.write_with_photos(
  of_org uuid, of_report uuid, new_id uuid, moment timestamptz, new_kind text, words text, author uuid,
  signed_name text, signed_role text, new_form_digest bytea, photos jsonb, limits jsonb
) returns jsonb language plpgsql
as $$
declare
  told reporting.report;
  said uuid;
  fresh jsonb;
  refusal text;
  outcome text;
begin
  select * into told from reporting.report r where r.org_id = of_org and r.id = of_report for update;
  if told.id is null then return jsonb_build_object('outcome', 'unknown-thread'); end if;
  select m.id into said from reporting.message m
  where m.org_id = of_org and m.form_digest = new_form_digest and m.report_id = of_report;
  select coalesce(jsonb_agg(f order by n), '[]') into fresh
  from jsonb_array_elements(reporting.each_file_once(photos)) with ordinality as given (f, n)
  where not exists (
    select from reporting.attachment a where a.org_id = of_org and a.message_id = said
      and a.digest = decode(f ->> 'digest', 'hex'));
  refusal := reporting.no_room_for(told, true, fresh, limits);
  if refusal is not null then return jsonb_build_object('outcome', 'refused', 'refused', refusal); end if;
  outcome := reporting.add_message(
    of_org, of_report, new_id, moment, new_kind, words, author, signed_name, signed_role, new_form_digest);
  if outcome in ('received', 'repeated') then
    perform reporting.attach(told, coalesce(said, new_id), true, fresh);
  end if;
  return jsonb_build_object('outcome', outcome, 'photos', jsonb_array_length(fresh));
end $$;

revoke execute on function
  reporting.each_file_once(jsonb), reporting.no_room_for(reporting.report, boolean, jsonb, jsonb),
  reporting.attach(reporting.report, uuid, boolean, jsonb),
  reporting.write_with_photos(uuid, uuid, uuid, timestamptz, text, text, uuid, text, text, bytea, jsonb, jsonb)
from public;
grant execute on function
  reporting.each_file_once(jsonb), reporting.no_room_for(reporting.report, boolean, jsonb, jsonb),
  reporting.attach(reporting.report, uuid, boolean, jsonb),
  reporting.write_with_photos(uuid, uuid, uuid, timestamptz, text, text, uuid, text, text, bytea, jsonb, jsonb)
to candour_app;
