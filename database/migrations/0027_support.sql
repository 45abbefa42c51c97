-- Care for the people involved, behind a wall of its own (docs/decisions/014-support-behind-a-role.md). The application may
-- step behind it only by taking the role candour_support for a moment, and that role can reach nothing else.

create schema support;
grant usage on schema support, platform to candour_support;
grant execute on function platform.current_org(), platform.current_person(), platform.roles_held_at(uuid),
  platform.services_seen() to candour_support;

-- Support that was offered to somebody after an event. Whoever offers it never reads here whether it was taken.
create table support.offer (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  incident_id uuid not null,
  happened_on date not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  primary key (org_id, id),
  -- Offered once for one event; a second tap adds nothing and says nothing of the first.
  unique (org_id, incident_id, person_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, offered_by) references organisation.person (org_id, id),
  check ((answer is null) = (answered_at is null))
);
create index offer_by_person on support.offer (org_id, person_id);
create index offer_by_service on support.offer (org_id, service_id, offered_at);

-- A while in which a supporter checks in with somebody. Without a supporter the person chooses (again).
create table support.period (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  offer_id uuid,
  supporter_id uuid,
  helps text[] not null default '{}'
    check (helps <@ '{time-off-the-floor,talk,reflective-supervision,occupational-health,signposts}'::text[]),
  began_at timestamptz not null,
  handed_back_at timestamptz,
  ended_at timestamptz,
  primary key (org_id, id),
  unique (org_id, offer_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id),
  foreign key (org_id, offer_id) references support.offer (org_id, id),
  foreign key (org_id, supporter_id) references organisation.person (org_id, id),
  check (supporter_id <> person_id)
);
create index period_by_person on support.period (org_id, person_id);
create index period_by_supporter on support.period (org_id, supporter_id) where ended_at is null;

create table support.check_in (
  org_id uuid not null,
  period_id uuid not null,
  step text not null check (step in ('24-hours', '7-days', '30-days')),
  due_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  reminded_at timestamptz,
  primary key (org_id, period_id, step),
  foreign key (org_id, period_id) references support.period (org_id, id),
  foreign key (org_id, done_by) references organisation.person (org_id, id),
  check ((done_at is null) = (done_by is null))
);
create index check_in_due on support.check_in (org_id, due_at) where done_at is null;

-- Each of the two was told that a risk to life is the one exception, before they wrote anything.
create table support.told_exception (
  org_id uuid not null,
  period_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  primary key (org_id, period_id, person_id),
  foreign key (org_id, period_id) references support.period (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

-- Notes belong to the two people they were written between, for good. The words are sealed with a key outside the database.
create table support.note (
  org_id uuid not null,
  id uuid not null,
  period_id uuid not null,
  person_id uuid not null,
  supporter_id uuid not null,
  author_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('note', 'peer-discussion', 'restorative')),
  sealed bytea not null,
  primary key (org_id, id),
  foreign key (org_id, period_id) references support.period (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  foreign key (org_id, supporter_id) references organisation.person (org_id, id),
  foreign key (org_id, author_id) references organisation.person (org_id, id),
  check (author_id in (person_id, supporter_id))
);
create index note_by_period on support.note (org_id, period_id, at);

do $$
declare name text;
begin
  foreach name in array array['offer', 'period', 'check_in', 'told_exception', 'note'] loop
    execute format('alter table support.%I enable row level security', name);
    execute format('alter table support.%I force row level security', name);
  end loop;
end $$;

create policy to_whom_it_was_offered on support.offer to candour_support
  using (org_id = (select platform.current_org()) and person_id = (select platform.current_person()))
  with check (org_id = (select platform.current_org()) and person_id = (select platform.current_person()));
create policy offered_by_hand on support.offer for insert to candour_support
  with check (org_id = (select platform.current_org()) and offered_by = (select platform.current_person()));

create policy whose_it_is on support.period to candour_support
  using (org_id = (select platform.current_org()) and person_id = (select platform.current_person()))
  with check (org_id = (select platform.current_org()) and person_id = (select platform.current_person()));
-- Whoever manages the service is no supporter in its matters, and whoever is a supporter no more reads nothing.
create policy who_supports_them on support.period for select to candour_support
  using (
    org_id = (select platform.current_org()) and supporter_id = (select platform.current_person())
    and 'supporter' = any (platform.roles_held_at(service_id))
    and not 'registered-manager' = any (platform.roles_held_at(service_id))
  );

create policy with_its_period on support.check_in to candour_support
  using (
    org_id = (select platform.current_org())
    and exists (select from support.period p where p.org_id = check_in.org_id and p.id = check_in.period_id)
  )
  with check (
    org_id = (select platform.current_org())
    and exists (select from support.period p where p.org_id = check_in.org_id and p.id = check_in.period_id)
  );

create policy told_oneself on support.told_exception to candour_support
  using (org_id = (select platform.current_org()) and person_id = (select platform.current_person()))
  with check (
    org_id = (select platform.current_org()) and person_id = (select platform.current_person())
    and exists (select from support.period p where p.org_id = told_exception.org_id and p.id = told_exception.period_id)
  );

create policy the_two_of_them on support.note for select to candour_support
  using (
    org_id = (select platform.current_org()) and (select platform.current_person()) in (person_id, supporter_id)
  );
create policy written_by_one_of_them on support.note for insert to candour_support
  with check (
    org_id = (select platform.current_org()) and author_id = (select platform.current_person())
    and exists (
      select from support.period p where p.org_id = note.org_id and p.id = note.period_id
        and p.person_id = note.person_id and p.supporter_id = note.supporter_id and p.ended_at is null)
    and exists (
      select from support.told_exception t where t.org_id = note.org_id and t.period_id = note.period_id
        and t.person_id = note.author_id)
  );

grant select, insert on support.offer to candour_support;
grant update (answer, answered_at) on support.offer to candour_support;
grant select, insert on support.period to candour_support;
grant update (supporter_id, helps, handed_back_at, ended_at) on support.period to candour_support;
grant select, insert on support.check_in to candour_support;
grant update (done_at, done_by, reminded_at) on support.check_in to candour_support;
grant select, insert on support.told_exception, support.note to candour_support;

-- For the functions below, which run as the owner. Notes are in none of them, so the owner reads none.
create policy for_the_functions on support.offer to current_user using (org_id = (select platform.current_org()));
create policy for_the_functions on support.period to current_user
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));
create policy for_the_functions on support.check_in to current_user
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));

-- What a manager may know: to how many people of a service support was offered in a span of time, and how many took it.
-- Fewer than five is nothing, and so is everybody: both would say who.
create function support.offered_and_accepted(at_service uuid, since timestamptz, until timestamptz)
returns table (offered integer, accepted integer) language sql stable security definer
set search_path = support, pg_temp
begin atomic
  select case when people >= 5 then people end, case when people >= 5 and took >= 5 and took < people then took end
  from (
    select count(distinct o.person_id)::int as people,
      (count(distinct o.person_id) filter (where o.answer = 'accepted'))::int as took
    from support.offer o
    where o.org_id = platform.current_org() and o.service_id = at_service
      and o.service_id = any (platform.services_seen())
      and o.offered_at >= since and o.offered_at < until
  ) counted;
end;

-- Supporters who left, are supporters no more or manage the service now: their check-ins go back to the person, who chooses
-- again. Notes stay where they are. Ends what was begun with somebody who left. Gives who has to choose.
create function support.hand_back_from_leavers(moment timestamptz) returns setof uuid language plpgsql security definer
set search_path = support, pg_temp
as $$
begin
  update support.period p set ended_at = moment
  where p.org_id = platform.current_org() and p.ended_at is null
    and exists (select from organisation.person w where w.org_id = p.org_id and w.id = p.person_id and w.left_on is not null);
  return query
    update support.period p set supporter_id = null, handed_back_at = moment
    where p.org_id = platform.current_org() and p.ended_at is null and p.supporter_id is not null
      and (
        not exists (
          select from organisation.role_held r where r.org_id = p.org_id and r.person_id = p.supporter_id
            and r.role = 'supporter' and (r.service_id is null or r.service_id = p.service_id)
            and r.starts_at <= moment and (r.ends_at is null or r.ends_at > moment))
        or exists (
          select from organisation.role_held r where r.org_id = p.org_id and r.person_id = p.supporter_id
            and r.role = 'registered-manager' and (r.service_id is null or r.service_id = p.service_id)
            and r.starts_at <= moment and (r.ends_at is null or r.ends_at > moment)))
    returning p.person_id;
end $$;

-- Whom to remind of check-ins that have come due, once each: the supporter, or the person while nobody was chosen.
create function support.take_due_reminders(moment timestamptz) returns setof uuid language sql security definer
set search_path = support, pg_temp
begin atomic
  with due as (
    update support.check_in c set reminded_at = moment
    from support.period p
    where c.org_id = platform.current_org() and p.org_id = c.org_id and p.id = c.period_id and p.ended_at is null
      and c.done_at is null and c.reminded_at is null and c.due_at <= moment
    returning coalesce(p.supporter_id, p.person_id) as whom)
  select distinct whom from due;
end;

revoke execute on all functions in schema support from public;
grant execute on function support.offered_and_accepted(uuid, timestamptz, timestamptz),
  support.hand_back_from_leavers(timestamptz), support.take_due_reminders(timestamptz) to candour_support;
