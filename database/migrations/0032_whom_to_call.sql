-- Whoever still meets the poster of a place that has closed is told so, and where else they can go. Whoever keeps a report from
-- somebody is told whom a call here may reach.

-- What a closed place's own service may say to anybody with its code: whom to call, and which of its places are open. Null for an
-- open place, for a code that nobody has, and for the place that nobody is to know of (0030). A closed service is not called.
create function reporting.closed_place_at(place_code text) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare door record;
begin
  select d.org_id, d.subject into door
  from platform.directory d where d.kind = 'place' and d.digest = sha256(convert_to(place_code, 'UTF8'));
  if not found then return null; end if;
  perform set_config('app.org', door.org_id::text, true);
  return (
    select jsonb_build_object(
      'serviceName', s.name, 'nation', s.nation,
      'phone', case when s.closed_on is null then s.phone else '' end,
      'onCall', coalesce((
        select jsonb_agg(jsonb_build_object('label', c.label, 'phone', c.phone) order by c.position)
        from organisation.on_call c
        where c.org_id = door.org_id and c.service_id = s.id and s.closed_on is null), '[]'),
      'openPlaces', coalesce((
        select jsonb_agg(jsonb_build_object('name', o.name, 'code', o.code) order by o.name)
        from organisation.place o
        where o.org_id = door.org_id and o.service_id = s.id and o.closed_on is null and not o.unlisted
          and s.closed_on is null), '[]'))
    from organisation.place p
    join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
    where p.org_id = door.org_id and p.id = door.subject and not p.unlisted
      and (p.closed_on is not null or s.closed_on is not null));
end $$;
revoke execute on function reporting.closed_place_at(text) from public;
grant execute on function reporting.closed_place_at(text) to candour_public;

-- As in 0030; with the roles of those on call, so that the form can name first whom it is not kept from. A number that is
-- nobody's has none. No page says who is what; a number of somebody to call first goes away with the tick for their role.
create or replace function reporting.place_described(of_org uuid, of_place uuid, moment timestamptz)
returns jsonb language sql stable
begin atomic
  select jsonb_build_object(
    'placeId', p.id, 'placeName', p.name, 'code', p.code,
    'serviceId', s.id, 'serviceName', s.name, 'nation', s.nation, 'phone', s.phone,
    'onCall', coalesce((
      select jsonb_agg(jsonb_build_object('label', c.label, 'phone', c.phone, 'roles', (
          select array_agg(distinct r.role order by r.role) from organisation.role_held r
          where r.org_id = of_org and r.person_id = c.person_id and (r.service_id is null or r.service_id = s.id)
            and r.starts_at < moment + interval '1 hour' and (r.ends_at is null or r.ends_at > moment)
        )) order by c.position)
      from organisation.on_call c where c.org_id = of_org and c.service_id = s.id), '[]'),
    'places', (
      select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) order by o.name)
      from organisation.place o
      where o.org_id = of_org and o.service_id = s.id and o.closed_on is null and not o.unlisted),
    'receivers', to_jsonb(reporting.receivers_kept_from_managers(of_org, s.id, moment)),
    'promises', coalesce((
      select jsonb_object_agg(t.promise, t.hours) from organisation.target t where t.org_id = of_org), '{}'))
  from organisation.place p
  join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
  where p.org_id = of_org and p.id = of_place and p.closed_on is null and s.closed_on is null;
end;
