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
create index report_unthanked on reporting.report (org_id, service_id, told_at) where thanked_at is null;
create index report_by_reporter on reporting.report (org_id, reporter_id) where reporter_id is not null;

create table reporting.thread (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  verifier_digest bytea not null,
  primary key (org_id, id),
  unique (org_id, report_id),
  unique (org_id, verifier_digest),
  foreign key (org_id, report_id) references reporting.report (org_id, id)
);

-- kind: thanks, question and news come from the service; answer and addition from the reporter;
-- found, changed and outcome are the service telling what came of it.
create table reporting.message (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('thanks', 'question', 'news', 'found', 'changed', 'outcome', 'answer', 'addition')),
  text text not null check (length(text) between 1 and 20000),
  author_id uuid,
  form_digest bytea,
  primary key (org_id, id),
  unique (org_id, form_digest),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, author_id) references organisation.person (org_id, id)
);
create index message_by_report on reporting.message (org_id, report_id, at);

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
grant update (thanked_at, story_words) on reporting.report to candour_app;
