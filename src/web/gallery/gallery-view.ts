import type { View } from '../layout/view.ts'

/** The view of nobody in particular. */
export const galleryView: View = {
  lang: 'en-GB',
  dir: 'ltr',
  csrf: 'gallery',
  here: '/gallery',
  nav: [{ href: '/gallery', text: 'Gallery' }],
  who: 'Design system',
  where: '',
}
