-- A name that a shared phone kept sealed without signal may come when the guardian is somebody else, and nobody can be asked
-- for it again. It stays locked to the key that it was locked to: here are the public halves, to find that key by.
create function reporting.keys_used_at(place_code text, moment timestamptz) returns jsonb language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if reporting.place_at(place_code, moment) is null then return '[]'; end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('keyId', k.id, 'point', encode(k.public_key, 'base64'), 'name', p.name)), '[]')
    from reporting.guardian_key k join organisation.person p on p.org_id = k.org_id and p.id = k.person_id
    where k.org_id = platform.current_org() and k.in_use_from is not null);
end $$;

revoke execute on function reporting.keys_used_at(text, timestamptz) from public;
grant execute on function reporting.keys_used_at(text, timestamptz) to candour_public;
