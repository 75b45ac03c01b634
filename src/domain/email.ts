// Whether a text can be an e-mail address, as far as a form can tell.

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** True for one address of at most 254 characters, as RFC 5321 has it. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text)
