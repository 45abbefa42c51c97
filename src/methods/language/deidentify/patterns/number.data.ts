import { isNhsNumber } from './is-nhs-number.ts'
import type { Pattern } from './pattern.ts'

const hasDigit = (match: string) => /\d/.test(match)

/** Numbers and codes that stand for a person or for what is theirs. */
export const numberPatterns: readonly Pattern[] = [
  {
    label: 'NHS_NUMBER',
    certainty: 'certain',
    pattern: /(?<![\p{L}\d+-])\d{3}[ .–-]?\d{3}[ .–-]?\d{4}(?!\d|[-/]\d| \d{4})/gu,
    holds: isNhsNumber,
  },
  {
    // A digit may have been mistyped: what is called an NHS number is hidden as one.
    label: 'NHS_NUMBER',
    certainty: 'certain',
    pattern:
      /\bN\.?H\.?S\.?(?:[ .:#(-]*(?:nos?|num|number|n°|nr|id|is|was|ref|reference))*[\s.,:#)(=–[-]*(?<it>\d(?: ?[ ./–-]? ?[\dO]){8,10})(?![\p{L}\d])/giu,
  },
  {
    label: 'NHS_NUMBER',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d+-])(?<it>[1-9]\d{2} ?[ ./–-] ?\d{3} ?[ ./–-] ?\d{4}|[1-9]\d{9}|\d{3}[ -]?\d{7}|\d{6}[ -]\d{4})(?!\d|[-/]\d| \d{4})/gu,
  },
  {
    label: 'POSTCODE',
    certainty: 'certain',
    pattern:
      /(?<![\p{L}\d])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[A-Z])?|\d[A-HJKPSTUW]) {0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\d])/giu,
    holds: (_it, before) => !/\b(?:van|car|reg|vehicle|registration) $/i.test(before),
  },
  {
    label: 'POSTCODE',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d])[A-Z]{1,2}[\dO][A-Z\d]?[ -]{0,2}\d[A-Z]{2}(?![\p{L}\d])|(?<=\bpost ?code(?: is|:)? ?)[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\d])/gu,
  },
  {
    label: 'OTHER',
    certainty: 'certain',
    pattern: /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu,
  },
  {
    label: 'OTHER',
    certainty: 'certain',
    pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g,
    holds: match => match.split('.').every(part => Number(part) < 256),
  },
  {
    label: 'OTHER',
    certainty: 'certain',
    pattern: /(?<![\d.])[-−]?\d{1,2}\.\d{3,8}(?:° ?[NS])?,? [-−]?\d{1,3}\.\d{3,8}(?:° ?[EW])?/g,
  },
  { label: 'OTHER', certainty: 'certain', pattern: /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/gu },
  { label: 'OTHER', certainty: 'certain', pattern: /(?<![\p{L}\d.@])@[\p{L}\d_][\p{L}\d_.]*[\p{L}\d_]/gu },
  {
    label: 'OTHER',
    certainty: 'possible',
    pattern: /(?<![\p{L}\d-])\d{2}-\d{2}-\d{2}(?= ?,?;? ?(?:and |acc|account|a\/c|\d{8}))/giu,
  },
  { label: 'OTHER', certainty: 'possible', pattern: /(?<![\p{L}\d-])(?:\d{4}[ -]){3}\d{4}(?!\d)/gu },
  {
    label: 'OTHER',
    certainty: 'possible',
    pattern:
      /\b(?:passport|pin|pin code|pass ?code|pass ?word|pwd|key ?safe|key ?code|door ?code|gate ?code|alarm(?: ?code)?|key ?pad|entry ?code|parking code|access code|safe code|code|card ending(?: in)?|ending(?: in)?|ends in|ending with|last four(?: digits)?|bus pass|library card|account|acc|a\/c|sort code|ni|nino|national insurance|ip|gps|what3words|user ?name|user ?id|login|log-in|driving licen[cs]e|instagram|insta|facebook|fb|twitter|tiktok|snapchat|skype|zoom|meeting|swipe card|fob|locker|safe|licen[cs]e|visa|brp|cos|share code|mac|imei|iban|cvv|token|wi-?fi(?: (?:password|code|for visitors|key))?|national id|utr|biometric)(?: (?:no|num|number|code|is|was|to|there|here|for (?:the )?\p{L}+|has changed to|changed to|now|ref|details?|it's|its))*[ .,:=(–-]*(?:is )?["“'‘(]?(?<it>#?[\p{L}\d][\p{L}\d!#*£$@_./-]*[\p{L}\d!#*_]#?(?: \d{3,}){0,3})/giu,
    holds: (it, before) =>
      hasDigit(it) && !/\b(?:nmc|staff|nurse) $/i.test(before) && !/^[a-e]?\d$/i.test(it),
  },
  {
    // After a colon, an equals sign or in quotes what follows such a word is the thing itself, with a digit or not.
    label: 'OTHER',
    certainty: 'possible',
    pattern:
      /\b(?:pass ?word|pass ?code|pwd|pw|user ?name|user ?id|login|log-in|wi-?fi|instagram|insta|facebook|fb|twitter|tiktok|snapchat|skype|handle|ssid|nickname)(?: (?:is|was|name|page|account|now|for \p{L}+))*(?: ?[:=] ?["“'‘]?|(?: is| as| was)? ["“'‘])(?<it>[\p{L}\d!£$_.@#-]{4,})/giu,
  },
  {
    label: 'OTHER',
    certainty: 'possible',
    pattern:
      /\b(?:user ?name|user|login|log-in|handle)(?: (?:is|was|of|name))* (?<it>(?=\p{L}*[_.\d])[\p{L}\d][\p{L}\d_.]+[\p{L}\d])/giu,
  },
  {
    label: 'OTHER',
    certainty: 'possible',
    pattern:
      /\b(?:gps|lat(?:itude)?|long(?:itude)?|co-?ordinates|coords|grid ref(?:erence)?|os ref|location pin)(?: is| at| of)?[ :=,]*(?<it>(?:[A-Z]{2} ?)?-?\d[\d .]*\d(?:° ?[NS])?(?:, ?-?\d[\d.]*\d(?:° ?[EW])?)?)/giu,
  },
]

/** Long numbers that nothing else has claimed: whatever they count, they are likely to be somebody's. */
export const longNumbers: readonly Pattern[] = [
  {
    // Read from a scan or dictated: each digit alone, or a capital O for a nought.
    label: 'ID',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d.])(?:\d[ -]){5,}\d(?![\p{L}\d])|(?<![\p{L}\d])(?=[O\d -]*\d{2})(?=[\d -]*O)[O\d](?:[ -]?[O\d]){6,}(?![\p{L}\d])/gu,
  },
  {
    label: 'ID',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d.,£$€/-])(?:\d{5,}|\d{3,}(?:[ -]\d{2,})+|\d{2,}(?:[ -]\d{3,})+)(?![\d%]|[.,:]\d|\s?(?:ml|mls|mg|mcg|g|kg|units?|iu|kcal|steps|hours|hrs|pounds|people|residents|cm|mm|l|mmhg|times|carers|staff|litres|calories|miles|words)\b)/giu,
    holds: (it, before) =>
      it.replace(/\D/g, '').length >= 5 &&
      !/^\d{4}[ -]\d{4}$/.test(it) &&
      !/\b(?:between|from|at) $/i.test(before),
  },
  {
    label: 'ID',
    certainty: 'possible',
    pattern:
      /(?<![\p{L}\d])(?=[\p{L}-]*\d)(?=[\d/-]*\p{L})(?:[\p{Lu}\d]{7,}|[\p{L}\d]{3,}(?:[-/_][\p{L}\d]{2,})+)(?![\p{L}\d])/gu,
    holds: it =>
      (it.match(/\d/g)?.length ?? 0) >= 3 && /\p{Lu}/u.test(it) && !/\d(?:mg|ml|mcg|hr|hrs|am|pm)/i.test(it),
  },
]
