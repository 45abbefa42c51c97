-- A talk is between a reporter and one supporter: whoever they chose, or whoever answered first. When that supporter leaves, the talk
-- ends and goes back to the reporter, who asks again; what was said stays between the two. Supporters hear that somebody waits.

alter table reporting.talk_request
  add column ended_at timestamptz,
  -- When supporters were told that somebody waits; null: they are told when its hour is over.
  add column told_supporters_at timestamptz;
alter table reporting.talk_request drop constraint talk_request_org_id_report_id_key;
-- One goes on at a time.
create unique index talk_going_on on reporting.talk_request (org_id, report_id) where ended_at is null;
create index talk_to_announce on reporting.talk_request (org_id) where ended_at is null and told_supporters_at is null;

-- What was answered already belongs to whoever answered. The owner steps over row-level security for it.
alter table reporting.talk_request no force row level security;
alter table reporting.talk_message no force row level security;
update reporting.talk_request t set supporter_id = first.author_id
from (
  select distinct on (m.org_id, m.request_id) m.org_id, m.request_id, m.author_id from reporting.talk_message m
  where not m.from_reporter and m.author_id is not null order by m.org_id, m.request_id, m.position) first
where t.org_id = first.org_id and t.id = first.request_id and t.supporter_id is null;
alter table reporting.talk_request force row level security;
alter table reporting.talk_message force row level security;

drop policy asker_and_supporters on reporting.talk_request;
create policy asker_and_supporters on reporting.talk_request to candour_app
  using (
    org_id = (select platform.current_org()) and (
      asking_person_id = (select platform.current_person())
      or (
        ended_at is null
        and 'supporter' = any (platform.roles_held_at(service_id))
        and not 'registered-manager' = any (platform.roles_held_at(service_id))
        and not platform.is_kept_from_me(kept_from, service_id)
        and (supporter_id is null or supporter_id = (select platform.current_person()))
      )
    )
  )
  -- Nobody hands a talk on to somebody else; only who asks chooses.
  with check (
    org_id = (select platform.current_org()) and (
      asking_person_id = (select platform.current_person())
      or supporter_id is null or supporter_id = (select platform.current_person())));
grant update (supporter_id, told_supporters_at) on reporting.talk_request to candour_app;

-- Whether somebody supports people at a service now, and neither runs it nor is among those whom a matter is kept from.
create function reporting.supports_at(of_org uuid, of_person uuid, of_service uuid, kept_from text[], moment timestamptz)
returns boolean language sql stable
begin atomic
  select exists (
      select from organisation.role_held h
      join organisation.person p on p.org_id = h.org_id and p.id = h.person_id and p.left_on is null
      where h.org_id = of_org and h.person_id = of_person and h.role = 'supporter'
        and (h.service_id is null or h.service_id = of_service)
        and h.starts_at < moment + interval '1 hour' and (h.ends_at is null or h.ends_at > moment))
    and not exists (
      select from organisation.role_held m
      where m.org_id = of_org and m.person_id = of_person and (m.service_id is null or m.service_id = of_service)
        and (m.role = 'registered-manager' or m.role = any (supports_at.kept_from))
        and m.starts_at < moment + interval '1 hour' and (m.ends_at is null or m.ends_at > moment));
end;

-- Ends talks whose supporter is one no more, of one report or of all. The caller sees everything.
create function reporting.end_talks_of_leavers(of_org uuid, of_report uuid, moment timestamptz)
returns table (person_id uuid, report_id uuid) language sql
begin atomic
  update reporting.talk_request t set ended_at = date_trunc('hour', moment)
  where t.org_id = of_org and (of_report is null or t.report_id = of_report) and t.ended_at is null
    and t.supporter_id is not null
    and not reporting.supports_at(of_org, t.supporter_id, t.service_id, t.kept_from, moment)
  returning t.asking_person_id, t.report_id;
end;

-- For the application: whose talks went back to them. It reads no word.
create function reporting.hand_back_talks(of_report uuid, moment timestamptz)
returns table (person_id uuid, report_id uuid) language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select e.person_id, e.report_id from reporting.end_talks_of_leavers(platform.current_org(), of_report, moment) e;
end;

-- Which supporters are to hear that somebody waits for them, once for each time somebody waits, and not before its hour is over.
create function reporting.take_supporters_waited_for(moment timestamptz) returns setof uuid language sql security definer
set search_path = pg_catalog, pg_temp
begin atomic
  with told as (
    update reporting.talk_request t set told_supporters_at = date_trunc('hour', moment)
    where t.org_id = platform.current_org() and t.ended_at is null and t.told_supporters_at is null
      and greatest(t.asked_at, (
        select max(m.at) from reporting.talk_message m
        where m.org_id = t.org_id and m.request_id = t.id and m.from_reporter)) + interval '1 hour' <= moment
    returning t.org_id, t.service_id, t.kept_from, t.supporter_id, t.asking_person_id)
  select distinct h.person_id
  from told t
  join organisation.role_held h on h.org_id = t.org_id and h.role = 'supporter'
    and (t.supporter_id is null or t.supporter_id = h.person_id)
    and h.person_id is distinct from t.asking_person_id
  where reporting.supports_at(t.org_id, h.person_id, t.service_id, t.kept_from, moment);
end;

-- As in 0014; whoever answers first is the supporter from then on, and a reporter's new words are announced.
create or replace function reporting.add_talk_message(
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
  if by_reporter then
    update reporting.talk_request t set told_supporters_at = null where t.org_id = of_org and t.id = of_request;
  else
    update reporting.talk_request t set supporter_id = coalesce(t.supporter_id, author)
    where t.org_id = of_org and t.id = of_request;
  end if;
  return 'received';
end $$;

-- As in 0014; every talk in its order, and whether the last one ended because its supporter left.
create or replace function reporting.beside_thread(of_org uuid, of_report uuid, moment timestamptz) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'keptFrom', to_jsonb(r.kept_from),
    'answers', coalesce((
      select jsonb_object_agg(f.question, f.answer)
      from reporting.fuller_answer f where f.org_id = of_org and f.report_id = of_report), '{}'),
    'supported', exists (
      select from organisation.role_held h
      where h.org_id = of_org and h.role = 'supporter'
        and reporting.supports_at(of_org, h.person_id, r.service_id, r.kept_from, moment)),
    'talk', (
      select case when count(*) > 0 then coalesce(
        jsonb_agg(m.said order by t.ended_at nulls last, m.position) filter (where m.said is not null), '[]') end
      from reporting.talk_request t
      left join lateral (
        select m.position, jsonb_build_object(
          'text', m.text, 'at', m.at, 'fromReporter', m.from_reporter, 'signed', m.signed) as said
        from reporting.talk_message m where m.org_id = of_org and m.request_id = t.id) m on true
      where t.org_id = of_org and t.report_id = of_report),
    'supporterLeft', exists (
      select from reporting.talk_request t where t.org_id = of_org and t.report_id = of_report)
      and not exists (
        select from reporting.talk_request t where t.org_id = of_org and t.report_id = of_report and t.ended_at is null))
  from reporting.report r where r.org_id = of_org and r.id = of_report;
end;

-- As in 0014; what was asked of somebody who left is asked anew.
create or replace function reporting.talk_to_supporter(verifier_digest bytea, words text, form_digest bytea, moment timestamptz)
returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  door platform.directory := reporting.enter_by_words(verifier_digest);
  request uuid;
begin
  if door.org_id is null then return 'unknown-thread'; end if;
  perform from reporting.end_talks_of_leavers(door.org_id, door.subject, moment);
  insert into reporting.talk_request (org_id, id, report_id, service_id, kept_from, asked_at, asker_name)
  select r.org_id, gen_random_uuid(), r.id, r.service_id, r.kept_from, moment, coalesce(r.given_name, '')
  from reporting.report r where r.org_id = door.org_id and r.id = door.subject
  on conflict (org_id, report_id) where ended_at is null do nothing;
  if words = '' then return 'received'; end if;
  select t.id into request from reporting.talk_request t
  where t.org_id = door.org_id and t.report_id = door.subject and t.ended_at is null;
  return reporting.add_talk_message(door.org_id, request, gen_random_uuid(), moment, true, words, null, '', form_digest);
end $$;

revoke execute on function
  reporting.supports_at(uuid, uuid, uuid, text[], timestamptz), reporting.end_talks_of_leavers(uuid, uuid, timestamptz),
  reporting.hand_back_talks(uuid, timestamptz), reporting.take_supporters_waited_for(timestamptz)
from public;
grant execute on function
  reporting.supports_at(uuid, uuid, uuid, text[], timestamptz), reporting.hand_back_talks(uuid, timestamptz),
  reporting.take_supporters_waited_for(timestamptz)
to candour_app;
