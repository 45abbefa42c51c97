import { categoryWords } from './category-words.data.ts'

/** Every category and subcategory id that proposeCategory can give, so that the list of categories can be held against it. */
export const proposableIds: readonly string[] = categoryWords.flatMap(({ category, subcategories }) => [
  category,
  ...Object.keys(subcategories).map(name => `${category}.${name}`),
])
