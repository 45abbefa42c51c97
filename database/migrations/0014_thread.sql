-- What reporters are promised and when they heard; who should not see a report; words with a supporter; ending contact;
-- the fuller report; thanks to the people named for good; and whether a team is small enough to be recognised in.

-- How long each promise of src/capabilities/organisation/model/feedback-promises.ts may take here. No row: as it stands there.
create table organisation.target (
  org_id uuid not null references organisation.organisation (org_id),
  promise text not null check (promise in ('thanks', 'first-news', 'outcome')),
  hours integer not null check (hours between 1 and 8760),
  primary key (org_id, promise)
);
alter table organisation.target enable row level security;
alter table organisation.target force row level security;
create policy own_organisation on organisation.target
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));
grant select, insert, update on organisation.target to candour_app;

-- first_news_at, outcome_at, reason_at: when the service first wrote more than thanks, wrote the outcome, last said why it
-- takes longer. told_to_day: whoever told us left out the part of the day, so nobody is shown more of told_at than its day.
alter table reporting.report
  add column kept_from text[] not null default '{}'
    check (kept_from <@ '{registered-manager,shift-lead,reviewer,quality-lead,nominated-individual,guardian}'::text[]),
  add column told_to_day boolean not null default false,
  add column named_for_good text not null default '',
  add column first_news_at timestamptz,
  add column outcome_at timestamptz,
  add column reason_at timestamptz,
  add column withdrawn_at timestamptz;
alter table reporting.message drop constraint message_kind_check;
alter table reporting.message add constraint message_kind_check check (kind in
  ('thanks', 'question', 'news', 'reason', 'found', 'changed', 'outcome', 'answer', 'addition'));

-- What was kept before this version: the owner steps over row-level security for a moment.
alter table reporting.report no force row level security;
alter table reporting.message no force row level security;
update reporting.report set kept_from = '{registered-manager,shift-lead}' where about_manager;
update reporting.report r set first_news_at = heard.first_news, outcome_at = heard.outcome
from (
  select m.org_id, m.report_id, min(m.at) filter (where m.kind <> 'thanks') as first_news,
    min(m.at) filter (where m.kind = 'outcome') as outcome
  from reporting.message m where m.kind not in ('answer', 'addition') group by m.org_id, m.report_id
) heard
where heard.org_id = r.org_id and heard.report_id = r.id;
alter table reporting.message force row level security;
alter table reporting.report force row level security;

-- A report kept from managers is kept from shift leads too, who answer to them.
alter table reporting.report add constraint about_manager_is_kept check (
  about_manager = ('registered-manager' = any (kept_from)) and (not about_manager or 'shift-lead' = any (kept_from)));
-- Whoever was not told the outcome is owed something; whoever ended contact is owed nothing.
create index report_owed on reporting.report (org_id, service_id, told_at) where outcome_at is null and withdrawn_at is null;
grant update (first_news_at, outcome_at, reason_at) on reporting.report to candour_app;

-- Who is asking, role by role: the same as platform.enter in 0003, which also remembers the roles held at each service.
create or replace function platform.enter(as_org uuid, as_person uuid, at timestamptz)
returns jsonb language plpgsql
as $$
declare
  who jsonb;
  readers uuid[];
  sensitive_readers uuid[];
  held_where jsonb;
begin
  perform set_config('app.org', as_org::text, true), set_config('app.person', coalesce(as_person::text, ''), true);
  with held as (
    select r.role, s.id as service_id
    from organisation.role_held r
    join organisation.service s on s.org_id = r.org_id and (r.service_id is null or s.id = r.service_id)
    where r.org_id = as_org and r.person_id = as_person
      and r.starts_at <= at and (r.ends_at is null or r.ends_at > at)
  ), by_service as (
    select service_id, array_agg(distinct role) as roles,
      bool_or(role in ('shift-lead', 'registered-manager', 'reviewer', 'quality-lead', 'nominated-individual', 'inspector')) as reads,
      bool_or(role in ('quality-lead', 'nominated-individual', 'guardian'))
        and not bool_or(role in ('registered-manager', 'shift-lead')) as reads_sensitive
    from held group by service_id
  )
  select array_agg(service_id) filter (where reads), array_agg(service_id) filter (where reads_sensitive),
    jsonb_object_agg(service_id, roles)
  into readers, sensitive_readers, held_where from by_service;
  perform set_config('app.services', array_to_string(coalesce(readers, '{}'), ','), true),
    set_config('app.sensitive_services', array_to_string(coalesce(sensitive_readers, '{}'), ','), true),
    set_config('app.roles_held', coalesce(held_where, '{}')::text, true);
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

create or replace function platform.enter_as_system(as_org uuid) returns void language plpgsql
as $$
declare every_service text;
begin
  perform set_config('app.org', as_org::text, true), set_config('app.person', '', true);
  select coalesce(string_agg(s.id::text, ','), '') into every_service from organisation.service s where s.org_id = as_org;
  perform set_config('app.services', every_service, true), set_config('app.sensitive_services', every_service, true),
    set_config('app.roles_held', '{}', true);
end $$;

-- The roles that whoever is asking holds at one service, those held everywhere among them.
create function platform.roles_held_at(service uuid) returns text[] language sql stable parallel safe
  return array(select jsonb_array_elements_text(
    coalesce(nullif(current_setting('app.roles_held', true), ''), '{}')::jsonb -> service::text));

-- Whether something kept from these roles is kept from whoever is asking. Cheap for what is kept from nobody.
create function platform.is_kept_from_me(roles text[], service uuid) returns boolean language sql stable parallel safe
  return roles <> '{}' and roles && platform.roles_held_at(service);
revoke execute on function platform.roles_held_at(uuid), platform.is_kept_from_me(text[], uuid) from public;
grant execute on function platform.roles_held_at(uuid), platform.is_kept_from_me(text[], uuid) to candour_app;

drop policy who_may_read on reporting.report;
create policy who_may_read on reporting.report
  using (
    org_id = (select platform.current_org()) and (
      reporter_id = (select platform.current_person())
      or (
        ((not about_manager and service_id = any ((select platform.services_seen())::uuid[]))
          or (about_manager and service_id = any ((select platform.sensitive_services_seen())::uuid[])))
        and not platform.is_kept_from_me(kept_from, service_id)
      )
    )
  )
  with check (org_id = (select platform.current_org()));

-- A record is kept from whomever its reports are kept from, and so is what search, counts and the trail know of it.
alter table triage.incident add column kept_from text[] not null default '{}';
alter table triage.search_entry add column kept_from text[] not null default '{}';
alter table insight.monthly_count add column kept_from text[] not null default '{}';
alter table insight.monthly_count drop constraint monthly_count_pkey;
alter table insight.monthly_count
  add primary key (org_id, service_id, month, kind, category, sensitive, historical, kept_from);
-- The sums of 0009, one row further apart: what is kept from some is counted by itself.
create or replace function insight.count_whole_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c (org_id, service_id, month, kind, category, sensitive, historical, kept_from, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    kept_from, case tg_op when 'INSERT' then count(*) else -count(*) end
  from touched
  group by 1, 2, 3, 4, 5, 6, 7, 8
  order by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (org_id, service_id, month, kind, category, sensitive, historical, kept_from)
  do update set records = c.records + excluded.records;
  return null;
end $$;

create or replace function insight.count_changed_records() returns trigger language plpgsql as $$
begin
  insert into insight.monthly_count as c (org_id, service_id, month, kind, category, sensitive, historical, kept_from, records)
  select org_id, service_id, date_trunc('month', occurred_on)::date, kind, coalesce(category, ''), sensitive, historical,
    kept_from, sum(more)
  from (select *, 1 as more from is_now union all select *, -1 from was) as touched
  group by 1, 2, 3, 4, 5, 6, 7, 8
  having sum(more) <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8
  on conflict (org_id, service_id, month, kind, category, sensitive, historical, kept_from)
  do update set records = c.records + excluded.records;
  return null;
end $$;

-- Empty where it is not known: a row of the trail from before, which says `sensitive` where managers may not read it.
alter table platform.audit_entry add column kept_from text[] not null default '{}';

alter table triage.incident no force row level security;
alter table triage.search_entry no force row level security;
alter table insight.monthly_count no force row level security;
-- The counts follow by their triggers.
update triage.incident set kept_from = '{registered-manager,shift-lead}' where sensitive;
update triage.search_entry set kept_from = '{registered-manager,shift-lead}' where sensitive;
alter table triage.incident force row level security;
alter table triage.search_entry force row level security;
alter table insight.monthly_count force row level security;
alter table triage.incident add constraint sensitive_is_kept check (sensitive = ('registered-manager' = any (kept_from)));

drop policy who_may_read on triage.incident;
create policy who_may_read on triage.incident
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
    and not platform.is_kept_from_me(kept_from, service_id)
  )
  with check (org_id = (select platform.current_org()));

drop policy who_may_read on triage.search_entry;
create policy who_may_read on triage.search_entry to candour_app
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
    and not platform.is_kept_from_me(kept_from, service_id)
  )
  with check (org_id = (select platform.current_org()));
drop policy what_was_asked_for on triage.search_entry;
create policy what_was_asked_for on triage.search_entry for select to current_user
  using (
    org_id = (select platform.current_org())
    and words @@ (select triage.asked_for())
    and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
    and not platform.is_kept_from_me(kept_from, service_id)
  );

drop policy as_its_records on insight.monthly_count;
create policy as_its_records on insight.monthly_count
  using (
    org_id = (select platform.current_org()) and (
      (not sensitive and service_id = any ((select platform.services_seen())::uuid[]))
      or (sensitive and service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    )
    and not platform.is_kept_from_me(kept_from, service_id)
  )
  with check (org_id = (select platform.current_org()));

drop policy own_organisation on platform.audit_entry;
create policy own_organisation on platform.audit_entry
  using (
    org_id = (select platform.current_org())
    and (not sensitive or service_id = any ((select platform.sensitive_services_seen())::uuid[]))
    and not platform.is_kept_from_me(kept_from, service_id)
  )
  with check (org_id = (select platform.current_org()));

-- The fuller report: one answer for each question of src/capabilities/reporting/model/fuller-form.data.ts.
-- `at` is an hour where the reporter is not named.
create table reporting.fuller_answer (
  org_id uuid not null,
  report_id uuid not null,
  question text not null check (question ~ '^[a-z_]{1,40}$'),
  answer text not null check (length(answer) between 1 and 20000),
  at timestamptz not null,
  primary key (org_id, report_id, question),
  foreign key (org_id, report_id) references reporting.report (org_id, id)
);
alter table reporting.fuller_answer enable row level security;
alter table reporting.fuller_answer force row level security;
create policy with_its_report on reporting.fuller_answer
  using (
    org_id = (select platform.current_org())
    and exists (select from reporting.report r where r.org_id = fuller_answer.org_id and r.id = fuller_answer.report_id)
  )
  with check (org_id = (select platform.current_org()));
grant select, insert, update, delete on reporting.fuller_answer to candour_app;

-- Somebody who told us would like a person to talk to: between them and a supporter of the service, and nobody else's
-- to read. The words of the report are not here. asking_person_id and asker_name: only what the reporter lets be known.
create table reporting.talk_request (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  service_id uuid not null,
  -- Those whom the report is kept from do not read this either.
  kept_from text[] not null default '{}',
  asked_at timestamptz not null,
  -- One supporter chosen by somebody signed in; null for whoever supports people at the service.
  supporter_id uuid,
  asking_person_id uuid,
  asker_name text not null default '',
  talked_at timestamptz,
  primary key (org_id, id),
  unique (org_id, report_id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, supporter_id) references organisation.person (org_id, id),
  foreign key (org_id, asking_person_id) references organisation.person (org_id, id)
);
create table reporting.talk_message (
  org_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  position integer not null,
  at timestamptz not null,
  from_reporter boolean not null,
  text text not null check (length(text) between 1 and 20000),
  author_id uuid,
  signed text not null default '',
  form_digest bytea,
  primary key (org_id, id),
  unique (org_id, request_id, position),
  unique (org_id, form_digest),
  foreign key (org_id, request_id) references reporting.talk_request (org_id, id) on delete cascade,
  foreign key (org_id, author_id) references organisation.person (org_id, id)
);
alter table reporting.talk_request enable row level security;
alter table reporting.talk_request force row level security;
-- Whoever manages the service is no supporter in its matters, and background work reads nothing.
create policy asker_and_supporters on reporting.talk_request to candour_app
  using (
    org_id = (select platform.current_org()) and (
      asking_person_id = (select platform.current_person())
      or (
        'supporter' = any (platform.roles_held_at(service_id))
        and not 'registered-manager' = any (platform.roles_held_at(service_id))
        and not platform.is_kept_from_me(kept_from, service_id)
        and (supporter_id is null or supporter_id = (select platform.current_person()))
      )
    )
  )
  with check (org_id = (select platform.current_org()));
alter table reporting.talk_message enable row level security;
alter table reporting.talk_message force row level security;
create policy with_its_request on reporting.talk_message to candour_app
  using (
    org_id = (select platform.current_org())
    and exists (select from reporting.talk_request t where t.org_id = talk_message.org_id and t.id = talk_message.request_id)
  )
  with check (org_id = (select platform.current_org()));
-- For the functions below, which run as the owner for whoever holds six words.
create policy for_who_holds_the_words on reporting.talk_request to current_user
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));
create policy for_who_holds_the_words on reporting.talk_message to current_user
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));
grant select, insert on reporting.talk_request, reporting.talk_message to candour_app;
grant update (talked_at) on reporting.talk_request to candour_app;

-- Thanks to a colleague whom somebody named for good. They see the thanks, and nothing of the report.
create table reporting.colleague_thanks (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  to_person_id uuid not null,
  from_person_id uuid not null,
  signed text not null,
  signed_as text not null default '',
  text text not null check (length(text) between 1 and 20000),
  sent_at timestamptz not null,
  read_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, to_person_id) references organisation.person (org_id, id),
  foreign key (org_id, from_person_id) references organisation.person (org_id, id)
);
create index colleague_thanks_by_person on reporting.colleague_thanks (org_id, to_person_id, sent_at desc);
create index colleague_thanks_by_report on reporting.colleague_thanks (org_id, report_id, sent_at);
alter table reporting.colleague_thanks enable row level security;
alter table reporting.colleague_thanks force row level security;
create policy theirs_or_with_its_report on reporting.colleague_thanks
  using (
    org_id = (select platform.current_org()) and (
      to_person_id = (select platform.current_person())
      or exists (select from reporting.report r where r.org_id = colleague_thanks.org_id and r.id = colleague_thanks.report_id)
    )
  )
  with check (org_id = (select platform.current_org()));
grant select, insert on reporting.colleague_thanks to candour_app;
grant update (read_at) on reporting.colleague_thanks to candour_app;

-- Below: what both the application and the public pages use.

-- As in 0004; whatever a caller left out has its ordinary value.
create or replace function reporting.keep(told reporting.report) returns jsonb language plpgsql
as $$
declare earlier record;
begin
  told.story_words := reporting.words_without_names(told.org_id, told.story);
  -- In one order, so that two alike are equal. About a manager: never without these two.
  told.kept_from := array(
    select role from unnest(told.kept_from) as role
    union select unnest('{registered-manager,shift-lead}'::text[]) where told.about_manager order by 1);
  told.told_to_day := coalesce(told.told_to_day, false);
  told.named_for_good := coalesce(told.named_for_good, '');
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

-- As in 0004; once contact has ended, a form that comes again opens no way back.
create or replace function reporting.open_way_back(of_org uuid, of_report uuid, new_digest bytea) returns void language plpgsql
as $$
begin
  perform from reporting.thread t
  where t.org_id = of_org and t.verifier_digest = new_digest and t.report_id = of_report;
  if found then return; end if;
  perform from reporting.report r where r.org_id = of_org and r.id = of_report and r.withdrawn_at is not null;
  if found then return; end if;
  insert into reporting.thread (org_id, id, report_id, verifier_digest)
  values (of_org, gen_random_uuid(), of_report, new_digest);
  insert into platform.directory (kind, digest, org_id, subject) values ('thread', new_digest, of_org, of_report);
end $$;

-- The roles that would read and answer a report kept from some; empty when nobody would. The same rule as platform.enter.
create function reporting.receivers(of_org uuid, of_service uuid, moment timestamptz, kept_from text[])
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
  where h.role in ('quality-lead', 'nominated-individual',
      case when 'registered-manager' = any (kept_from) then 'guardian' else 'registered-manager' end)
    and not exists (
      select from held m where m.person_id = h.person_id and (m.role = any (kept_from)
        or ('registered-manager' = any (kept_from) and m.role in ('registered-manager', 'shift-lead'))));
end;

-- Whether fewer than five people work at a place on a shift, all roles together: whoever tells us there could be
-- recognised. For the whole service, when it was chosen or is asked for, all its places count. A shift that nobody counted is as large as the team; a team
-- that nobody entered is not called small.
create function reporting.is_small_team(of_org uuid, of_place uuid, of_shift text, whole boolean) returns boolean
language sql stable
begin atomic
  with asked as (
    select p.id from organisation.place chosen
    join organisation.place p on p.org_id = chosen.org_id and p.closed_on is null
      and (p.id = chosen.id or ((whole or chosen.kind = 'whole-service') and p.service_id = chosen.service_id))
    where chosen.org_id = of_org and chosen.id = of_place
  ), by_shift as (
    select h.place_id, h.shift, sum(h.people) as people from organisation.headcount h
    where h.org_id = of_org and h.place_id in (select id from asked)
    group by h.place_id, h.shift
  ), by_place as (
    -- Who works early may work late as well: the fullest shift counts, not the sum of all.
    select sum(people) filter (where shift = 'any') as always,
      max(people) filter (where shift <> 'any' and of_shift in (shift, 'any')) as then_there
    from by_shift group by place_id
  ), counted as (
    select sum(coalesce(always, 0) + coalesce(then_there, 0)) as people
    from by_place where always is not null or then_there is not null
  ), team as (
    select count(distinct m.person_id) as people from organisation.place_member m
    join organisation.person p on p.org_id = m.org_id and p.id = m.person_id and p.left_on is null
    where m.org_id = of_org and m.place_id in (select id from asked)
  )
  select coalesce(coalesce(counted.people, nullif(team.people, 0)) < 5, false) from counted, team;
end;

-- Saves what was answered of the fuller report; a blank takes an answer back.
create function reporting.keep_answers(of_org uuid, of_report uuid, answers jsonb, moment timestamptz)
returns void language plpgsql
as $$
begin
  delete from reporting.fuller_answer f
  where f.org_id = of_org and f.report_id = of_report
    and f.question in (select a.key from jsonb_each_text(answers) a where a.value = '');
  insert into reporting.fuller_answer (org_id, report_id, question, answer, at)
  select of_org, of_report, a.key, a.value, moment from jsonb_each_text(answers) a where a.value <> '' order by a.key
  on conflict (org_id, report_id, question) do update set answer = excluded.answer, at = excluded.at
    where fuller_answer.answer <> excluded.answer;
end $$;

-- Adds a message to the talk with a supporter, once for each form.
create function reporting.add_talk_message(
  of_org uuid, of_request uuid, new_id uuid, moment timestamptz, by_reporter boolean, words text,
  author uuid, signed_name text, new_form_digest bytea
) returns text language plpgsql
as $$
declare earlier reporting.talk_message;
begin
  perform from reporting.talk_request t where t.org_id = of_org and t.id = of_request for no key update;
  if not found then return 'unknown'; end if;
  select * into earlier from reporting.talk_message m where m.org_id = of_org and m.form_digest = new_form_digest;
  if earlier.id is not null then
    return case when earlier.text = words then 'repeated' else 'other-words' end;
  end if;
  insert into reporting.talk_message (org_id, id, request_id, position, at, from_reporter, text, author_id, signed, form_digest)
  select of_org, new_id, of_request, coalesce(max(m.position), 0) + 1, moment, by_reporter, words, author, signed_name, new_form_digest
  from reporting.talk_message m where m.org_id = of_org and m.request_id = of_request;
  return 'received';
end $$;

-- What a reporter sees beside the messages: what they answered, their talk with a supporter, and whether there is one.
create function reporting.beside_thread(of_org uuid, of_report uuid, moment timestamptz) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'keptFrom', to_jsonb(r.kept_from),
    'answers', coalesce((
      select jsonb_object_agg(f.question, f.answer)
      from reporting.fuller_answer f where f.org_id = of_org and f.report_id = of_report), '{}'),
    'supported', exists (
      select from organisation.role_held h
      join organisation.person p on p.org_id = h.org_id and p.id = h.person_id and p.left_on is null
      where h.org_id = of_org and h.role = 'supporter' and (h.service_id is null or h.service_id = r.service_id)
        and h.starts_at < moment + interval '1 hour' and (h.ends_at is null or h.ends_at > moment)
        and not exists (
          select from organisation.role_held m
          where m.org_id = of_org and m.person_id = h.person_id and (m.service_id is null or m.service_id = r.service_id)
            and (m.role = 'registered-manager' or m.role = any (r.kept_from))
            and m.starts_at < moment + interval '1 hour' and (m.ends_at is null or m.ends_at > moment))),
    'talk', (
      select coalesce((
        select jsonb_agg(jsonb_build_object('text', m.text, 'at', m.at, 'fromReporter', m.from_reporter, 'signed', m.signed)
          order by m.position)
        from reporting.talk_message m where m.org_id = of_org and m.request_id = t.id), '[]')
      from reporting.talk_request t where t.org_id = of_org and t.report_id = of_report))
  from reporting.report r where r.org_id = of_org and r.id = of_report;
end;

-- Ends contact and erases who told us; what happened stays. False when that was done before. The caller sees everything.
create function reporting.end_contact(of_org uuid, of_report uuid, moment timestamptz) returns boolean language plpgsql
as $$
begin
  update reporting.report r set naming = 'anonymous', given_name = null, reporter_id = null,
    told_at = date_trunc('hour', r.told_at), withdrawn_at = date_trunc('hour', moment)
  where r.org_id = of_org and r.id = of_report and r.withdrawn_at is null;
  if not found then return false; end if;
  update reporting.message m set author_id = null, at = date_trunc('hour', m.at)
  where m.org_id = of_org and m.report_id = of_report and m.kind in ('answer', 'addition');
  update reporting.fuller_answer f set at = date_trunc('hour', f.at) where f.org_id = of_org and f.report_id = of_report;
  delete from reporting.talk_request t where t.org_id = of_org and t.report_id = of_report;
  delete from platform.directory d where d.org_id = of_org and d.kind = 'thread' and d.subject = of_report;
  delete from reporting.thread t where t.org_id = of_org and t.report_id = of_report;
  insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive, kept_from)
  select r.org_id, gen_random_uuid(), r.withdrawn_at, true, 'withdrew', 'report', r.id, r.service_id, r.about_manager, r.kept_from
  from reporting.report r where r.org_id = of_org and r.id = of_report;
  return true;
end $$;

-- For somebody signed in: their own report, and no other. It widens what is seen only while it runs.
create function reporting.withdraw_own(of_report uuid, moment timestamptz) returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine reporting.report;
  seen text[] := array[current_setting('app.person', true), current_setting('app.services', true),
    current_setting('app.sensitive_services', true), current_setting('app.roles_held', true)];
  ended boolean;
begin
  select * into mine from reporting.report r
  where r.org_id = platform.current_org() and r.id = of_report and r.reporter_id = platform.current_person();
  if mine.id is null then return false; end if;
  perform platform.enter_as_system(mine.org_id);
  ended := reporting.end_contact(mine.org_id, mine.id, moment);
  perform set_config('app.person', seen[1], true), set_config('app.services', seen[2], true),
    set_config('app.sensitive_services', seen[3], true), set_config('app.roles_held', seen[4], true);
  return ended;
end $$;

-- As in 0004; also what each place is, and how soon whoever tells us hears from us.
create or replace function reporting.place_described(of_org uuid, of_place uuid, moment timestamptz)
returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'placeId', p.id, 'placeName', p.name, 'code', p.code,
    'serviceId', s.id, 'serviceName', s.name, 'nation', s.nation, 'phone', s.phone,
    'onCall', coalesce((
      select jsonb_agg(jsonb_build_object('label', c.label, 'phone', c.phone) order by c.position)
      from organisation.on_call c where c.org_id = of_org and c.service_id = s.id), '[]'),
    'places', (
      select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) order by o.name)
      from organisation.place o where o.org_id = of_org and o.service_id = s.id and o.closed_on is null),
    'receivers', to_jsonb(reporting.receivers_kept_from_managers(of_org, s.id, moment)),
    'promises', coalesce((
      select jsonb_object_agg(t.promise, t.hours) from organisation.target t where t.org_id = of_org), '{}'))
  from organisation.place p
  join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
  where p.org_id = of_org and p.id = of_place and p.closed_on is null and s.closed_on is null;
end;

-- The place that stands for a whole service, for those who would be recognised by their unit; made when first needed.
create function reporting.whole_service_place(of_org uuid, of_service uuid) returns uuid language plpgsql
as $$
declare
  place uuid;
  new_code text := substr(md5(gen_random_uuid()::text), 1, 10);
begin
  perform pg_advisory_xact_lock(762140317, hashtext(of_service::text));
  select p.id into place from organisation.place p
  where p.org_id = of_org and p.service_id = of_service and p.kind = 'whole-service' and p.closed_on is null
  order by p.id limit 1;
  if place is not null then return place; end if;
  insert into organisation.place (org_id, id, service_id, name, kind, code)
  values (of_org, gen_random_uuid(), of_service, 'The whole service', 'whole-service', new_code) returning id into place;
  insert into platform.directory (kind, digest, org_id, subject)
  values ('place', sha256(convert_to(new_code, 'UTF8')), of_org, place);
  return place;
end $$;

-- As in 0004, and besides: from which roles it is kept; `coarse_place` and `coarse_time` for whoever would be recognised by
-- their unit or their shift; and whom they name for good.
drop function reporting.submit(
  text, uuid, timestamptz, text, text, text, boolean, text, date, text, text, boolean, bytea, bytea, bytea, text);
create function reporting.submit(
  place_code text, chosen_place uuid, moment timestamptz, reference text, kind text, story text, at_risk_now boolean,
  happened text, happened_on date, happened_part text, given_name text, kept_from text[],
  form_digest bytea, content_digest bytea, verifier_digest bytea, lang text,
  coarse_place boolean, coarse_time boolean, named_for_good text
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
  perform set_config('app.org', door.org_id::text, true), set_config('app.person', '', true),
    set_config('app.roles_held', '{}', true);
  place := reporting.place_described(door.org_id, door.subject, moment);
  if place is null then return jsonb_build_object('outcome', 'unknown-place'); end if;
  told.service_id := place ->> 'serviceId';
  -- Kept where nobody could read it, a report would be lost: say so instead.
  if kept_from <> '{}' and reporting.receivers(door.org_id, told.service_id, moment, kept_from) = '{}' then
    return jsonb_build_object('outcome', 'nobody-receives', 'place', place);
  end if;
  perform set_config('app.services', place ->> 'serviceId', true),
    set_config('app.sensitive_services', place ->> 'serviceId', true);

  told.org_id := door.org_id;
  told.id := gen_random_uuid();
  told.place_id := case when coarse_place then reporting.whole_service_place(door.org_id, told.service_id)
    else coalesce((
      select o ->> 'id' from jsonb_array_elements(place -> 'places') o where o ->> 'id' = chosen_place::text
    )::uuid, door.subject) end;
  told.reference := reference;
  told.told_at := case when coarse_time
    then date_trunc('day', moment at time zone 'Europe/London') at time zone 'Europe/London' else moment end;
  told.told_to_day := coarse_time;
  told.kind := kind;
  told.story := story;
  told.at_risk_now := at_risk_now;
  told.happened := happened;
  told.happened_on := happened_on;
  told.happened_part := case when not coarse_time then happened_part end;
  told.naming := case when given_name is null then 'anonymous' else 'name-given' end;
  told.given_name := given_name;
  told.about_manager := 'registered-manager' = any (kept_from);
  told.kept_from := kept_from;
  told.form_digest := form_digest;
  told.content_digest := content_digest;
  told.lang := lang;
  told.named_for_good := named_for_good;
  kept := reporting.keep(told);

  if kept ->> 'outcome' in ('received', 'repeated') then
    perform reporting.open_way_back(door.org_id, (kept ->> 'reportId')::uuid, verifier_digest);
  end if;
  if kept ->> 'outcome' = 'received' then
    insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive, kept_from)
    select r.org_id, gen_random_uuid(), r.told_at, true, 'told', 'report', r.id, r.service_id, r.about_manager, r.kept_from
    from reporting.report r where r.org_id = told.org_id and r.id = told.id;
  end if;
  return kept - 'reportId' || jsonb_build_object('place', place);
end $$;

-- As in 0004; the row of the trail is kept from whom the report is.
create or replace function reporting.reply(verifier_digest bytea, words text, form_digest bytea, moment timestamptz)
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
    insert into platform.audit_entry (org_id, id, at, coarse, action, thing, thing_id, service_id, sensitive, kept_from)
    select r.org_id, gen_random_uuid(), moment, true, 'wrote', 'report', r.id, r.service_id, r.about_manager, r.kept_from
    from reporting.report r where r.org_id = door.org_id and r.id = door.subject;
  end if;
  return jsonb_build_object('outcome', outcome, 'thread', reporting.thread_described(door.org_id, door.subject));
end $$;

-- Below: what the public pages may do besides 0004. `moment` is an hour; a verifier digest opens one thread or nothing.

-- For each open place of the service behind a code and for the whole of it, whether its team is small, by shift. Yes or
-- no, never how many.
create function reporting.small_teams(place_code text, moment timestamptz) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare place jsonb := reporting.place_at(place_code, moment);
begin
  return (
    select jsonb_object_agg(coalesce(asked.id, 'whole'), (
      select jsonb_object_agg(shift, reporting.is_small_team(
        platform.current_org(), coalesce(asked.id, place ->> 'placeId')::uuid, shift, asked.id is null))
      from unnest('{any,early,late,night}'::text[]) shift))
    from (select o ->> 'id' as id from jsonb_array_elements(place -> 'places') o union all select null) asked
    where place is not null);
end $$;

-- Whether somebody telling us about this place and shift could be recognised; false for a code that is unknown.
create function reporting.would_identify(place_code text, chosen_place uuid, shift text, moment timestamptz)
returns boolean language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare place jsonb := reporting.place_at(place_code, moment);
begin
  return coalesce((
    select reporting.is_small_team(platform.current_org(), (o ->> 'id')::uuid, shift, false)
    from jsonb_array_elements(place -> 'places') o
    where o ->> 'id' = coalesce(chosen_place::text, place ->> 'placeId')), false);
end $$;

-- The organisation and report behind a verifier digest, and the sight to work there; null when it opens nothing.
create function reporting.enter_by_words(verifier_digest bytea) returns platform.directory language plpgsql
as $$
declare door platform.directory;
begin
  select * into door from platform.directory d where d.kind = 'thread' and d.digest = verifier_digest;
  if door.org_id is not null then perform platform.enter_as_system(door.org_id); end if;
  return door;
end $$;

create function reporting.open_beside(verifier_digest bytea, moment timestamptz) returns jsonb
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door platform.directory := reporting.enter_by_words(verifier_digest);
begin
  return reporting.beside_thread(door.org_id, door.subject, moment);
end $$;

create function reporting.save_answers(verifier_digest bytea, answers jsonb, moment timestamptz) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door platform.directory := reporting.enter_by_words(verifier_digest);
begin
  if door.org_id is null then return false; end if;
  perform reporting.keep_answers(door.org_id, door.subject, answers, moment);
  return true;
end $$;

-- Asks for somebody to talk to, or says more to them; without words it only asks.
create function reporting.talk_to_supporter(verifier_digest bytea, words text, form_digest bytea, moment timestamptz)
returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door platform.directory := reporting.enter_by_words(verifier_digest);
  request uuid;
begin
  if door.org_id is null then return 'unknown-thread'; end if;
  insert into reporting.talk_request (org_id, id, report_id, service_id, kept_from, asked_at, asker_name)
  select r.org_id, gen_random_uuid(), r.id, r.service_id, r.kept_from, moment, coalesce(r.given_name, '')
  from reporting.report r where r.org_id = door.org_id and r.id = door.subject
  on conflict (org_id, report_id) do nothing;
  if words = '' then return 'received'; end if;
  select t.id into request from reporting.talk_request t where t.org_id = door.org_id and t.report_id = door.subject;
  return reporting.add_talk_message(door.org_id, request, gen_random_uuid(), moment, true, words, null, '', form_digest);
end $$;

create function reporting.withdraw(verifier_digest bytea, moment timestamptz) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door platform.directory := reporting.enter_by_words(verifier_digest);
begin
  return door.org_id is not null and reporting.end_contact(door.org_id, door.subject, moment);
end $$;

revoke execute on function
  reporting.submit(text, uuid, timestamptz, text, text, text, boolean, text, date, text, text, text[], bytea, bytea, bytea,
    text, boolean, boolean, text),
  reporting.receivers(uuid, uuid, timestamptz, text[]), reporting.whole_service_place(uuid, uuid),
  reporting.is_small_team(uuid, uuid, text, boolean), reporting.keep_answers(uuid, uuid, jsonb, timestamptz),
  reporting.add_talk_message(uuid, uuid, uuid, timestamptz, boolean, text, uuid, text, bytea),
  reporting.beside_thread(uuid, uuid, timestamptz), reporting.end_contact(uuid, uuid, timestamptz),
  reporting.withdraw_own(uuid, timestamptz), reporting.small_teams(text, timestamptz),
  reporting.would_identify(text, uuid, text, timestamptz), reporting.enter_by_words(bytea),
  reporting.open_beside(bytea, timestamptz), reporting.save_answers(bytea, jsonb, timestamptz),
  reporting.talk_to_supporter(bytea, text, bytea, timestamptz), reporting.withdraw(bytea, timestamptz)
from public;
grant execute on function
  reporting.receivers(uuid, uuid, timestamptz, text[]), reporting.keep_answers(uuid, uuid, jsonb, timestamptz),
  reporting.add_talk_message(uuid, uuid, uuid, timestamptz, boolean, text, uuid, text, bytea),
  reporting.beside_thread(uuid, uuid, timestamptz), reporting.withdraw_own(uuid, timestamptz)
to candour_app;
grant execute on function
  reporting.submit(text, uuid, timestamptz, text, text, text, boolean, text, date, text, text, text[], bytea, bytea, bytea,
    text, boolean, boolean, text),
  reporting.small_teams(text, timestamptz), reporting.would_identify(text, uuid, text, timestamptz),
  reporting.open_beside(bytea, timestamptz), reporting.save_answers(bytea, jsonb, timestamptz),
  reporting.talk_to_supporter(bytea, text, bytea, timestamptz), reporting.withdraw(bytea, timestamptz)
to candour_public;
