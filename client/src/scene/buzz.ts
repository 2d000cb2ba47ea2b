// A buzz in the hand; nothing where phones cannot, where its owner turned it off, or before the first touch.

export function buzz(pattern: number | number[]): void {
  if (!('vibrate' in navigator) || document.documentElement.dataset.buzz === 'off') return;
  // Absent in older browsers, which let any page buzz.
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}
