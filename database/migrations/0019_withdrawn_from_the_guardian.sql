-- Whoever withdraws a report withdraws from what they told the guardian too: what they said stays, that it was they does not.
create or replace function reporting.forget_identity() returns trigger language plpgsql as $$
begin
  delete from reporting.sealed_identity s where s.org_id = new.org_id and s.report_id = new.id;
  update reporting.guarded_message m set author_id = null, at = date_trunc('hour', m.at)
  where m.org_id = new.org_id and m.report_id = new.id and m.kind in ('not-fair', 'treated-worse');
  return null;
end $$;
