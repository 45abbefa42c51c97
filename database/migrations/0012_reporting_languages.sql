-- The languages people tell us in: a thread opens in the language of its report, and a person's translation can stand
-- beside what was told, never in its place.

-- 'und' (BCP 47, undetermined): the reporter chose no language. What a browser prefers is never kept.
create or replace function reporting.thread_described(of_org uuid, of_report uuid) returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'reference', r.reference, 'toldAt', r.told_at, 'kind', r.kind, 'story', r.story, 'aboutManager', r.about_manager,
    'lang', r.lang, 'placeName', p.name, 'serviceName', s.name, 'nation', s.nation,
    'messages', coalesce((
      select jsonb_agg(jsonb_build_object('kind', m.kind, 'text', m.text, 'at', m.at,
        'signed', m.signed, 'signedAs', m.signed_as) order by m.position)
      from reporting.message m where m.org_id = of_org and m.report_id = of_report), '[]'))
  from reporting.report r
  join organisation.place p on p.org_id = r.org_id and p.id = r.place_id
  join organisation.service s on s.org_id = r.org_id and s.id = r.service_id
  where r.org_id = of_org and r.id = of_report;
end;

-- English words for a story, made by a person. One that is better is added after it; none is changed or removed.
-- translated_by: the translator as they are called, who may work elsewhere; added_by: the colleague who put it here.
create table reporting.translation (
  org_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  text text not null check (length(text) between 1 and 20000),
  translated_by text not null check (length(translated_by) between 1 and 200),
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, report_id) references reporting.report (org_id, id),
  foreign key (org_id, added_by) references organisation.person (org_id, id)
);
create index translation_by_report on reporting.translation (org_id, report_id, added_at);

alter table reporting.translation enable row level security;
alter table reporting.translation force row level security;
create policy with_its_report on reporting.translation
  using (
    org_id = (select platform.current_org())
    and exists (select from reporting.report r where r.org_id = translation.org_id and r.id = translation.report_id)
  )
  with check (org_id = (select platform.current_org()));
grant select, insert on reporting.translation to candour_app;
