-- Background work reads no name and no address. To leave people alone who wish no contact, it may learn of which records
-- somebody said so, and nothing else.
create policy for_functions on contact.person_told for select to current_user
  using (org_id = (select platform.current_org()));
create function contact.not_wished(incidents uuid[]) returns setof uuid language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select c.incident_id from contact.person_told c
  where c.org_id = platform.current_org() and c.incident_id = any (incidents) and not c.wishes_contact;
end;
revoke execute on function contact.not_wished(uuid[]) from public;
grant execute on function contact.not_wished(uuid[]) to candour_app;

-- Targets are of rules, and of what follows on one.
comment on column duties.target.rule_id is 'the id of a rule, or of the letter that follows on telling somebody in person';
