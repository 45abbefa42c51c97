-- Earlier registers brought into Candour: what was imported, once, what was not and why, and how it is taken out again.

create schema exchange;
grant usage on schema exchange to candour_app;

-- A file between its upload and its import: its person's own, seen by nobody else, gone within a day.
create table exchange.draft (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  file_name text not null,
  file bytea not null,
  choices jsonb not null,
  -- Goes up with every change of the choices, so that nobody imports what they have not looked at.
  revision integer not null default 1,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, person_id) references organisation.person (org_id, id)
);
create index draft_by_person on exchange.draft (org_id, person_id);

-- One import. physical_rows is every row of the file: imported, already here, refused, blank, title and header.
create table exchange.import (
  org_id uuid not null,
  id uuid not null,
  file_name text not null,
  file_digest bytea not null,
  -- The services that its records belong to.
  service_ids uuid[] not null,
  -- What each column was taken for, and the order of its dates, as the person confirmed it.
  columns jsonb not null,
  physical_rows integer not null,
  imported integer not null,
  already_here integer not null,
  refused integer not null,
  blank integer not null,
  title integer not null,
  header integer not null,
  made_at timestamptz not null,
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (org_id, id),
  foreign key (org_id, made_by) references organisation.person (org_id, id),
  foreign key (org_id, undone_by) references organisation.person (org_id, id),
  check (physical_rows = imported + already_here + refused + blank + title + header),
  check ((undone_at is null) = (undone_by is null))
);

-- The identity of every row that was imported, so that it is imported once however often its file comes back.
-- No words of it are here: they are in the record.
create table exchange.imported_row (
  org_id uuid not null,
  fingerprint bytea not null,
  import_id uuid not null,
  incident_id uuid not null,
  primary key (org_id, fingerprint),
  unique (org_id, incident_id),
  foreign key (org_id, import_id) references exchange.import (org_id, id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id)
);
create index imported_row_by_import on exchange.imported_row (org_id, import_id);

-- A row that was not imported, with its cells and the reason: it can be put right and sent again.
create table exchange.refused_row (
  org_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  code text not null,
  reason text not null,
  cells jsonb not null,
  primary key (org_id, import_id, row_number),
  foreign key (org_id, import_id) references exchange.import (org_id, id)
);

-- What categories the words of a record point to. A person decides; until then the record has none.
create table exchange.category_proposal (
  org_id uuid not null,
  incident_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  -- The category of the first proposal, '' when there is none: what the page groups by.
  first_category text not null,
  proposals jsonb not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (org_id, incident_id),
  foreign key (org_id, incident_id) references triage.incident (org_id, id),
  foreign key (org_id, import_id) references exchange.import (org_id, id),
  foreign key (org_id, settled_by) references organisation.person (org_id, id),
  check ((settled_at is null) = (settled_by is null))
);
create index category_proposal_open on exchange.category_proposal (org_id, import_id, first_category, row_number)
  where settled_at is null;

-- Services and places that an import opened; undoing it closes those that nobody uses.
create table exchange.opened_service (
  org_id uuid not null,
  import_id uuid not null,
  service_id uuid not null,
  primary key (org_id, import_id, service_id),
  foreign key (org_id, import_id) references exchange.import (org_id, id),
  foreign key (org_id, service_id) references organisation.service (org_id, id)
);
create index opened_service_by_service on exchange.opened_service (org_id, service_id);

create table exchange.opened_place (
  org_id uuid not null,
  import_id uuid not null,
  place_id uuid not null,
  primary key (org_id, import_id, place_id),
  foreign key (org_id, import_id) references exchange.import (org_id, id),
  foreign key (org_id, place_id) references organisation.place (org_id, id)
);
create index opened_place_by_place on exchange.opened_place (org_id, place_id);

do $$
declare name text;
begin
  foreach name in array array['draft', 'import', 'imported_row', 'refused_row', 'category_proposal', 'opened_service', 'opened_place'] loop
    execute format('alter table exchange.%I enable row level security', name);
    execute format('alter table exchange.%I force row level security', name);
  end loop;
  foreach name in array array['imported_row', 'opened_service', 'opened_place'] loop
    execute format('create policy own_organisation on exchange.%I using (org_id = (select platform.current_org())) with check (org_id = (select platform.current_org()))', name);
  end loop;
end $$;

-- Background work, which is nobody, clears drafts away.
create policy own_draft on exchange.draft
  using (
    org_id = (select platform.current_org())
    and ((select platform.current_person()) is null or person_id = (select platform.current_person()))
  )
  with check (org_id = (select platform.current_org()) and person_id = (select platform.current_person()));

-- An import is seen by whoever made it and whoever reads records of a service in it …
create policy who_may_see on exchange.import
  using (
    org_id = (select platform.current_org())
    and (made_by = (select platform.current_person()) or service_ids && (select platform.services_seen()))
  )
  with check (org_id = (select platform.current_org()));

-- … but a refused row may be of any of them, or of none: it takes sight of all.
create policy who_may_read on exchange.refused_row
  using (
    org_id = (select platform.current_org())
    and exists (
      select from exchange.import r
      where r.org_id = refused_row.org_id and r.id = refused_row.import_id
        and (r.made_by = (select platform.current_person()) or r.service_ids <@ (select platform.services_seen()))
    )
  )
  with check (org_id = (select platform.current_org()));

create policy with_its_incident on exchange.category_proposal
  using (
    org_id = (select platform.current_org())
    and exists (
      select from triage.incident i
      where i.org_id = category_proposal.org_id and i.id = category_proposal.incident_id
    )
  )
  with check (org_id = (select platform.current_org()));

grant select, insert, delete on exchange.draft, exchange.imported_row, exchange.refused_row, exchange.category_proposal
  to candour_app;
grant select, insert on exchange.import, exchange.opened_service, exchange.opened_place to candour_app;
grant update (choices, revision) on exchange.draft to candour_app;
grant update (undone_at, undone_by) on exchange.import to candour_app;
grant update (settled_at, settled_by) on exchange.category_proposal to candour_app;
