import type { Pattern } from './pattern.ts'

const digitsOf = (written: string) => written.replace(/\D/g, '')
const withoutExtension = (written: string) => written.replace(/,? ?(?:x|ext).*$/i, '')

/** Ways to reach somebody. Telephone numbers follow the forms of the United Kingdom's numbering plan, and +country for others. */
export const contactPatterns: readonly Pattern[] = [
  {
    label: 'EMAIL',
    certainty: 'certain',
    pattern:
      /[\p{L}\d](?:[\p{L}\d.'_%+-]*[\p{L}\d_+-])?@[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d-]*[\p{L}\d])+/gu,
  },
  {
    label: 'EMAIL',
    certainty: 'possible',
    pattern:
      /[a-z\d](?:[a-z\d._-]*[a-z\d])? ?(?:\[at\]|\(at\)| at ) ?[a-z\d-]+(?: ?(?:\[dot\]|\(dot\)| dot |\.) ?[a-z]{2,})+/gi,
    holds: match => / dot |\[dot\]|\(dot\)|\[at\]|\(at\)/i.test(match),
  },
  { label: 'URL', certainty: 'certain', pattern: /\bhttps?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]/gi },
  {
    label: 'URL',
    certainty: 'certain',
    pattern: /\bwww\.[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/[^\s<>"“”,;]*[^\s<>"“”.,;:!?)'’\]])?/giu,
  },
  {
    label: 'URL',
    certainty: 'certain',
    pattern:
      /(?<![\p{L}\d@._-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:org|com|net|uk|nhs|gov|info|io|app|wales|scot|example|eu|co|care|health|ly|me|tv|test|ie|biz|london)\b(?!@)(?:[/?][^\s<>"“”,;]*[^\s<>"“”.,;:!?)'’\]])?/giu,
    holds: match => !/^(?:i\.e|e\.g)/i.test(match),
  },
  {
    label: 'PHONE',
    certainty: 'certain',
    pattern:
      /(?<![\p{L}\d/-])(?:(?:\+|00)[ .-]?44[ .-]?(?:\(0\))?[ .-]?|\(?0 ?)\d(?:[ .)(-]{0,2}\d){8,9}(?:,? ?(?:x|ext\.?|extn\.?|extension) ?(?:no\.? ?)?\d{1,5})?(?![\d]|[-/]\d)/giu,
    holds: match => /^(?:(?:0044|44)0?|0)[1-9]\d{8,9}$/.test(digitsOf(withoutExtension(match))),
  },
  {
    label: 'PHONE',
    certainty: 'certain',
    pattern: /(?<![\p{L}\d])\+\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)/gu,
  },
  {
    label: 'PHONE',
    certainty: 'possible',
    pattern:
      /\b(?:tel|telephone|phone|mob|mobile|fax|landline|ring|call|rung|dial|extension|ext|extn|bleep|pager|pgr|text|contact no|contact number|contact|numbers?|line|hotline|whatsapp)\b(?: is| was| on| at| at work| me| us| her| him| them| no| number| ext| x| the (?:office|ward|unit|home) on| back on| stays)*[.:]{0,2} ?(?<it>\(?\d(?:[ -]?[\d()]){1,12}\d?)(?![\d:/]|[ -]?\d|[\p{L}%])/giu,
    holds: (it, before, _after, match) =>
      !/\b(?:nhs|ref(?:erence)?|serial|crime|case|claim|badge|staff|payroll|id|policy|account|invoice|log|room|flat|hospital|passport|card|bus|reg|employee|member|order|job|incident|licence|certificate|cert|batch|lot)[ .:#-]*$/i.test(
        before,
      ) && digitsOf(it).length >= (/^(?:ext|bleep|pager|pgr|dial)/i.test(match) ? 2 : 6),
  },
  {
    // The numbers of a phone list need not say what they are.
    label: 'PHONE',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d/.:-])(?<it>\d{5,6}[ -]\d{3}[ -]?\d{3}|\d{4} \d{3} \d{4}|\d{3} \d{4} \d{4})(?![\d/-])/gu,
  },
  {
    label: 'PHONE',
    certainty: 'possible',
    pattern: /(?<![\p{L}\d])(?:[0O]\d{3,4}|44 ?\d{4})(?:[ ./–-]{0,3}[\dO]){6,7}(?![\p{L}\d])/gu,
    holds: it => digitsOf(it).length >= 7,
  },
  {
    label: 'PHONE',
    certainty: 'possible',
    pattern:
      /\b(?:x|ext\.?|extn\.?|extension|bleep|pager) ?(?:no\.? ?|number )?(?<it>\d{1,5})(?![\p{L}\d])/giu,
    holds: (it, before) => it.length > 2 || /\d{3},? ?$/.test(before),
  },
  {
    // Dictated, digit by digit.
    label: 'PHONE',
    certainty: 'possible',
    pattern:
      /\b(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)[ ,-]+){5,}(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)\b/giu,
  },
]
