/** The part of nodemailer 10 that the SMTP sender uses; the package brings no types. */
declare module 'nodemailer' {
  export type Transport = {
    sendMail(mail: {
      from: string
      to: string
      subject: string
      text: string
      messageId: string
      date: Date
      headers: Record<string, string>
      disableFileAccess: true
      disableUrlAccess: true
    }): Promise<unknown>
    close(): void
  }
  export function createTransport(
    settings: { url: string } & Record<
      'connectionTimeout' | 'greetingTimeout' | 'socketTimeout' | 'dnsTimeout',
      number
    >,
  ): Transport
}
