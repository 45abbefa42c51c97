/** What waits for a person, how and when they wish to hear of it, and the mail that says so without a word of what it is. */

export { alertPerson } from './commands/alert-person.ts'
export { type CallAttention, callAttention } from './commands/call-attention.ts'
export { seeNotices } from './commands/see-notices.ts'
export { noticeKinds } from './model/notice-kinds.data.ts'
export type { Finders, NoticeId } from './notice.ts'
export { lostMail } from './queries/lost-mail.ts'
export { type Found, noticeForMe, noticesForMe } from './queries/notices.ts'
export { forgetOldNotices } from './tasks/forget-old-notices.ts'
export { planMail } from './tasks/plan-mail.ts'
export { postMail } from './tasks/post-mail.ts'
