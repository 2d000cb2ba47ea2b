// A buzz in the hand; nothing where phones cannot, or before the page was touched for the first time.

export function buzz(pattern: number | number[]): void {
  if (!('vibrate' in navigator)) return;
  // Absent in older browsers, which let any page buzz.
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}
