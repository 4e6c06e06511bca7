/**
 * Text that a reader cannot make out: beyond the sides of the page, cut off by a box, or under other
 * text. Runs inside the page. Text that is meant for a screen reader alone is left out.
 */
export function lostText(): string[] {
  const lost: string[] = [];
  const seen: { box: DOMRect; of: Element; words: string }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const of = texts.currentNode.parentElement;
    const words = texts.currentNode.textContent?.trim() ?? '';
    if (!of || words === '' || !of.checkVisibility({ visibilityProperty: true })) continue;
    const around = [];
    for (let box: Element | null = of; box && box !== document.body; box = box.parentElement) around.push(box);
    if (around.some((box) => getComputedStyle(box).clipPath !== 'none')) continue;
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.bottom + scrollY < 0) continue;
      if (box.left < -1 || box.right > innerWidth + 1) lost.push(`Beyond the side: ${words}`);
      const isCut = around.some((outer) => {
        const edge = outer.getBoundingClientRect();
        const { overflowX, overflowY, display } = getComputedStyle(outer);
        if (display === 'inline') return false;
        const isCutAcross = /hidden|clip/.test(overflowX) && (box.left < edge.left - 2 || box.right > edge.right + 2);
        return (
          isCutAcross || (/hidden|clip/.test(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2))
        );
      });
      if (isCut) lost.push(`Cut off: ${words}`);
      seen.push({ box, of, words });
    }
  }
  seen.sort((a, b) => a.box.top - b.box.top);
  seen.forEach(({ box, of, words }, index) => {
    for (const other of seen.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      if (other.of === of) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      const smaller = Math.min(box.width * box.height, other.box.width * other.box.height);
      // Boxes of letters are taller than letters: lines that only touch are fine.
      if (wide > 0 && wide * high > smaller * 0.35) lost.push(`One over the other: ${words} / ${other.words}`);
    }
  });
  return lost;
}
