import { z } from 'zod'

/** The building blocks of every family's input. */
export const numbers = z.array(z.number())
export const numbersOrNulls = z.array(z.number().nullable())
export const texts = z.array(z.string())
export const optionalNumber = z.number().nullish()
export const optionalFlag = z.boolean().nullish()
export const optionalTexts = texts.nullish()
