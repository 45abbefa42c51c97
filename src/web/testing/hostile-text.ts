import fc from 'fast-check'

const pieces = [
  '<script>alert(1)</script>',
  '</textarea>',
  '</title>',
  '<img src=x onerror=alert(1)>',
  '" onfocus="x',
  "' onfocus='x",
  '<!--',
  '-->',
  ']]>',
  '<svg/onload=x>',
  'javascript:',
  'java\tscript:',
  'JAVASCRIPT:x',
  'data:text/html,',
  '//elsewhere.example',
  '\\\\elsewhere.example',
  '/\\x',
  'https://elsewhere.example',
  '&lt;',
  '&amp;',
  '&#39;',
  '&quot',
  '\n',
  '\r\n',
  '\u2028',
  '\u0001',
  ' ',
  '`',
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '&',
]

/** Text as an attacker, or a worried person with a strange keyboard, might type it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))
