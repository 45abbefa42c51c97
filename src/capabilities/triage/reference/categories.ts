import data from './incident-categories.json' with { type: 'json' }

export type Subcategory = { readonly id: string; readonly label: string }
export type Category = Subcategory & { readonly subcategories: readonly Subcategory[] }

/** What can have happened, in two levels (incident-categories.json names its version). Never a reason to notify by itself. */
export const categories: readonly Category[] = data.categories

const labels = new Map(
  categories.flatMap(category => [
    [category.id, category.label] as const,
    ...category.subcategories.map(sub => [sub.id, `${category.label}: ${sub.label}`] as const),
  ]),
)

/** The words for a category ("Medication") or a subcategory ("Medication: Controlled drug"); '' when there is none. */
export function categoryLabel(id: string | null): string {
  return (id && labels.get(id)) || ''
}

/** The category and subcategory that an id of either kind stands for; undefined when there is none. */
export function categoryOf(id: string): { category: string; subcategory: string | null } | undefined {
  const category = categories.find(each => each.id === id || each.subcategories.some(sub => sub.id === id))
  return category && { category: category.id, subcategory: category.id === id ? null : id }
}
