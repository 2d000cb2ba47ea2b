// The glyphs of the safety code's pictures, in their order. Their names are in the message catalog.

/** 64 plain things no two of which look alike when small. */
export const SAFETY_PICTURES: readonly string[] = [
  ...['🐶', '🐱', '🐴', '🐮', '🐷', '🐰', '🐻', '🐭'],
  ...['🐸', '🐦', '🦆', '🦉', '🐟', '🐳', '🐙', '🦀'],
  ...['🐌', '🐝', '🦋', '🐢', '🌲', '🌴', '🌵', '🍁'],
  ...['🌻', '🍄', '☀️', '🌙', '⭐', '☁️', '☂️', '⛄'],
  ...['🔥', '🌈', '🍎', '🍌', '🍇', '🍒', '🍋', '🍐'],
  ...['🥕', '🌽', '🍞', '🧀', '🥚', '🎂', '☕', '🥄'],
  ...['🔑', '🔔', '📖', '✏️', '✂️', '⏰', '💡', '🪑'],
  ...['🎩', '👟', '🧤', '⛵', '🚂', '🚲', '🏠', '🎸'],
];
