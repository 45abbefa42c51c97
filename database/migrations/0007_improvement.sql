-- Changes agreed for an incident, and what looking afterwards showed. Done and works are different things.

create schema improvement;
grant usage on schema improvement to candour_app;

-- The states and who may do what when: src/capabilities/improvement/model/change-table.ts.
create table improvement.change (
  org_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  what text not null check (length(what) between 1 and 20000),
  action text not null,
  -- As the hierarchy of actions had it on the day; a later version of the hierarchy does not reword the past.
  strength text not null check (strength in ('strong', 'intermediate', 'weak')),
  finding_id uuid,
  owner_id uuid not null,
  due_on date not null,
  measure text not null check (length(measure) between 1 and 20000),
  how_measured text not null default '',
  baseline text not null default '',
  recheck_on date not null,
  state text not null check (state in ('agreed', 'done', 'checked', 'withdrawn')),
  agreed_at timestamptz not null,
  agreed_by uuid,
  done_on date,
  done_note text not null default '',
  done_at timestamptz,
  done_by uuid,
  withdrawn_reason text not null default '',
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  -- Goes up with every change, so that a form filled in beside a colleague's does not undo theirs.
  revision integer not null default 1,
  primary key (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, finding_id) references review.finding (org_id, id),
  foreign key (org_id, owner_id) references organisation.person (org_id, id),
  foreign key (org_id, agreed_by) references organisation.person (org_id, id),
  foreign key (org_id, done_by) references organisation.person (org_id, id),
  foreign key (org_id, withdrawn_by) references organisation.person (org_id, id),
  check (recheck_on >= due_on),
  check (state not in ('done', 'checked') or (done_on is not null and done_note <> '')),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check (state <> 'withdrawn' or withdrawn_reason <> '')
);
create index change_by_incident on improvement.change (org_id, incident_id, agreed_at);
create index change_by_time on improvement.change (org_id, agreed_at desc);
create index change_under_way on improvement.change (org_id, due_on) where state = 'agreed';
create index change_to_check on improvement.change (org_id, recheck_on) where state = 'done';

-- What somebody saw when they looked. A change can be looked at again and again.
create table improvement.check_result (
  org_id uuid not null,
  id uuid not null,
  change_id uuid not null,
  verdict text not null check (verdict in ('effective', 'partly_effective', 'not_effective', 'inconclusive')),
  words text not null check (length(words) between 1 and 20000),
  numerator integer,
  denominator integer,
  checked_at timestamptz not null,
  checked_by uuid,
  primary key (org_id, id),
  foreign key (org_id, change_id) references improvement.change (org_id, id),
  foreign key (org_id, checked_by) references organisation.person (org_id, id),
  check ((numerator is null) = (denominator is null)),
  check (denominator > 0 and numerator between 0 and denominator)
);
create index check_result_by_change on improvement.check_result (org_id, change_id, checked_at);

-- That everything was agreed, or why nothing had to change.
create table improvement.agreement (
  org_id uuid not null,
  incident_id uuid not null,
  no_change_reason text not null default '',
  finished_at timestamptz not null,
  finished_by uuid,
  primary key (org_id, incident_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, finished_by) references organisation.person (org_id, id)
);

-- Whatever hides the incident hides its changes. Without a separate "with check" the same holds for what is written.
do $$
declare name text;
begin
  foreach name in array array['change', 'agreement'] loop
    execute format('alter table improvement.%I enable row level security', name);
    execute format('alter table improvement.%I force row level security', name);
    execute format('create policy with_its_incident on improvement.%I using (
      org_id = (select platform.current_org())
      and exists (select from triage.incident i where i.org_id = %I.org_id and i.id = %I.incident_id))', name, name, name);
  end loop;
end $$;

alter table improvement.check_result enable row level security;
alter table improvement.check_result force row level security;
create policy with_its_change on improvement.check_result using (
  org_id = (select platform.current_org())
  and exists (
    select from improvement.change c where c.org_id = check_result.org_id and c.id = check_result.change_id
  )
);

grant select, insert, update on improvement.change, improvement.agreement to candour_app;
grant select, insert on improvement.check_result to candour_app;
