/**
 * Copies a text to the clipboard, the older way where the newer one is missing or refused.
 *
 * @returns whether it is there now; never rejects
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Only what is selected on the page can be copied this way. */
function copySelected(text: string): boolean {
  const box = document.createElement('textarea');
  const had = document.activeElement as HTMLElement | null;
  box.value = text;
  document.body.append(box);
  box.select();
  try {
    // Deprecated, and all that older engines have.
    return (document as { execCommand(command: string): boolean }).execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    had?.focus();
  }
}
