import type { Pattern } from './pattern.ts'

const notAnId =
  /^(?:spo2|news2?|hba1c|b12|h2o|o2|co2|covid-?19|a4|a5|g\d{2}|mp3|h1n1|c2|k2|p2|x\d|\d+x|\d+(?:mg|mcg|ml|g|kg|cm|mm|hrs?|mins?|am|pm|st|nd|rd|th|od|bd|tds|qds|yrs?|x|l|iu|units|k|f|fr|ch|s)|\d{1,2}(?:am|pm)|\d{1,2}-\d{1,2}|q\d+h?)$/i

/** References that somebody's record, job or vehicle is filed under. */
export const idPatterns: readonly Pattern[] = [
  {
    // Vehicle registrations since 2001 (DVLA INF104), and Q, which people write who make one up or misread one.
    label: 'ID',
    certainty: 'certain',
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d])/gu,
  },
  {
    label: 'ID',
    certainty: 'possible',
    pattern:
      /\b(?:ref|refs|reference|urn|uid|id|no|num|number|badge|payroll|pay ?roll|employee|emp|staff|crime|log|police|pc|pcso|wpc|claim|case|ticket|invoice|inv|bill|bill no|serial|s\/n|sn|cert|certificate|cad|datix|job|order|policy|hospital|hosp|mrn|nmc|gmc|hcpc|registration|reg|vehicle|car|van|minibus|plate|incident|incident form|form|report|record|file|docket|receipt|barcode|asset|tag|batch|lot|membership|member|customer|client|service user|patient|resident|unit|dols|dbs|safeguarding|complaint|referral|enquiry|prescription|swift|mosaic|carefirst|liquid ?logic|rio|systmone|emis|pin|nurse pin|contract|tenancy|voucher|mobility|log shows|shows)(?: (?:no|num|number|nos|ref|reference|id|is|was|given|shows|code|issued|badge|card|log))*[ .:#=(–-]{0,3}(?<it>(?=(?:\p{L}{1,4} (?=\d))?[\p{L}/-]*\d)(?:\p{Lu}{1,4} (?=\d))?[\p{L}\d]+(?:[/-][\p{L}\d]+)*(?:(?<=\d)(?: \d{2,6}){1,3}(?: \d)?(?! ?(?:ml|mg|times|am|pm)\b))?)(?![\p{L}\d]|[.:/]\d)/giu,
    holds: code =>
      !notAnId.test(code) && (/\d{3,}/.test(code) || (/\d{2}/.test(code) && /[\p{L}/-]/u.test(code))),
  },
  {
    label: 'ID',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.-])(?:\p{Lu}{1,6}\d{4,12}\p{Lu}?|\p{Lu}{1,6}(?:[-/]\p{Lu}{1,4})*[-/]\d{2,}(?:[-/][\p{L}\d]+)*|\d{2}\p{Lu}\d{4}\p{Lu}|\d{2,}[/-]\d{4,}(?:[/-]\d+)?|\p{Lu}{2,4}\d{2,3}-\d{3,})(?![\p{L}\d])/gu,
    holds: match =>
      !notAnId.test(match) &&
      !/^(?:BP|HR|RR|P|T|R|BM|SATS|GCS|NEWS|MUST|PHQ|GAD|COVID|G|K|B|SPO|F|C|E|NOVOMIX|HUMULIN|IDDSI|A|L|MUAC)[-/]?\d{1,3}(?:[/-]\d+)?$/i.test(
        match,
      ),
  },
  {
    label: 'ID',
    certainty: 'possible',
    pattern: /(?<![\p{L}\d])[A-HJ-NP-Y]\d{1,3} ?[A-Z]{3}(?![\p{L}\d])/gu,
    holds: (match, before) =>
      /\b(?:reg|car|van|vehicle|plate|registration|minibus|bus)[ .:(]*$/i.test(before) ||
      /^[A-Z]\d{3} ?[A-Z]{3}$/.test(match),
  },
]
