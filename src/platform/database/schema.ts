// Written by database/generate-schema.ts from the migrations; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Id } from '../ids.ts'
import type { Instant, PlainDate } from '../time.ts'

/** Given to PostgreSQL as JSON text, read back as what it says. */
export type Json = ColumnType<unknown, string, string>

export type Schema = {
  'attention.choice': {
    org_id: Id<'organisation'>
    person_id: Id<'person'>
    how: string
    quiet_from: string
    quiet_until: string
    digest_at: string
  }
  'attention.mail': {
    org_id: Id<'organisation'>
    id: Id<'mail'>
    person_id: Id<'person'>
    kind: string
    notice_id: Id<'notice'> | null
    state: string
    tries: Generated<number>
    due_at: Instant | null
    settled_at: Instant | null
    why: Generated<string>
  }
  'attention.notice': {
    org_id: Id<'organisation'>
    id: Id<'notice'>
    person_id: Id<'person'>
    kind: string
    thing_id: string
    at: Instant
    not_before: Instant
    seen_at: Instant | null
    mail: string
    mail_by: Instant | null
  }
  'contact.person_told': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    service_id: Id<'service'>
    name: string
    is_to_person: string
    address: Generated<string>
    prefers: string
    reached_by: Generated<string>
    wishes_contact: boolean
    at: Instant
    by: Id<'person'> | null
  }
  'duties.agency_agreement': {
    org_id: Id<'organisation'>
    id: Id<'agency-agreement'>
    incident_id: Id<'incident'>
    agency: string
    words: string
    agreed_on: PlainDate
    at: Instant
    by: Id<'person'> | null
  }
  'duties.asked_to_look_into': {
    org_id: Id<'organisation'>
    id: Id<'asked-to-look-into'>
    incident_id: Id<'incident'>
    words: string
    at: Instant
    by: Id<'person'> | null
  }
  'duties.candour_letter': {
    org_id: Id<'organisation'>
    id: Id<'candour-letter'>
    incident_id: Id<'incident'>
    words: string
    at: Instant
    by: Id<'person'> | null
    checked_at: Instant | null
    checked_by: Id<'person'> | null
  }
  'duties.candour_step': {
    org_id: Id<'organisation'>
    id: Id<'candour-step'>
    incident_id: Id<'incident'>
    step: string
    taken_on: PlainDate
    words: string
    at: Instant
    by: Id<'person'> | null
  }
  'duties.decision': {
    org_id: Id<'organisation'>
    id: Id<'decision'>
    incident_id: Id<'incident'>
    rule_id: string
    rule_version: string
    indicated: string
    facts: Json
    decision: string
    reason: string
    at: Instant
    by: Id<'person'> | null
  }
  'duties.fact': {
    org_id: Id<'organisation'>
    id: Id<'fact'>
    incident_id: Id<'incident'>
    field: string
    value: Json | null
    at: Instant
    by: Id<'person'> | null
  }
  'duties.reminder': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    rule_id: string
    point: string
    clock_end: Instant
    at: Instant
  }
  'duties.sending': {
    org_id: Id<'organisation'>
    id: Id<'sending'>
    incident_id: Id<'incident'>
    rule_id: string
    what: string
    sent_at: Instant
    sent_by: string
    reference_received: Generated<string>
    at: Instant
    by: Id<'person'> | null
  }
  'duties.service_fact': {
    org_id: Id<'organisation'>
    id: Id<'service-fact'>
    service_id: Id<'service'>
    field: string
    value: Json | null
    at: Instant
    by: Id<'person'> | null
  }
  'duties.target': {
    org_id: Id<'organisation'>
    rule_id: string
    period: string
    at: Instant
    by: Id<'person'> | null
  }
  'exchange.category_proposal': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    import_id: Id<'import'>
    row_number: number
    first_category: string
    proposals: Json
    settled_at: Instant | null
    settled_by: Id<'person'> | null
  }
  'exchange.draft': {
    org_id: Id<'organisation'>
    id: Id<'draft'>
    person_id: Id<'person'>
    file_name: string
    file: Buffer
    choices: Json
    revision: Generated<number>
    made_at: Instant
    expires_at: Instant
  }
  'exchange.import': {
    org_id: Id<'organisation'>
    id: Id<'import'>
    file_name: string
    file_digest: Buffer
    service_ids: string[]
    columns: Json
    physical_rows: number
    imported: number
    already_here: number
    refused: number
    blank: number
    title: number
    header: number
    made_at: Instant
    made_by: Id<'person'>
    undone_at: Instant | null
    undone_by: Id<'person'> | null
  }
  'exchange.imported_row': {
    org_id: Id<'organisation'>
    fingerprint: Buffer
    import_id: Id<'import'>
    incident_id: Id<'incident'>
  }
  'exchange.opened_place': {
    org_id: Id<'organisation'>
    import_id: Id<'import'>
    place_id: Id<'place'>
  }
  'exchange.opened_service': {
    org_id: Id<'organisation'>
    import_id: Id<'import'>
    service_id: Id<'service'>
  }
  'exchange.refused_row': {
    org_id: Id<'organisation'>
    import_id: Id<'import'>
    row_number: number
    code: string
    reason: string
    cells: Json
  }
  'identity.invitation': {
    org_id: Id<'organisation'>
    id: Id<'invitation'>
    person_id: Id<'person'>
    digest: Buffer
    made_at: Instant
    expires_at: Instant
  }
  'identity.session': {
    org_id: Id<'organisation'>
    digest: Buffer
    person_id: Id<'person'>
    created_at: Instant
    last_seen_at: Instant
    expires_at: Instant
  }
  'identity.sign_in': {
    org_id: Id<'organisation'>
    person_id: Id<'person'>
    password_hash: string
    changed_at: Instant
  }
  'improvement.agreement': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    no_change_reason: Generated<string>
    finished_at: Instant
    finished_by: Id<'person'> | null
  }
  'improvement.change': {
    org_id: Id<'organisation'>
    id: Id<'change'>
    incident_id: Id<'incident'>
    title: string
    what: string
    action: string
    strength: string
    finding_id: Id<'finding'> | null
    owner_id: Id<'person'>
    due_on: PlainDate
    measure: string
    how_measured: Generated<string>
    baseline: Generated<string>
    recheck_on: PlainDate
    state: string
    agreed_at: Instant
    agreed_by: Id<'person'> | null
    done_on: PlainDate | null
    done_note: Generated<string>
    done_at: Instant | null
    done_by: Id<'person'> | null
    withdrawn_reason: Generated<string>
    withdrawn_at: Instant | null
    withdrawn_by: Id<'person'> | null
    revision: Generated<number>
  }
  'improvement.check_result': {
    org_id: Id<'organisation'>
    id: Id<'check-result'>
    change_id: Id<'change'>
    verdict: string
    words: string
    numerator: number | null
    denominator: number | null
    checked_at: Instant
    checked_by: Id<'person'> | null
  }
  'insight.monthly_count': {
    org_id: Id<'organisation'>
    service_id: Id<'service'>
    month: PlainDate
    kind: string
    category: string
    sensitive: boolean
    historical: boolean
    records: number
    kept_from: Generated<string[]>
    restricted_to: Generated<string[]>
  }
  'learning.lesson': {
    org_id: Id<'organisation'>
    id: Id<'lesson'>
    title: string
    happened: string
    learnt: string
    changed: string
    on_shift: string
    question: string
    answers: string[]
    best: number
    why: string
    series_id: Id<'series'>
    version: Generated<number>
    superseded_at: Instant | null
    written_at: Instant
    written_by: Id<'person'> | null
    published_at: Instant | null
    published_by: Id<'person'> | null
    revision: Generated<number>
  }
  'learning.lesson_place': {
    org_id: Id<'organisation'>
    lesson_id: Id<'lesson'>
    place_id: Id<'place'>
  }
  'learning.lesson_read': {
    org_id: Id<'organisation'>
    lesson_id: Id<'lesson'>
    person_id: Id<'person'>
    answer: number
    read_at: Instant
  }
  'learning.lesson_source': {
    org_id: Id<'organisation'>
    lesson_id: Id<'lesson'>
    incident_id: Id<'incident'>
  }
  'organisation.headcount': {
    org_id: Id<'organisation'>
    place_id: Id<'place'>
    shift: string
    role: string
    people: number
  }
  'organisation.name_lexeme': {
    org_id: Id<'organisation'>
    lexeme: string
  }
  'organisation.on_call': {
    org_id: Id<'organisation'>
    service_id: Id<'service'>
    position: number
    label: string
    phone: string
    person_id: Id<'person'> | null
  }
  'organisation.organisation': {
    org_id: Id<'organisation'>
    name: string
    slug: string
    created_at: Instant
  }
  'organisation.person': {
    org_id: Id<'organisation'>
    id: Id<'person'>
    name: string
    email: string | null
    staff_number: string | null
    joined_on: PlainDate | null
    left_on: PlainDate | null
    revision: Generated<number>
  }
  'organisation.place': {
    org_id: Id<'organisation'>
    id: Id<'place'>
    service_id: Id<'service'>
    name: string
    kind: string
    code: string
    closed_on: PlainDate | null
    unlisted: Generated<boolean>
  }
  'organisation.place_member': {
    org_id: Id<'organisation'>
    place_id: Id<'place'>
    person_id: Id<'person'>
  }
  'organisation.role_held': {
    org_id: Id<'organisation'>
    id: Id<'role-held'>
    person_id: Id<'person'>
    service_id: Id<'service'> | null
    role: string
    starts_at: Instant
    ends_at: Instant | null
  }
  'organisation.service': {
    org_id: Id<'organisation'>
    id: Id<'service'>
    name: string
    kind: string
    nation: string
    regulated_activity: Generated<string>
    phone: Generated<string>
    opened_on: PlainDate | null
    closed_on: PlainDate | null
  }
  'organisation.target': {
    org_id: Id<'organisation'>
    promise: string
    hours: number
  }
  'platform.audit_entry': {
    org_id: Id<'organisation'>
    id: Id<'audit-entry'>
    at: Instant
    coarse: Generated<boolean>
    person_id: Id<'person'> | null
    action: string
    thing: string
    thing_id: string | null
    service_id: Id<'service'> | null
    sensitive: Generated<boolean>
    kept_from: Generated<string[]>
  }
  'platform.audit_seal': {
    org_id: Id<'organisation'>
    number: number
    sealed_at: Instant
    entries: number
    previous: Buffer
    digest: Buffer
    signature: Buffer
  }
  'platform.audit_sealed_entry': {
    org_id: Id<'organisation'>
    seal_number: number
    position: number
    entry_id: Id<'entry'>
    entry_digest: Buffer
  }
  'platform.audit_unsealed': {
    org_id: Id<'organisation'>
    entry_id: Id<'entry'>
  }
  'platform.directory': {
    kind: string
    digest: Buffer
    org_id: Id<'organisation'>
    subject: string | null
  }
  'platform.migration': {
    number: number
    name: string
    digest: Buffer
    applied_at: Generated<Instant>
  }
  'reporting.alert': {
    org_id: Id<'organisation'>
    report_id: Id<'report'>
    service_id: Id<'service'>
    next_at: Instant | null
    opened_by: Id<'person'> | null
  }
  'reporting.alert_call': {
    org_id: Id<'organisation'>
    report_id: Id<'report'>
    position: number
    person_id: Id<'person'>
  }
  'reporting.announcement': {
    org_id: Id<'organisation'>
    report_id: Id<'report'>
  }
  'reporting.attachment': {
    org_id: Id<'organisation'>
    id: Id<'attachment'>
    report_id: Id<'report'>
    message_id: Id<'message'>
    place_id: Id<'place'>
    position: number
    kind: string
    bytes: number
    digest: Buffer
    file: Id<'file'>
    small: Id<'small'> | null
    from_service: Generated<boolean>
  }
  'reporting.colleague_thanks': {
    org_id: Id<'organisation'>
    id: Id<'colleague-thanks'>
    report_id: Id<'report'>
    to_person_id: Id<'person'>
    from_person_id: Id<'person'>
    signed: string
    signed_as: Generated<string>
    text: string
    sent_at: Instant
    read_at: Instant | null
  }
  'reporting.fuller_answer': {
    org_id: Id<'organisation'>
    report_id: Id<'report'>
    question: string
    answer: string
    at: Instant
  }
  'reporting.guarded_message': {
    org_id: Id<'organisation'>
    id: Id<'guarded-message'>
    report_id: Id<'report'>
    service_id: Id<'service'>
    position: number
    at: Instant
    kind: string
    text: string
    author_id: Id<'person'> | null
    signed: Generated<string>
    form_digest: Buffer | null
  }
  'reporting.guardian_key': {
    org_id: Id<'organisation'>
    id: Id<'guardian-key'>
    person_id: Id<'person'>
    public_key: Buffer
    locked: Buffer
    locked_by_slips: Buffer
    made_at: Instant
    in_use_from: Instant | null
    retired_at: Instant | null
    retired_because: string | null
  }
  'reporting.identity_opening': {
    org_id: Id<'organisation'>
    id: Id<'identity-opening'>
    report_id: Id<'report'>
    service_id: Id<'service'>
    person_id: Id<'person'>
    at: Instant
    reason: string
  }
  'reporting.message': {
    org_id: Id<'organisation'>
    id: Id<'message'>
    report_id: Id<'report'>
    position: number
    at: Instant
    kind: string
    text: string
    author_id: Id<'person'> | null
    signed: Generated<string>
    signed_as: Generated<string>
    form_digest: Buffer | null
  }
  'reporting.report': {
    org_id: Id<'organisation'>
    id: Id<'report'>
    service_id: Id<'service'>
    place_id: Id<'place'>
    reference: string
    told_at: Instant
    kind: string
    story: string
    at_risk_now: boolean
    happened: string
    happened_on: PlainDate
    happened_part: string | null
    naming: string
    given_name: string | null
    reporter_id: Id<'person'> | null
    about_manager: Generated<boolean>
    form_digest: Buffer
    content_digest: Buffer
    lang: Generated<string>
    thanked_at: Instant | null
    taken_up_at: Instant | null
    story_words: string
    kept_from: Generated<string[]>
    told_to_day: Generated<boolean>
    named_for_good: Generated<string>
    first_news_at: Instant | null
    outcome_at: Instant | null
    reason_at: Instant | null
    withdrawn_at: Instant | null
    restricted_to: string[] | null
  }
  'reporting.retaliation_mark': {
    org_id: Id<'organisation'>
    id: Id<'retaliation-mark'>
    report_id: Id<'report'>
    service_id: Id<'service'>
    marked_by: Id<'person'>
    at: Instant
    text: string
  }
  'reporting.sealed_identity': {
    org_id: Id<'organisation'>
    report_id: Id<'report'>
    key_id: Id<'key'>
    service_id: Id<'service'>
    sealed: Buffer
    sealed_by: string
  }
  'reporting.talk_message': {
    org_id: Id<'organisation'>
    id: Id<'talk-message'>
    request_id: Id<'request'>
    position: number
    at: Instant
    from_reporter: boolean
    text: string
    author_id: Id<'person'> | null
    signed: Generated<string>
    form_digest: Buffer | null
  }
  'reporting.talk_request': {
    org_id: Id<'organisation'>
    id: Id<'talk-request'>
    report_id: Id<'report'>
    service_id: Id<'service'>
    kept_from: Generated<string[]>
    asked_at: Instant
    supporter_id: Id<'person'> | null
    asking_person_id: Id<'person'> | null
    asker_name: Generated<string>
    talked_at: Instant | null
    ended_at: Instant | null
    told_supporters_at: Instant | null
  }
  'reporting.thread': {
    org_id: Id<'organisation'>
    id: Id<'thread'>
    report_id: Id<'report'>
    verifier_digest: Buffer
  }
  'reporting.translation': {
    org_id: Id<'organisation'>
    id: Id<'translation'>
    report_id: Id<'report'>
    text: string
    translated_by: string
    added_by: Id<'person'>
    added_at: Instant
  }
  'review.factor': {
    org_id: Id<'organisation'>
    review_id: Id<'review'>
    factor: string
    relevance: string
    note: Generated<string>
  }
  'review.finding': {
    org_id: Id<'organisation'>
    id: Id<'finding'>
    review_id: Id<'review'>
    text: string
    recorded_at: Instant
    recorded_by: Id<'person'> | null
    taken_out_at: Instant | null
  }
  'review.key_answer': {
    org_id: Id<'organisation'>
    review_id: Id<'review'>
    question: string
    answer: string
    note: Generated<string>
    answered_at: Instant
    answered_by: Id<'person'> | null
  }
  'review.review': {
    org_id: Id<'organisation'>
    id: Id<'review'>
    incident_id: Id<'incident'>
    opened_at: Instant
    opened_by: Id<'person'> | null
    went_well: Generated<string>
    no_finding_reason: Generated<string>
    completed_at: Instant | null
    completed_by: Id<'person'> | null
  }
  'review.timeline_entry': {
    org_id: Id<'organisation'>
    id: Id<'timeline-entry'>
    review_id: Id<'review'>
    happened_on: PlainDate
    happened_at: Generated<string>
    what: string
    source: Generated<string>
  }
  'support.check_in': {
    org_id: Id<'organisation'>
    period_id: Id<'period'>
    step: string
    due_at: Instant
    done_at: Instant | null
    done_by: Id<'person'> | null
    reminded_at: Instant | null
  }
  'support.note': {
    org_id: Id<'organisation'>
    id: Id<'note'>
    period_id: Id<'period'>
    person_id: Id<'person'>
    supporter_id: Id<'person'>
    author_id: Id<'person'>
    at: Instant
    kind: string
    sealed: Buffer
  }
  'support.offer': {
    org_id: Id<'organisation'>
    id: Id<'offer'>
    person_id: Id<'person'>
    service_id: Id<'service'>
    incident_id: Id<'incident'>
    happened_on: PlainDate
    offered_by: Id<'person'>
    offered_at: Instant
    answer: string | null
    answered_at: Instant | null
  }
  'support.period': {
    org_id: Id<'organisation'>
    id: Id<'period'>
    person_id: Id<'person'>
    service_id: Id<'service'>
    offer_id: Id<'offer'> | null
    supporter_id: Id<'person'> | null
    helps: Generated<string[]>
    began_at: Instant
    handed_back_at: Instant | null
    ended_at: Instant | null
  }
  'support.told_exception': {
    org_id: Id<'organisation'>
    period_id: Id<'period'>
    person_id: Id<'person'>
    at: Instant
  }
  'triage.affected': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    person_id: Id<'person'>
  }
  'triage.affected_person': {
    org_id: Id<'organisation'>
    id: Id<'affected-person'>
    service_id: Id<'service'>
    reference: string
  }
  'triage.incident': {
    org_id: Id<'organisation'>
    id: Id<'incident'>
    service_id: Id<'service'>
    place_id: Id<'place'> | null
    reference: string
    title: string
    kind: string
    state: string
    occurred_on: PlainDate
    occurred_part: string | null
    category: string | null
    subcategory: string | null
    harm_physical: string | null
    harm_psychological: string | null
    at_risk: Generated<boolean>
    made_safe: Generated<string>
    learning_response: string | null
    learning_reason: Generated<string>
    triaged_at: Instant | null
    triaged_by: Id<'person'> | null
    people_told: Generated<string>
    people_may_answer: Generated<string>
    nobody_else: Generated<boolean>
    sensitive: Generated<boolean>
    historical: Generated<boolean>
    import_id: Id<'import'> | null
    source_reference: Generated<string>
    source_text: Generated<string>
    opened_at: Instant
    opened_by: Id<'person'> | null
    closed_at: Instant | null
    revision: Generated<number>
    kept_from: Generated<string[]>
    restricted_to: string[] | null
    made_safe_steps: Generated<string[]>
    not_an_incident: Generated<boolean>
  }
  'triage.incident_report': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    report_id: Id<'report'>
    joined_at: Instant
    joined_by: Id<'person'> | null
  }
  'triage.look': {
    org_id: Id<'organisation'>
    id: Id<'look'>
    incident_id: Id<'incident'>
    number: number
    at: Instant
    by: Id<'person'> | null
    kind: string
    category: string | null
    subcategory: string | null
    harm_physical: string | null
    harm_psychological: string | null
    why: Generated<string>
    lowers: Generated<string[]>
    agreed: boolean | null
    decided_at: Instant | null
    decided_by: Id<'person'> | null
    decided_why: Generated<string>
  }
  'triage.need': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    need: string
    met: boolean
  }
  'triage.people_answer': {
    org_id: Id<'organisation'>
    id: Id<'people-answer'>
    incident_id: Id<'incident'>
    at: Instant
    heard_by: Id<'person'> | null
    answered_by: string
    text: string
  }
  'triage.reference_counter': {
    org_id: Id<'organisation'>
    series: string
    last: number
  }
  'triage.restriction_lift': {
    org_id: Id<'organisation'>
    id: Id<'restriction-lift'>
    incident_id: Id<'incident'>
    at: Instant
    by: Id<'person'>
    reason: string
  }
  'triage.search_entry': {
    org_id: Id<'organisation'>
    incident_id: Id<'incident'>
    service_id: Id<'service'>
    sensitive: boolean
    occurred_on: PlainDate
    month_slice: GeneratedAlways<Id<'month-slice'>>
    year_slice: GeneratedAlways<Id<'year-slice'>>
    words: string
    kept_from: Generated<string[]>
    restricted_to: string[] | null
  }
  'triage.state_change': {
    org_id: Id<'organisation'>
    id: Id<'state-change'>
    incident_id: Id<'incident'>
    from_state: string
    to_state: string
    reason: Generated<string>
    at: Instant
    by: Id<'person'> | null
  }
}
