-- What waits for a person, how they wish to hear of it, and the mail that says so (docs/decisions/015-calling-attention.md).

create schema attention;
grant usage on schema attention to candour_app;

-- How somebody wishes to be told. No row: as the model's default has it. Times are of the clock in the United Kingdom.
create table attention.choice (
  org_id uuid not null,
  person_id uuid not null,
  how text not null check (how in ('at-once', 'digest', 'in-app')),
  quiet_from text not null check (quiet_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  quiet_until text not null check (quiet_until ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  digest_at text not null check (digest_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);

-- Something that waits for one person: the kind and the id of a thing, and never a word of it. `not_before`: no mail
-- earlier than that, so that its minute betrays nobody. One row for each person, kind and thing: said again, it waits again.
create table attention.notice (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  thing_id uuid not null,
  at timestamptz not null,
  not_before timestamptz not null,
  seen_at timestamptz,
  mail text not null check (mail in ('waits', 'planned', 'none')),
  primary key (org_id, id),
  unique (org_id, person_id, kind, thing_id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index notice_to_mail on attention.notice (org_id, person_id) where mail = 'waits';
create index notice_by_person on attention.notice (org_id, person_id, at desc);
create index notice_by_age on attention.notice (org_id, at);

-- The outbox. A mail names nobody and nothing, so that its row does not either, but for an alert, which is asked about
-- once more before it goes. due_at: the next try, and while a worker has it in hand, when another may take over.
create table attention.mail (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('alert', 'at-once', 'digest')),
  notice_id uuid,
  state text not null check (state in ('waits', 'sent', 'dropped', 'lost')),
  tries integer not null default 0,
  due_at timestamptz,
  -- To the hour: when a mail went out says nothing of when somebody told us.
  settled_at timestamptz check (settled_at = date_trunc('hour', settled_at)),
  why text not null default '',
  primary key (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id),
  check ((state = 'waits') = (due_at is not null)),
  check ((kind = 'alert') = (notice_id is not null))
);
create index mail_due on attention.mail (org_id, due_at) where state = 'waits';
create index mail_lost on attention.mail (org_id, settled_at desc) where state = 'lost';
create index mail_by_age on attention.mail (org_id, settled_at) where settled_at is not null;

do $$
declare name text;
begin
  foreach name in array array['choice', 'notice', 'mail'] loop
    execute format('alter table attention.%I enable row level security', name);
    execute format('alter table attention.%I force row level security', name);
    -- For the function below and for triggers, which run as the owner.
    execute format('create policy for_functions on attention.%I to current_user
      using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()))', name);
  end loop;
  -- What waits for somebody is theirs alone; background work, which is no person, sends their mail.
  foreach name in array array['choice', 'notice'] loop
    execute format('create policy own_or_background on attention.%I to candour_app
      using (org_id = (select platform.current_org())
        and (person_id = (select platform.current_person()) or (select platform.current_person()) is null))
      with check (org_id = (select platform.current_org()))', name);
  end loop;
end $$;
create policy own_organisation on attention.mail to candour_app
  using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()));

grant select, insert, update on attention.choice, attention.mail to candour_app;
grant select, update (seen_at, mail), delete on attention.notice to candour_app;
grant delete on attention.mail to candour_app;

-- Lets something wait for a person, whoever asks for it; what waits already and was not seen is left as it is.
-- Of what is said once, a second time changes nothing.
create function attention.let_wait(
  for_person uuid, new_id uuid, new_kind text, thing uuid, moment timestamptz, mail_from timestamptz, by_mail boolean, again boolean
) returns uuid language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare waiting uuid;
begin
  insert into attention.notice as n (org_id, id, person_id, kind, thing_id, at, not_before, mail)
  select p.org_id, new_id, p.id, new_kind, thing, moment, mail_from, case when by_mail then 'waits' else 'none' end
  from organisation.person p
  where p.org_id = platform.current_org() and p.id = for_person and p.left_on is null
  on conflict (org_id, person_id, kind, thing_id) do update
  set at = excluded.at, not_before = excluded.not_before, seen_at = null, mail = excluded.mail
  where again and (n.seen_at is not null or n.mail <> 'waits')
  returning n.id into waiting;
  return waiting;
end $$;
revoke execute on function
  attention.let_wait(uuid, uuid, text, uuid, timestamptz, timestamptz, boolean, boolean) from public;
grant execute on function
  attention.let_wait(uuid, uuid, text, uuid, timestamptz, timestamptz, boolean, boolean) to candour_app;
