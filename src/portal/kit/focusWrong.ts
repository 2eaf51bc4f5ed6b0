/** Once its messages are shown, goes to the first field of a form that does not fit. */
export const focusWrong = (form: HTMLElement): void => {
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
