import type { PublicView, View } from '../layout/view.ts'

export const publicSample: PublicView = {
  lang: 'en-GB',
  dir: 'ltr',
  place: 'Rowan House · Ash unit',
  languageLinks: [
    { href: '?lang=en', text: 'English', lang: 'en', current: true },
    { href: '?lang=cy', text: 'Cymraeg', lang: 'cy' },
    { href: '?lang=pl', text: 'Polski', lang: 'pl' },
  ],
}

export const managerSample: View = {
  lang: 'en-GB',
  dir: 'ltr',
  csrf: 'gallery',
  here: '/today',
  nav: [
    { href: '/today', text: 'Today' },
    { href: '/records', text: 'Records' },
    { href: '/changes', text: 'Changes' },
    { href: '/learning', text: 'Learning' },
    { href: '/counts', text: 'What we see' },
  ],
  who: 'Priya N.',
  where: 'Rowan House and Elm Court',
}
