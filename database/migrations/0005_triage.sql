-- The incident record: one event, told by one person or several, and the states it moves through.

create schema triage;
grant usage on schema triage to candour_app;

-- The states and who may move a record where: src/capabilities/triage/model/state-table.ts.
create table triage.incident (
  org_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  place_id uuid,
  reference text not null,
  title text not null,
  kind text not null check (kind in ('incident', 'near-miss', 'good-care', 'not-sure')),
  state text not null check (state in ('opened', 'understanding', 'changing', 'checking', 'closed')),
  occurred_on date not null,
  occurred_part text check (occurred_part in ('night', 'morning', 'afternoon', 'evening')),
  category text,
  subcategory text,
  harm_physical text,
  harm_psychological text,
  -- Somebody who told us said that someone was at risk; unsafe until made_safe says what was done.
  at_risk boolean not null default false,
  made_safe text not null default '',
  learning_response text,
  learning_reason text not null default '',
  triaged_at timestamptz,
  triaged_by uuid,
  -- What the people it happened to were told, and how they can answer; or that nobody else was involved.
  people_told text not null default '',
  people_may_answer text not null default '',
  nobody_else boolean not null default false,
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
  -- Goes up with every change, so that a form filled in beside a colleague's does not undo theirs.
  revision integer not null default 1,
  primary key (org_id, id),
  unique (org_id, reference),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id),
  foreign key (org_id, triaged_by) references organisation.person (org_id, id),
  foreign key (org_id, opened_by) references organisation.person (org_id, id),
  check ((state = 'closed') = (closed_at is not null)),
  check (not historical or state = 'closed'),
  check (not nobody_else or people_told = '')
);
-- Lists run newest first with (occurred_on, id) as their place-keeper, along one service, one place or one category.
create index incident_by_service on triage.incident (org_id, service_id, occurred_on desc, id desc);
create index incident_by_place on triage.incident (org_id, place_id, occurred_on desc, id desc);
create index incident_by_category on triage.incident (org_id, service_id, category, occurred_on desc, id desc);
create index incident_sensitive on triage.incident (org_id, service_id, occurred_on desc, id desc) where sensitive;
create index incident_open on triage.incident (org_id, service_id, occurred_on desc, id desc) where state <> 'closed';
create index incident_unsafe on triage.incident (org_id, service_id) where at_risk and made_safe = '';
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

-- What a record still needs, said by the capabilities below triage through its door (setNeed).
create table triage.need (
  org_id uuid not null,
  incident_id uuid not null,
  need text not null check (need in ('review-complete', 'every-change-checked')),
  met boolean not null,
  primary key (org_id, incident_id, need),
  foreign key (org_id, incident_id) references triage.incident (org_id, id)
);

-- What the people it happened to answered, as it was written down by whoever heard it; also after the record is closed.
create table triage.people_answer (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  at timestamptz not null,
  heard_by uuid,
  answered_by text not null check (length(answered_by) between 1 and 200),
  text text not null check (length(text) between 1 and 20000),
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, heard_by) references organisation.person (org_id, id)
);
create index people_answer_by_incident on triage.people_answer (org_id, incident_id, at);

create table triage.reference_counter (
  org_id uuid not null,
  series text not null,
  last integer not null,
  primary key (org_id, series)
);

-- What search may know of a record: its words without colleagues' names (reporting.words_without_names), and the words
-- of its place and category. The slices are what makes a common word cheap: see incidents_with_words below.
create table triage.search_entry (
  org_id uuid not null,
  incident_id uuid not null,
  service_id uuid not null,
  sensitive boolean not null,
  occurred_on date not null,
  month_slice uuid not null generated always as (
    md5(org_id::text || '/' || extract(year from occurred_on)::int || '/' || extract(month from occurred_on)::int)::uuid
  ) stored,
  year_slice uuid not null generated always as (md5(org_id::text || '/' || extract(year from occurred_on)::int)::uuid) stored,
  words tsvector not null,
  primary key (org_id, incident_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id) on delete cascade
);
-- Without fastupdate: a list of pending words would be read from end to end by every search.
create index search_entry_words on triage.search_entry using gin (month_slice, year_slice, words) with (fastupdate = off);

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
  foreach name in array array['incident_report', 'state_change', 'need', 'people_answer'] loop
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

-- The words that the current search asked for; nothing is found until something was asked.
create function triage.asked_for() returns tsquery language sql stable parallel safe
  return nullif(current_setting('app.asked_for', true), '')::tsquery;

-- Behind row-level security a condition may use an index only if its operator can leak nothing about hidden rows
-- ("leakproof"), which @@ cannot promise. So the question is part of the policy itself, for the owner as whom
-- incidents_with_words runs; the application keeps the entries behind the same rule as the incidents.
alter table triage.search_entry enable row level security;
alter table triage.search_entry force row level security;
create policy who_may_read on triage.search_entry to candour_app
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
  )
  with check (org_id = (select platform.current_org()));
create policy what_was_asked_for on triage.search_entry for select to current_user
  using (
    org_id = (select platform.current_org())
    and words @@ (select triage.asked_for())
    and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
  );

-- The newest records with these words, of those the caller may read, older than (before_day, before_id).
-- A common word is in most records, so an index of words alone would read them all to show twenty. This looks at one
-- month, then three, then two years, then three, then all that came before, and stops when it has enough.
create function triage.incidents_with_words(asked tsquery, before_day date, before_id uuid, wanted integer)
returns table (incident_id uuid, occurred_on date) language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_indexscan = off
as $$
declare
  org text := platform.current_org()::text;
  this_year integer := extract(year from before_day);
  this_month integer := this_year * 12 + extract(month from before_day) - 1;
  missing integer := wanted;
  reached date := date_trunc('month', before_day) - interval '3 months';
  found_now integer;
  span integer[];
begin
  perform set_config('app.asked_for', asked::text, true);
  foreach span slice 1 in array array[[0, 0], [1, 3]] loop
    return query
      select s.incident_id, s.occurred_on from triage.search_entry s
      where s.month_slice = any (array(
          select md5(org || '/' || (this_month - back) / 12 || '/' || (this_month - back) % 12 + 1)::uuid
          from generate_series(span[1], span[2]) back))
        and (s.occurred_on, s.incident_id) < (before_day, before_id)
      order by s.occurred_on desc, s.incident_id desc limit missing;
    get diagnostics found_now = row_count;
    missing := missing - found_now;
    if missing <= 0 then return; end if;
  end loop;
  foreach span slice 1 in array array[[0, 1], [2, 4], [5, 60]] loop
    return query
      select s.incident_id, s.occurred_on from triage.search_entry s
      where s.year_slice = any (array(
          select md5(org || '/' || this_year - back)::uuid from generate_series(span[1], span[2]) back))
        and (s.occurred_on, s.incident_id) < (before_day, before_id) and s.occurred_on < reached
      order by s.occurred_on desc, s.incident_id desc limit missing;
    get diagnostics found_now = row_count;
    missing := missing - found_now;
    if missing <= 0 then return; end if;
  end loop;
end $$;

revoke execute on all functions in schema triage from public;
grant execute on function triage.asked_for(), triage.incidents_with_words(tsquery, date, uuid, integer) to candour_app;
grant select, insert, update, delete on triage.incident to candour_app;
grant select, insert, delete on triage.incident_report to candour_app;
grant select, insert on triage.people_answer, triage.state_change to candour_app;
grant select, insert, update on triage.need, triage.reference_counter to candour_app;
grant select, insert, update, delete on triage.search_entry to candour_app;
