// Gives a file to the browser to save.

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by the next turn; Safari needs a little longer.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
