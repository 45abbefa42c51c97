import { keepAsYouGo } from './enhancements/keep-as-you-go.ts'

keepAsYouGo(document)
