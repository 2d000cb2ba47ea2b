// Words about what the phone does when the floor is handed over.

export const feel = {
  legend: 'When the turn passes from one of you to the other, this phone may also',
  buzz: 'Buzz for a moment, where it can',
  sound: 'Play two soft notes',
};
