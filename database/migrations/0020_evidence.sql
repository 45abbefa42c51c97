-- Pictures and documents that reporters add to what they told us. The files themselves are not here: platform/storage keeps
-- them under the random names in `file` and `small`.

-- A message may be nothing but files.
alter table reporting.message drop constraint message_text_check;
alter table reporting.message add constraint message_text_check check (length(text) <= 20000);

-- digest: of what is kept, so that the same file sent twice is kept once. bytes: all that it takes up, `small` with it.
-- There is no time here: the message has one, and it is an hour where the reporter is not named. All ids are random.
create table reporting.attachment (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  message_id uuid not null,
  place_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf', 'docx')),
  bytes integer not null check (bytes > 0),
  digest bytea not null,
  file uuid not null,
  -- A small picture of a picture.
  small uuid check ((small is not null) = (kind in ('jpeg', 'png', 'webp'))),
  primary key (org_id, id),
  unique (org_id, report_id, digest),
  unique (org_id, report_id, position),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, message_id) references reporting.message (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id)
);
create index attachment_by_message on reporting.attachment (org_id, message_id, position);
create index attachment_by_place on reporting.attachment (org_id, place_id) include (bytes);
alter table reporting.attachment enable row level security;
alter table reporting.attachment force row level security;
create policy with_its_report on reporting.attachment
  using (
    org_id = (select platform.current_org())
    and exists (select from reporting.report r where r.org_id = attachment.org_id and r.id = attachment.report_id)
  )
  with check (org_id = (select platform.current_org()));
grant select, insert on reporting.attachment to candour_app;

-- What a place's files take up, those of reports that whoever is asking may not see among them: a limit that counted only
-- what one sees would tell a manager's reader and its reporter different things.
create function reporting.bytes_at_place(of_org uuid, of_place uuid) returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seen text[] := array[current_setting('app.person', true), current_setting('app.services', true),
    current_setting('app.sensitive_services', true), current_setting('app.roles_held', true)];
  taken bigint;
begin
  if of_org is distinct from platform.current_org() then return 0; end if;
  perform platform.enter_as_system(of_org);
  select coalesce(sum(a.bytes), 0) into taken from reporting.attachment a where a.org_id = of_org and a.place_id = of_place;
  perform set_config('app.person', seen[1], true), set_config('app.services', seen[2], true),
    set_config('app.sensitive_services', seen[3], true), set_config('app.roles_held', seen[4], true);
  return taken;
end $$;

-- Why these files cannot be kept with a report, and null when they can. `limits`: files and bytes a report, bytes a place.
create function reporting.files_refused(told reporting.report, files jsonb, limits jsonb) returns text language plpgsql
as $$
declare
  kept record;
  coming record;
begin
  select count(*) as files, coalesce(sum(a.bytes), 0) as bytes into kept
  from reporting.attachment a where a.org_id = told.org_id and a.report_id = told.id;
  select count(*) as files, coalesce(sum((f ->> 'bytes')::bigint), 0) as bytes,
    coalesce(bool_or(f ->> 'kind' in ('pdf', 'docx')), false) as has_documents
  into coming from jsonb_array_elements(files) f;
  if coming.files = 0 then return null; end if;
  -- Pictures are made anew, point by point; a document keeps words that its writer may have forgotten about.
  if coming.has_documents and told.naming in ('anonymous', 'in-confidence') then return 'pictures-only'; end if;
  if kept.files + coming.files > (limits ->> 'files')::bigint then return 'too-many'; end if;
  if kept.bytes + coming.bytes > (limits ->> 'bytes')::bigint then return 'too-much'; end if;
  -- One at a time for each place, or two reports could fill the same room.
  perform pg_advisory_xact_lock(762140320, hashtext(told.place_id::text));
  if reporting.bytes_at_place(told.org_id, told.place_id) + coming.bytes > (limits ->> 'place')::bigint then
    return 'place-full';
  end if;
  return null;
end $$;

-- Adds a reporter's message with its files, once for each form. Files that cannot be kept do not stop the words: they are
-- kept, and `refused` says why the files are not. A file that the report has already is not kept again.
create function reporting.add_message_with_files(
  of_org uuid, of_report uuid, new_id uuid, moment timestamptz, words text, author uuid, new_form_digest bytea,
  files jsonb, limits jsonb
) returns jsonb language plpgsql
as $$
declare
  told reporting.report;
  fresh jsonb;
  refusal text;
  outcome text;
begin
  select * into told from reporting.report r where r.org_id = of_org and r.id = of_report for update;
  if told.id is null then return jsonb_build_object('outcome', 'unknown-thread'); end if;
  select coalesce(jsonb_agg(f order by n), '[]') into fresh from jsonb_array_elements(files) with ordinality as given (f, n)
  where not exists (
    select from reporting.attachment a
    where a.org_id = of_org and a.report_id = of_report and a.digest = decode(f ->> 'digest', 'hex'));
  refusal := reporting.files_refused(told, fresh, limits);
  if words = '' and (refusal is not null or fresh = '[]') then
    return jsonb_build_object('outcome', case when refusal is null then 'repeated' else 'refused' end, 'refused', refusal);
  end if;
  outcome := reporting.add_message(of_org, of_report, new_id, moment, null, words, author, '', '', new_form_digest);
  if refusal is null and outcome in ('received', 'repeated') then
    insert into reporting.attachment
      (org_id, id, report_id, message_id, place_id, position, kind, bytes, digest, file, small)
    select of_org, (f ->> 'id')::uuid, of_report, m.id, told.place_id,
      n + coalesce((select max(a.position) from reporting.attachment a where a.org_id = of_org and a.report_id = of_report), 0),
      f ->> 'kind', (f ->> 'bytes')::integer, decode(f ->> 'digest', 'hex'), (f ->> 'file')::uuid, (f ->> 'small')::uuid
    from jsonb_array_elements(fresh) with ordinality as given (f, n)
    join reporting.message m on m.org_id = of_org and m.form_digest = new_form_digest and m.report_id = of_report;
  end if;
  return jsonb_build_object('outcome', outcome, 'refused', refusal);
end $$;

-- The files of one message, for whoever may read it.
create function reporting.files_described(of_org uuid, of_message uuid) returns jsonb language sql stable
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'number', a.position, 'bytes', a.bytes,
    'file', a.file, 'small', a.small) order by a.position), '[]')
  from reporting.attachment a where a.org_id = of_org and a.message_id = of_message;
end;

-- As in 0012; also the files of each message, and whether documents may be added.
create or replace function reporting.thread_described(of_org uuid, of_report uuid) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'reference', r.reference, 'toldAt', r.told_at, 'kind', r.kind, 'story', r.story, 'aboutManager', r.about_manager,
    'lang', r.lang, 'placeName', p.name, 'serviceName', s.name, 'nation', s.nation,
    'orgId', r.org_id, 'takesDocuments', r.naming in ('named', 'name-given'),
    'messages', coalesce((
      select jsonb_agg(jsonb_build_object('kind', m.kind, 'text', m.text, 'at', m.at,
        'signed', m.signed, 'signedAs', m.signed_as, 'files', reporting.files_described(of_org, m.id)) order by m.position)
      from reporting.message m where m.org_id = of_org and m.report_id = of_report), '[]'))
  from reporting.report r
  join organisation.place p on p.org_id = r.org_id and p.id = r.place_id
  join organisation.service s on s.org_id = r.org_id and s.id = r.service_id
  where r.org_id = of_org and r.id = of_report;
end;

-- As in 0014, with files.
drop function reporting.reply(bytea, text, bytea, timestamptz);
create function reporting.reply(
  verifier_digest bytea, words text, form_digest bytea, moment timestamptz, files jsonb, limits jsonb
) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door platform.directory := reporting.enter_by_words(verifier_digest);
  said jsonb;
begin
  if door.org_id is null then return jsonb_build_object('outcome', 'unknown-thread'); end if;
  said := reporting.add_message_with_files(
    door.org_id, door.subject, gen_random_uuid(), moment, words, null, form_digest, files, limits);
  if said ->> 'outcome' = 'received' then
    insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive, kept_from)
    select r.org_id, gen_random_uuid(), moment, true, 'wrote', 'report', r.id, r.service_id, r.about_manager, r.kept_from
    from reporting.report r where r.org_id = door.org_id and r.id = door.subject;
  end if;
  return said || jsonb_build_object('thread', reporting.thread_described(door.org_id, door.subject));
end $$;

revoke execute on function
  reporting.bytes_at_place(uuid, uuid), reporting.files_refused(reporting.report, jsonb, jsonb),
  reporting.add_message_with_files(uuid, uuid, uuid, timestamptz, text, uuid, bytea, jsonb, jsonb),
  reporting.files_described(uuid, uuid), reporting.reply(bytea, text, bytea, timestamptz, jsonb, jsonb)
from public;
grant execute on function
  reporting.bytes_at_place(uuid, uuid), reporting.files_refused(reporting.report, jsonb, jsonb),
  reporting.add_message_with_files(uuid, uuid, uuid, timestamptz, text, uuid, bytea, jsonb, jsonb),
  reporting.files_described(uuid, uuid)
to candour_app;
grant execute on function reporting.reply(bytea, text, bytea, timestamptz, jsonb, jsonb) to candour_public;
