-- Understanding: what happened, how work is set up, and what we found about the system.

create schema review;
grant usage on schema review to candour_app;

create table review.review (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  opened_at timestamptz not null,
  opened_by uuid,
  went_well text not null default '',
  no_finding_reason text not null default '',
  completed_at timestamptz,
  completed_by uuid,
  primary key (org_id, id),
  unique (org_id, incident_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, opened_by) references organisation.person (org_id, id),
  foreign key (org_id, completed_by) references organisation.person (org_id, id)
);

-- What happened, as far as it is known, each with where that comes from.
create table review.timeline_entry (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  happened_on date not null,
  happened_at text not null default '' check (happened_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$|^$'),
  what text not null check (length(what) between 1 and 20000),
  source text not null default '',
  primary key (org_id, id),
  foreign key (org_id, review_id) references review.review (org_id, id)
);
create index timeline_entry_by_review on review.timeline_entry (org_id, review_id, happened_on, happened_at);

-- The six key questions: how the work was set up, before anybody looks at a person.
create table review.key_answer (
  org_id uuid not null,
  review_id uuid not null,
  question text not null check (question in ('procedures', 'staffing', 'training_support', 'escalation', 'environment', 'communication')),
  answer text not null check (answer in ('yes', 'partly', 'no', 'not-known')),
  note text not null default '',
  answered_at timestamptz not null,
  answered_by uuid,
  primary key (org_id, review_id, question),
  foreign key (org_id, review_id) references review.review (org_id, id),
  foreign key (org_id, answered_by) references organisation.person (org_id, id)
);

create table review.factor (
  org_id uuid not null,
  review_id uuid not null,
  factor text not null,
  relevance text not null check (relevance in ('possible', 'likely', 'important', 'helped_things_go_well')),
  note text not null default '',
  primary key (org_id, review_id, factor),
  foreign key (org_id, review_id) references review.review (org_id, id)
);

-- Findings describe how work is set up, never who was at fault.
create table review.finding (
  org_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  text text not null check (length(text) between 1 and 20000),
  recorded_at timestamptz not null,
  recorded_by uuid,
  -- A change may follow from a finding that was taken out later: the row stays, and is shown nowhere.
  taken_out_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, review_id) references review.review (org_id, id),
  foreign key (org_id, recorded_by) references organisation.person (org_id, id)
);
create index finding_by_review on review.finding (org_id, review_id, recorded_at);

alter table review.review enable row level security;
alter table review.review force row level security;
create policy with_its_incident on review.review
  using (
    org_id = (select platform.current_org())
    and exists (select from triage.incident i where i.org_id = review.org_id and i.id = review.incident_id)
  )
  with check (org_id = (select platform.current_org()));

do $$
declare name text;
begin
  foreach name in array array['timeline_entry', 'key_answer', 'factor', 'finding'] loop
    execute format('alter table review.%I enable row level security', name);
    execute format('alter table review.%I force row level security', name);
    execute format('create policy with_its_review on review.%I using (
      org_id = (select platform.current_org())
      and exists (select from review.review r where r.org_id = %I.org_id and r.id = %I.review_id))
      with check (org_id = (select platform.current_org()))', name, name, name);
  end loop;
end $$;

grant select, insert, update on review.review, review.key_answer, review.factor to candour_app;
grant select, insert on review.timeline_entry, review.finding to candour_app;
grant delete on review.timeline_entry, review.factor to candour_app;
grant update (taken_out_at) on review.finding to candour_app;
