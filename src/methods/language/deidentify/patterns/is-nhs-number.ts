/** Whether ten digits are an NHS number: the last is a check digit, modulus 11 (NHS Data Dictionary, "NHS number"). */
export function isNhsNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number)
  if (digits.length !== 10) return false
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}
