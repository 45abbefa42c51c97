import v011 from './notifications.json' with { type: 'json' }

/** The last of them: its disclaimer is the one that people read. */
export const newest = v011

/**
 * Every version of the rules that ever held, oldest first, and from which day. One that was published is never changed and never taken
 * out: decisions were made under it. The first holds for whatever came before it, too.
 *
 * A new version: its file beside this one, a row here, its cases beside those of the rules that stay, and its digest in
 * `rule-versions.test.ts`.
 */
export const publishedVersions = [{ effectiveFrom: '2026-11-01', data: v011 }] as const
