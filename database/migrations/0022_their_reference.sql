-- A record of an earlier register is found by the reference it had there. Equal letters only: under row-level security an index
-- serves no function that is not leakproof, and lower() is none.
create index incident_their_reference on triage.incident (org_id, source_reference) where source_reference <> '';
