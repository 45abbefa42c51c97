import type { Content } from '../markup/render-values.ts'

export type Link = { readonly href: string; readonly text: string }

/** What every page of someone who is signed in knows. */
export type View = {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly csrf: string
  /** The address of the page: the link in `nav` to it, or to the section above it, is marked. */
  readonly here: string
  readonly nav: readonly Link[]
  /** The person, as they like to be called: "Priya N." */
  readonly who: string
  /** Their services: "Rowan House and Elm Court". */
  readonly where: string
  /** What the last step did: "Thank you sent." */
  readonly notice?: string | undefined
}

export type LanguageLink = Link & { readonly lang: string; readonly current?: boolean | undefined }

/** Sent with `show-in`, the language: the form of this page comes again with what was typed. */
export type LanguageForm = {
  readonly action: string
  readonly hidden: Readonly<Record<string, string | undefined>>
}

/** What every page for someone without an account knows. */
export type PublicView = {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** "Rowan House · Ash unit" */
  readonly place?: string | undefined
  readonly languageLinks?: readonly LanguageLink[] | undefined
  /** On a page that answers a form: another language sends this, so that nothing typed is lost. */
  readonly languageForm?: LanguageForm | undefined
  /** What a reader should know about the translation: "not yet checked by a native speaker". */
  readonly translationNote?: string | undefined
  /** Other ways to speak up, at the foot of the page. */
  readonly routes?: readonly Link[] | undefined
  /** Where the word Candour leads; left out, it leads nowhere, so that nothing typed is lost by a slip. */
  readonly home?: string | undefined
  readonly notice?: string | undefined
  /** What waits on this phone; hidden until a script finds something there. */
  readonly outbox?: Content
}

export type PageContent = {
  readonly title: string
  readonly body: Content
}
