-- Lessons: one page from an incident, sent to the teams that share the risk, read by answering one question.

create schema learning;
grant usage on schema learning to candour_app;

-- A lesson says nothing of the incident it comes from: that stands in lesson_source, which hides with its incident.
create table learning.lesson (
  org_id uuid not null,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  happened text not null,
  learnt text not null,
  changed text not null,
  on_shift text not null,
  question text not null,
  answers text[] not null check (cardinality(answers) between 2 and 4),
  best integer not null,
  why text not null,
  -- The versions of one lesson share a series; only the latest published one is in force.
  series_id uuid not null,
  version integer not null default 1 check (version >= 1),
  superseded_at timestamptz,
  written_at timestamptz not null,
  written_by uuid,
  published_at timestamptz,
  published_by uuid,
  -- Goes up with every change to a draft, so that what is published is what somebody read.
  revision integer not null default 1,
  primary key (org_id, id),
  unique (org_id, series_id, version),
  foreign key (org_id, written_by) references organisation.person (org_id, id),
  foreign key (org_id, published_by) references organisation.person (org_id, id),
  check (best >= 0 and best < cardinality(answers)),
  check (superseded_at is null or published_at is not null)
);
create index lesson_in_force on learning.lesson (org_id, published_at desc) where superseded_at is null;

create table learning.lesson_source (
  org_id uuid not null,
  lesson_id uuid not null,
  incident_id uuid not null,
  primary key (org_id, lesson_id),
  foreign key (org_id, lesson_id) references learning.lesson (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id)
);
create index lesson_source_by_incident on learning.lesson_source (org_id, incident_id);

-- The teams a lesson was sent to.
create table learning.lesson_place (
  org_id uuid not null,
  lesson_id uuid not null,
  place_id uuid not null,
  primary key (org_id, lesson_id, place_id),
  foreign key (org_id, lesson_id) references learning.lesson (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id)
);
create index lesson_place_by_place on learning.lesson_place (org_id, place_id);

-- Who read it and what they answered: theirs alone. Others see counts, through learning.reach_of.
create table learning.lesson_read (
  org_id uuid not null,
  lesson_id uuid not null,
  person_id uuid not null,
  answer integer not null check (answer >= 0),
  read_at timestamptz not null,
  primary key (org_id, lesson_id, person_id),
  foreign key (org_id, lesson_id) references learning.lesson (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

-- What was published stays as it was read; only that a later version took its place is noted, once.
create function learning.keep_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (
    old.superseded_at is not null or to_jsonb(new) - 'superseded_at' <> to_jsonb(old) - 'superseded_at'
  ) then
    raise exception 'a published lesson is not changed: a new version takes its place';
  end if;
  return new;
end $$;
create trigger keep_published before update on learning.lesson
  for each row execute function learning.keep_published();

alter table learning.lesson_source enable row level security;
alter table learning.lesson_source force row level security;
create policy with_its_incident on learning.lesson_source using (
  org_id = (select platform.current_org())
  and exists (
    select from triage.incident i where i.org_id = lesson_source.org_id and i.id = lesson_source.incident_id
  )
);

alter table learning.lesson_place enable row level security;
alter table learning.lesson_place force row level security;
create policy own_organisation on learning.lesson_place using (org_id = (select platform.current_org()));

-- A draft is seen by those who see its incident. A published lesson is seen also by the teams it was sent to and by those
-- who read the records of their services, although the incident may be hidden from all of them.
alter table learning.lesson enable row level security;
alter table learning.lesson force row level security;
create policy who_may_read on learning.lesson
  using (
    org_id = (select platform.current_org()) and (
      exists (select from learning.lesson_source s where s.org_id = lesson.org_id and s.lesson_id = lesson.id)
      or (published_at is not null and exists (
        select from learning.lesson_place sent
        join organisation.place p on p.org_id = sent.org_id and p.id = sent.place_id
        where sent.org_id = lesson.org_id and sent.lesson_id = lesson.id and (
          p.service_id = any ((select platform.services_seen())::uuid[])
          or exists (
            select from organisation.place_member m
            where m.org_id = sent.org_id and m.place_id = sent.place_id
              and m.person_id = (select platform.current_person())
          )
        )
      ))
    )
  )
  with check (org_id = (select platform.current_org()));

alter table learning.lesson_read enable row level security;
alter table learning.lesson_read force row level security;
create policy ones_own on learning.lesson_read to candour_app
  using (org_id = (select platform.current_org()) and person_id = (select platform.current_person()));
-- For learning.reach_of, which runs as the owner of the tables and gives counts only.
create policy counted on learning.lesson_read for select to current_user
  using (org_id = (select platform.current_org()));

-- How far a lesson that the caller may see has come in each team. A count below five is null: it could point at somebody.
create function learning.reach_of(asked uuid)
returns table (place_id uuid, people integer, readers integer, chose_best integer)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select counted.place_id,
    case when counted.people >= 5 then counted.people end,
    case when counted.readers >= 5 then counted.readers end,
    case when counted.chose_best >= 5 then counted.chose_best end
  from (
    select sent.place_id, count(p.id)::integer as people, count(r.person_id)::integer as readers,
      count(r.person_id) filter (where r.answer = l.best)::integer as chose_best
    from learning.lesson l
    join learning.lesson_place sent on sent.org_id = l.org_id and sent.lesson_id = l.id
    left join organisation.place_member m on m.org_id = sent.org_id and m.place_id = sent.place_id
    left join organisation.person p on p.org_id = m.org_id and p.id = m.person_id and p.left_on is null
    left join learning.lesson_read r on r.org_id = l.org_id and r.lesson_id = l.id and r.person_id = p.id
    where l.id = asked and l.published_at is not null
    group by sent.place_id
  ) counted;
end;

revoke execute on all functions in schema learning from public;
grant execute on function learning.reach_of(uuid) to candour_app;
grant select, insert, update on learning.lesson to candour_app;
grant select, insert on learning.lesson_source, learning.lesson_place, learning.lesson_read to candour_app;
