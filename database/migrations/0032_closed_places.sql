-- Whoever still meets the poster of a place that has closed is told so, and where else they can go.

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
